/// Passwords and the numbers of cards that nobody else may know: "CVC 123", "Passwort: Sommer2026!".
enum Secrets {
  /// The pieces of each.
  static func find(in text: FactText) -> [Range<Int>] {
    text.tokens.indices.compactMap { index in
      guard text[index].kind == .word else { return nil }
      let isPassword = passwords.contains(text[index].word)
      guard isPassword || codes.contains(text[index].word) || isSecurityCode(index, text) else {
        return nil
      }
      return value(after: index, isPassword, text)
    }
  }

  /// What stands behind the word, where it is no word of the sentence: it holds a digit or sign, or a
  /// colon stands before it.
  private static func value(after index: Int, _ isPassword: Bool, _ text: FactText) -> Range<Int>? {
    var start = index + 1
    var isNamed = false
    while start - index < 4 {
      if text[start].isSign(":") || text[start].isSign("=") {
        isNamed = true
      } else if !joints.contains(text[start].word) || text[start].kind != .word {
        break
      }
      start += 1
    }
    guard text[start].kind != .none, !text[start].startsLine else { return nil }
    var end = start + 1
    while end < text.tokens.count, !text[end].isApart { end += 1 }
    while end > start + 1, text[end - 1].kind == .sign,
      ",.;)".unicodeScalars.contains(text[end - 1].sign)
    {
      end -= 1
    }
    let run = start..<end
    let holdsDigit = run.contains { text[$0].kind == .number }
    let holdsSign = run.dropLast().contains { text[$0].kind == .sign }
    guard holdsDigit || isPassword && (isNamed || holdsSign) else { return nil }
    return run
  }

  private static func isSecurityCode(_ index: Int, _ text: FactText) -> Bool {
    text[index].word == FoldedWord("code") && text[index - 1].word == FoldedWord("security")
  }

  private static let passwords = foldedWordSet("passwort kennwort password passcode passwd pwd pw")
  private static let codes = foldedWordSet(
    """
    cvc cvv prüfziffer prüfnummer kartenprüfnummer sicherheitscode pin pincode tan puk geheimzahl
    """)
  private static let joints = foldedWordSet("ist lautet war is was nummer code number lauten")

}
