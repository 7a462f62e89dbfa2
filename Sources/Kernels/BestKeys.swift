/// The best documents of a search as single numbers: score in the high half, the complement of the
/// document number in the low half, so that the larger key is the better hit.
///
/// Up to `sortedLimit` they are kept sorted; more are collected in a buffer of twice the limit that
/// is cut down to the best, by selection, whenever it is full (Hoare's quickselect).
package struct BestKeys {
  /// Most keys kept.
  package let limit: Int
  /// Keys so far.
  package private(set) var count = 0
  private let keys: UnsafeMutablePointer<UInt64>
  /// Keys not above this are not among the best any more.
  private var last: UInt64 = 0
  private var isFull = false

  private static let sortedLimit = 32

  /// Number of keys for which `memory` needs room.
  package static func capacity(limit: Int) -> Int { 2 * limit + 1 }

  /// No keys yet.
  package init(limit: Int, memory: UnsafeMutablePointer<UInt64>) {
    self.limit = limit
    keys = memory
  }

  /// The key of a hit.
  @inline(__always)
  package static func key(document: UInt32, score: UInt32) -> UInt64 {
    UInt64(score) << 32 | UInt64(~document)
  }

  /// The least score that a document can enter with, whose number is above those of all before;
  /// 0 while there is room for any.
  package var threshold: UInt64 { isFull ? (last >> 32) &+ 1 : 0 }

  /// The least score that a document can enter with if its number is low enough; 0 while there is
  /// room for any.
  package var lowestScore: UInt64 { isFull ? last >> 32 : 0 }

  /// Takes a key in if it is among the best so far; keys are distinct.
  @inline(__always)
  package mutating func insert(_ key: UInt64) {
    guard key > last else { return }
    if limit <= Self.sortedLimit { insertSorted(key) } else { collect(key) }
  }

  private mutating func insertSorted(_ key: UInt64) {
    var position = count
    if count == limit { position &-= 1 } else { count &+= 1 }
    while position > 0, keys[position &- 1] < key {
      keys[position] = keys[position &- 1]
      position &-= 1
    }
    keys[position] = key
    if count == limit {
      isFull = true
      last = keys[limit &- 1]
    }
  }

  private mutating func collect(_ key: UInt64) {
    keys[count] = key
    count &+= 1
    if count == limit &* 2 { cut() }
  }

  /// Keeps the best `limit` keys.
  private mutating func cut() {
    guard count >= limit else { return }
    selectLargest(keys, count: count, limit)
    count = limit
    isFull = true
    var least = UInt64.max
    for position in 0..<limit { least = min(least, keys[position]) }
    last = least
  }

  /// Brings the keys into their order, best first.
  ///
  /// - Returns: their number.
  package mutating func finish() -> Int {
    guard limit > Self.sortedLimit else { return count }
    if count > limit { cut() }
    sortDescending(keys, count: count)
    return count
  }
}
