import LexicalIndex
import Storage
import TextAnalysis

extension RetrievalIndex {
  /// Number of word terms; their numbers lie below it.
  package var wordCount: Int { words.count }

  /// The text of a word term.
  package func text(ofWord term: UInt32) throws(StorageError) -> String { try words.text(term) }

  /// Appends the bytes of a word term.
  package func appendText(ofWord term: UInt32, to bytes: inout [UInt8]) throws(StorageError) {
    try words.append(term, to: &bytes)
  }

  /// Whether a stem is a word term.
  package func hasWord(_ stem: UnsafeBufferPointer<UInt8>) throws(StorageError) -> Bool {
    try words.number(of: stem) != nil
  }

  /// Whether the stem of a text's token is a word term.
  func hasWord(_ text: AnalyzedText, at token: Int) throws(StorageError) -> Bool {
    try text.withStem(text.tokens[token]) { (stem) throws(StorageError) in try hasWord(stem) }
  }

  /// Appends the word terms of a document, in rising order.
  package func appendWords(of document: Int, to words: inout [UInt32]) throws(StorageError) {
    try wordRows.appendTerms(ofRow: WordRow.lexical, of: document, to: &words)
  }
}
