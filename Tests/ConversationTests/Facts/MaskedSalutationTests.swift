import Conversation
import Knowledge
import Testing

/// Names behind salutations, titles and greetings, however they are written.
@Suite struct MaskedSalutationTests {
  private static let masker = Masker(Policy())

  @Test(arguments: [
    ("Hr. Berger ist nicht da", "Hr. [name] ist nicht da"),
    ("Bitte an Hrn Lüders weiterleiten", "Bitte an Hrn [name] weiterleiten"),
    ("Laut Fr. Dr. Nolte geht das", "Laut Fr. [name] geht das"),
    ("fr. yilmaz hat recht", "fr. [name] hat recht"),
    ("Eheleute Hansen, Vertrag 2", "Eheleute [name], Vertrag 2"),
    ("herr dr. nolte ist krank", "herr [name] ist krank"),
    ("hallo frau professor berger", "hallo frau [name]"),
    ("frau dr. med. lüders sagte es", "frau [name] sagte es"),
    ("Herr Dr. lüders", "Herr [name]"),
    ("guten abend frau van dongen", "guten abend frau van [name]"),
    ("frau berger-lüders wartet", "frau [name] wartet"),
    ("Mr H. Barlow, flat 12", "Mr [name], flat 12"),
    ("mr. potter called", "mr. [name] called"),
    ("mrs shepherd wrote to you", "mrs [name] wrote to you"),
    ("ms. d'angelo", "ms. [name]"),
    ("dear prof. higgins", "dear [name]"),
    ("dr. Lüders hat angerufen", "[name] hat angerufen"),
    ("dear susan, thanks", "dear [name], thanks"),
    ("hey tom where is it", "hey [name] where is it"),
    ("Hallo Birgit, wo bleibt es?", "Hallo [name], wo bleibt es?"),
    ("lieber klaus, danke", "lieber [name], danke"),
  ])
  func names(_ text: String, _ masked: String) {
    #expect(Self.masker.mask(text) == masked)
  }

  @Test(arguments: [
    "Mo. bis Fr. geöffnet", "Fr. Termin frei?", "Am Fr. 12.5. um 10 Uhr", "50 Fr. Gebühr",
    "within 24 hr please", "Frau Doktor hat gesagt, ja", "frau mag keinen kaffee",
    "meine frau von der arbeit", "der herr von der kfz versicherung", "die frau vom amt",
    "mr or mrs", "I'm a Mrs. What now?", "i miss o'hara", "Hallo Rechnung fehlt",
    "hi where is my parcel", "dear all", "in dr Filiale", "das ehepaar bestellt", "Dr. said no",
  ])
  func lookalikesStay(_ text: String) {
    #expect(Self.masker.mask(text) == text)
  }
}
