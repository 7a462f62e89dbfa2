/// The vowel rules that German stemming and `Folding` share, on lower-case UTF-8 bytes.
///
/// Between `mark` and `unmark` a word has upper-case U and Y for the consonantal u and y between
/// vowels, and ä, ö, ü are single bytes that no UTF-8 text contains.
enum GermanVowels {
  static let aUmlaut: UInt8 = 0xF8
  static let oUmlaut: UInt8 = 0xF9
  static let uUmlaut: UInt8 = 0xFA

  /// Whether a byte of a marked word is a vowel.
  @inline(__always)
  static func isVowel(_ byte: UInt8) -> Bool {
    let letter = byte &- 0x61
    if letter < 26 { return isPlainVowel(letter) }
    return byte >= aUmlaut && byte <= uUmlaut
  }

  /// Whether the letter with this number, a being 0, is one of a, e, i, o, u, y.
  @inline(__always)
  private static func isPlainVowel(_ letter: UInt8) -> Bool {
    0x110_4111 &>> UInt32(letter) & 1 != 0
  }

  /// Whether the vowel rules leave a word as it is: ASCII without ae, oe, ue and without u or y
  /// between vowels.
  ///
  /// Most words are plain; marking, joining and taking back change nothing in them.
  static func leavePlain(_ word: Bytes) -> Bool {
    var before: UInt8 = 0
    var previous: UInt8 = 0
    for index in 0..<word.count {
      let byte = word[index]
      if byte >= 0x80 { return false }
      if byte == UInt8(ascii: "e"),
        previous == UInt8(ascii: "u") || previous == UInt8(ascii: "a")
          || previous == UInt8(ascii: "o")
      {
        return false
      }
      if previous == UInt8(ascii: "u") || previous == UInt8(ascii: "y"), isVowel(before),
        isVowel(byte)
      {
        return false
      }
      before = previous
      previous = byte
    }
    return true
  }

  /// Whether two plain words written together are plain.
  static func leavePlain(_ first: Bytes, _ second: Bytes) -> Bool {
    // Only what stands around the joint can be new.
    func byte(_ position: Int) -> UInt8 {
      let index = first.count + position
      if position < 0 { return index < 0 ? 0 : first[index] }
      return position < second.count ? second[position] : 0
    }
    let (a, b, c, d) = (byte(-2), byte(-1), byte(0), byte(1))
    if c == UInt8(ascii: "e"), isDigraphStart(b) { return false }
    return !(isConsonantalBetweenVowels(b) && isVowel(a) && isVowel(c))
      && !(isConsonantalBetweenVowels(c) && isVowel(b) && isVowel(d))
  }

  @inline(__always)
  private static func isDigraphStart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "a") || byte == UInt8(ascii: "o") || byte == UInt8(ascii: "u")
  }

  @inline(__always)
  private static func isConsonantalBetweenVowels(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "u") || byte == UInt8(ascii: "y")
  }

  /// Makes ä, ö, ü single bytes and ß ss, and marks u and y between vowels.
  static func mark(_ word: inout ByteWindow) {
    joinUmlauts(&word)
    guard word.count > 2 else { return }
    for index in 1..<word.count - 1 {
      let byte = word[index]
      if byte == UInt8(ascii: "u") || byte == UInt8(ascii: "y"),
        isVowel(word[index - 1]), isVowel(word[index + 1])
      {
        word[index] = byte - 32
      }
    }
  }

  /// Joins ae, oe and ue (this not after q) of a marked word to umlauts.
  static func foldDigraphs(_ word: inout ByteWindow) {
    let count = word.count
    var read = 0
    var write = 0
    while read < count {
      let byte = word[read]
      let next = read + 1 < count ? word[read + 1] : 0
      if byte == UInt8(ascii: "q"), next == UInt8(ascii: "u") {
        word[write] = byte
        word[write + 1] = next
        write += 2
        read += 2
        continue
      }
      var folded = byte
      if next == UInt8(ascii: "e") {
        switch byte {
        case UInt8(ascii: "a"): folded = aUmlaut
        case UInt8(ascii: "o"): folded = oUmlaut
        case UInt8(ascii: "u"): folded = uUmlaut
        default: break
        }
      }
      word[write] = folded
      write += 1
      read += folded == byte ? 1 : 2
    }
    word.truncate(to: write)
  }

  /// Takes the marks of the first `end` bytes back, umlauts becoming plain vowels.
  static func unmark(_ word: ByteWindow, upTo end: Int) {
    for index in 0..<end {
      switch word[index] {
      case UInt8(ascii: "U"): word[index] = UInt8(ascii: "u")
      case UInt8(ascii: "Y"): word[index] = UInt8(ascii: "y")
      case aUmlaut: word[index] = UInt8(ascii: "a")
      case oUmlaut: word[index] = UInt8(ascii: "o")
      case uUmlaut: word[index] = UInt8(ascii: "u")
      default: break
      }
    }
  }

  private static func joinUmlauts(_ word: inout ByteWindow) {
    let count = word.count
    var read = 0
    while read < count, word[read] != 0xC3 { read += 1 }
    guard read < count else { return }
    var write = read
    while read < count {
      let byte = word[read]
      let next = read + 1 < count ? word[read + 1] : 0
      if byte == 0xC3, next == 0x9F {
        word[write] = UInt8(ascii: "s")
        word[write + 1] = UInt8(ascii: "s")
        write += 2
        read += 2
        continue
      }
      var joined = byte
      if byte == 0xC3 {
        switch next {
        case 0xA4: joined = aUmlaut
        case 0xB6: joined = oUmlaut
        case 0xBC: joined = uUmlaut
        default: break
        }
      }
      word[write] = joined
      write += 1
      read += joined == byte ? 1 : 2
    }
    word.truncate(to: write)
  }
}
