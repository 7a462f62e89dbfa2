import LexicalIndex
import Storage

extension RetrievalIndex {
  /// Number of word terms; their numbers lie below it.
  package var wordCount: Int { words.count }

  /// The text of a word term.
  package func text(ofWord term: UInt32) throws(StorageError) -> String { try words.text(term) }

  /// Calls `body` with each word term of a document.
  package func forEachWord(of document: Int, _ body: (UInt32) -> Void) throws(StorageError) {
    for item in try wordRows.row(WordRow.lexical, of: document) { body(item.term) }
  }
}
