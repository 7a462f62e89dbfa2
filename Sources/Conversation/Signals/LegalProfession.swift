import TextAnalysis

/// What customers call themselves who practise law: no legal threat by itself.
package enum LegalProfession {
  /// The words, in lower case.
  package static let names = wordSet(
    """
    anwalt anwältin rechtsanwalt rechtsanwältin fachanwalt fachanwältin jurist juristin lawyer \
    solicitor attorney barrister
    """)

  /// Whether four letters stand anywhere in a text with which such a word goes on.
  ///
  /// - Complexity: O(bytes), for nearly all messages all that is done.
  package static func mayBeNamed(in text: String) -> Bool {
    var letters: UInt32 = 0
    for byte in text.utf8 {
      letters = letters << 8 | UInt32(byte | 0x20)
      switch letters {
      // "nwal", "nwä", "juri", "lawy", "lici", "ttor", "rris" in ASCII.
      case 0x6E77_616C, 0x6E77_E3A4, 0x6A75_7269, 0x6C61_7779, 0x6C69_6369, 0x7474_6F72,
        0x7272_6973:
        return true
      default: break
      }
    }
    return false
  }
}
