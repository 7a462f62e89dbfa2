/// What a character of normalised text means to the tokeniser.
enum CharacterClass {
  case letter, digit, separator
  /// A sign that stands for a word, such as € or %.
  case sign

  /// Class and length in bytes of the character at `position`.
  ///
  /// Letters of every script are letters; the punctuation, symbol and space
  /// blocks that occur in practice are separators.
  @inline(__always)
  static func at(_ position: Int, in bytes: Bytes) -> (CharacterClass, length: Int) {
    let first = bytes[position]
    switch first {
    case "a"..."z": return (.letter, 1)
    case "0"..."9": return (.digit, 1)
    case "%", "$": return (.sign, 1)
    case 0..<0x80: return (.separator, 1)
    default: return beyondASCII(position, in: bytes)
    }
  }

  private static func beyondASCII(_ position: Int, in bytes: Bytes) -> (
    CharacterClass, length: Int
  ) {
    let first = bytes[position]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard length > 1, position + length <= bytes.count else { return (.separator, 1) }
    let second = bytes[position + 1]
    switch (first, second) {
    case (0xC2, 0xA3): return (.sign, 2)  // £
    case (0xC2, 0xAA), (0xC2, 0xB5), (0xC2, 0xBA): return (.letter, 2)
    case (0xC2, _): return (.separator, 2)
    case (0xC3, 0x97), (0xC3, 0xB7): return (.separator, 2)  // × ÷
    case (0xE2, 0x82) where bytes[position + 2] == 0xAC: return (.sign, 3)  // €
    case (0xE2, 0x80...0xBF): return (.separator, 3)  // punctuation, arrows, symbols
    case (0xE3, 0x80) where bytes[position + 2] < 0xA0: return (.separator, 3)
    case (0xEF, 0xB8...0xBF): return (.separator, 3)
    case (0xF0, 0x9F): return (.separator, 4)  // emoji
    default: return (.letter, length)
    }
  }
}
