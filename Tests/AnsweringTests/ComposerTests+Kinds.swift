import Testing
import TextAnalysis

/// Kinds of sentences that short answers never lose, with others that look alike.
extension ComposerTests {
  /// What is kept of a sentence that stands last, behind the one that answers.
  private func isKeptBehind(_ sentence: String, in language: TextLanguage) throws -> Bool {
    let answer = "Ordnung im Konto. Unsere Pakete sind grün. Rot ist warm. \(sentence)"
    return try compose(answer, near: [0], in: language).text.hasSuffix(sentence)
  }

  /// What is kept of a sentence that stands first, before the one that answers.
  private func isKeptBefore(_ sentence: String, in language: TextLanguage) throws -> Bool {
    let answer = "\(sentence) Unsere Pakete sind grün. Ordnung im Konto."
    return try compose(answer, near: [2], in: language).text.hasPrefix(sentence)
  }

  @Test(arguments: [
    "Ist der Rahmen gebrochen, schicken Sie das Bild ein.",
    "Haben Sie schon gezahlt, erstatten wir den Betrag.",
    "Trifft der Brief am Freitag ein, buchen wir um.",
    "Lag der Fehler bei uns, tragen wir das Porto.",
    "Steht fest, dass die Lampe flackert, tauschen wir sie.",
    "Sind Name, Straße oder Ort falsch, ändern Sie den Auftrag.",
    "Bestellst du zwei Stück, so sparst du das Porto.",
    "**Zieht jemand zu Ihnen, melden Sie das.**",
  ])
  func conditionsThatBeginWithTheirVerbAreKept(condition: String) throws {
    #expect(try isKeptBehind(condition, in: .german))
    #expect(try isKeptBefore(condition, in: .german))
  }

  @Test(arguments: [
    "Should you move house, tell us the new address.", "Had we made the mistake, we would pay.",
    "Were the frame broken, we would replace it.", "Should the lamp flicker, we replace it.",
  ])
  func englishConditionsThatBeginWithTheirVerbAreKept(condition: String) throws {
    #expect(try isKeptBehind(condition, in: .english))
    #expect(try isKeptBefore(condition, in: .english))
  }

  @Test(arguments: [
    "Melden Sie sich, damit wir planen können.", "Rufen Sie gern an, wir helfen weiter.",
    "Karten verschicken wir mittwochs, Bücher freitags.", "Haben Sie Fragen, Wünsche oder Lob?",
    "Schicken Sie Fotos, die alles zeigen.", "Kosten entstehen Ihnen dabei, jetzt und später.",
    "Mit der Karte zahlen Sie schnell, sicher und bequem.", "Zeigen Sie Ausweis, Karte und Foto.",
    "Sehen Sie nach, ob der Code ankam.",
  ])
  func whatLooksLikeAConditionIsCut(sentence: String) throws {
    #expect(!(try isKeptBehind(sentence, in: .german)))
    #expect(!(try isKeptBefore(sentence, in: .german)))
  }

  @Test(arguments: [
    "Print the label, present the code.", "Collect the parcel, it weighs little.",
    "Should I call you?", "Our lamps had a switch, a cord and a plug.",
  ])
  func whatLooksLikeAnEnglishConditionIsCut(sentence: String) throws {
    #expect(!(try isKeptBehind(sentence, in: .english)))
  }

  @Test(arguments: [
    "Öffnen Sie keine Anhänge.", "Bitte schrauben Sie das Gehäuse nicht auf.",
    "Halten Sie Abstand und berühren Sie niemals das Kabel.",
    "Nennen Sie PIN, TAN und Passwort niemandem.", "Kein Wasser einfüllen.",
    "Das Gehäuse bitte nicht öffnen.", "Akkus dürfen nicht in den Hausmüll.",
    "Klicke nicht auf den Link.", "Gib deine PIN niemals weiter.", "Offenes Feuer ist verboten.",
    "Vermeiden Sie Funken.",
  ])
  func aProhibitionBeforeIsKept(prohibition: String) throws {
    #expect(try isKeptBefore(prohibition, in: .german))
    #expect(try isKeptBehind(prohibition, in: .german))
  }

  @Test(arguments: [
    "Do not open the attachment.", "Please don't share the code.", "Never pull the cord.",
    "Keep away and never touch the wire.", "You may not resell tickets.",
    "Smoking is not allowed.", "Avoid sparks.",
  ])
  func anEnglishProhibitionBeforeIsKept(prohibition: String) throws {
    #expect(try isKeptBefore(prohibition, in: .english))
    #expect(try isKeptBehind(prohibition, in: .english))
  }

  /// That something is not so is no prohibition.
  @Test(arguments: [
    ("Sonntags liefern wir nicht.", TextLanguage.german), ("Das Abo kostet nichts.", .german),
    ("Die Farbe ändert sich nicht.", .german), ("Namen dürfen wir nicht nennen.", .german),
    ("Warum öffnen Sie nicht?", .german),
    ("Laden Sie das Foto hoch, es geht dabei nicht verloren.", .german),
    ("We do not deliver on Sundays.", .english), ("The lamps never flicker.", .english),
    ("You are not charged twice.", .english),
  ])
  func whatIsNotSoIsNoProhibition(sentence: String, language: TextLanguage) throws {
    #expect(!(try isKeptBefore(sentence, in: language)))
  }

  @Test(arguments: [
    ("Kommt er beschädigt an, schreiben Sie uns.", TextLanguage.german),
    ("Schicken Sie ihn zurück.", .german), ("Pflicht ist sie auf Fahrten im Ausland.", .german),
    ("Für diesen Weg gilt der Tarif.", .german), ("Können Sie dort warten, hilft das.", .german),
    ("Wir holen es am Montag ab.", .german), ("Solche Fälle prüft das Team.", .german),
    ("Should it arrive late, tell us.", .english), ("Send it back to us.", .english),
    ("You can print them at home.", .english), ("For these orders, use the form.", .english),
  ])
  func aPronounBeforeTheNounBringsItsSentence(pointing: String, language: TextLanguage) throws {
    let answer = "Rot ist warm. Den Schein gibt es im Laden. \(pointing)"
    let shown = "Den Schein gibt es im Laden. \(pointing)"
    #expect(try compose(answer, near: [2], in: language).text == shown)
  }

  @Test(arguments: [
    ("Melden Sie den Verlust, er wird geprüft.", TextLanguage.german),
    ("Heute geht es um Tee.", .german), ("Pakete sind davon befreit.", .german),
    ("Hier gibt es Tee.", .german),
    ("Schreiben Sie Ihrem Team.", .german), ("Können Sie Ihren Namen nennen?", .german),
    ("Our lamps shine as they move.", .english), ("Send the lamp to us.", .english),
    ("Parcels travel safely with it.", .english),
  ])
  func aPronounBehindANounNeedsNoOther(sentence: String, language: TextLanguage) throws {
    let answer = "Rot ist warm. Den Schein gibt es im Laden. \(sentence)"
    #expect(try compose(answer, near: [2], in: language).text == sentence)
  }

  @Test(arguments: [
    ("Für den Einlass brauchen Sie einen Ausweis.", TextLanguage.german),
    ("Mitzubringen ist der Abholcode.", .german), ("Mein Partner verlangt ein Foto.", .german),
    ("Ein Schloss ist Pflicht.", .german), ("Die Mindestlaufzeit beträgt ein Jahr.", .german),
    ("Es gilt eine Wartezeit.", .german), ("Der Schutz endet mit dem Umzug.", .german),
    ("Entnehmen Sie vorher den Akku.", .german),
    ("Reichen Sie den Beleg innerhalb von 7 Tagen ein.", .german),
    ("Sie können binnen 2 Wochen widersprechen.", .german),
    ("Sie haben 10 Tage Zeit.", .german),
    ("You need a lock.", .english), ("A lock is mandatory.", .english),
    ("Remove the battery before sending.", .english), ("Cover ends on moving day.", .english),
    ("Report the loss within 7 days.", .english), ("You can object within 2 weeks.", .english),
    ("You have 10 days.", .english),
  ])
  func requirementsAndDeadlinesAreKept(sentence: String, language: TextLanguage) throws {
    #expect(try isKeptBehind(sentence, in: language))
  }

  /// A deadline says what to do by itself and brings no sentence before it.
  @Test func aDeadlineStandsAlone() throws {
    let deadline = "Reichen Sie den Beleg innerhalb von 7 Tagen ein."
    #expect(try compose("Das tut uns leid. \(deadline)", near: [1]).text == deadline)
    #expect(try isKeptBefore(deadline, in: .german))
  }

  /// How long something takes gives the customer no time to act in.
  @Test(arguments: [
    ("Sie erhalten innerhalb von 2 Tagen eine Antwort.", TextLanguage.german),
    ("Schildern Sie den Fall, wir antworten innerhalb von 5 Tagen.", .german),
    ("Innerhalb der Stadt fahren wir täglich.", .german),
    ("Dafür lassen wir uns 3 Tage Zeit.", .german),
    ("We reply within 5 days.", .english), ("The form arrives within 2 days.", .english),
    ("Send the form, and we reply within 5 days.", .english),
  ])
  func howLongSomethingTakesIsNoDeadline(sentence: String, language: TextLanguage) throws {
    #expect(!(try isKeptBehind(sentence, in: language)))
  }
}
