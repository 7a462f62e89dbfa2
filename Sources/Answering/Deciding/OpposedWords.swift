import Retrieval
import Storage
import TextAnalysis

/// Finds a word of a question that an entry has with the contrary beginning: the question would have
/// something deactivated, and the entry tells how it is activated.
///
/// By letters and stems they are near to each other, so that ranking takes one for the other where
/// the base has only one of them. It holds the working memory of one worker.
struct OpposedWords {
  private var text = AnalyzedText()
  private var word: [UInt8] = []
  /// Numbers of the question's tokens that the base does not know.
  private var unknown: [Int] = []
  private var terms: [UInt32] = []

  /// Whether a question holds a word that the base does not know, and a document one that says the
  /// contrary by its beginning.
  ///
  /// - Complexity: O(unknown words of the question × words of the document).
  mutating func stand(
    in question: String, _ language: TextLanguage, beside document: Int, of index: RetrievalIndex
  ) throws(StorageError) -> Bool {
    Analyzer.analyzeTerms(question, language: language, into: &text)
    unknown.removeAll(keepingCapacity: true)
    for (place, token) in text.tokens.enumerated() where !token.isStopWord {
      let isUnknown = try text.withStem(token) { (stem) throws(StorageError) in
        guard stem.count >= Self.shortest else { return false }
        return try !index.hasWord(stem)
      }
      if isUnknown { unknown.append(place) }
    }
    guard !unknown.isEmpty else { return false }
    terms.removeAll(keepingCapacity: true)
    try index.appendWords(of: document, to: &terms)
    for term in terms {
      word.removeAll(keepingCapacity: true)
      try index.appendText(ofWord: term, to: &word)
      for place in unknown where areContrary(text.tokens[place]) { return true }
    }
    return false
  }

  private func areContrary(_ token: Token) -> Bool {
    text.withStem(token) { stem in
      word.withUnsafeBufferPointer { OpposedPrefixes.areContrary(stem, $0) }
    }
  }

  /// Fewest letters of a stem that has a beginning.
  private static let shortest = 5
}
