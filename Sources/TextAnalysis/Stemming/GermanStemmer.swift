/// The German Snowball stemmer, in its current form, which folds ß and the spellings ae, oe, ue.
///
/// Source: the definition at snowballstem.org/algorithms/german, with the feminine endings
/// (-erin, -erinnen), the endings -ln, -lns and -et and the exception -system of its 3.x form.
///
///     var word = Array("häuser".utf8)
///     GermanStemmer.stem(&word)  // "haus"
package enum GermanStemmer {
  /// Stems a lower-case word of UTF-8 bytes in place; the result is never longer.
  ///
  /// Umlauts become plain vowels and ß becomes ss also where no ending is removed.
  /// Allocates nothing when `word` is uniquely referenced.
  ///
  /// - Complexity: O(length of the word).
  package static func stem(_ word: inout [UInt8]) { word.rewrite { stem(&$0) } }

  /// Stems a lower-case word where it lies.
  static func stem(_ word: inout ByteWindow) {
    if GermanVowels.leavePlain(word.bytes) {
      stemPlain(&word)
      return
    }
    GermanVowels.mark(&word)
    GermanVowels.foldDigraphs(&word)
    stemPlain(&word)
    GermanVowels.unmark(word, upTo: word.count)
  }

  /// Stems a marked word, or one that the vowel rules leave as it is; only endings are taken away.
  static func stemPlain(_ word: inout ByteWindow) {
    var stem = StemmingWord(word)
    (stem.r1, stem.r2) = regions(of: stem)
    // A word of less than three letters has no region, and so no ending.
    removeEndings(&stem)
    word.truncate(to: stem.end)
  }

  /// Takes the endings of a word away whose regions stand.
  static func removeEndings(_ word: inout StemmingWord) {
    removeInflection(&word)
    removeComparison(&word)
    removeDerivation(&word)
  }

  /// R1 (after three characters at least) and R2.
  static func regions(of word: StemmingWord) -> (r1: Int, r2: Int) {
    let first = word.regionStart(from: 0, isVowel: GermanVowels.isVowel)
    let afterThree = word.position(afterCharacters: 3) ?? word.end
    return (max(first, afterThree), word.regionStart(from: first, isVowel: GermanVowels.isVowel))
  }

  private enum Inflection {
    case em, delete, deleteAndCutDoubleS, afterValidLetter, keepL
  }

  private static let inflections = EndingTable<Inflection>([
    ("em", .em),
    ("ern", .delete), ("er", .delete), ("erin", .delete), ("erinnen", .delete),
    ("e", .deleteAndCutDoubleS), ("en", .deleteAndCutDoubleS), ("es", .deleteAndCutDoubleS),
    ("s", .afterValidLetter),
    ("ln", .keepL), ("lns", .keepL),
  ])

  private static func removeInflection(_ word: inout StemmingWord) {
    guard let rule = inflections.longestMatch(word.tail) else { return }
    let start = word.end - rule.ending.count
    guard start >= word.r1 else { return }
    switch rule.action {
    case .em:
      if !word.ends(with: "syst", at: start) { word.end = start }
    case .delete:
      word.end = start
    case .deleteAndCutDoubleS:
      word.end = start
      if word.ends(with: "niss") { word.drop(1) }
    case .afterValidLetter:
      if start > 0, isValidBeforeS(word.bytes[start - 1]) { word.end = start }
    case .keepL:
      word.end = start + 1
    }
  }

  private enum Comparison {
    case delete, st, et
  }

  private static let comparisons = EndingTable<Comparison>([
    ("en", .delete), ("er", .delete), ("est", .delete), ("st", .st), ("et", .et),
  ])

  /// Beginnings whose -et belongs to the word: geordnet, Internet, Planet, Ticket, tret-.
  private static let keptBeforeEt: [WordEnding] = ["geordn", "intern", "plan", "tick", "tr"]

  private static func removeComparison(_ word: inout StemmingWord) {
    guard let rule = comparisons.longestMatch(word.tail) else { return }
    let start = word.end - rule.ending.count
    guard start >= word.r1, start > 0 else { return }
    let before = word.bytes[start - 1]
    switch rule.action {
    case .delete:
      word.end = start
    case .st:
      if isValidBeforeS(before), before != UInt8(ascii: "r"),
        word.hasCharacters(3, before: start - 1)
      {
        word.end = start
      }
    case .et:
      if isValidBeforeEt(before), !keptBeforeEt.contains(where: { word.ends(with: $0, at: start) })
      {
        word.end = start
      }
    }
  }

  private enum Derivation {
    case participle, adjective, lichHeit, keit
  }

  private static let derivations = EndingTable<Derivation>([
    ("end", .participle), ("ung", .participle),
    ("ig", .adjective), ("ik", .adjective), ("isch", .adjective),
    ("lich", .lichHeit), ("heit", .lichHeit),
    ("keit", .keit),
  ])

  private static func removeDerivation(_ word: inout StemmingWord) {
    guard let rule = derivations.longestMatch(word.tail) else { return }
    let start = word.end - rule.ending.count
    guard start >= word.r2 else { return }
    switch rule.action {
    case .participle:
      word.end = start
      if word.ends(with: "ig"), word.end - 2 >= word.r2, !word.ends(with: "eig") { word.drop(2) }
    case .adjective:
      if !word.ends(with: "e", at: start) { word.end = start }
    case .lichHeit:
      word.end = start
      if word.ends(with: "er") || word.ends(with: "en"), word.end - 2 >= word.r1 { word.drop(2) }
    case .keit:
      word.end = start
      if word.ends(with: "lich") {
        if word.end - 4 >= word.r2 { word.drop(4) }
      } else if word.ends(with: "ig"), word.end - 2 >= word.r2 {
        word.drop(2)
      }
    }
  }

  private static func isValidBeforeS(_ byte: UInt8) -> Bool {
    switch byte {
    case "b", "d", "f", "g", "h", "k", "l", "m", "n", "r", "t": true
    default: false
    }
  }

  private static func isValidBeforeEt(_ byte: UInt8) -> Bool {
    switch byte {
    case "d", "f", "g", "k", "l", "m", "n", "r", "s", "t", "z", "U", GermanVowels.aUmlaut: true
    default: false
    }
  }
}
