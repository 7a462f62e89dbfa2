import Testing
import TextAnalysis

@Suite struct EnglishNegationsTests {
  private func words(_ text: String, _ language: TextLanguage = .english) -> [String] {
    var analyzed = AnalyzedText()
    Analyzer.analyzeTerms(text, language: language, into: &analyzed)
    return analyzed.tokens.map { String(decoding: analyzed.folded($0), as: UTF8.self) }
  }

  @Test(arguments: [
    ("I don't know", ["i", "do", "not", "know"]), ("dont", ["do", "not"]),
    ("It isn’t here", ["it", "is", "not", "here"]), ("HASN'T", ["has", "not"]),
    ("can't", ["can", "not"]), ("cant", ["can", "not"]), ("cannot", ["can", "not"]),
    ("won't", ["will", "not"]), ("haven't arrived", ["have", "not", "arrived"]),
    ("customer's can", ["customer", "can"]), ("tent", ["tent"]), ("won", ["won"]),
  ])
  func partsVerbAndNot(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func germanTextsStay() {
    #expect(words("Kant dont", .german) == ["kant", "dont"])
  }

  /// Each part stands in its place of the text.
  @Test(arguments: [("don't", "do", "n't"), ("can't", "ca", "n't"), ("cannot", "can", "not")])
  func partsLeadBackToTheSource(text: String, verb: String, not: String) {
    var analyzed = AnalyzedText()
    Analyzer.analyzeTerms("I \(text) pay", language: .english, into: &analyzed)
    let parts = analyzed.tokens.map { String(decoding: analyzed.word($0), as: UTF8.self) }
    #expect(parts == ["i", verb, not, "pay"])
    #expect(analyzed.tokens[2].followsDirectly)
    #expect(!analyzed.tokens[2].isStopWord)
  }
}
