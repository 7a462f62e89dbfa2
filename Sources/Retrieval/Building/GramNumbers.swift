/// Remembers the numbers of terms of at most seven bytes that came lately: few
/// character grams make up most of those of all texts.
struct GramNumbers {
  /// By slot the bytes of a term, its length above them; 0 is free.
  private var keys: [UInt64]
  private var numbers: [UInt32]
  private static let bits = 14

  /// Remembers nothing yet.
  init() {
    keys = [UInt64](repeating: 0, count: 1 << Self.bits)
    numbers = [UInt32](repeating: 0, count: 1 << Self.bits)
  }

  /// The number of a term, or nil where it is not remembered.
  @inline(__always)
  subscript(term: UnsafeBufferPointer<UInt8>) -> UInt32? {
    guard let key = Self.key(term) else { return nil }
    let slot = Self.slot(key)
    return keys[slot] == key ? numbers[slot] : nil
  }

  /// Remembers a term's number until another term takes its place.
  mutating func remember(_ number: UInt32, of term: UnsafeBufferPointer<UInt8>) {
    guard let key = Self.key(term) else { return }
    keys[Self.slot(key)] = key
    numbers[Self.slot(key)] = number
  }

  /// The bytes of a term below its length; nil for none and for more than seven.
  @inline(__always)
  private static func key(_ term: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard term.count > 0, term.count < 8 else { return nil }
    var key = UInt64(term.count)
    for byte in term { key = key << 8 | UInt64(byte) }
    return key
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
  }
}
