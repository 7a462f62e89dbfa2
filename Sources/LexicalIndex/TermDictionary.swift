import Kernels
import Storage

/// Term bytes to term numbers 0…n−1, in the byte order of the terms.
///
/// Open addressing over a power of two of slots, at most half of them used; a
/// look-up builds no String and allocates nothing.
package struct TermDictionary: Sendable {
  private let starts: Column<UInt32>
  private let arena: Column<UInt8>
  private let slots: Column<UInt32>

  /// Number of terms.
  package var count: Int { starts.count - 1 }

  /// Reads what `Builder.append` wrote.
  package init(_ section: inout SectionReader) throws(StorageError) {
    starts = try section.column()
    arena = try section.column()
    slots = try section.column()
    try checkInvariants(section)
  }

  /// The number of a term, or nil where the dictionary lacks it.
  ///
  /// - Complexity: O(length of the term), expected.
  package func number(of term: UnsafeBufferPointer<UInt8>) -> UInt32? {
    starts.withElements { starts in
      arena.withElements { arena in
        slots.withElements { table in
          let mask = slots.count &- 1
          var slot = Int(truncatingIfNeeded: termHash(term)) & mask
          while true {
            let entry = table[slot]
            guard entry != 0 else { return nil }
            let number = Int(entry &- 1)
            let start = Int(starts[number])
            let candidate = UnsafeBufferPointer(
              start: arena + start, count: Int(starts[number &+ 1]) &- start)
            if sameTerm(candidate, term) { return UInt32(truncatingIfNeeded: number) }
            slot = (slot &+ 1) & mask
          }
        }
      }
    }
  }

  /// The number of a term given as bytes of any collection.
  package func number(of term: some Sequence<UInt8>) -> UInt32? {
    Array(term).withUnsafeBufferPointer { number(of: $0) }
  }

  /// The bytes of a number's term.
  package func bytes(_ number: UInt32) -> [UInt8] {
    Array(arena[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])])
  }

  /// The term of a number.
  package func text(_ number: UInt32) -> String {
    let range = Int(starts[Int(number)])..<Int(starts[Int(number) + 1])
    return String(decoding: arena[range], as: UTF8.self)
  }

  private func checkInvariants(_ section: SectionReader) throws(StorageError) {
    guard starts.count >= 1, starts[0] == 0, Int(starts[starts.count - 1]) == arena.count else {
      throw section.damaged("the dictionary's terms do not fill its text")
    }
    guard starts.withElements({ neverFalls($0, count: starts.count) }) else {
      throw section.damaged("the dictionary's terms are out of order")
    }
    // Without a free slot the search for an unknown term would never end.
    guard slots.count.nonzeroBitCount == 1, slots.contains(0),
      slots.withElements({ allBelow($0, count: slots.count, limit: UInt32(count + 1)) })
    else { throw section.damaged("the dictionary's table does not fit its terms") }
  }
}

extension TermDictionary {
  /// Collects distinct terms and numbers them in byte order.
  package struct Builder {
    private var arena: [UInt8] = []
    private var starts: [Int] = [0]
    private var slots = [Int32](repeating: 0, count: 1_024)

    /// An empty dictionary.
    package init() {}

    /// Number of distinct terms so far.
    package var count: Int { starts.count - 1 }

    /// A provisional number for the term, in order of first appearance.
    ///
    /// - Complexity: O(length of the term), amortised and expected.
    package mutating func add(_ term: UnsafeBufferPointer<UInt8>) -> Int32 {
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: termHash(term)) & mask
      while slots[slot] != 0 {
        let number = Int(slots[slot]) - 1
        let isSame = arena.withUnsafeBufferPointer { buffer in
          sameTerm(UnsafeBufferPointer(rebasing: buffer[starts[number]..<starts[number + 1]]), term)
        }
        if isSame { return Int32(number) }
        slot = (slot + 1) & mask
      }
      arena.append(contentsOf: term)
      starts.append(arena.count)
      slots[slot] = Int32(count)
      if count * 2 > slots.count { grow() }
      return Int32(count - 1)
    }

    private mutating func grow() {
      slots = [Int32](repeating: 0, count: slots.count * 2)
      let mask = slots.count - 1
      arena.withUnsafeBufferPointer { buffer in
        for number in 0..<count {
          let term = UnsafeBufferPointer(rebasing: buffer[starts[number]..<starts[number + 1]])
          var slot = Int(truncatingIfNeeded: termHash(term)) & mask
          while slots[slot] != 0 { slot = (slot + 1) & mask }
          slots[slot] = Int32(number + 1)
        }
      }
    }

    /// Provisional number to final number, in the byte order of the terms, with the terms.
    package func finish() -> (final: [UInt32], terms: [[UInt8]]) {
      let all = (0..<count).map { Array(arena[starts[$0]..<starts[$0 + 1]]) }
      let order = (0..<count).sorted { all[$0].lexicographicallyPrecedes(all[$1]) }
      var final = [UInt32](repeating: 0, count: count)
      for (number, provisional) in order.enumerated() { final[provisional] = UInt32(number) }
      return (final, order.map { all[$0] })
    }
  }

  /// Writes a dictionary of terms that are in byte order and distinct.
  package static func write(_ terms: [[UInt8]], to section: inout SectionBuilder)
    throws(StorageError)
  {
    var starts: [UInt32] = [0]
    var arena: [UInt8] = []
    for term in terms {
      arena.append(contentsOf: term)
      guard let end = UInt32(exactly: arena.count) else {
        throw .tooLarge(part: "terms over 4 GiB")
      }
      starts.append(end)
    }
    var size = 16
    while size < terms.count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    for (number, term) in terms.enumerated() {
      var slot = Int(truncatingIfNeeded: term.withUnsafeBufferPointer { termHash($0) }) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(number + 1)
    }
    section.append(starts)
    section.append(arena)
    section.append(slots)
  }
}
