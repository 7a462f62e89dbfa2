import LexicalIndex
import Storage

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
  package func hasWord(_ stem: some Sequence<UInt8>) throws(StorageError) -> Bool {
    try words.number(of: stem) != nil
  }

  /// The word terms of a document, in rising order.
  package func words(of document: Int) throws(StorageError) -> [UInt32] {
    try wordRows.row(WordRow.lexical, of: document).map(\.term)
  }
}
