import TextAnalysis

/// What is indexed: one entry in one language.
package struct SourceDocument: Sendable {
  /// Number of the entry in its view.
  package var entry: UInt32
  /// Language of the texts.
  package var language: TextLanguage
  /// The entry's question first, then its other phrasings.
  package var phrasings: [String]
  /// The sentences of the answer.
  package var sentences: [String]

  /// A document of an entry's texts in one language.
  package init(entry: UInt32, language: TextLanguage, phrasings: [String], sentences: [String]) {
    self.entry = entry
    self.language = language
    self.phrasings = phrasings
    self.sentences = sentences
  }
}
