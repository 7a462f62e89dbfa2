/// Small numbers for the letters of the Latin alphabets that the detector knows.
enum LetterCodes {
  /// The border of a word.
  static let border: UInt8 = 0
  /// A Latin letter that none of the languages has.
  static let other: UInt8 = 95
  /// One more than the largest code.
  static let count = 96

  private static let extra = Array(
    "äöüßéèêëàâáãåæøœíìîïóòôõúùûñçğşışłąęćśźżńčšžřůěýďťňđőűțșăëðþāēīū".unicodeScalars)

  private static let table: [UInt8] = {
    var table = [UInt8](repeating: other, count: 0x250)
    for value in 97...122 { table[value] = UInt8(value - 96) }
    for (index, scalar) in extra.enumerated() where table[Int(scalar.value)] == other {
      table[Int(scalar.value)] = UInt8(27 + index)
    }
    return table
  }()

  /// The code of a lower-case Latin letter; nil for all that is none.
  static func code(of scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0x24F: table[Int(scalar)]
    case 0x1E00...0x1EFF: other
    default: nil
    }
  }

  /// Puts the codes of the letters of a word, between two borders, in the place of what `codes`
  /// held.
  static func write(of word: Bytes, into codes: inout [UInt8]) {
    codes.removeAll(keepingCapacity: true)
    codes.append(border)
    var index = 0
    while index < word.count {
      let (scalar, count) = UTF8Decoder.decode(word, at: index)
      if let code = code(of: scalar) { codes.append(code) }
      index += count
    }
    codes.append(border)
  }
}
