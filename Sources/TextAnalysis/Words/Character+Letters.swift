extension Character {
  /// Whether it is a letter; of ASCII without asking for its properties, which takes ten times as long.
  package var isAlphabetic: Bool {
    guard let byte = asciiValue else { return isLetter }
    return (0x61...0x7A).contains(byte | 0x20)
  }

  /// Whether it is a letter or a number; of ASCII likewise.
  package var isAlphanumeric: Bool {
    guard let byte = asciiValue else { return isLetter || isNumber }
    return (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}
