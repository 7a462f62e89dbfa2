/// A word in small letters with ae, oe, ue and ss for ä, ö, ü and ß, in a fixed place of memory.
///
/// Words of more than ``capacity`` bytes are cut and equal no word of a lexicon.
struct FoldedWord: Hashable, Sendable {
  /// Most bytes of a word that are kept.
  static let capacity = 32

  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0
  private var fourth: UInt64 = 0
  /// Number of bytes kept.
  private(set) var count = 0
  /// Whether the word was longer than what is kept.
  private(set) var isCut = false

  /// A word without letters.
  init() {}

  /// Folds a text as the scanner folds words.
  init(_ text: some StringProtocol) {
    for scalar in text.unicodeScalars { append(scalar) }
  }

  /// The byte at a position below ``count``.
  subscript(index: Int) -> UInt8 {
    let part =
      switch index >> 3 {
      case 0: first
      case 1: second
      case 2: third
      default: fourth
      }
    return UInt8(truncatingIfNeeded: part >> (UInt64(index & 7) * 8))
  }

  /// Adds the folded form of a character.
  mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A: append(UInt8(scalar.value + 0x20))
    case 0..<0x80: append(UInt8(scalar.value))
    case 0xE4, 0xC4: append("a", "e")
    case 0xF6, 0xD6: append("o", "e")
    case 0xFC, 0xDC: append("u", "e")
    case 0xDF, 0x1E9E: append("s", "s")
    case 0x308: append(UInt8(ascii: "e"))
    case 0x300...0x36F: break
    case 0xE0...0xE5, 0xC0...0xC5: append(UInt8(ascii: "a"))
    case 0xE8...0xEB, 0xC8...0xCB: append(UInt8(ascii: "e"))
    case 0xEC...0xEF, 0xCC...0xCF: append(UInt8(ascii: "i"))
    case 0xF2...0xF5, 0xD2...0xD5: append(UInt8(ascii: "o"))
    case 0xF9...0xFB, 0xD9...0xDB: append(UInt8(ascii: "u"))
    case 0xE7, 0xC7: append(UInt8(ascii: "c"))
    case 0xB2: append(UInt8(ascii: "2"))
    case 0xB3: append(UInt8(ascii: "3"))
    default: for byte in UTF8.encode(scalar) ?? .init() { append(byte) }
    }
  }

  private mutating func append(_ one: Unicode.Scalar, _ other: Unicode.Scalar) {
    append(UInt8(ascii: one))
    append(UInt8(ascii: other))
  }

  private mutating func append(_ byte: UInt8) {
    guard count < Self.capacity else {
      isCut = true
      return
    }
    let shifted = UInt64(byte) << (UInt64(count & 7) * 8)
    switch count >> 3 {
    case 0: first |= shifted
    case 1: second |= shifted
    case 2: third |= shifted
    default: fourth |= shifted
    }
    count += 1
  }

  /// Whether the word begins with another one.
  func hasPrefix(_ other: FoldedWord) -> Bool {
    guard other.count <= count, !other.isCut else { return false }
    for index in 0..<other.count where self[index] != other[index] { return false }
    return true
  }

  /// Whether the word ends in these letters, which are ASCII.
  func hasSuffix(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard length <= count, !isCut else { return false }
    for index in 0..<length where self[count - length + index] != suffix.utf8Start[index] {
      return false
    }
    return true
  }

  /// Whether the word begins with these letters, which are ASCII.
  func hasPrefix(_ prefix: StaticString) -> Bool {
    let length = prefix.utf8CodeUnitCount
    guard length <= count else { return false }
    for index in 0..<length where self[index] != prefix.utf8Start[index] { return false }
    return true
  }

  /// Whether the letters from `start` on are these, which are ASCII.
  func has(_ part: StaticString, at start: Int) -> Bool {
    let length = part.utf8CodeUnitCount
    guard start >= 0, start + length <= count else { return false }
    for index in 0..<length where self[start + index] != part.utf8Start[index] { return false }
    return true
  }

  /// Calls `body` with the word's letters.
  func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    var bytes = InlineArray<32, UInt8>(repeating: 0)
    for index in 0..<count { bytes[index] = self[index] }
    return body(bytes.span.extracting(0..<count))
  }

  /// The word without its last letters.
  func dropping(last number: Int) -> FoldedWord {
    var word = FoldedWord()
    for index in 0..<max(0, count - number) { word.append(self[index]) }
    return word
  }
}

/// The words of a list that white space parts, folded.
func foldedWordSet(_ list: String) -> Set<FoldedWord> {
  Set(list.split(whereSeparator: \.isWhitespace).map { FoldedWord($0) })
}
