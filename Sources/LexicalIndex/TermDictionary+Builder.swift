import Kernels
import Storage

extension TermDictionary {
  /// Collects distinct terms and numbers them in byte order.
  package struct Builder: Sendable {
    private var terms = SortedTerms()
    /// Number + 1 in the low half, part of the hash in the high half; 0 is free.
    private var slots = [UInt64](repeating: 0, count: 1_024)

    /// An empty dictionary.
    package init() {}

    /// Number of distinct terms so far.
    package var count: Int { terms.count }

    /// A provisional number for the term, in order of first appearance.
    ///
    /// - Complexity: O(length of the term), amortised and expected.
    package mutating func add(_ term: UnsafeBufferPointer<UInt8>) -> Int32 {
      let hash = termHash(term)
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 {
        if slots[slot] >> 32 == hash >> 32 {
          let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
          if terms.withBytes(number, { sameTerm($0, term) }) { return Int32(number) }
        }
        slot = (slot + 1) & mask
      }
      terms.append(term)
      slots[slot] = (hash >> 32) << 32 | UInt64(count)
      if count * 2 > slots.count { grow() }
      return Int32(count - 1)
    }

    private mutating func grow() {
      slots = [UInt64](repeating: 0, count: slots.count * 2)
      let mask = slots.count - 1
      for number in 0..<count {
        let hash = terms.withBytes(number) { termHash($0) }
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = (hash >> 32) << 32 | UInt64(number + 1)
      }
    }

    /// Provisional number to final number, in the byte order of the terms, with the terms.
    package func finish() -> (final: [UInt32], terms: SortedTerms) {
      let order = terms.byteOrder()
      var final = [UInt32](repeating: 0, count: count)
      var sorted = SortedTerms()
      for (number, provisional) in order.enumerated() {
        final[provisional] = UInt32(number)
        terms.withBytes(provisional) { sorted.append($0) }
      }
      return (final, sorted)
    }
  }

  /// Writes a dictionary of terms that are in byte order and distinct.
  package static func write(_ terms: SortedTerms, to section: inout SectionBuilder)
    throws(StorageError)
  {
    guard terms.count < Int(UInt32.max) / 2, terms.arena.count <= Int(UInt32.max) else {
      throw .tooLarge(part: "terms over 4 GiB")
    }
    var bases: [UInt32] = []
    var lengths: [UInt8] = []
    var offsets: [UInt32] = []
    var isWide = false
    for number in 0..<terms.count {
      if number % groupLength == 0 { bases.append(UInt32(terms.starts[number])) }
      let length = terms.starts[number + 1] - terms.starts[number]
      isWide = isWide || length > Int(UInt8.max)
      lengths.append(UInt8(truncatingIfNeeded: length))
      offsets.append(UInt32(terms.starts[number]) - bases[bases.count - 1])
    }
    bases.append(UInt32(terms.arena.count))
    // Lengths are read by the group.
    while lengths.count % groupLength != 0 { lengths.append(0) }
    section.append([UInt32(terms.count), isWide ? 1 : 0])
    section.append(bases)
    section.append(isWide ? [] : lengths)
    section.append(isWide ? offsets : [])
    section.append(terms.arena)
    section.append(slots(terms))
  }

  /// The same for terms that are few.
  package static func write(_ terms: [[UInt8]], to section: inout SectionBuilder)
    throws(StorageError)
  {
    var sorted = SortedTerms()
    for term in terms { term.withUnsafeBufferPointer { sorted.append($0) } }
    try write(sorted, to: &section)
  }

  private static func slots(_ terms: SortedTerms) -> [UInt32] {
    var slots = [UInt32](repeating: 0, count: slotCount(terms.count))
    let numberMask = numberMask(terms.count)
    for number in 0..<terms.count {
      let hash = terms.withBytes(number) { termHash($0) }
      var slot = slot(hash, slots.count)
      while slots[slot] != 0 {
        slot += 1
        if slot == slots.count { slot = 0 }
      }
      slots[slot] = UInt32(truncatingIfNeeded: hash) & ~numberMask | UInt32(number + 1)
    }
    return slots
  }
}
