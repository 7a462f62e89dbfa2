/// The steps of the definition, in their order.
extension EnglishStemmer {
  private enum Plural {
    case keep, sses, ied, s
  }

  private static let plurals = EndingTable<Plural>([
    ("sses", .sses), ("ied", .ied), ("ies", .ied), ("s", .s), ("us", .keep), ("ss", .keep),
  ])

  /// Steps 0 and 1a.
  static func removePossessiveAndPlural(_ word: inout StemmingWord) {
    if word.ends(with: "'s'") {
      word.drop(3)
    } else if word.ends(with: "'s") {
      word.drop(2)
    } else if word.ends(with: "'") {
      word.drop(1)
    }
    guard let rule = plurals.longestMatch(word.tail) else { return }
    switch rule.action {
    case .keep: break
    case .sses: word.drop(2)
    case .ied: word.drop(word.hasCharacters(2, before: word.end - 3) ? 2 : 1)
    case .s:
      if hasVowel(word, before: word.end - 2) { word.drop(1) }
    }
  }

  private static func hasVowel(_ word: StemmingWord, before limit: Int) -> Bool {
    var index = 0
    while index < limit {
      if isVowel(word.bytes[index]) { return true }
      index += 1
    }
    return false
  }

  private enum VerbEnding {
    case eed, ed, ing
  }

  private static let verbEndings = EndingTable<VerbEnding>([
    ("eed", .eed), ("eedly", .eed), ("ed", .ed), ("edly", .ed), ("ingly", .ed), ("ing", .ing),
  ])

  private static let wordsBeforeEed: [WordEnding] = ["proc", "exc", "succ"]
  private static let wordsBeforeIng: [WordEnding] = ["inn", "out", "cann", "herr", "earr", "even"]

  /// Step 1b.
  static func removeVerbEnding(_ word: inout StemmingWord) {
    guard let rule = verbEndings.longestMatch(word.tail) else { return }
    let start = word.end - rule.ending.count
    switch rule.action {
    case .eed:
      if wordsBeforeEed.contains(where: { word.isExactly($0, upTo: start) }) { return }
      if start >= word.r1 { word.end = start + 2 }
      return
    case .ing:
      if start > 0, word.bytes[start - 1] == UInt8(ascii: "y"),
        word.characterStart(before: start - 1) == 0, !isVowel(word.bytes[0])
      {
        word.replaceLast(4, with: "ie")
        return
      }
      if wordsBeforeIng.contains(where: { word.isExactly($0, upTo: start) }) { return }
    case .ed: break
    }
    guard hasVowel(word, before: start) else { return }
    word.end = start
    repairEnd(&word)
  }

  /// Gives a verb that lost -ed or -ing its final e back, or takes a doubled consonant away.
  private static func repairEnd(_ word: inout StemmingWord) {
    if word.ends(with: "at") || word.ends(with: "bl") || word.ends(with: "iz") {
      addE(&word)
    } else if endsWithDouble(word) {
      let exempt = word.end == 3 && "aeo".utf8.contains(word.bytes[0])
      if !exempt { word.drop(1) }
    } else if word.end == word.r1, endsShortSyllable(word, before: word.end) {
      addE(&word)
    }
  }

  private static func addE(_ word: inout StemmingWord) {
    word.bytes[word.end] = UInt8(ascii: "e")
    word.end += 1
  }

  private static func isDoubled(_ byte: UInt8) -> Bool {
    switch byte {
    case "b", "d", "f", "g", "m", "n", "p", "r", "t": true
    default: false
    }
  }

  private static func isValidBeforeLi(_ byte: UInt8) -> Bool {
    switch byte {
    case "c", "d", "e", "g", "h", "k", "m", "n", "r", "t": true
    default: false
    }
  }

  private static func endsWithDouble(_ word: StemmingWord) -> Bool {
    guard word.end >= 2 else { return false }
    let last = word.bytes[word.end - 1]
    return last == word.bytes[word.end - 2] && isDoubled(last)
  }

  /// Step 1c.
  static func replaceFinalY(_ word: inout StemmingWord) {
    guard word.end > 2, word.bytes[word.end - 1] | 0x20 == UInt8(ascii: "y"),
      let before = word.characterStart(before: word.end - 1), before > 0,
      !isVowel(word.bytes[before])
    else { return }
    word.bytes[word.end - 1] = UInt8(ascii: "i")
  }

  private enum Replacement {
    case with(WordEnding)
    case ogAfterL, deleteAfterValidLetter, deleteInR2
  }

  private static let doubleSuffixes = EndingTable<Replacement>([
    ("tional", .with("tion")), ("enci", .with("ence")), ("anci", .with("ance")),
    ("abli", .with("able")), ("entli", .with("ent")), ("izer", .with("ize")),
    ("ization", .with("ize")), ("ational", .with("ate")), ("ation", .with("ate")),
    ("ator", .with("ate")), ("alism", .with("al")), ("aliti", .with("al")), ("alli", .with("al")),
    ("fulness", .with("ful")), ("ousli", .with("ous")), ("ousness", .with("ous")),
    ("iveness", .with("ive")), ("iviti", .with("ive")), ("biliti", .with("ble")),
    ("bli", .with("ble")), ("ogist", .with("og")), ("ogi", .ogAfterL), ("fulli", .with("ful")),
    ("lessli", .with("less")), ("li", .deleteAfterValidLetter),
  ])

  /// Step 2.
  static func replaceDoubleSuffix(_ word: inout StemmingWord) { apply(doubleSuffixes, to: &word) }

  private static let suffixes = EndingTable<Replacement>([
    ("tional", .with("tion")), ("ational", .with("ate")), ("alize", .with("al")),
    ("icate", .with("ic")), ("iciti", .with("ic")), ("ical", .with("ic")),
    ("ful", .with("")), ("ness", .with("")), ("ative", .deleteInR2),
  ])

  /// Step 3.
  static func replaceSuffix(_ word: inout StemmingWord) { apply(suffixes, to: &word) }

  private static func apply(_ table: EndingTable<Replacement>, to word: inout StemmingWord) {
    guard let rule = table.longestMatch(word.tail) else { return }
    let start = word.end - rule.ending.count
    guard start >= word.r1 else { return }
    switch rule.action {
    case .with(let replacement): word.replaceLast(rule.ending.count, with: replacement)
    case .ogAfterL:
      if word.ends(with: "l", at: start) { word.drop(1) }
    case .deleteAfterValidLetter:
      if start > 0, isValidBeforeLi(word.bytes[start - 1]) { word.end = start }
    case .deleteInR2:
      if start >= word.r2 { word.end = start }
    }
  }

  private static let residualSuffixes = EndingTable<Bool>([
    ("al", false), ("ance", false), ("ence", false), ("er", false), ("ic", false),
    ("able", false), ("ible", false), ("ant", false), ("ement", false), ("ment", false),
    ("ent", false), ("ism", false), ("ate", false), ("iti", false), ("ous", false),
    ("ive", false), ("ize", false), ("ion", true),
  ])

  /// Step 4; the flag of a rule asks for s or t before the ending.
  static func removeSuffix(_ word: inout StemmingWord) {
    guard let rule = residualSuffixes.longestMatch(word.tail) else { return }
    let start = word.end - rule.ending.count
    guard start >= word.r2 else { return }
    if rule.action, !word.ends(with: "s", at: start), !word.ends(with: "t", at: start) { return }
    word.end = start
  }

  /// Step 5.
  static func removeFinalLetter(_ word: inout StemmingWord) {
    guard word.end > 0 else { return }
    let start = word.end - 1
    switch word.bytes[start] {
    case UInt8(ascii: "e"):
      if start >= word.r2 || (start >= word.r1 && !endsShortSyllable(word, before: start)) {
        word.end = start
      }
    case UInt8(ascii: "l"):
      if start >= word.r2, word.ends(with: "l", at: start) { word.end = start }
    default: break
    }
  }
}
