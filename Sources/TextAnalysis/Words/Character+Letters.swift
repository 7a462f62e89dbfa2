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

  /// Whether it is an apostrophe, as it is typed, as phones write it, or an accent meant as one; of
  /// ASCII likewise.
  package var isApostrophe: Bool {
    guard let byte = asciiValue else { return self == "’" || self == "‘" || self == "´" }
    return byte == 0x27 || byte == 0x60
  }
}

extension StringProtocol {
  /// The same with its words written together where an apostrophe parts them: "dont" of "don’t".
  package var withoutApostrophes: String { String(filter { !$0.isApostrophe }) }
}
