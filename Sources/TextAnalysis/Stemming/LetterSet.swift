/// A set of letters a…z as one bit each.
struct LetterSet: Sendable {
  private let bits: UInt32

  init(_ letters: StaticString) {
    bits = letters.withUTF8Buffer { $0.reduce(0) { $0 | 1 << UInt32($1 &- 97) } }
  }

  /// Whether `byte` is one of the letters; false for all that is no letter a…z.
  func contains(_ byte: UInt8) -> Bool {
    byte >= 97 && byte <= 122 && bits & (1 << UInt32(byte - 97)) != 0
  }
}
