import Foundation
import Kernels
import LexicalIndex

/// Distinct terms in one piece of memory, numbered in order of first appearance.
struct TermArena: Sendable {
  private var arena: [UInt8] = []
  private var starts: [Int] = [0]
  /// Number + 1 in the low half, the upper half of the hash in the high half; 0 is free.
  private var slots = [UInt64](repeating: 0, count: 256)

  /// Number of distinct terms so far.
  var count: Int { starts.count - 1 }

  /// The number of a term, which is added where it is new.
  ///
  /// - Complexity: O(length of the term), amortised and expected.
  mutating func add(_ term: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = termHash(term)
    let slot = slot(of: term, hash)
    if slots[slot] != 0 { return Self.number(slots[slot]) }
    arena.append(contentsOf: term)
    starts.append(arena.count)
    slots[slot] = (hash >> 32) << 32 | UInt64(count)
    if count * 2 > slots.count { grow() }
    return UInt32(count - 1)
  }

  /// The number of a term that was added.
  func number(of term: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let slot = slot(of: term, termHash(term))
    return slots[slot] == 0 ? nil : Self.number(slots[slot])
  }

  @inline(__always)
  private static func number(_ slot: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: slot) - 1 }

  /// Calls `body` with a term's bytes.
  func withTerm<Result>(_ number: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result)
    rethrows -> Result
  {
    try arena.withUnsafeBufferPointer { buffer in
      try body(UnsafeBufferPointer(rebasing: buffer[starts[number]..<starts[number + 1]]))
    }
  }

  /// Whether one term stands before another in byte order.
  func precedes(_ left: Int, _ right: Int) -> Bool {
    let (start, other) = (starts[left], starts[right])
    let (length, otherLength) = (starts[left + 1] - start, starts[right + 1] - other)
    return arena.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return false }
      let order = memcmp(base + start, base + other, min(length, otherLength))
      return order == 0 ? length < otherLength : order < 0
    }
  }

  /// The terms in byte order, and for each number its place there.
  func ordered() -> (places: [UInt32], terms: SortedTerms) {
    let order = (0..<count).sorted(by: precedes)
    var places = [UInt32](repeating: 0, count: count)
    var terms = SortedTerms()
    for (place, number) in order.enumerated() {
      places[number] = UInt32(place)
      withTerm(number) { terms.append($0) }
    }
    return (places, terms)
  }

  /// The slot that holds a term, or the free one that would.
  private func slot(of term: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    return arena.withUnsafeBufferPointer { buffer in
      while slots[slot] != 0 {
        if slots[slot] >> 32 == hash >> 32 {
          let number = Int(Self.number(slots[slot]))
          let own = UnsafeBufferPointer(rebasing: buffer[starts[number]..<starts[number + 1]])
          if sameTerm(own, term) { return slot }
        }
        slot = (slot + 1) & mask
      }
      return slot
    }
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for number in 0..<count {
      let hash = withTerm(number) { termHash($0) }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = (hash >> 32) << 32 | UInt64(number + 1)
    }
  }
}
