import TextAnalysis

// Sentences that turn a human down, and that ask how far something has come.
extension SignalLookAlikes {
  /// "Ich will nicht mit einem Menschen reden", "lieber mit dem Bot als mit einem Menschen", "I don't want
  /// to talk to a person"; not "ich will nicht mit dem Bot reden, sondern mit einem Menschen".
  static func refusesHuman(_ words: [String]) -> Bool {
    guard !words.contains(where: correcting.contains) else { return false }
    return words.indices.contains { place in
      switch words[place] {
      case "nicht", "nich", "ned", "net":
        return place > 0 && wishes(words, before: place) && reachesPerson(words[(place + 1)...])
      case "want", "need", "wish", "like", "wanna":
        return words[..<place].suffix(mostDenying).contains(where: denyingEnglish.contains)
          && reachesPerson(words[(place + 1)...])
      case "als", "than":
        return words[..<place].contains(where: preferring.contains)
          && words[..<place].contains(where: machines.contains)
          && reachesPerson(words[(place + 1)...])
      default: return false
      }
    }
  }

  /// "Ist mein Gerät schon repariert?" asks once; "schon wieder kaputt" and "schon das zweite Mal" do not.
  static func asksForProgress(_ words: [String]) -> Bool {
    guard let first = words.first, asking.contains(first), words.contains(where: { $0 == "schon" })
    else { return false }
    return !words.contains { recurring.contains($0) || failing.contains(where: $0.hasPrefix) }
  }

  /// Whether a denied wish is the speaker's: "ich möchte nicht", "heute muss ich nicht".
  private static func wishes(_ words: [String], before place: Int) -> Bool {
    let before = words[..<place].suffix(mostDenying)
    return before.contains(where: wishing.contains)
      && before.contains { $0 == "ich" || $0 == "wir" }
  }

  /// Whether words go on with talking to a person: "mit einem echten Menschen", "to talk to a human".
  private static func reachesPerson(_ words: ArraySlice<String>) -> Bool {
    for word in words {
      if persons.contains(word) { return true }
      guard leading.contains(word) else { return false }
    }
    return false
  }

  /// Words before the denied one among which somebody wishes, and is denied.
  private static let mostDenying = 4
  private static let correcting = wordSet("sondern but statt anstatt instead warum wieso why")
  private static let wishing = wordSet(
    """
    will wollen möchte moechte möchten moechten mag mögen muss müssen brauche brauchen wollte wollten \
    würde wuerde würden
    """)
  private static let denyingEnglish = wordSet("t not dont never wont")
  private static let preferring = wordSet("lieber eher rather prefer better sooner")
  private static let machines = wordSet(
    "bot bots chatbot chatbots roboter robot robots maschine machine automat automaten ki ai")
  private static let persons = wordSet(
    """
    mensch menschen mitarbeiter mitarbeitern mitarbeiterin berater beraterin person personen jemand \
    jemandem kundenberater sachbearbeiter human humans person people someone somebody anyone agent \
    representative advisor
    """)
  private static let leading = wordSet(
    """
    mit einem einer nem dem der den echten richtigen menschlichen unbedingt \
    extra to talk speak chat write be connected with a an any the real live rather
    """)
  private static let asking = wordSet(
    "ist sind war wurde wurden wird werden hat haben habt kann können könnt gibt")
  private static let recurring = wordSet(
    """
    mal male zweite zweiten zweites zweiter dritte dritten drittes mehrfach mehrmals öfter oft immer \
    nicht nichts nie keine kein keinen nochmal nochmals erneut abermals again
    """)
  private static let failing = [
    "kaputt", "defekt", "falsch", "fehler", "problem", "ausgefall", "störung", "stoerung",
    "gesperrt",
    "verspät", "verschoben", "storniert", "weg", "leer", "abgebucht", "beschädigt",
  ]
}
