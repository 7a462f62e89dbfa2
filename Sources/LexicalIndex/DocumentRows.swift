import Kernels
import Storage

/// Weighted rows of terms, several to a document (its phrasings, its sentences,
/// all of them together), for scoring few documents richly.
///
/// A document's rows lie together in one place, see `StoredRows`: each of its distinct terms
/// stands once, with one cell for every row that holds it. So one pass over the terms gives the
/// inner products of a question with all rows, and the cells of terms that the question lacks
/// are never read. Behind a document's own terms may stand others, that only rows name which
/// tell it from other documents.
///
/// A row's weight w is stored as round(w × `scale`). A question's weights q stand
/// in a `TermTable` as round(q × 10⁶ × 2³² / `scale`), so the product of the two,
/// shifted right by 32, is the term's part in millionths.
package struct DocumentRows: Sendable {
  /// Number of documents.
  package let documentCount: Int
  /// By document the first of its numbers, and the end of the last one's.
  let starts: Column<UInt32>
  /// The documents' numbers, see `StoredRows`.
  let numbers: BlockColumn<UInt32>
  /// Number of terms that a row may name.
  let termCount: Int
  /// Names itself in errors.
  private let section: SectionReader

  /// Largest inner product; far above what rows and questions of length one reach.
  package static let largest: Int64 = 1 << 32
  /// Most rows of a document.
  package static let mostRows = Int(UInt16.max)

  /// Reads what `Builder.write` wrote.
  ///
  /// - Parameter termCount: number of terms that a row may name.
  package init(_ section: inout SectionReader, termCount: Int) throws(StorageError) {
    let starts: Column<UInt32> = try section.column()
    self.starts = starts
    numbers = try section.blockColumn()
    self.termCount = termCount
    let last = starts.count - 1
    documentCount = last
    guard last >= 0, starts[0] == 0, Int(starts[last]) == numbers.count,
      starts.withElements({ neverFalls($0, count: starts.count) })
    else { throw section.damaged("documents do not fill their rows") }
    self.section = section
  }

  /// A row's parts of the inner product with a question, those that are not
  /// zero, in order of the terms' numbers, own terms first.
  package func parts(of document: Int, row: Int, with question: TermTable) throws(StorageError)
    -> [(term: UInt32, part: Int64)]
  {
    var parts: [(term: UInt32, part: Int64)] = []
    for item in try self.row(row, of: document) {
      let part = sparsePart(question.weight(of: item.term, inRow: row), item.weight)
      if part != 0 { parts.append((item.term, part)) }
    }
    return parts
  }

  /// The question's terms that are a document's own, with their shares, those
  /// that are not zero, in order of the terms' numbers.
  package func shares(of document: Int, with question: TermTable) throws(StorageError)
    -> [(term: UInt32, part: Int64)]
  {
    try withRows(of: document) { rows in
      var parts: [(term: UInt32, part: Int64)] = []
      for place in 0..<rows.ownCount {
        let share = question.share(of: rows.terms[place])
        if share != 0 { parts.append((rows.terms[place], share)) }
      }
      return parts
    }
  }

  /// Appends a row's terms to others, in order of their numbers, own terms first.
  ///
  /// - Complexity: O(the document's cells).
  package func appendTerms(ofRow row: Int, of document: Int, to others: inout [UInt32])
    throws(StorageError)
  {
    try forEachItem(ofRow: row, of: document) { term, _ in others.append(term) }
  }

  /// A row's terms, in order of their numbers, own terms first, with the stored weights.
  ///
  /// - Complexity: O(the document's cells).
  package func row(_ row: Int, of document: Int) throws(StorageError) -> [(
    term: UInt32, weight: UInt16
  )] {
    var items: [(term: UInt32, weight: UInt16)] = []
    try forEachItem(ofRow: row, of: document) { items.append(($0, $1)) }
    return items
  }

  private func forEachItem(
    ofRow row: Int, of document: Int, _ body: (_ term: UInt32, _ weight: UInt16) -> Void
  ) throws(StorageError) {
    try withRows(of: document) { (rows) throws(StorageError) in
      for place in 0..<rows.count {
        guard let cells = rows.cells(at: place) else { throw damaged }
        for cell in cells where Int(cell >> 16) == row {
          guard rows.terms[place] < termCount else { throw damaged }
          body(rows.terms[place], UInt16(truncatingIfNeeded: cell))
        }
      }
    }
  }

  /// Whether a row of a document holds a term of the document's own.
  ///
  /// - Complexity: O(log terms of the document + rows that hold the term).
  package func contains(_ term: UInt32, inRow row: Int, of document: Int) throws(StorageError)
    -> Bool
  {
    try withRows(of: document) { (rows) throws(StorageError) in
      guard let place = rows.place(ofOwn: term) else { return false }
      guard let cells = rows.cells(at: place) else { throw damaged }
      return cells.contains { Int($0 >> 16) == row }
    }
  }

  /// The largest of a document's own terms, or nil where it has none.
  package func lastTerm(of document: Int) throws(StorageError) -> UInt32? {
    try withRows(of: document) { $0.ownCount == 0 ? nil : $0.terms[$0.ownCount - 1] }
  }

  /// Appends a document's own terms to others.
  package func appendTerms(of document: Int, to others: inout [UInt32]) throws(StorageError) {
    try withRows(of: document) { (rows) throws(StorageError) in
      for place in 0..<rows.ownCount {
        guard rows.terms[place] < termCount else { throw damaged }
        others.append(rows.terms[place])
      }
    }
  }

  /// Calls `body` with a document's rows.
  ///
  /// - Throws: `StorageError.damaged` where its bytes are, and what `body` throws.
  @inline(__always)
  func withRows<Result>(
    of document: Int, _ body: (StoredRows) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    let range = range(of: document)
    return try numbers.withElements(range) { (numbers) throws(StorageError) in
      guard let rows = StoredRows(numbers, length: range.count) else { throw damaged }
      return try body(rows)
    }
  }

  /// Where a document's numbers lie.
  @inline(__always)
  func range(of document: Int) -> Range<Int> {
    Int(starts[document])..<Int(starts[document + 1])
  }

  var damaged: StorageError {
    section.damaged("the terms of a document do not fill their cells")
  }
}
