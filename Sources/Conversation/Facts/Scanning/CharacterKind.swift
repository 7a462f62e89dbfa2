/// What a character of a message is for facts.
enum CharacterKind: Equatable {
  case space, digit, letter
  /// A sign, with the one that it counts as.
  case sign(Unicode.Scalar)

  /// The kind of a character.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0...0x20, 0x7F...0xA0: self = .space
    case 0x22, 0x27, 0x60: self = .sign("'")
    case 0..<0x80: self = .sign(scalar)
    // ² and ³ belong to the units before them.
    case 0xB2, 0xB3: self = .letter
    case 0xAB, 0xBB, 0xB4: self = .sign("'")
    case 0xA0..<0xC0, 0xD7, 0xF7: self = .sign(scalar)
    case 0xC0..<0x2000: self = .letter
    case 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF: self = .space
    case 0x2010...0x2015, 0x2212: self = .sign("-")
    case 0x2018...0x201F, 0x2039, 0x203A: self = .sign("'")
    case 0x2000..<0x2C00: self = .sign(scalar)
    case 0x1F000...0x1FFFF, 0xFE00...0xFE0F, 0xE000...0xF8FF, 0xFFFD: self = .sign("*")
    default: self = .letter
    }
  }
}
