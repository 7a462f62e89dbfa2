import Testing
import TextAnalysis

@Suite struct SpokenFormsTests {
  private func folded(_ text: String, _ language: TextLanguage = .german) -> [String] {
    var analyzed = AnalyzedText()
    Analyzer.analyze(text, language: language, into: &analyzed)
    SpokenForms.write(&analyzed, language: language)
    return analyzed.tokens.map { String(decoding: analyzed.folded($0), as: UTF8.self) }
  }

  @Test func spokenFormsAreThoseOfTheWrittenWords() {
    #expect(folded("ich hab nix bekommen") == ["ich", "habe", "nichts", "bekommen"])
    #expect(folded("wann krieg ich das") == ["wann", "bekomme", "ich", "das"])
    #expect(folded("das geht grad nich") == ["das", "geht", "gerade", "nicht"])
    #expect(folded("i wanna cancel", .english) == ["i", "want", "cancel"])
  }

  /// Nouns that look like a form of speech stay.
  @Test func nounsStay() {
    #expect(folded("Zahlt ihr bei Krieg?").last == "krieg")
    #expect(folded("Ist Krieg mitversichert")[1] == "krieg")
    #expect(folded("bei 60 Grad waschen")[2] == "grad")
    #expect(folded("wieviel Grad hat es")[1] == "grad")
  }
}
