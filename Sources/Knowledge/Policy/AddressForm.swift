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
    guard language == .german else { return nil }
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

  private static let informal: Set<String> = [
    "du", "dir", "dich", "dein", "deine", "deinen", "deinem", "deiner", "deines",
  ]
  private static let formal: Set<String> = [
    "Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres",
  ]
}
