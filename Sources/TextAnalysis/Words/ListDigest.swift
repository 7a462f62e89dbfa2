/// A digest of lists that are part of the program: FNV-1a of 64 bits.
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
  package mutating func add(_ number: UInt64) { value = (value ^ number) &* 0x100_0000_01B3 }

  /// Adds a list, and that it ends.
  package mutating func add(_ list: String) {
    for byte in list.utf8 { add(UInt64(byte)) }
    add(0xFF)
  }
}
