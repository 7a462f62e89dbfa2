import Conversation
import Foundation
import Knowledge
import Testing

@Suite struct MaskerTests {
  private static let masker: Masker = {
    var policy = Policy()
    policy.fields = [
      "order_number": PolicyField(pattern: "[0-9]{8}", labels: [.german: "Bestellnummer"])
    ]
    return Masker(policy)
  }()

  @Test(arguments: [
    (
      "Ich heiße Petra Lang, IBAN DE89 3704 0044 0532 0130 00",
      "Ich heiße [name], IBAN [iban]"
    ),
    ("Bestellung 12345678 für Frau Dr. Meyer", "Bestellung [order_number] für Frau [name]"),
    ("Hauptstraße 5, 50667 Köln", "[address], [postcode]"),
    (
      "Wo bleibt es?\nMit freundlichen Grüßen\nJens Otto",
      "Wo bleibt es?\nMit freundlichen Grüßen\n[name]"
    ),
    ("Mail an max@web.de oder 0171 1234567", "Mail an [email] oder [telephone]"),
    ("Seriennummer AB-1234567 kaputt", "Seriennummer [number] kaputt"),
    (
      "Am 03.05.2026 um 14:30 waren es 1.234,56 Euro",
      "Am 03.05.2026 um 14:30 waren es 1.234,56 Euro"
    ),
    ("Wie lange dauert der Versand?", "Wie lange dauert der Versand?"),
    ("", ""),
    ("Bitte an Herr von der Leyen", "Bitte an Herr von der [name]"),
    ("Meine Frau von der Arbeit", "Meine Frau von der Arbeit"),
    ("Kundennummer 4711, bitte", "Kundennummer [number], bitte"),
    ("Kd.-Nr. AB-1234.", "Kd.-Nr. [number]."),
    ("Kunden-ID: 77x", "Kunden-ID: [number]"),
    ("my customer number is 4711", "my customer number is [number]"),
    ("Artikelnummer 4711 und Zimmer 12", "Artikelnummer 4711 und Zimmer 12"),
    ("Peter Müller, Hauptstr. 3", "[name], [address]"),
    ("Mein Sohn Max Mustermann wartet", "Mein Sohn [name] wartet"),
    ("Mein Sohn wartet", "Mein Sohn wartet"),
    ("Ich bin's, der Klaus Meier", "Ich bin's, der [name]"),
    ("Ich bin der Kunde", "Ich bin der Kunde"),
    ("Hier spricht Petra Lang", "Hier spricht [name]"),
    ("Rechnung auf den Namen Schulze", "Rechnung auf den Namen [name]"),
    ("the account in the name of Miller", "the account in the name of [name]"),
    ("Wann kommt es?\nDanke\n\nUli", "Wann kommt es?\nDanke\n\n[name]"),
    ("Wann kommt es? Danke, Uli", "Wann kommt es? Danke, [name]"),
    ("Wann kommt es?\nVielen Dank", "Wann kommt es?\nVielen Dank"),
    ("Straße des 17. Juni 135 in Berlin", "[address] in Berlin"),
    ("Platz der Republik 1", "[address]"),
    ("Das Paket ist weg, der 3. Versuch", "Das Paket ist weg, der 3. Versuch"),
    ("peter . mueller @ web . de", "[email]"),
    ("Mail an max@web.de. Danke", "Mail an [email]. Danke"),
    ("Schreibt @petermueller, bitte", "Schreibt [handle], bitte"),
    ("geboren am 03.05.1980 in Köln", "geboren am [date_of_birth] in Köln"),
    ("geb. 3.5.80", "geb. [date_of_birth]"),
    ("Geburtsdatum: 3. Mai 1980", "Geburtsdatum: [date_of_birth]"),
    ("I was born on May 3, 1980", "I was born on [date_of_birth]"),
    ("ich bin am 03.05.1980 geboren", "ich bin am [date_of_birth] geboren"),
    ("Hier spricht Schmidt, Hans-Peter Schmidt", "Hier spricht [name]"),
    ("Frau Dr. von der Heide", "Frau [name]"),
    ("my name's Sarah Connor", "my name's [name]"),
    ("This is Michael from London", "This is [name] from London"),
    ("This is urgent", "This is urgent"),
    ("Dr. Jane Doe", "[name]"),
    ("Paket an Peter Lustig", "Paket an [name]"),
    ("Paket an Packstation", "Paket an Packstation"),
    ("Bei Familie Schulze", "Bei Familie [name]"),
    ("Meine Familie wartet", "Meine Familie wartet"),
    ("Stefan Keller hier, guten Tag", "[name] hier, guten Tag"),
    ("Versicherungsnehmer: Klaus Becker", "Versicherungsnehmer: [name]"),
    ("erika punkt mustermann ät web punkt de", "[email]"),
    ("null eins sieben null eins zwei drei vier", "[telephone]"),
    ("die CVC ist 123", "die CVC ist [secret]"),
    ("Passwort: Sommer2026!", "Passwort: [secret]"),
    ("Mein Passwort ist falsch", "Mein Passwort ist falsch"),
    ("Das Auto M-AB 1234", "Das Auto [plate]"),
    ("Papier DIN-A 4", "Papier DIN-A 4"),
    ("London NW1 6XE", "London [postcode]"),
    ("I'm Tom and my parcel is late", "I'm [name] and my parcel is late"),
    ("Ich bin die Petra.", "Ich bin die [name]."),
    ("Kundin Meier wartet", "Kundin [name] wartet"),
    ("Rückruf beim Kunden Schulz", "Rückruf beim Kunden [name]"),
    ("Kunde: Koch", "Kunde: [name]"),
    ("Mieterin Frau Dr. Berger", "Mieterin Frau [name]"),
    ("für Herrn Müller-Lüdenscheidt", "für Herrn [name]"),
    ("customer Smith called", "customer [name] called"),
    ("Wie kann ich Kunde werden?", "Wie kann ich Kunde werden?"),
    ("Ich will Kundin Service sprechen", "Ich will Kundin Service sprechen"),
    ("Als Kunde Rabatt bekommen", "Als Kunde Rabatt bekommen"),
    ("Kunde Bestellbestätigung fehlt", "Kunde Bestellbestätigung fehlt"),
    ("Customer Service Number", "Customer Service Number"),
    ("Hier Schneider, guten Tag", "Hier [name], guten Tag"),
    ("Guten Tag, hier Kuhn. Wo bleibt es?", "Guten Tag, hier [name]. Wo bleibt es?"),
    ("Schneider, guten Tag.", "[name], guten Tag."),
    ("Schneider hier, wo bleibt es?", "[name] hier, wo bleibt es?"),
    ("Kuhn mein Name", "[name] mein Name"),
    ("hier ist jörg", "hier ist [name]"),
    ("Hello, Baker here.", "Hello, [name] here."),
    ("petra kuhn lindenallee 4, 50667 Köln", "[name] [address], [postcode]"),
    ("Oma Erna hat angerufen", "Oma [name] hat angerufen"),
    ("Postfach 1234", "[address]"),
    ("Postfach 12 34 56, 50667 Köln", "[address], [postcode]"),
    ("PO Box 789", "PO [address]"),
    ("gez. Lüders", "gez. [name]"),
    ("Danke, Ihre Birgit", "Danke, Ihre [name]"),
    ("Wann kommt es? Danke, dein Tim", "Wann kommt es? Danke, dein [name]"),
    ("abgegeben bei Nachbarin Lüders", "abgegeben bei Nachbarin [name]"),
    ("Klingelschild: Lüders", "Klingelschild: [name]"),
    ("Danke, Ihr Team", "Danke, Ihr Team"),
    ("Der Nachbar Strom zahlt", "Der Nachbar Strom zahlt"),
    ("Klingel: Defekt", "Klingel: Defekt"),
    ("gez. Kunde", "gez. Kunde"),
    ("Hier Auto abgeben?", "Hier Auto abgeben?"),
    ("Guten Tag, Rechnung fehlt", "Guten Tag, Rechnung fehlt"),
    ("Rechnung, guten Tag", "Rechnung, guten Tag"),
    ("Guten Tag, hier Rechnung bezahlen?", "Guten Tag, hier Rechnung bezahlen?"),
    ("Service hier, bitte", "Service hier, bitte"),
    ("Falsch mein Name", "Falsch mein Name"),
    ("hier ist es kaputt", "hier ist es kaputt"),
    ("Mein Postfach hat 3 Mails", "Mein Postfach hat 3 Mails"),
    ("Mein Postfach ist voll", "Mein Postfach ist voll"),
    ("Danke, guten Tag", "Danke, guten Tag"),
    // As transcripts write it
    ("hier spricht frau yilmaz", "hier spricht frau [name]"),
    ("herr becker hat das gesagt", "herr [name] hat das gesagt"),
    ("mrs jones told me so", "mrs [name] told me so"),
    (
      "guten tag hier ist schmidt ich habe eine frage",
      "guten tag hier ist [name] ich habe eine frage"
    ),
    ("guten tag schneider mein name", "guten tag [name] mein name"),
    ("ich wohne hauptstraße fünf in hamburg", "ich wohne [address] in hamburg"),
    ("ich wohne am alten bach 12", "ich wohne [address]"),
    ("i live at 5 main street", "i live at [address]"),
    ("frau kann das nicht", "frau kann das nicht"),
    ("meine frau becker anrufen", "meine frau becker anrufen"),
    ("i miss jones", "i miss jones"),
    ("hier ist es kalt", "hier ist es kalt"),
    ("falsch mein name", "falsch mein name"),
    ("ich wohne am bahnhof seit 5 jahren", "ich wohne am bahnhof seit 5 jahren"),
    ("am nächsten tag 12 pakete", "am nächsten tag 12 pakete"),
    ("we live 10 minutes drive away", "we live 10 minutes drive away"),
  ])
  func masks(_ text: String, _ masked: String) {
    #expect(Self.masker.mask(text) == masked)
  }

  /// Whatever is read or masked, nothing crashes, and every range lies within the text.
  @Test func anyTextIsTaken() {
    let pieces = [
      "DE89", " ", "3704", "0044", "@", "(at)", ".", "-", "/", ":", ",", "+49", "0221", "€", "12",
      "morgen", "halb", "Frau", "Grüße", "\n", "\u{0}", "ß", "e\u{301}", "👩‍👧",
      "99999999999999999999",
      "nächsten", "Freitag", "Mai", "am", "3", "Zählerstand", "www", "http", "'", "\u{2028}",
      "K123456",
      "zwei", "hundert", "Straße", "50667", "Köln", "in", "Wochen", "Euro", "Uhr", "(", ")", "0",
    ]
    let reader = FactReader(Policy())
    var state: UInt64 = 6
    for round in 0..<400 {
      var text = ""
      for _ in 0..<(round % 40) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
        if state >> 60 < 6 { text += " " }
      }
      let count = text.utf8.count
      for language in Language.allCases {
        for now in [Date(timeIntervalSince1970: 1_795_597_200), Date(timeIntervalSince1970: 1e15)] {
          for fact in reader.facts(in: text, language: language, now: now) {
            #expect(
              fact.range.lowerBound < fact.range.upperBound && fact.range.upperBound <= count,
              "round \(round): \(text)")
          }
        }
      }
      _ = Self.masker.mask(text)
    }
  }
}
