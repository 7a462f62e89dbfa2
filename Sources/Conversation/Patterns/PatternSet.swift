import Knowledge
import TextAnalysis

/// The rules of pattern files for one language, ready to be found in messages.
package struct PatternSet: Sendable {
  /// A rule as it was compiled.
  struct Rule: Sendable, Equatable {
    /// Number of the heading.
    var heading: Int
    /// How much it says; 0 for a look-alike.
    var points: Int
    var startsSentence: Bool
    var endsSentence: Bool
    var mayBeNegated: Bool
  }

  /// The headings that rules stand under, in the order of the files; those of a company's own
  /// rules are apart from those of the shipped ones.
  package let headings: [PatternFile.Heading]
  /// Whether a company's own rules stand under a heading, by its number.
  let isOwn: [Bool]
  let rules: [Rule]
  let vocabulary: PatternVocabulary
  let trie: PatternTrie
  let language: TextLanguage
  /// The names of the shipped classes; their places are the bits of `MessageWords.Word.classes`.
  let classNames: [String]
  /// Slots of the classes that sentences are taken apart by; see `SentenceClass`.
  let classSlots: [UInt16]
}

/// Classes with a part in how sentences are taken apart.
enum SentenceClass: String, CaseIterable {
  /// Words that turn what follows round: nicht, kein, never.
  case negation
  /// Words beside the matter of a sentence: bitte, hallo, please.
  case filler
  /// Words that begin a thought of its own after a comma: aber, sondern, but.
  case turn
  /// Words before which "no" is an answer and no negation: ich, we.
  case subject
  /// Words that are meant as they stand, however near they are to a word of the lists.
  case known
}
