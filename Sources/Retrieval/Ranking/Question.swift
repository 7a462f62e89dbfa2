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
    /// Its known parts, as places in `Question.parts`.
    package var parts: Range<Int>
    /// BM25 idf; an unknown word has the highest.
    package var idf: Float
    /// Whether it is a function word.
    package var isStopWord: Bool
    /// How sure it is that it was meant: 1 where it stands as it was typed, less
    /// where it was put in the place of a word that the base does not know.
    package var sureness: Float = 1
    /// What it weighs by its place in the message and its content: 1, or less.
    package var weight: Float = 1
  }

  /// A term that comes in by a synonym of one of the question's words.
  package struct Synonym: Sendable {
    /// Number of the (first) token that it is a synonym of.
    package var token: Int
    /// Its number in the dictionary.
    package var term: UInt32
    /// What it weighs beside the word that it stands for, which is 1.
    package var weight: Float
  }

  /// Tells the questions of a process apart.
  package internal(set) var number: UInt64 = 0
  /// Language the question was analysed in.
  package var language: TextLanguage
  /// The words in order.
  package var words: [Word] = []
  /// Numbers of the known parts of all words.
  package var parts: [UInt32] = []
  /// The terms that come in by synonyms.
  package var synonyms: [Synonym] = []
  /// The score a document that holds every word to saturation would reach, in impact units.
  package var bestLexicalScore: Float = 0
  /// BM25 terms; weights are in eighths.
  package var lexical: [ImpactIndex.QueryTerm] = []
  /// Word vector of length one, terms with their weights (known ones only).
  package var wordVector: [WeightedTerm] = []
  /// Vector of character grams of length one.
  package var gramVector: [WeightedTerm] = []
  /// Terms of the latent projection, before it is scaled to length one.
  package var latentTerms: [WeightedTerm] = []
  /// Latent vector of length one, or zeros.
  package var latentVector: [Float] = []
  /// Length of the latent projection before scaling.
  package var latentLength: Float = 0

  /// The latent vector; empty where nothing of the question is in the latent space.
  var direction: [Float] { latentLength > 0 ? latentVector : [] }

  /// Numbers of a word's known parts.
  package func parts(of word: Word) -> ArraySlice<UInt32> { parts[word.parts] }

  /// Forgets everything, keeping the memory.
  mutating func removeAll(_ language: TextLanguage) {
    self.language = language
    words.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    synonyms.removeAll(keepingCapacity: true)
    bestLexicalScore = 0
    lexical.removeAll(keepingCapacity: true)
    wordVector.removeAll(keepingCapacity: true)
    gramVector.removeAll(keepingCapacity: true)
    latentTerms.removeAll(keepingCapacity: true)
    latentVector.removeAll(keepingCapacity: true)
    latentLength = 0
  }
}
