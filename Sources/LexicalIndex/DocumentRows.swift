import Kernels
import Storage

/// Weighted rows of terms, several to a document (its phrasings, its sentences,
/// all of them together), for scoring few documents richly.
///
/// A document's rows lie together, term by term: each of its distinct terms
/// stands once, with one cell for every row that holds it. So one pass over the
/// terms gives the inner products of a question with all rows, and the cells of
/// terms that the question lacks are never read.
///
/// A row's weight w is stored as round(w × `scale`). A question's weights q stand
/// in a `TermTable` as round(q × 10⁶ × 2³² / `scale`), so the product of the two,
/// shifted right by 32, is the term's part in millionths.
package struct DocumentRows: Sendable {
  /// Number of documents.
  package let documentCount: Int
  /// By document its first term, and the end of the last one's.
  let starts: Column<UInt32>
  /// The documents' terms, in each document in order of their numbers.
  let terms: BlockColumn<UInt32>
  /// By term its first cell, and the end of the last one's.
  let cellStarts: BlockColumn<UInt32>
  /// Row (high half) and weight (low half).
  let cells: BlockColumn<UInt32>
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
    terms = try section.blockColumn(below: termCount)
    cellStarts = try section.blockColumn(count: terms.count + 1)
    cells = try section.blockColumn()
    let last = starts.count - 1
    documentCount = last
    guard last >= 0, starts[0] == 0, Int(starts[last]) == terms.count,
      starts.withElements({ neverFalls($0, count: starts.count) })
    else { throw section.damaged("documents do not fill their terms") }
    self.section = section
  }

  /// Number of different terms of all documents together, for sizes and counters.
  package var termCount: Int { terms.count }

  /// Adds the inner products of a question with the rows of a document to `sums`, in millionths.
  ///
  /// - Parameters:
  ///   - rows: the rows that are wanted; what lies beyond `sums` is left out.
  ///   - sums: by row; values stay within ±`largest` for questions of length one.
  /// - Returns: the shares of the question's terms that the document has in any row, in millionths.
  /// - Throws: `StorageError.damaged` where bytes that are needed are.
  /// - Complexity: O(the document's terms + cells of terms that the question has).
  @discardableResult
  package func addProducts(
    of document: Int, rows: Range<Int>, with question: TermTable, to sums: inout [Int64]
  ) throws(StorageError) -> Int64 {
    let range = self.range(of: document)
    guard !range.isEmpty else { return 0 }
    let rows = rows.clamped(to: 0..<sums.count)
    return try terms.withElements(range) { (terms) throws(StorageError) in
      try cellStarts.withElements(range.lowerBound..<range.upperBound + 1) {
        (starts) throws(StorageError) in
        let first = Int(starts[0])
        let end = Int(starts[range.count])
        guard first <= end else { throw damaged }
        return try cells.withElements(first..<end) { (cells) throws(StorageError) in
          let covered = sums.withUnsafeMutableBufferPointer { sums in
            question.addProducts(
              terms: terms, starts: starts, count: range.count, cells: cells, rows: rows, to: sums)
          }
          guard let covered else { throw damaged }
          return covered
        }
      }
    }
  }

  /// Reads what `addProducts` reads of a document whatever the question, to be called for several
  /// documents before the first is worked on.
  ///
  /// - Returns: something of what was read; see `touchLines`.
  package func touch(_ document: Int) throws(StorageError) -> UInt32 {
    let range = self.range(of: document)
    guard !range.isEmpty else { return 0 }
    let ofTerms = try terms.withElements(range) { touchLines($0, count: 4 * range.count) }
    return try cellStarts.withElements(range.lowerBound..<range.upperBound + 1) {
      ofTerms ^ touchLines($0, count: 4 * (range.count + 1))
    }
  }

  /// Reads a document's cells, to be called when all documents were touched.
  ///
  /// - Returns: as `touch`.
  package func touchCells(_ document: Int) throws(StorageError) -> UInt32 {
    let range = self.range(of: document)
    guard !range.isEmpty else { return 0 }
    let first = Int(try cellStarts.element(range.lowerBound))
    let end = Int(try cellStarts.element(range.upperBound))
    guard first <= end else { throw damaged }
    return try cells.withElements(first..<end) { touchLines($0, count: 4 * (end - first)) }
  }

  /// A row's parts of the inner product with a question, those that are not
  /// zero, in order of the terms' numbers.
  package func parts(of document: Int, row: Int, with question: TermTable) throws(StorageError)
    -> [(term: UInt32, part: Int64)]
  {
    var parts: [(term: UInt32, part: Int64)] = []
    for item in try self.row(row, of: document) {
      let part = sparsePart(question.weight(of: item.term), item.weight)
      if part != 0 { parts.append((item.term, part)) }
    }
    return parts
  }

  /// The question's terms that a document has in any row with their shares, those
  /// that are not zero, in order of the terms' numbers.
  package func shares(of document: Int, with question: TermTable) throws(StorageError)
    -> [(term: UInt32, part: Int64)]
  {
    var parts: [(term: UInt32, part: Int64)] = []
    for place in range(of: document) {
      let term = try terms.element(place)
      let share = question.share(of: term)
      if share != 0 { parts.append((term, share)) }
    }
    return parts
  }

  /// A row's terms, in order of their numbers, with the stored weights.
  ///
  /// - Complexity: O(the document's cells).
  package func row(_ row: Int, of document: Int) throws(StorageError) -> [(
    term: UInt32, weight: UInt16
  )] {
    var items: [(term: UInt32, weight: UInt16)] = []
    for place in range(of: document) {
      for cell in try cells(at: place) where Int(cell >> 16) == row {
        items.append((try terms.element(place), UInt16(truncatingIfNeeded: cell)))
      }
    }
    return items
  }

  /// Whether a row of a document holds a term.
  ///
  /// - Complexity: O(log terms of the document + rows that hold the term).
  package func contains(_ term: UInt32, inRow row: Int, of document: Int) throws(StorageError)
    -> Bool
  {
    let range = range(of: document)
    guard !range.isEmpty else { return false }
    let place = try terms.withElements(range) { (terms) throws(StorageError) -> Int? in
      var low = 0
      var high = range.count
      while low < high {
        let middle = (low + high) / 2
        if terms[middle] < term { low = middle + 1 } else { high = middle }
      }
      return low < range.count && terms[low] == term ? range.lowerBound + low : nil
    }
    guard let place else { return false }
    let first = Int(try cellStarts.element(place))
    let end = Int(try cellStarts.element(place + 1))
    guard first <= end else { throw damaged }
    return try cells.withElements(first..<end) { (cells) throws(StorageError) in
      for cell in 0..<(end - first) where Int(cells[cell] >> 16) == row { return true }
      return false
    }
  }

  /// Calls `body` with a document's terms, the first cells of each and of what
  /// follows it, and the cells of all.
  ///
  /// - Throws: `StorageError.damaged` where its bytes are.
  func withDocument<Result>(
    _ document: Int,
    _ body: (
      UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<UInt32>
    ) -> Result
  ) throws(StorageError) -> Result {
    let range = range(of: document)
    return try terms.withElements(range) { (terms) throws(StorageError) in
      try cellStarts.withElements(range.lowerBound..<range.upperBound + 1) {
        (starts) throws(StorageError) in
        let first = Int(starts[0])
        let end = Int(starts[range.count])
        guard first <= end else { throw damaged }
        return try cells.withElements(first..<end) { cells in
          body(
            UnsafeBufferPointer(start: terms, count: range.count),
            UnsafeBufferPointer(start: starts, count: range.count + 1),
            UnsafeBufferPointer(start: cells, count: end - first))
        }
      }
    }
  }

  private func range(of document: Int) -> Range<Int> {
    Int(starts[document])..<Int(starts[document + 1])
  }

  private func cells(at place: Int) throws(StorageError) -> [UInt32] {
    let first = Int(try cellStarts.element(place))
    let end = Int(try cellStarts.element(place + 1))
    guard first <= end else { throw damaged }
    return try cells.withElements(first..<end) { (cells) throws(StorageError) in
      Array(UnsafeBufferPointer(start: cells, count: end - first))
    }
  }

  var damaged: StorageError {
    section.damaged("the terms of a document do not fill their cells")
  }
}
