import Kernels
import Storage

/// Terms that are looked up together, in memory that stays.
///
/// All of them take one step of the look-up before any takes the next (hash, slot, place in the
/// arena, bytes), so that the waits for memory overlap.
package struct TermBatch: Sendable {
  /// Number of terms.
  package private(set) var count = 0
  private var bytes: [UInt8] = []
  private var items: [Item] = []

  private struct Item {
    var hash: UInt64 = 0
    /// Place of its bytes.
    var start = 0
    var length = 0
    /// Where the dictionary has the bytes of the term whose slot was found.
    var stored = 0
    var storedLength = 0
    /// What its slot holds, then its number; `unknown` where the dictionary lacks it.
    var found: UInt32 = TermBatch.unknown
  }

  /// What stands for the number of a term that is not there.
  fileprivate static let unknown = UInt32.max

  /// No terms.
  package init() {}

  /// Forgets all terms.
  package mutating func removeAll() {
    count = 0
    bytes.removeAll(keepingCapacity: true)
    items.removeAll(keepingCapacity: true)
  }

  /// Adds a term.
  package mutating func append(_ term: UnsafeBufferPointer<UInt8>) {
    items.append(Item(hash: termHash(term), start: bytes.count, length: term.count))
    bytes.append(contentsOf: term)
    count += 1
  }

  /// The number that was found for a term, by its place in the batch.
  package func number(_ place: Int) -> UInt32? {
    let found = items[place].found
    return found == Self.unknown ? nil : found
  }

  /// Looks all terms up.
  ///
  /// Finds what `TermDictionary.number(of:)` does.
  ///
  /// - Complexity: O(bytes of the terms), expected; no allocation.
  package mutating func find(in dictionary: TermDictionary) throws(StorageError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(StorageError) in
      try items.withUnsafeMutableBufferPointer { (items) throws(StorageError) in
        try Self.find(items, bytes, dictionary)
      }
    }
  }

  /// Looks those terms up in another dictionary that were not found; numbers that it gives begin
  /// at `first`.
  package mutating func findRest(in dictionary: TermDictionary, from first: UInt32)
    throws(StorageError)
  {
    guard dictionary.count > 0 else { return }
    for place in items.indices where items[place].found == Self.unknown {
      let item = items[place]
      let number = try bytes.withUnsafeBufferPointer { (bytes) throws(StorageError) in
        try dictionary.number(
          of: UnsafeBufferPointer(rebasing: bytes[item.start..<item.start + item.length]))
      }
      if let number { items[place].found = first + number }
    }
  }

  private static func find(
    _ items: UnsafeMutableBufferPointer<Item>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ dictionary: TermDictionary
  ) throws(StorageError) {
    // Every slot where a search begins is touched before any search goes on.
    var touched: UInt32 = 0
    for place in items.indices {
      touched |= try dictionary.firstSlot(items[place].hash)
    }
    guard touched != 0 else {
      for place in items.indices { items[place].found = unknown }
      return
    }
    for place in items.indices {
      items[place].found = try dictionary.likelyNumber(items[place].hash)
    }
    for place in items.indices where items[place].found != unknown {
      let range = try dictionary.range(Int(items[place].found))
      items[place].stored = range.lowerBound
      items[place].storedLength = range.count
    }
    for place in items.indices where items[place].found != unknown {
      let item = items[place]
      let term = UnsafeBufferPointer(rebasing: bytes[item.start..<item.start + item.length])
      var isSame = item.storedLength == item.length
      if isSame { isSame = try dictionary.holds(term, at: item.stored) }
      // Another term with the same bits of its hash stands before it, or it is not there.
      if !isSame { items[place].found = try dictionary.number(of: term) ?? unknown }
    }
  }
}

extension TermDictionary {
  /// The slot where the search for a hash begins.
  @inline(__always)
  fileprivate func firstSlot(_ hash: UInt64) throws(StorageError) -> UInt32 {
    try slots.element(Self.slot(hash, slots.count))
  }

  /// The first number on the way of a hash whose slot has the same bits of it, or `unknown`.
  @inline(__always)
  fileprivate func likelyNumber(_ hash: UInt64) throws(StorageError) -> UInt32 {
    let mark = UInt32(truncatingIfNeeded: hash) & ~numberMask
    var slot = Self.slot(hash, slots.count)
    for _ in 0..<slots.count {
      let entry = try slots.element(slot)
      guard entry != 0 else { return TermBatch.unknown }
      if entry & ~numberMask == mark {
        guard entry & numberMask != 0 else { throw damage }
        return (entry & numberMask) - 1
      }
      slot += 1
      if slot == slots.count { slot = 0 }
    }
    return TermBatch.unknown
  }

  /// Whether a term's bytes stand in the arena from `start` on.
  @inline(__always)
  fileprivate func holds(_ term: UnsafeBufferPointer<UInt8>, at start: Int) throws(StorageError)
    -> Bool
  {
    try arena.withElements(start..<start + term.count) { bytes in
      sameTerm(UnsafeBufferPointer(start: bytes, count: term.count), term)
    }
  }
}
