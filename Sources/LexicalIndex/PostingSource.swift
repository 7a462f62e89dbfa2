/// Weighted terms of documents, from which postings are written.
protocol PostingSource {
  /// Number of documents.
  var count: Int { get }
  /// Calls `body` with every weighted term, document by document; each time the same.
  func forEachWeight(_ body: (_ document: Int, _ term: UInt32, _ weight: UInt16) -> Void)
}

extension WeightedRows: PostingSource {
  @inline(__always)
  func forEachWeight(_ body: (_ document: Int, _ term: UInt32, _ weight: UInt16) -> Void) {
    for document in 0..<count {
      for position in range(document) { body(document, terms[position], weights[position]) }
    }
  }
}

/// One row of every document of some builders.
package struct BuiltRows: PostingSource {
  private let parts: [DocumentRows.Builder]
  private let rows: [[UInt8]]

  /// - Parameters:
  ///   - parts: builders of consecutive documents.
  ///   - rows: for each builder the row to take, by document.
  package init(_ parts: [DocumentRows.Builder], rows: [[UInt8]]) {
    self.parts = parts
    self.rows = rows
  }

  /// Number of documents.
  package var count: Int { parts.reduce(0) { $0 + $1.count } }

  @inline(__always)
  func forEachWeight(_ body: (_ document: Int, _ term: UInt32, _ weight: UInt16) -> Void) {
    var first = 0
    for (part, rows) in zip(parts, rows) {
      for document in 0..<part.count {
        part.forEachWeight(inRow: Int(rows[document]), of: document) {
          body(first + document, $0, $1)
        }
      }
      first += part.count
    }
  }
}
