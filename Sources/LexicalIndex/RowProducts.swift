import Kernels
import Storage

/// The inner products of one question with the rows of several documents; the working memory of
/// one thread, reused from question to question.
///
/// `find` reads of all documents what products need, each step for all of them before the next
/// one begins, so that the waits for memory overlap; `add` then works on one of them.
package struct RowProducts {
  private let shared = SharedTerms()
  /// By document the ends of its own and of its other terms in `shared`.
  private var ends: [(own: Int, all: Int)] = []
  private var stored: [StoredRows] = []
  /// Something of what was read before it was needed.
  private var touched: UInt32 = 0

  /// No documents.
  package init() {}

  /// Finds the terms that documents have in common with a question.
  ///
  /// - Throws: `StorageError.damaged` where bytes that are needed are.
  /// - Complexity: O(terms of the documents).
  package mutating func find(
    _ documents: [Int], of rows: DocumentRows, with question: TermTable
  ) throws(StorageError) {
    shared.removeAll()
    ends.removeAll(keepingCapacity: true)
    stored.removeAll(keepingCapacity: true)
    var touched: UInt32 = 0
    for document in documents { touched ^= try rows.touchHeader(of: document) }
    for document in documents {
      let found = try rows.withRows(of: document) { $0 }
      touched ^= touchLines(found.terms, count: 4 * found.count)
      stored.append(found)
    }
    for found in stored {
      shared.find(found.terms, 0..<found.ownCount, of: question)
      let own = shared.count
      shared.find(found.terms, found.ownCount..<found.count, of: question)
      ends.append((own, shared.count))
    }
    for place in stored.indices {
      try rows.locate(range(place), of: stored[place], documents[place], in: shared)
    }
    self.touched = touched ^ rows.touchCells(0..<shared.count, of: shared)
  }

  /// A document's terms in `shared`.
  private func range(_ place: Int) -> Range<Int> {
    (place == 0 ? 0 : ends[place - 1].all)..<ends[place].all
  }

  /// Adds the question's products with the rows of a document to `sums`, in millionths.
  ///
  /// - Parameters:
  ///   - place: the document's place among those that `find` was given, with the same rows and
  ///     question.
  ///   - sums: by row; rows beyond them are left out, and values stay within ±`DocumentRows.largest`
  ///     for questions of length one.
  /// - Returns: the shares of the question's terms that are the document's own, in millionths.
  /// - Complexity: O(cells of terms that the question has).
  @discardableResult
  package func add(
    _ place: Int, of rows: DocumentRows, with question: TermTable, to sums: inout [Int64]
  ) -> Int64 {
    let range = range(place)
    let own = range.lowerBound..<ends[place].own
    rows.addProducts(own.upperBound..<range.upperBound, in: shared, with: question, to: &sums)
    return rows.addProducts(own, in: shared, with: question, to: &sums)
  }
}

extension DocumentRows {
  /// Reads what tells where a document's rows lie.
  ///
  /// - Returns: something of what was read; see `touchLines`.
  fileprivate func touchHeader(of document: Int) throws(StorageError) -> UInt32 {
    let range = range(of: document)
    guard !range.isEmpty else { throw damaged }
    return try numbers.element(range.lowerBound)
  }

  /// Finds where the cells of a document's terms lie.
  fileprivate func locate(
    _ found: Range<Int>, of rows: StoredRows, _ document: Int, in shared: SharedTerms
  ) throws(StorageError) {
    let first = range(of: document).upperBound - rows.cellCount
    guard shared.locate(found, starts: rows.starts, cellCount: rows.cellCount, first: first)
    else { throw damaged }
  }

  /// Reads cells that were located.
  fileprivate func touchCells(_ found: Range<Int>, of shared: SharedTerms) -> UInt32 {
    numbers.withChecked { shared.touch(found, in: $0) }
  }

  /// Adds the products of a document's terms that were located to `sums`.
  @discardableResult
  fileprivate func addProducts(
    _ found: Range<Int>, in shared: SharedTerms, with question: TermTable, to sums: inout [Int64]
  ) -> Int64 {
    let count = sums.count
    return numbers.withChecked { numbers in
      sums.withUnsafeMutableBufferPointer { sums in
        guard let base = sums.baseAddress else { return 0 }
        return shared.addProducts(found, of: question, in: numbers, rowCount: count, to: base)
      }
    }
  }
}
