/// Case, composition and base letters of Latin-1 and Latin Extended-A (U+0080…U+017F).
enum LatinTable {
  /// The lower-case, compatible form of each scalar from U+0080 to U+017F, packed as in
  /// `ScalarMapping.bytes`.
  static let lowercase: [UInt32] = {
    var table = (UInt32(0x80)...0x17F).map { value in
      let text = Unicode.Scalar(value)?.properties.lowercaseMapping ?? " "
      return pack(text)
    }
    func set(_ values: some Sequence<Int>, _ text: String) {
      for value in values { table[value - 0x80] = pack(text) }
    }
    set(0x80...0xA0, " ")
    set([0xA8, 0xAF, 0xB8], " ")
    set([0xAA], "a")
    set([0xAB, 0xBB], "\"")
    set([0xAD], "")
    set([0xB4], "'")
    set([0xB2], "2")
    set([0xB3], "3")
    set([0xB5], "μ")
    set([0xB9], "1")
    set([0xBA], "o")
    set([0xBC], "1/4")
    set([0xBD], "1/2")
    set([0xBE], "3/4")
    set([0x130], "i")
    set([0x132, 0x133], "ij")
    set([0x13F, 0x140], "l·")
    set([0x149], "'n")
    set([0x17F], "s")
    return table
  }()

  /// A combining mark with the letters that it joins and what they become.
  private static let compositions: [(mark: UInt32, letters: String, composed: String)] = [
    (0x300, "aeiou", "àèìòù"),
    (0x301, "aceilnorsuyz", "áćéíĺńóŕśúýź"),
    (0x302, "aceghijosuwy", "âĉêĝĥîĵôŝûŵŷ"),
    (0x303, "ainou", "ãĩñõũ"),
    (0x304, "aeiou", "āēīōū"),
    (0x306, "aegiou", "ăĕğĭŏŭ"),
    (0x307, "cegiz", "ċėġiż"),
    (0x308, "aeiouy", "äëïöüÿ"),
    (0x30A, "au", "åů"),
    (0x30B, "ou", "őű"),
    (0x30C, "cdelnrstz", "čďěľňřšťž"),
    (0x327, "cgklnrst", "çģķļņŗşţ"),
    (0x328, "aeiu", "ąęįų"),
  ]

  /// For each letter a…z (26 a mark) and each mark the composed letter, packed; 0 where none.
  private static let composedLetters: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 26 * 0x70)
    for (mark, letters, composed) in compositions {
      for (letter, result) in zip(letters.utf8, composed) {
        table[26 * Int(mark - 0x300) + Int(letter - 97)] = pack(String(result))
      }
    }
    return table
  }()

  /// The composed form of a letter a…z and a mark U+0300…U+036F, nil when this table has none.
  static func compose(_ letter: UInt8, _ mark: UInt32) -> UInt32? {
    guard letter >= 97, letter <= 122, mark >= 0x300, mark <= 0x36F else { return nil }
    let composed = composedLetters[26 * Int(mark - 0x300) + Int(letter - 97)]
    return composed == 0 ? nil : composed
  }

  /// The letters without accents of each scalar from U+0080 to U+017F, packed; 0 where the scalar
  /// stays as it is.
  static let base: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 0x100)
    for (_, letters, composed) in compositions {
      for (letter, result) in zip(letters.utf8, composed.unicodeScalars) where result.value > 0x7F {
        table[Int(result.value - 0x80)] = UInt32(letter)
      }
    }
    for (letter, plain) in [
      ("ß", "ss"), ("æ", "a"), ("ð", "d"), ("ø", "o"), ("þ", "th"), ("đ", "d"), ("ħ", "h"),
      ("ı", "i"), ("ĸ", "k"), ("ł", "l"), ("ŋ", "n"), ("œ", "o"), ("ŧ", "t"),
    ] {
      for scalar in letter.unicodeScalars { table[Int(scalar.value - 0x80)] = pack(plain) }
    }
    return table
  }()

  private static func pack(_ text: String) -> UInt32 {
    var packed: UInt32 = 0
    for byte in text.utf8.prefix(4).reversed() { packed = packed << 8 | UInt32(byte) }
    return packed
  }
}
