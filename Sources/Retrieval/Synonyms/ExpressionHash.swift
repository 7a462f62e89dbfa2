/// A hash of the stems of an expression, one after the other: FNV-1a of 64 bits, with a byte that no
/// stem holds behind each.
///
/// Fowler, Noll, Vo: the FNV hash, 1991.
struct ExpressionHash {
  /// The hash of the stems so far.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  private static let prime: UInt64 = 0x100_0000_01B3

  /// Takes a further stem.
  @inline(__always)
  mutating func extend(_ stem: some Sequence<UInt8>) {
    var mixed = value
    for byte in stem { mixed = (mixed ^ UInt64(byte)) &* Self.prime }
    value = (mixed ^ 0xFF) &* Self.prime
  }

  /// The first bits, all of which depend on all bytes.
  func first(_ bits: Int) -> Int {
    let mixed = (value ^ value >> 32) &* 0xD6E8_FEB8_6659_FD93
    return bits == 0 ? 0 : Int(mixed >> UInt64(64 - bits))
  }
}
