/// The vowel rules that German stemming and `Folding` share, on lower-case UTF-8 bytes.
///
/// Between `mark` and `unmark` a word has upper-case U and Y for the consonantal u and y between
/// vowels, and ä, ö, ü are single bytes that no UTF-8 text contains.
enum GermanVowels {
  static let aUmlaut: UInt8 = 0xF8
  static let oUmlaut: UInt8 = 0xF9
  static let uUmlaut: UInt8 = 0xFA

  /// Whether a byte of a marked word is a vowel.
  static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case "a", "e", "i", "o", "u", "y", aUmlaut, oUmlaut, uUmlaut: true
    default: false
    }
  }

  /// Makes ä, ö, ü single bytes and ß ss, and marks u and y between vowels.
  static func mark(_ word: inout [UInt8]) {
    joinUmlauts(&word)
    guard word.count > 2 else { return }
    var bytes = word.mutableSpan
    for index in 1..<bytes.count - 1 {
      let byte = bytes[index]
      if byte == UInt8(ascii: "u") || byte == UInt8(ascii: "y"),
        isVowel(bytes[index - 1]), isVowel(bytes[index + 1])
      {
        bytes[index] = byte - 32
      }
    }
  }

  /// Joins ae, oe and ue (this not after q) of a marked word to umlauts.
  static func foldDigraphs(_ word: inout [UInt8]) {
    guard var read = firstPossibleDigraph(word) else { return }
    let count = word.count
    var write = read
    var bytes = word.mutableSpan
    while read < count {
      let byte = bytes[read]
      let next = read + 1 < count ? bytes[read + 1] : 0
      if byte == UInt8(ascii: "q"), next == UInt8(ascii: "u") {
        bytes[write] = byte
        bytes[write + 1] = next
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
      bytes[write] = folded
      write += 1
      read += folded == byte ? 1 : 2
    }
    if write < count { word.removeLast(count - write) }
  }

  /// The first ae, oe, ue or qu; most words have none and need not be written at all.
  private static func firstPossibleDigraph(_ word: [UInt8]) -> Int? {
    var previous: UInt8 = 0
    for (index, byte) in word.enumerated() {
      if byte == UInt8(ascii: "e") {
        if previous == UInt8(ascii: "a") || previous == UInt8(ascii: "o") { return index - 1 }
        if previous == UInt8(ascii: "u") { return index - 1 }
      } else if byte == UInt8(ascii: "u"), previous == UInt8(ascii: "q") {
        return index - 1
      }
      previous = byte
    }
    return nil
  }

  /// Takes the marks of the first `end` bytes back, umlauts becoming plain vowels.
  static func unmark(_ word: inout [UInt8], upTo end: Int) {
    var bytes = word.mutableSpan
    for index in 0..<end {
      switch bytes[index] {
      case UInt8(ascii: "U"): bytes[index] = UInt8(ascii: "u")
      case UInt8(ascii: "Y"): bytes[index] = UInt8(ascii: "y")
      case aUmlaut: bytes[index] = UInt8(ascii: "a")
      case oUmlaut: bytes[index] = UInt8(ascii: "o")
      case uUmlaut: bytes[index] = UInt8(ascii: "u")
      default: break
      }
    }
  }

  private static func joinUmlauts(_ word: inout [UInt8]) {
    guard var read = word.firstIndex(of: 0xC3) else { return }
    let count = word.count
    var write = read
    var bytes = word.mutableSpan
    while read < count {
      let byte = bytes[read]
      let next = read + 1 < count ? bytes[read + 1] : 0
      if byte == 0xC3, next == 0x9F {
        bytes[write] = UInt8(ascii: "s")
        bytes[write + 1] = UInt8(ascii: "s")
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
      bytes[write] = joined
      write += 1
      read += joined == byte ? 1 : 2
    }
    if write < count { word.removeLast(count - write) }
  }
}
