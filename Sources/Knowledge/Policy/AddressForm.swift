/// Tells by which form German texts address the customer.
package enum AddressForm {
  /// The first word of a text that addresses its reader in the other form; nil where there is
  /// none, or the language has one form only.
  ///
  /// "Sie" counts within a sentence alone: at its beginning it can mean others.
  ///
  /// - Complexity: O(length of the text).
  package static func other(
    than address: Policy.Address, in text: String, _ language: Language
  ) -> String? {
    guard language == .german, mayHold(address, text) else { return nil }
    var isStart = true
    var word = ""
    for character in text + " " {
      if character.isLetter {
        word.append(character)
        continue
      }
      if !word.isEmpty {
        let isOther =
          switch address {
          case .formal: informal.contains(word.lowercased())
          case .informal: !isStart && formal.contains(word)
          }
        if isOther { return word }
        isStart = false
        word = ""
      }
      if "\n.!?:„\"“–|".contains(character) { isStart = true }
    }
    return nil
  }

  /// Whether a run of ASCII letters is one of the words, in any case; without one no word is, and
  /// most texts have none.
  private static func mayHold(_ address: Policy.Address, _ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        guard isLetter(bytes[start]) else {
          start += 1
          continue
        }
        var (end, key) = (start, UInt64(0))
        while end < bytes.count, isLetter(bytes[end]) {
          key = key << 8 | UInt64(bytes[end] | 0x20)
          end += 1
        }
        if end - start <= 8, keys(address).contains(key) { return true }
        start = end
      }
      return false
    }
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26
  }

  private static func keys(_ address: Policy.Address) -> [UInt64] {
    switch address {
    case .formal: informalKeys
    case .informal: formalKeys
    }
  }

  /// The bytes of a short word in one number.
  private static func key(_ word: String) -> UInt64 {
    word.lowercased().utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static let informalKeys = informal.map(key)
  private static let formalKeys = formal.map(key)

  private static let informal: Set<String> = [
    "du", "dir", "dich", "dein", "deine", "deinen", "deinem", "deiner", "deines",
  ]
  private static let formal: Set<String> = [
    "Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres",
  ]
}
