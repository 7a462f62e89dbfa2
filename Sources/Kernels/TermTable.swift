/// The weighted terms of a question, for inner products with stored rows.
///
/// A direct-mapped table of eight to sixteen slots a term, so small that it stays in
/// the first-level cache whatever the vocabulary: most of a row's terms meet an
/// empty slot. Terms that share a slot are chained.
///
/// Owns its memory, which is reused from question to question; used by one
/// thread at a time.
package final class TermTable {
  /// Number of terms.
  package private(set) var count = 0
  private var capacity = 0
  private var mask: UInt32 = 0
  /// By the low bits of a term's number the place of a term in the table, from 1; 0 is none.
  private var slots = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
  /// By place, which begins at 1: term, weight, and the next place of the same slot.
  private var terms = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
  private var weights = UnsafeMutablePointer<Int64>.allocate(capacity: 1)
  private var next = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)

  private static let fewestSlots = 256
  private static let slotsPerTerm = 8

  /// An empty table.
  package init() { reserve(32) }

  deinit {
    slots.deallocate()
    terms.deallocate()
    weights.deallocate()
    next.deallocate()
  }

  /// Empties the table and makes room for `count` terms.
  ///
  /// - Complexity: O(terms that were in it), unless it grows.
  package func removeAll(reserving count: Int) {
    for place in 0..<self.count { slots[Int(terms[place + 1] & mask)] = 0 }
    self.count = 0
    if count > capacity { reserve(max(count, 2 * capacity)) }
    // All slots are empty, so that a short question after a long one gets a small table.
    var used = Self.fewestSlots
    while used < count * Self.slotsPerTerm { used *= 2 }
    mask = UInt32(truncatingIfNeeded: used - 1)
  }

  private func reserve(_ count: Int) {
    capacity = count
    terms.deallocate()
    weights.deallocate()
    next.deallocate()
    terms = .allocate(capacity: count + 1)
    weights = .allocate(capacity: count + 1)
    next = .allocate(capacity: count + 1)
    slots.deallocate()
    var slotCount = Self.fewestSlots
    while slotCount < count * Self.slotsPerTerm { slotCount *= 2 }
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: 0, count: slotCount)
  }

  /// Adds a term that is not in the table; there must be room for it.
  package func insert(_ term: UInt32, weight: Int64) {
    precondition(count < capacity, "the table is full")
    count += 1
    let slot = Int(term & mask)
    terms[count] = term
    weights[count] = weight
    next[count] = slots[slot]
    slots[slot] = UInt32(truncatingIfNeeded: count)
  }

  /// A term's weight; zero where the question lacks it.
  package func weight(of term: UInt32) -> Int64 {
    var place = Int(slots[Int(term & mask)])
    while place != 0 {
      if terms[place] == term { return weights[place] }
      place = Int(next[place])
    }
    return 0
  }

  /// Adds the question's inner products with the rows of a document, which lie
  /// term by term (see `DocumentRows`), to `sums`, in millionths.
  ///
  /// Each term's part is rounded to a whole millionth before it is added, so the
  /// parts that an explanation shows add up to the sums exactly.
  ///
  /// - Parameters:
  ///   - terms: `count` term numbers.
  ///   - starts: `count` + 1 numbers of cells that should not fall; cells lie from `starts[0]` on.
  ///   - cells: row (high half) and weight (low half).
  ///   - rows: rows whose products are wanted, within the bounds of `sums`.
  /// - Returns: false where `starts` fall, so that cells are not where they should be.
  /// - Complexity: O(`count` + cells of terms that the question has).
  package func addProducts(
    terms rowTerms: UnsafePointer<UInt32>, starts: UnsafePointer<UInt32>, count: Int,
    cells: UnsafePointer<UInt32>, rows: Range<Int>, to sums: UnsafeMutableBufferPointer<Int64>
  ) -> Bool {
    guard let sums = sums.baseAddress else { return true }
    let slots = UnsafePointer(slots)
    let mask = mask
    // Most terms meet an empty slot: this loop has nothing else in it.
    for position in 0..<count where slots[Int(rowTerms[position] & mask)] != 0 {
      let weight = weight(of: rowTerms[position])
      guard weight != 0 else { continue }
      guard addCells(position, weight, starts, count, cells, rows, sums) else { return false }
    }
    return true
  }

  /// Adds the parts of one term that row and question share.
  @inline(never)
  private func addCells(
    _ position: Int, _ weight: Int64, _ starts: UnsafePointer<UInt32>, _ count: Int,
    _ cells: UnsafePointer<UInt32>, _ rows: Range<Int>, _ sums: UnsafeMutablePointer<Int64>
  ) -> Bool {
    let first = Int(starts[0])
    let from = Int(starts[position])
    let to = Int(starts[position &+ 1])
    guard from >= first, from <= to, to <= Int(starts[count]) else { return false }
    let firstRow = UInt32(truncatingIfNeeded: rows.lowerBound)
    let rowCount = UInt32(truncatingIfNeeded: rows.count)
    for cell in from &- first..<to &- first {
      let value = cells[cell]
      let row = value >> 16
      if row &- firstRow < rowCount {
        sums[Int(row)] &+= sparsePart(weight, UInt16(truncatingIfNeeded: value))
      }
    }
    return true
  }
}
