import TextAnalysis

/// A word of a question that an entry has with the contrary beginning: the question would have
/// something deactivated, and the entry tells how it is activated.
///
/// By letters and stems they are near to each other, so that ranking takes one for the other where
/// the base has only one of them.
enum OpposedWord {
  /// Whether a question holds such a word, beside an entry's phrasings none of which has it.
  ///
  /// - Complexity: O(words of the question × words of the phrasings).
  static func stands(in question: String, beside phrasings: [String], _ language: TextLanguage)
    -> Bool
  {
    let asked = words(of: question, language)
    let written = phrasings.flatMap { words(of: $0, language) }
    return asked.contains { word in
      word.withUnsafeBufferPointer { word in
        var isContrary = false
        for other in written {
          let isSame = other.starts(with: word.prefix(word.count - longestEnding))
          if isSame { return false }
          if other.withUnsafeBufferPointer({ OpposedPrefixes.areContrary(word, $0) }) {
            isContrary = true
          }
        }
        return isContrary
      }
    }
  }

  /// Most letters of a word's ending.
  private static let longestEnding = 2
  /// Fewest letters of a word that has a beginning.
  private static let shortest = 5

  private static func words(of text: String, _ language: TextLanguage) -> [[UInt8]] {
    var analyzed = AnalyzedText()
    Analyzer.analyzeTerms(text, language: language, into: &analyzed)
    return analyzed.tokens.filter { !$0.isStopWord }.map { Array(analyzed.folded($0)) }
      .filter { $0.count >= shortest }
  }
}
