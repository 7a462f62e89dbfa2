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
  /// Whether the words name what is not to be done, and not only a thing or a day: "Freitag bitte
  /// nicht" does not.
  let namesAct: Bool
  /// Whether the words wish to keep something: "die andere möchte ich behalten".
  let keeps: Bool

  /// The wish of a message; nil where it has none that says no, asks for something beside it, or
  /// says what is wanted instead, which then is the matter.
  init?(_ message: String, in language: TextLanguage) {
    guard StopWords.mayDeny(message) || Self.mayKeep(message) else { return nil }
    var text = AnalyzedText()
    Analyzer.analyzeTerms(message, language: language, into: &text)
    guard DeniedWish.range(in: text) == nil else { return nil }
    var found: ContraryWish?
    for clause in Self.clauses(message) {
      let wish = ContraryWish(clause: clause.words)
      if let wish, !wish.keeps || !clause.asks {
        found = wish
      } else if clause.asks {
        return nil
      }
    }
    guard let found else { return nil }
    self = found
  }

  /// What a message says beside clauses that wish to keep something; nil where none does, or nothing else
  /// is said.
  static func besideKept(_ message: String, in language: TextLanguage) -> String? {
    guard mayKeep(message) else { return nil }
    let clauses = message.split { ",;.!\n".contains($0) }
    let others = clauses.filter { ContraryWish(String($0), in: language)?.keeps != true }
    guard others.count < clauses.count, !others.isEmpty else { return nil }
    return others.joined(separator: ",")
  }

  /// Whether an entry is about the contrary: none of its phrasings wishes the same away, or to a
  /// denied end, one wishes anything away.
  func isContrary(to phrasings: [String]) -> Bool {
    if keeps, phrasings.contains(where: Self.mayKeep) { return false }
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
    guard let no = words.firstIndex(where: Self.denying.contains) else {
      guard Self.wishesToKeep(words) else { return nil }
      (isEnd, namesAct, keeps, denied) = (true, true, true, [])
      return
    }
    keeps = false
    // "Ich möchte … nicht", "bitte nicht" or "nicht bitte", but "I don't want"; what others will
    // not do, and what will not start, is a report.
    let isRequest = Self.isRequest(words, denied: no)
    guard
      isRequest || words[..<no].contains(where: Self.wishing.contains)
        || words[..<no].contains("will") && words.contains("ich")
        || words[no...].contains(where: Self.asking.contains)
        || words[no...].dropFirst().prefix(2).contains(where: Self.wanting.contains)
    else { return nil }
    isEnd = Self.ends(words)
    namesAct = isEnd || isRequest
    // German may name what is denied before it says no.
    denied = words.filter {
      $0.count >= Self.shortest && !Self.wishing.contains($0)
    }
  }

  /// Whether the customer keeps something or wishes to: to keep is to deny an end.
  ///
  /// "Kann ich es behalten?" asks, and "ich habe es behalten" reports.
  private static func wishesToKeep(_ words: [Substring]) -> Bool {
    guard let place = words.firstIndex(where: keeping.contains),
      words.contains(where: own.contains), !words.contains(where: open.contains)
    else { return false }
    guard words[place] == "keep" else { return true }
    // "I keep getting letters" keeps nothing.
    return words[..<place].contains(where: intending.contains)
      && !words[place...].dropFirst().prefix(1).contains { $0.hasSuffix("ing") }
  }

  /// Whether words speak of keeping something, as a wish or otherwise.
  ///
  /// - Complexity: O(bytes); allocates nothing.
  static func mayKeep(_ text: String) -> Bool {
    var last: UInt64 = 0x20
    for byte in text.utf8 {
      let isLetter = (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
      last = last << 8 | UInt64(isLetter ? byte | 0x20 : 0x20)
      if last & 0xFFFF_FFFF_FFFF == behalt || last & 0xFF_FFFF_FFFF == keep { return true }
    }
    return false
  }

  private static let behalt = "behalt".utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  private static let keep = " keep".utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }

  /// Whether a clause asks, without a word of wishing, that something be not done: "Storniere die
  /// 12345678 nicht", "die 12345678 nicht stornieren", "don't cancel it".
  ///
  /// Only verbs are taken that a company can do something by: "Finde die Rechnung nicht" has the same
  /// form, and reports.
  private static func isRequest(_ words: [Substring], denied no: Int) -> Bool {
    guard let first = words.firstIndex(where: { !courtesy.contains($0) }) else { return false }
    if no <= first + 1, ["do", "don", "dont", "never"].contains(words[first]) {
      return no + 1 < words.count && isDone(words[no + 1])
    }
    guard !words[..<no].contains(where: reporting.contains) else { return false }
    if let last = words.last, no == words.count - 2, last.hasSuffix("en"), isDone(last) {
      return true
    }
    guard first < no, isDone(words[first]) else { return false }
    let next = words[first + 1]
    if words[first].hasSuffix("en") { return next == "sie" || next == "wir" }
    guard words[first].hasSuffix("e") || bareRequests.contains(words[first]) else { return false }
    return first + 1 == no || objects.contains(next) || next.first?.isNumber ?? false
  }

  private static func isDone(_ word: Substring) -> Bool {
    !word.hasSuffix("ung") && (ending + doing).contains { word.hasPrefix($0) }
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
  private static let keeping: Set<Substring> = ["behalten", "behalte", "keep"]
  private static let own: Set<Substring> = ["ich", "wir", "i", "we"]
  private static let intending: Set<Substring> = [
    "want", "wanna", "wish", "like", "will", "ll", "going", "rather", "prefer",
  ]
  /// What makes a wish a question, a condition or a report.
  private static let open: Set<Substring> = [
    "kann", "konnen", "konnte", "darf", "durfen", "soll", "sollte", "muss", "ob", "wenn", "falls",
    "wie", "habe", "hab", "haben", "hatte", "can", "could", "may", "should", "must", "if",
    "whether", "how", "have", "had", "mind",
  ]
  private static let wanting: Set<Substring> = ["want", "wanna", "wish", "need", "longer"]
  private static let ending = [
    "kundig", "gekundig", "storn", "losch", "gelosch", "widerruf", "ablehn", "lehne", "abmeld",
    "abgemeld", "abbestell", "abschalt", "abstell", "ausschalt", "beend", "deaktiv", "stopp",
    "entfern", "verweiger", "loswerd", "ohne", "verzicht", "cancel", "unsubscrib", "delet",
    "remov", "stop", "terminat", "declin", "refus", "deactivat", "disabl", "without", "withdraw",
  ]
  /// Beginnings of other verbs for what a company does when asked to.
  private static let doing = [
    "schick", "send", "liefer", "sperr", "buch", "uberweis", "verschieb", "verlanger", "bestell",
    "meld", "ship", "book", "chang", "renew", "charg", "clos", "process", "postpon", "sign",
    "subscrib", "enrol", "regist",
  ]
  /// Requests without an ending.
  private static let bareRequests: Set<Substring> = [
    "kundig", "losch", "schick", "send", "stopp", "buch", "sperr", "beend", "entfern", "meld",
  ]
  /// What stands behind a request's verb.
  private static let objects: Set<Substring> = [
    "der", "die", "das", "den", "dem", "diese", "diesen", "dieses", "mein", "meine", "meinen",
    "meinem", "unser", "unsere", "unseren", "mir", "mich", "uns", "es", "sie", "ihn", "bitte", "ja",
    "bestellung", "vertrag",
  ]
  /// Who does something, and what makes a clause depend on another: a report, or a reason.
  private static let reporting: Set<Substring> = [
    "ich", "wir", "er", "man", "wenn", "falls", "weil", "dass", "ob", "bevor", "kann", "konnte",
    "konnten", "konnen", "darf", "durfte", "lasst", "liess", "wurde", "wurden", "warum", "wieso",
    "wie", "soll", "sollte", "muss", "i", "we", "if", "because",
  ]
  private static let courtesy: Set<Substring> = [
    "hallo", "hi", "hey", "guten", "tag", "nein", "ok", "okay", "also", "und", "aber", "bitte",
    "hello", "no", "and", "but", "so", "please",
  ]
  /// Parts of verbs that end a clause: "melde mich ab".
  private static let endingParts: Set<Substring> = ["ab", "aus", "weg", "off", "out", "los"]
}
