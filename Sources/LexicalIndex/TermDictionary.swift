import Kernels
import Storage

/// Term bytes to term numbers 0…n−1, in the byte order of the terms.
///
/// Open addressing with linear probing over slots of 32 bits, four fifths of them used. A slot
/// holds the term's number and, in the bits that numbers do not need, part of its hash, so that
/// hardly any other term's bytes are compared. Sixteen terms share a place in the arena, from which
/// their lengths lead on: a byte each, or where any is too long, their offsets. A look-up builds no String and allocates nothing.
package struct TermDictionary: Sendable {
  /// Number of terms.
  package let count: Int
  let bases: BlockColumn<UInt32>
  let lengths: BlockColumn<UInt8>
  private let offsets: BlockColumn<UInt32>
  let isWide: Bool
  let arena: BlockColumn<UInt8>
  let slots: BlockColumn<UInt32>
  let numberMask: UInt32
  let damage: StorageError

  /// Terms that share a base in the arena.
  static let groupLength = 16

  /// Reads what `write` wrote; no term is touched.
  package init(_ section: inout SectionReader) throws(StorageError) {
    let shape: Column<UInt32> = try section.column(count: 2)
    count = Int(shape[0])
    isWide = shape[1] != 0
    let groups = Self.groupCount(count)
    bases = try section.blockColumn(count: groups + 1)
    lengths = try section.blockColumn(count: isWide ? 0 : groups * Self.groupLength)
    offsets = try section.blockColumn(count: isWide ? count : 0)
    arena = try section.blockColumn()
    slots = try section.blockColumn(count: Self.slotCount(count))
    numberMask = Self.numberMask(count)
    damage = section.damaged("a term of the dictionary is out of bounds")
  }

  static func groupCount(_ count: Int) -> Int { (count + groupLength - 1) / groupLength }

  static func slotCount(_ count: Int) -> Int { count + count / 4 + 1 }

  /// The bits of a slot that hold a number; it counts from 1, for 0 is a free slot.
  static func numberMask(_ count: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: (1 << (Int.bitWidth - count.leadingZeroBitCount)) - 1)
  }

  /// Where the search for a hash begins.
  @inline(__always)
  static func slot(_ hash: UInt64, _ slotCount: Int) -> Int {
    Int(truncatingIfNeeded: ((hash >> 32) &* UInt64(slotCount)) >> 32)
  }

  /// The number of a term, or nil where the dictionary lacks it.
  ///
  /// - Complexity: O(length of the term), expected.
  package func number(of term: UnsafeBufferPointer<UInt8>) throws(StorageError) -> UInt32? {
    let hash = termHash(term)
    let mark = UInt32(truncatingIfNeeded: hash) & ~numberMask
    var slot = Self.slot(hash, slots.count)
    for _ in 0..<slots.count {
      let entry = try slots.element(slot)
      guard entry != 0 else { return nil }
      if entry & ~numberMask == mark {
        let number = Int(entry & numberMask) - 1
        if try isSame(number, term) { return UInt32(number) }
      }
      slot += 1
      if slot == slots.count { slot = 0 }
    }
    return nil
  }

  /// The number of a term given as bytes of any collection.
  package func number(of term: some Sequence<UInt8>) throws(StorageError) -> UInt32? {
    try Array(term).withUnsafeBufferPointer { (term) throws(StorageError) in try number(of: term) }
  }

  /// The bytes of a number's term.
  package func bytes(_ number: UInt32) throws(StorageError) -> [UInt8] {
    var bytes: [UInt8] = []
    try append(number, to: &bytes)
    return bytes
  }

  /// Appends the bytes of a term.
  package func append(_ number: UInt32, to bytes: inout [UInt8]) throws(StorageError) {
    let range = try range(Int(number))
    try arena.withElements(range) { term in
      bytes.append(contentsOf: UnsafeBufferPointer(start: term, count: range.count))
    }
  }

  /// The term of a number.
  package func text(_ number: UInt32) throws(StorageError) -> String {
    let range = try range(Int(number))
    return try arena.withElements(range) { bytes in
      String(decoding: UnsafeBufferPointer(start: bytes, count: range.count), as: UTF8.self)
    }
  }

  @inline(__always)
  private func isSame(_ number: Int, _ term: UnsafeBufferPointer<UInt8>) throws(StorageError)
    -> Bool
  {
    let range = try range(number)
    guard range.count == term.count else { return false }
    return try arena.withElements(range) { bytes in
      sameTerm(UnsafeBufferPointer(start: bytes, count: range.count), term)
    }
  }

  /// Where a term lies in the arena.
  @inline(__always)
  func range(_ number: Int) throws(StorageError) -> Range<Int> {
    guard number >= 0, number < count else { throw damage }
    let group = number / Self.groupLength
    let base = Int(try bases.element(group))
    if isWide { return try wideRange(number, group, base) }
    let place = number % Self.groupLength
    let first = group * Self.groupLength
    return try lengths.withElements(first..<first + Self.groupLength) { lengths in
      let start = base + sumOfBytes(lengths, count: place)
      return start..<start + Int(lengths[place])
    }
  }

  private func wideRange(_ number: Int, _ group: Int, _ base: Int) throws(StorageError)
    -> Range<Int>
  {
    let next = number + 1
    let start = base + Int(try offsets.element(number))
    let end =
      next % Self.groupLength == 0 || next == count
      ? Int(try bases.element(group + 1)) : base + Int(try offsets.element(next))
    guard start <= end else { throw damage }
    return start..<end
  }
}
