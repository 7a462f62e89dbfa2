import Retrieval
import Storage
import TextAnalysis

/// A word of a question that an entry has with the contrary beginning: the question would have
/// something deactivated, and the entry tells how it is activated.
///
/// By letters and stems they are near to each other, so that ranking takes one for the other where
/// the base has only one of them.
enum OpposedWord {
  /// Whether a question holds a word that the base does not know, and a document one that says the
  /// contrary by its beginning.
  ///
  /// - Complexity: O(unknown words of the question × words of the document).
  static func stands(
    in question: String, _ language: TextLanguage, beside document: Int, of index: RetrievalIndex
  ) throws(StorageError) -> Bool {
    var text = AnalyzedText()
    Analyzer.analyzeTerms(question, language: language, into: &text)
    var unknown: [[UInt8]] = []
    for token in text.tokens where !token.isStopWord {
      let stem = Array(text.stem(token))
      if stem.count >= shortest, try !index.hasWord(stem) { unknown.append(stem) }
    }
    guard !unknown.isEmpty else { return false }
    var isContrary = false
    var word: [UInt8] = []
    var failure: StorageError?
    try index.forEachWord(of: document) { term in
      do throws(StorageError) {
        word.removeAll(keepingCapacity: true)
        try index.appendText(ofWord: term, to: &word)
      } catch {
        failure = error
      }
      for stem in unknown where !isContrary {
        isContrary = stem.withUnsafeBufferPointer { stem in
          word.withUnsafeBufferPointer { OpposedPrefixes.areContrary(stem, $0) }
        }
      }
    }
    if let failure { throw failure }
    return isContrary
  }

  /// Fewest letters of a stem that has a beginning.
  private static let shortest = 5
}
