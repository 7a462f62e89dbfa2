/// The weighted terms of a question, for inner products with stored rows.
///
/// A direct-mapped table of thirty-two to sixty-four slots a term; whether they are taken
/// stands in bytes of their own, so few that they stay in the first-level cache whatever
/// the vocabulary: most of a row's terms meet an empty slot. Terms that share a slot are
/// chained.
///
/// Owns its memory, which is reused from question to question; used by one
/// thread at a time.
package final class TermTable {
  /// Number of terms.
  package private(set) var count = 0
  private var capacity = 0
  var mask: UInt32 = 0
  /// By the low bits of a term's number the place of a term in the table, from 1; 0 is none.
  var slots = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
  /// By slot whether it is taken, 1 or 0.
  var marks = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
  /// By place, which begins at 1: term, weights, share, and the next place of the same slot.
  var terms = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
  var weights = UnsafeMutablePointer<Weights>.allocate(capacity: 1)
  var shares = UnsafeMutablePointer<Int64>.allocate(capacity: 1)
  var next = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)

  /// The first row that the second of a term's weights is for.
  private(set) var firstRow: UInt32 = 0

  /// What a term weighs beside rows of documents.
  struct Weights {
    /// For rows before `firstRow`.
    var before: Int64
    /// For rows from `firstRow` on.
    var from: Int64
  }

  private static let fewestSlots = 256
  private static let slotsPerTerm = 32

  /// An empty table.
  package init() { reserve(32) }

  deinit {
    slots.deallocate()
    marks.deallocate()
    terms.deallocate()
    weights.deallocate()
    shares.deallocate()
    next.deallocate()
  }

  /// Empties the table and makes room for `count` terms.
  ///
  /// - Parameter firstRow: rows before it are multiplied with other weights than those from it on.
  /// - Complexity: O(terms that were in it), unless it grows.
  package func removeAll(reserving count: Int, firstRow: Int = 0) {
    self.firstRow = UInt32(truncatingIfNeeded: firstRow)
    for place in 0..<self.count {
      let slot = Int(terms[place + 1] & mask)
      slots[slot] = 0
      marks[slot] = 0
    }
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
    shares.deallocate()
    next.deallocate()
    terms = .allocate(capacity: count + 1)
    terms[0] = 0
    weights = .allocate(capacity: count + 1)
    shares = .allocate(capacity: count + 1)
    next = .allocate(capacity: count + 1)
    slots.deallocate()
    var slotCount = Self.fewestSlots
    while slotCount < count * Self.slotsPerTerm { slotCount *= 2 }
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: 0, count: slotCount)
    marks.deallocate()
    marks = .allocate(capacity: slotCount)
    marks.initialize(repeating: 0, count: slotCount)
  }

  /// Adds a term that is not in the table; there must be room for it.
  ///
  /// - Parameters:
  ///   - before: its weight for rows before `firstRow`.
  ///   - share: how much of the question the term is, in millionths.
  package func insert(_ term: UInt32, weight: Int64, before: Int64 = 0, share: Int64 = 0) {
    precondition(count < capacity, "the table is full")
    count += 1
    let slot = Int(term & mask)
    terms[count] = term
    weights[count] = Weights(before: before, from: weight)
    shares[count] = share
    next[count] = slots[slot]
    slots[slot] = UInt32(truncatingIfNeeded: count)
    marks[slot] = 1
  }

  /// A term's weight for a row; zero where the question lacks it.
  package func weight(of term: UInt32, inRow row: Int) -> Int64 {
    guard let place = place(of: term) else { return 0 }
    return row < Int(firstRow) ? weights[place].before : weights[place].from
  }

  /// A term's share of the question; zero where the question lacks it.
  package func share(of term: UInt32) -> Int64 { place(of: term).map { shares[$0] } ?? 0 }

  private func place(of term: UInt32) -> Int? {
    var place = Int(slots[Int(term & mask)])
    while place != 0 {
      if terms[place] == term { return place }
      place = Int(next[place])
    }
    return nil
  }
}
