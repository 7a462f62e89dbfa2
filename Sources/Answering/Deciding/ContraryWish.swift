import TextAnalysis

/// A wish that something be not, or be ended: "Ich möchte den Newsletter nicht mehr bekommen".
///
/// Words that say no are in every second report of a trouble ("kommt nicht an"), so ranking makes
/// little of them; in a wish they turn what is asked for into its contrary, and the entry whose
/// words are nearest is then the wrong one. Told by closed lists of wishing, denying and ending
/// words, German and English.
struct ContraryWish {
  /// Whether it is that something be not: to deny an end ("nicht abbestellen") is no denial.
  private let isDenial: Bool

  /// The wish of a message; nil where it has none that says no, or asks for something beside it.
  init?(_ message: String) {
    guard StopWords.mayDeny(message) else { return nil }
    var found: Bool?
    var rest = message[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(where: Self.isEnd) ?? rest.endIndex
      let clause = Self.words(rest[..<end])
      let asks = end < rest.endIndex && rest[end] == "?"
      rest = rest[end...].dropFirst()
      if Self.saysNo(clause) {
        found = Self.isDenied(clause)
      } else if asks {
        return nil
      }
    }
    guard let found else { return nil }
    isDenial = found
  }

  /// Whether all of an entry's phrasings say the contrary.
  func isContrary(to phrasings: [String]) -> Bool {
    !phrasings.isEmpty && !phrasings.contains { Self.isDenied(Self.words($0[...])) == isDenial }
  }

  private static func isEnd(_ character: Character) -> Bool {
    ",.;:!?\n".contains(character)
  }

  private static func words(_ text: Substring) -> [Substring] {
    LabelDivision.words(String(text)).split(separator: " ")
  }

  /// Whether words wish, and then deny.
  private static func saysNo(_ words: [Substring]) -> Bool {
    guard let no = words.firstIndex(where: denying.contains) else { return false }
    // "Ich möchte … nicht", "please don't", but "I don't want".
    return words[..<no].contains(where: wishing.contains)
      || words[no...].dropFirst().prefix(2).contains(where: wanting.contains)
  }

  /// Whether words deny, or name an end; both together do neither.
  private static func isDenied(_ words: [Substring]) -> Bool {
    let denies = words.contains(where: denying.contains)
    let ends =
      words.contains { word in ending.contains { word.hasPrefix($0) } }
      || words.last.map(endingParts.contains) ?? false
    return denies != ends
  }

  // Folded, as `LabelDivision.words` writes them.
  private static let denying: Set<Substring> = [
    "nicht", "nich", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals",
    "not", "dont", "wont", "t", "never", "no",
  ]
  private static let wishing: Set<Substring> = [
    "mochte", "mochten", "will", "wollen", "wunsche", "wunschen", "brauche", "bitte", "hatte",
    "wurde", "please", "want", "wanna", "wish", "need",
  ]
  private static let wanting: Set<Substring> = ["want", "wanna", "wish", "need", "longer"]
  private static let ending = [
    "kundig", "gekundig", "storn", "losch", "geloscht", "losche", "widerruf", "ablehn", "lehne",
    "abmeld", "abgemeld", "abbestell", "abschalt", "abstell", "ausschalt", "beend", "deaktiv",
    "stopp", "entfern", "verweiger", "loswerd", "ohne", "verzicht", "cancel", "unsubscrib", "delet",
    "remov", "stop", "terminat", "declin", "refus", "deactivat", "disabl", "without", "withdraw",
    "opt",
  ]
  /// Parts of verbs that end a clause: "melde mich ab".
  private static let endingParts: Set<Substring> = ["ab", "aus", "weg", "off", "out"]
}
