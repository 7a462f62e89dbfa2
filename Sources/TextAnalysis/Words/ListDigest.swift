/// A digest of lists that are part of the program, made at every start: FNV-1a of 64 bits over words
/// of eight bytes, the upper half folded into the lower one.
///
/// Fowler, Noll, Vo: the FNV hash, 1991.
package struct ListDigest: Sendable {
  /// The digest of what was added so far.
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// A digest of nothing.
  package init() {}

  /// The digest of lists, in order.
  package static func of(_ lists: some Sequence<String>) -> UInt64 {
    var digest = ListDigest()
    for list in lists { digest.add(list) }
    return digest.value
  }

  /// Adds a number.
  @inline(__always)
  package mutating func add(_ number: UInt64) {
    let product = (value ^ number) &* 0x100_0000_01B3
    value = product ^ product >> 32
  }

  /// Adds a list, and its length.
  package mutating func add(_ list: String) {
    var list = list
    list.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      let whole = bytes.count & ~7
      for start in stride(from: 0, to: whole, by: 8) {
        add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)))
      }
      var rest: UInt64 = 0
      for place in whole..<bytes.count { rest = rest << 8 | UInt64(bytes[place]) }
      add(rest)
      add(UInt64(bytes.count))
    }
  }
}
