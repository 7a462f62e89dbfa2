import TextAnalysis

extension LabelledQuestion {
  /// The words that tell this question from others: those that it is ranked by.
  package func ownWords(_ words: inout RankedWords) -> String {
    words.of(asked, in: (Language(rawValue: language) ?? .german).textLanguage)
  }
}
