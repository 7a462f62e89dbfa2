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
  package static func stem(_ word: inout [UInt8]) {
    var stem = StemmingWord(taking: &word)
    GermanVowels.mark(&stem.bytes)
    GermanVowels.foldDigraphs(&stem.bytes)
    stem.end = stem.bytes.count
    if setRegions(&stem) {
      removeInflection(&stem)
      removeComparison(&stem)
      removeDerivation(&stem)
    }
    GermanVowels.unmark(&stem.bytes, upTo: stem.end)
    stem.giveBack(to: &word)
  }

  /// Sets R1 (after three characters at least) and R2; false when the word is too short to have
  /// any region.
  private static func setRegions(_ word: inout StemmingWord) -> Bool {
    word.r1 = word.end
    word.r2 = word.end
    guard let afterThree = word.position(afterCharacters: 3) else { return false }
    let first = word.regionStart(from: 0, isVowel: GermanVowels.isVowel)
    word.r1 = max(first, afterThree)
    word.r2 = word.regionStart(from: first, isVowel: GermanVowels.isVowel)
    return true
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
