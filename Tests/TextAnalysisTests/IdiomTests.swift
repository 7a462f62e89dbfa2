import Testing
import TextAnalysis

/// Sayings stand for what they mean, in entries as in questions.
@Suite struct IdiomTests {
  private func stems(_ sentence: String, _ language: TextLanguage = .german) -> [String] {
    var text = AnalyzedText()
    Analyzer.analyzeTerms(sentence, language: language, into: &text)
    return text.tokens.map { String(decoding: text.stem($0), as: UTF8.self) }
  }

  @Test(arguments: [
    ("Wo bleibt mein Paket?", "Wo ist mein Paket?"), ("wo steckt mein paket", "Wo ist mein Paket?"),
    ("Wo bleiben meine Pakete?", "Wo sind meine Pakete?"),
    ("Wie sieht es mit der Erstattung aus?", "Wie ist es mit der Erstattung aus?"),
    ("wie stehts um meine Reparatur", "Wie ist um meine Reparatur"),
  ])
  func sayingsAreReadAsWhatTheyMean(saying: String, plain: String) {
    #expect(stems(saying) == stems(plain))
  }

  @Test(arguments: [
    ("Das Gerät bleibt hier", "bleibt"), ("Wo, bleibt es?", "bleibt"),
    ("Wie bleibt es so?", "bleibt"),
    ("Wo sieht man das?", "sieht"),
  ])
  func otherWordsStay(sentence: String, stem: String) {
    #expect(stems(sentence).contains(stem))
  }
}
