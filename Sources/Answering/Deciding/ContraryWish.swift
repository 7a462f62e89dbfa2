import TextAnalysis

/// A wish that something be not, or be ended: "Ich möchte den Newsletter nicht mehr bekommen".
///
/// Words that say no are in every second report of a trouble ("kommt nicht an"), so ranking makes
/// little of them; in a wish they turn what is asked for into its contrary, and the entry whose
/// words are nearest is then the wrong one. Told by closed lists of wishing, denying and ending
/// words, German and English.
struct ContraryWish {
  /// What is wished not to be.
  private let denied: [Substring]
  /// Whether that is an end, which to deny is no denial: "nicht abbestellen".
  private let isEnd: Bool

  /// The wish of a message; nil where it has none that says no, asks for something beside it, or
  /// says what is wanted instead, which then is the matter.
  init?(_ message: String, in language: TextLanguage) {
    guard StopWords.mayDeny(message) else { return nil }
    var text = AnalyzedText()
    Analyzer.analyzeTerms(message, language: language, into: &text)
    guard DeniedWish.range(in: text) == nil else { return nil }
    var found: ContraryWish?
    for clause in Self.clauses(message) {
      if let wish = ContraryWish(clause: clause.words) {
        found = wish
      } else if clause.asks {
        return nil
      }
    }
    guard let found else { return nil }
    self = found
  }

  /// Whether an entry is about the contrary: none of its phrasings wishes the same away, or to a
  /// denied end, one wishes anything away.
  func isContrary(to phrasings: [String]) -> Bool {
    guard !isEnd else { return phrasings.contains { Self.wishesAway($0) { _ in true } } }
    return !phrasings.isEmpty && !phrasings.contains { Self.wishesAway($0, where: isOf) }
  }

  /// Whether a phrasing names an end that is wished for, or wishes that something be not.
  private static func wishesAway(_ phrasing: String, where isMeant: (ContraryWish) -> Bool) -> Bool
  {
    let clauses = clauses(phrasing).map(\.words)
    let wishes = clauses.compactMap(ContraryWish.init(clause:))
    return wishes.isEmpty
      ? clauses.contains(where: ends) : wishes.contains { !$0.isEnd && isMeant($0) }
  }

  /// Whether another wish denies one of the words that this one does.
  private func isOf(_ other: ContraryWish) -> Bool {
    denied.contains { word in
      other.denied.contains { $0.prefix(Self.stem) == word.prefix(Self.stem) }
    }
  }
  /// The wish of one clause; nil where it does not wish and deny.
  private init?(clause words: [Substring]) {
    guard let no = words.firstIndex(where: Self.denying.contains) else { return nil }
    // "Ich möchte … nicht", "bitte nicht" or "nicht bitte", but "I don't want"; what others will
    // not do, and what will not start, is a report.
    guard
      words[..<no].contains(where: Self.wishing.contains)
        || words[..<no].contains("will") && words.contains("ich")
        || words[no...].contains(where: Self.asking.contains)
        || words[no...].dropFirst().prefix(2).contains(where: Self.wanting.contains)
    else { return nil }
    isEnd = Self.ends(words)
    // German may name what is denied before it says no.
    denied = words.filter {
      $0.count >= Self.shortest && !Self.wishing.contains($0)
    }
  }

  private static func ends(_ words: [Substring]) -> Bool {
    words.contains { word in ending.contains { word.hasPrefix($0) } }
      || words.last.map(endingParts.contains) ?? false
  }

  /// The clauses of a text, and whether they end in a question mark.
  private static func clauses(_ text: String) -> [(words: [Substring], asks: Bool)] {
    var clauses: [(words: [Substring], asks: Bool)] = []
    var rest = text[...]
    while !rest.isEmpty {
      let end = rest.firstIndex { ",.;:!?\n".contains($0) } ?? rest.endIndex
      let words = ComparedWords.of(String(rest[..<end])).split(separator: " ")
      clauses.append((words, end < rest.endIndex && rest[end] == "?"))
      rest = rest[end...].dropFirst()
    }
    return clauses
  }

  /// Fewest letters of a word that names what is denied, and letters by which two are alike.
  private static let shortest = 5
  private static let stem = 6

  // Folded, as `ComparedWords.of` writes them.
  private static let denying: Set<Substring> = [
    "nicht", "nich", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals",
    "not", "dont", "wont", "t", "never", "no",
  ]
  private static let wishing: Set<Substring> = [
    "mochte", "mochten", "wollen", "wunsche", "wunschen", "bitte", "please", "want",
    "wanna", "wish",
  ]
  private static let asking: Set<Substring> = ["bitte", "please"]
  private static let wanting: Set<Substring> = ["want", "wanna", "wish", "need", "longer"]
  private static let ending = [
    "kundig", "gekundig", "storn", "losch", "gelosch", "widerruf", "ablehn", "lehne", "abmeld",
    "abgemeld", "abbestell", "abschalt", "abstell", "ausschalt", "beend", "deaktiv", "stopp",
    "entfern", "verweiger", "loswerd", "ohne", "verzicht", "cancel", "unsubscrib", "delet",
    "remov", "stop", "terminat", "declin", "refus", "deactivat", "disabl", "without", "withdraw",
  ]
  /// Parts of verbs that end a clause: "melde mich ab".
  private static let endingParts: Set<Substring> = ["ab", "aus", "weg", "off", "out", "los"]
}
