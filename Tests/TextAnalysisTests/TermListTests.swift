import Testing
import TextAnalysis

@Suite struct TermListTests {
  /// Terms as `kind token text`.
  private func terms(
    _ text: String, _ language: TextLanguage = .german, splitBy lexicon: [String]? = nil,
    known: [String]? = nil, joining: TermList.Joining? = nil
  ) -> [String] {
    let analysis = Analysis(text, language)
    let stems = Set((lexicon ?? known ?? []).map { Array(germanStem($0).utf8) })
    var list = TermList()
    list.fill(
      from: analysis.text, language: language,
      joining: joining ?? (known != nil ? .known : .none)
    ) {
      stems.contains(Array($0))
    }
    return list.terms.map { term in
      let bytes = list.bytes(term)
      #expect(list.withBytes(term) { Array($0) } == Array(bytes))
      return "\(term.kind) \(term.token) \(String(decoding: bytes, as: UTF8.self))"
    }
  }

  @Test func wordsAndPairs() {
    #expect(
      terms("Wo ist mein Konto?") == [
        "stopWord 0 wo", "stopWord 1 ist", "pair 0 wo ist", "stopWord 2 mein", "pair 1 ist mein",
        "word 3 konto", "pair 2 mein konto",
      ])
    #expect(terms("Konto. Geld") == ["word 0 konto", "word 1 geld"], "no pair across a sentence")
    #expect(terms("") == [])
  }

  @Test func numbersUnitsAndDatesAreWords() {
    #expect(
      terms("24h am 3. Mai") == [
        "word 0 24", "word 1 stund", "pair 0 24 stund", "stopWord 2 am", "pair 1 stund am",
        "word 3 #0503", "pair 2 am #0503",
      ])
  }

  @Test func compoundsGiveTheirParts() {
    #expect(
      terms("Kundendienst", splitBy: ["Kunde", "Dienst"])
        == ["word 0 kundendien", "part 0 kund", "part 0 dien"]
        || terms("Kundendienst", splitBy: ["Kunde", "Dienst"])
          == ["word 0 kundendienst", "part 0 kund", "part 0 dienst"]
    )
    #expect(terms("Kundendienst").count == 3, "words of daily use are known")
    for word in ["widerrufen", "stornieren"] { #expect(terms(word).count == 1, "verbs stay whole") }
    #expect(terms("wohingegen", splitBy: ["wohin", "gegen"]).first?.hasPrefix("word") == true)
  }

  @Test func neighboursThatAreOneKnownWordGiveIt() {
    let terms = terms("whats app", known: ["WhatsApp"])
    #expect(terms.contains("joined 0 \(germanStem("whatsapp"))"))
    #expect(!self.terms("whats app", known: ["Telegram"]).contains { $0.hasPrefix("joined") })
    #expect(!self.terms("whats, app", known: ["WhatsApp"]).contains { $0.hasPrefix("joined") })
    #expect(!self.terms("a bc", known: ["abc"]).contains { $0.hasPrefix("joined") }, "too short")
    #expect(!self.terms("rück sendung").contains { $0.hasPrefix("joined") })
  }

  /// What is stored with a hyphen is the closed word too.
  @Test func wordsWithAHyphenBetweenAreOneToo() {
    let joined = "joined 0 \(germanStem("emailadresse"))"
    #expect(terms("E-Mail-Adresse", joining: .hyphened).contains(joined))
    #expect(terms("Email-Adresse", joining: .hyphened).contains(joined))
    for text in ["Email Adresse", "Email - Adresse", "Email, Adresse", "von-bis", "24-Stunden"] {
      #expect(!terms(text, joining: .hyphened).contains { $0.hasPrefix("joined") }, "\(text)")
    }
  }

  @Test func filledAgainItForgetsTheTextBefore() {
    var list = TermList()
    list.fill(from: Analysis("Wo ist mein Konto?").text)
    list.fill(from: Analysis("Tarif").text)
    #expect(list.terms.map { String(decoding: list.bytes($0), as: UTF8.self) } == ["tarif"])
  }
}
