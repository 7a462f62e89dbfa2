import DenseIndex
import LexicalIndex
import TextAnalysis

/// A question taken apart and looked up in one view.
package struct Question: Sendable {
  /// A word of the question that counts for coverage.
  package struct Word: Sendable {
    /// Number of its token.
    package var token: Int
    /// Its number in the dictionary; nil where the base does not know it.
    package var term: UInt32?
    /// Numbers of its known parts.
    package var parts: [UInt32]
    /// BM25 idf; an unknown word has the highest.
    package var idf: Float
    /// Whether it is a function word.
    package var isStopWord: Bool
  }

  /// Language the question was analysed in.
  package var language: TextLanguage
  /// The words in order.
  package var words: [Word] = []
  /// The score a document that holds every word to saturation would reach, in impact units.
  package var bestLexicalScore: Float = 0
  /// BM25 terms; weights are in eighths.
  package var lexical: [ImpactIndex.QueryTerm] = []
  /// Word vector of length one, terms with their weights (known ones only).
  package var wordVector: [(term: UInt32, weight: Float)] = []
  /// Vector of character grams of length one.
  package var gramVector: [(term: UInt32, weight: Float)] = []
  /// Terms of the latent projection, before it is scaled to length one.
  package var latentTerms: [(term: UInt32, weight: Float)] = []
  /// Latent vector of length one, or zeros.
  package var latentVector: [Float] = []
  /// Length of the latent projection before scaling.
  package var latentLength: Float = 0
}
