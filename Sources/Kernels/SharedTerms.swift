/// The terms that a question has in common with some documents, and where the documents' cells
/// of them lie (see `DocumentRows`).
///
/// All documents take one step before any takes the next, so that the waits for memory overlap
/// and only what is needed is read: which of their terms the question has (`find`), where the
/// cells of those begin and end (`locate`), the cells' first reading (`touch`), the products
/// (`addProducts`).
///
/// Owns its memory, which is reused from question to question; used by one thread at a time.
package final class SharedTerms {
  /// A term of a document that the question has too.
  private struct Item {
    /// Its place among the document's terms, and once it is located its first cell among all
    /// numbers.
    var start: UInt32
    /// The end of its cells, once it is located.
    var end: UInt32
    /// Its place in the question's table.
    var place: UInt32
  }

  /// Number of terms that were found.
  package private(set) var count = 0
  private var capacity = 0
  private var items = UnsafeMutablePointer<Item>.allocate(capacity: 1)
  /// Places of terms that may be the question's.
  private let positions = UnsafeMutablePointer<UInt32>.allocate(capacity: chunkLength)

  /// Terms of a document that take one step together.
  private static let chunkLength = 1_024

  /// No terms.
  package init() {}

  deinit {
    items.deallocate()
    positions.deallocate()
  }

  /// Forgets all terms.
  package func removeAll() { count = 0 }

  private func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let larger = UnsafeMutablePointer<Item>.allocate(capacity: max(wanted, 2 * capacity))
    larger.update(from: items, count: count)
    items.deallocate()
    items = larger
    capacity = max(wanted, 2 * capacity)
  }

  /// Finds those of a document's terms that a question has, behind those of the documents before.
  ///
  /// - Parameter range: the terms to look at.
  /// - Complexity: O(`range`).
  package func find(
    _ documentTerms: UnsafePointer<UInt32>, _ range: Range<Int>, of question: TermTable
  ) {
    guard question.count > 0 else { return }
    let marks = UnsafePointer(question.marks)
    let slots = UnsafePointer(question.slots)
    let terms = UnsafePointer(question.terms)
    let next = UnsafePointer(question.next)
    let mask = question.mask
    let positions = positions
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(start &+ Self.chunkLength, range.upperBound)
      var used = 0
      for position in start..<end {
        positions[used] = UInt32(truncatingIfNeeded: position)
        used &+= Int(marks[Int(documentTerms[position] & mask)])
      }
      reserve(count &+ used)
      let items = items
      var count = count
      for hit in 0..<used {
        let position = positions[hit]
        let term = documentTerms[Int(position)]
        var place = slots[Int(term & mask)]
        while terms[Int(place)] != term, place != 0 { place = next[Int(place)] }
        items[count] = Item(start: position, end: 0, place: place)
        count &+= place == 0 ? 0 : 1
      }
      self.count = count
      start = end
    }
  }

  /// Finds where the cells of a document's terms lie.
  ///
  /// - Parameters:
  ///   - range: the document's terms among those that were found.
  ///   - starts: by term of the document its first cell, and behind the last one its end.
  ///   - cellCount: number of the document's cells.
  ///   - first: where they begin among all numbers.
  /// - Returns: whether the cells of all terms are among those of the document.
  package func locate(
    _ range: Range<Int>, starts: UnsafePointer<UInt32>, cellCount: Int, first: Int
  ) -> Bool {
    let items = items
    let last = UInt32(truncatingIfNeeded: cellCount)
    let first = UInt32(truncatingIfNeeded: first)
    var isSound = true
    for item in range {
      let position = Int(items[item].start)
      let start = starts[position]
      let end = starts[position &+ 1]
      items[item].start = first &+ start
      items[item].end = first &+ end
      isSound = isSound && start <= end && end <= last
    }
    return isSound
  }

  /// Reads the first and the last cell of terms that were located.
  ///
  /// - Returns: something of what was read; keep it, or nothing is.
  package func touch(_ range: Range<Int>, in numbers: UnsafePointer<UInt32>) -> UInt32 {
    let items = UnsafePointer(items)
    var touched: UInt32 = 0
    for item in range where items[item].start < items[item].end {
      touched ^= numbers[Int(items[item].start)] ^ numbers[Int(items[item].end) &- 1]
    }
    return touched
  }

  /// Adds the question's inner products with the rows of a document to `sums`, in millionths.
  ///
  /// Each term's part is rounded to a whole millionth before it is added, so the parts that an
  /// explanation shows add up to the sums exactly.
  ///
  /// - Parameters:
  ///   - range: the document's terms, which were located.
  ///   - numbers: in which cells are row (high half) and weight (low half).
  ///   - rowCount: rows whose products are wanted, of which there are sums.
  /// - Returns: the shares of the terms, in millionths.
  /// - Complexity: O(cells of the terms).
  package func addProducts(
    _ range: Range<Int>, of question: TermTable, in numbers: UnsafePointer<UInt32>, rowCount: Int,
    to sums: UnsafeMutablePointer<Int64>
  ) -> Int64 {
    let items = UnsafePointer(items)
    let weights = UnsafePointer(question.weights)
    let shares = UnsafePointer(question.shares)
    let firstRow = question.firstRow
    let rowCount = UInt32(truncatingIfNeeded: min(rowCount, Int(UInt16.max) &+ 1))
    var covered: Int64 = 0
    for item in range {
      let place = Int(items[item].place)
      let weight = weights[place]
      covered &+= shares[place]
      for cell in Int(items[item].start)..<Int(items[item].end) {
        let value = numbers[cell]
        let row = value >> 16
        guard row < rowCount else { continue }
        let part = sparsePart(
          row < firstRow ? weight.before : weight.from, UInt16(truncatingIfNeeded: value))
        sums[Int(row)] &+= part
      }
    }
    return covered
  }
}
