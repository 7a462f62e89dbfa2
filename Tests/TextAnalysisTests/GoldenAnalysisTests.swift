import Testing
import TextAnalysis

/// Whole analyses of a handful of sentences, to the last letter: what they are made of is part of
/// every index, so that a change here is a change of all of them.
@Suite struct GoldenAnalysisTests {
  /// Tokens as `folded/stem`, stop words with `*`, units `u`, numbers `n` and dates `d` in front;
  /// `|` where a token does not follow directly.
  private func tokens(_ text: AnalyzedText) -> String {
    text.tokens.map { token in
      let folded = String(decoding: text.folded(token), as: UTF8.self)
      let stem = String(decoding: text.stem(token), as: UTF8.self)
      let kind: String
      switch token.kind {
      case .word: kind = ""
      case .number: kind = "n:"
      case .date: kind = "d:"
      case .unit: kind = "u:"
      }
      return (token.followsDirectly ? "" : "|") + kind + (token.isStopWord ? "*" : "") + folded
        + (folded == stem ? "" : "/" + stem)
    }.joined(separator: " ")
  }

  @Test(arguments: GoldenAnalyses.german) func german(sentence: String, expected: String) {
    let found = tokens(Analysis(sentence).text)
    #expect(found == expected)
  }

  @Test(arguments: GoldenAnalyses.english) func english(sentence: String, expected: String) {
    let found = tokens(Analysis(sentence, .english).text)
    #expect(found == expected)
  }

  /// Terms of a sentence by a dictionary of the words beside it.
  @Test(arguments: GoldenAnalyses.terms)
  func terms(sentence: String, known: [String], expected: [String]) {
    let stems = Set(known.map { Array(germanStem($0).utf8) })
    var list = TermList()
    list.fill(from: Analysis(sentence).text, language: .german, joining: .known) {
      stems.contains(Array($0))
    }
    let found = list.terms.filter { $0.kind == .part || $0.kind == .joined }.map {
      "\($0.token) " + String(decoding: list.bytes($0), as: UTF8.self)
    }
    #expect(found == expected)
  }

  /// Guess and certainty, exact: the certainty is shown and compared with gates.
  @Test(arguments: GoldenAnalyses.languages)
  func languages(sentence: String, guess: LanguageGuess, certainty: Double) {
    let found = LanguageDetector.detect(Array(sentence.utf8))
    #expect(found.guess == guess)
    // Exponentials of another C library may differ in the last place.
    #expect(abs(found.certainty - certainty) < 1e-6)
    #expect(LanguageDetector.detect(in: Analysis(sentence).text) == found)
    #expect(LanguageDetector.detect(in: Analysis(sentence, .english).text) == found)
  }
}
