import Kernels

/// The rows of one document as they lie in an index, so that one reading after the other meets
/// what it needs: numbers of 32 bits.
///
///     number of terms, number of those that are the document's own
///     the own terms in rising order, then the others in rising order
///     for each term its first cell, and behind the last one the number of cells
///     cells: row (upper half) and weight (lower half), term by term, by row in each
struct StoredRows {
  /// Term numbers.
  let terms: UnsafePointer<UInt32>
  /// Number of terms, and of those that are the document's own.
  let count: Int
  let ownCount: Int
  /// By term its first cell, and the end of the last one's.
  let starts: UnsafePointer<UInt32>
  /// All cells.
  let cells: UnsafePointer<UInt32>
  let cellCount: Int

  /// Numbers before the terms.
  static let headerLength = 2

  /// The rows that `length` numbers hold; nil where they hold none.
  @inline(__always)
  init?(_ numbers: UnsafePointer<UInt32>, length: Int) {
    guard length > Self.headerLength else { return nil }
    let (count, ownCount) = (Int(numbers[0]), Int(numbers[1]))
    let cellCount = length &- Self.headerLength &- 2 &* count &- 1
    guard ownCount <= count, cellCount >= 0 else { return nil }
    terms = numbers + Self.headerLength
    starts = terms + count
    cells = starts + count + 1
    self.count = count
    self.ownCount = ownCount
    self.cellCount = cellCount
    // Cells lie behind their starts, as many as the last one says.
    guard Int(starts[count]) == cellCount else { return nil }
  }

  /// The cells of the term at a place; nil where they are not within those of the document.
  func cells(at place: Int) -> UnsafeBufferPointer<UInt32>? {
    let (start, end) = (Int(starts[place]), Int(starts[place + 1]))
    guard start <= end, end <= cellCount else { return nil }
    return UnsafeBufferPointer(start: cells + start, count: end - start)
  }

  /// Whether terms rise and are below their limits, and their cells follow one another, so that
  /// the rows can be taken over into another index.
  ///
  /// - Parameters:
  ///   - limit: what the document's own terms must be below.
  ///   - otherLimit: what the others must be below.
  /// - Complexity: O(terms).
  func isInOrder(below limit: UInt32, others otherLimit: UInt32) -> Bool {
    let otherCount = count - ownCount
    let others = terms + ownCount
    return alwaysRises(terms, count: ownCount) && alwaysRises(others, count: otherCount)
      && (ownCount == 0 || terms[ownCount - 1] < limit)
      && (otherCount == 0 || others[otherCount - 1] < otherLimit)
      && starts[0] == 0 && neverFalls(starts, count: count + 1)
  }

  /// Whether the cells of each term rise by their rows; for rows that are in order.
  ///
  /// - Complexity: O(cells).
  var hasCellsInOrder: Bool {
    for place in 0..<count {
      for cell in Int(starts[place])..<Int(starts[place + 1])
      where cell > Int(starts[place]) && cells[cell] >> 16 <= cells[cell - 1] >> 16 {
        return false
      }
    }
    return true
  }

  /// The place of a term of the document's own; nil where it lacks it.
  ///
  /// - Complexity: O(log own terms).
  func place(ofOwn term: UInt32) -> Int? {
    var low = 0
    var high = ownCount
    while low < high {
      let middle = (low + high) / 2
      if terms[middle] < term { low = middle + 1 } else { high = middle }
    }
    return low < ownCount && terms[low] == term ? low : nil
  }
}
