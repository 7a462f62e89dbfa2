/// The form of international bank account numbers, ISO 13616.
enum BankAccount {
  /// The longest number of any country.
  static let longest = 34

  /// The length of a country's numbers, by its two small letters.
  static func length(_ country: FoldedWord) -> Int? { lengths[country] }

  /// Whether the check digits are right: the number, its first four characters last and letters
  /// as 10 to 35, leaves 1 when divided by 97 (ISO 7064).
  static func isValid(_ characters: [UInt8]) -> Bool {
    guard characters.count > 4 else { return false }
    var rest = 0
    for character in characters[4...] + characters[..<4] {
      switch character {
      case 0x30...0x39: rest = (rest * 10 + Int(character - 0x30)) % 97
      case 0x41...0x5A: rest = (rest * 100 + Int(character - 0x41) + 10) % 97
      default: return false
      }
    }
    return rest == 1
  }

  private static let lengths: [FoldedWord: Int] = {
    let table = """
      ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 bi27 br29 by28 ch21 cr22 cy28 cz24 de22 dj27 dk18 \
      do28 ee20 eg29 es24 fi18 fk18 fo18 fr27 gb22 ge22 gi23 gl18 gr27 gt28 hr21 hu28 ie22 il23 iq23 \
      is26 it27 jo30 kw30 kz20 lb28 lc32 li21 lt20 lu20 lv21 ly25 mc27 md24 me22 mk19 mn20 mr27 mt31 \
      mu30 ni28 nl18 no15 om23 pk24 pl28 ps29 pt25 qa29 ro24 rs22 ru33 sa24 sc31 sd18 se24 si19 sk24 \
      sm27 so23 st25 sv28 tl23 tn24 tr26 ua29 va22 vg24 xk20 ye30
      """
    var lengths: [FoldedWord: Int] = [:]
    for entry in table.split(separator: " ") {
      lengths[FoldedWord(entry.prefix(2))] = Int(entry.dropFirst(2))
    }
    return lengths
  }()
}
