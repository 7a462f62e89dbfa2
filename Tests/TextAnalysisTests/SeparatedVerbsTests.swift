import Testing

@testable import TextAnalysis

@Suite struct SeparatedVerbsTests {
  /// The stems of a text's words that are no function words.
  private func stems(_ text: String, language: TextLanguage = .german) -> [String] {
    var analyzed = AnalyzedText()
    Analyzer.analyzeTerms(text, language: language, into: &analyzed)
    return analyzed.tokens.filter { !$0.isStopWord }
      .map { String(decoding: analyzed.stem($0), as: UTF8.self) }
  }

  @Test(arguments: [
    ("Wie melde ich mich vom Newsletter ab?", "Wie kann ich mich vom Newsletter abmelden?"),
    ("Wie melde ich mich zum Newsletter an?", "Wie kann ich mich zum Newsletter anmelden?"),
    ("Ich sage den Termin ab", "Ich will den Termin absagen"),
    ("Schaltet ihr die Leitung aus?", "Wollt ihr die Leitung ausschalten?"),
    ("Gibst du das Paket ab?", "Willst du das Paket abgeben?"),
    ("Wann nimmt der Laden Geräte zurück?", "Wann will der Laden Geräte zurücknehmen?"),
    ("Sie lädt die Karte auf, und ich bezahle", "Sie will die Karte aufladen, und ich bezahle"),
    ("Trage ich den Namen ein oder nicht?", "Will ich den Namen eintragen oder nicht?"),
    ("Ich komme nicht rein", "Ich will nicht hereinkommen"),
    ("Meine Reise fällt aus", "Meine Reise wird ausfallen"),
    ("Ich melde mich zum 31.12. ab", "Ich will mich zum 31.12. abmelden"),
    ("Ich sage den Termin bei Dr. Beispiel ab", "Ich will den Termin bei Dr. Beispiel absagen"),
    ("Ich sage die Buchung Nr. 4711 ab", "Ich will die Buchung Nr. 4711 absagen"),
    ("Zählt das mit? Rechnen Sie es zusammen!", "Zählt das mit? Wollen Sie es zusammenrechnen!"),
  ])
  func verbsInTwoPartsAreThoseInOne(apart: String, whole: String) {
    let (apart, whole) = (stems(apart), stems(whole))
    #expect(apart.sorted() == whole.sorted())
  }

  @Test(arguments: [
    "Die Karte geht an den Kunden", "Ich melde mich bei euch", "Wo kommt das an die Wand?",
    "Der Kauf ist aus dem Mai", "Das Licht ist aus", "Was ist los?",
  ])
  func partsWithoutAVerbAreLeft(text: String) {
    var plain = AnalyzedText()
    Analyzer.analyze(text, language: .german, into: &plain)
    let expected = plain.tokens.filter { !$0.isStopWord }
      .map { String(decoding: plain.stem($0), as: UTF8.self) }
    #expect(stems(text) == expected)
  }

  /// Of clauses that "und" joins the last one's verb is meant, where it has one.
  @Test func joinedClausesHaveTheirOwnVerbs() {
    #expect(stems("Ich gehe ins Ausland und melde mein Auto ab").contains("abmeld"))
    #expect(!stems("Ich zahle bar und melde mich gern ab").contains("abzahl"))
    #expect(stems("Ich melde mich und meine Frau ab").contains("abmeld"))
  }

  @Test func verbsOfAnotherClauseAreNotJoined() {
    #expect(stems("Ich melde, wenn das Licht aus ist, den Schaden ab").contains("meld"))
    #expect(!stems("melde dich, das Licht ist an").contains("anmeld"))
    #expect(!stems("I melde ab", language: .english).contains("abmeld"))
  }

  /// A verb is found by each person of it, and written as its infinitive is.
  @Test func allPersonsAreTheInfinitive() {
    for (forms, infinitive) in [
      ("melde meldest meldet melden meldete meldeten", "anmelden"),
      ("rufe rufst ruft rufen rief", "anrufen"), ("ziehe ziehst zieht ziehen zog", "anziehen"),
    ] {
      let stem = stems(infinitive)
      for form in forms.split(separator: " ") {
        #expect(stems("ich \(form) dich jetzt an").contains(stem[0]), "\(form) \(infinitive)")
      }
    }
  }
}
