/// Decodes UTF-8 one scalar at a time, without ever failing.
enum UTF8Decoder {
  /// What stands for an ill-formed sequence.
  static let replacement: UInt32 = 0xFFFD

  /// The scalar that begins at `index`, and how many bytes it takes.
  ///
  /// An ill-formed sequence is `replacement` for each maximal part of a well-formed one, as the
  /// Unicode standard recommends (section 3.9, "U+FFFD Substitution of Maximal Subparts").
  static func decode(_ bytes: Bytes, at index: Int) -> (scalar: UInt32, count: Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let following: Int
    var scalar: UInt32
    var lower: UInt8 = 0x80
    var upper: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF:
      following = 1
      scalar = UInt32(lead & 0x1F)
    case 0xE0...0xEF:
      following = 2
      scalar = UInt32(lead & 0x0F)
      if lead == 0xE0 { lower = 0xA0 }
      if lead == 0xED { upper = 0x9F }
    case 0xF0...0xF4:
      following = 3
      scalar = UInt32(lead & 0x07)
      if lead == 0xF0 { lower = 0x90 }
      if lead == 0xF4 { upper = 0x8F }
    default:
      return (replacement, 1)
    }
    for offset in 1...following {
      guard index + offset < bytes.count else { return (replacement, offset) }
      let byte = bytes[index + offset]
      guard byte >= lower, byte <= upper else { return (replacement, offset) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
      lower = 0x80
      upper = 0xBF
    }
    return (scalar, following + 1)
  }

  /// The UTF-8 form of a valid scalar, its first byte lowest.
  static func encode(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0..<0x80:
      scalar
    case 0x80..<0x800:
      0xC0 | scalar >> 6 | (0x80 | scalar & 0x3F) << 8
    case 0x800..<0x10000:
      0xE0 | scalar >> 12 | (0x80 | scalar >> 6 & 0x3F) << 8 | (0x80 | scalar & 0x3F) << 16
    default:
      0xF0 | scalar >> 18 & 0x07 | (0x80 | scalar >> 12 & 0x3F) << 8
        | (0x80 | scalar >> 6 & 0x3F) << 16 | (0x80 | scalar & 0x3F) << 24
    }
  }
}
