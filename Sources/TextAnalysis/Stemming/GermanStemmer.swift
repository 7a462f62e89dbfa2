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
    let afterThree = word.positionAfterThreeCharacters ?? word.end
    return (max(first, afterThree), word.regionStart(from: first, isVowel: GermanVowels.isVowel))
  }

  private enum Inflection {
    case em, delete, deleteAndCutDoubleS, afterValidLetter, keepL
  }

  /// The longest of the endings that a word ends with, and its length.
  ///
  /// A choice by the last letter, since most words end with none of them.
  @inline(__always)
  private static func inflection(_ tail: UInt64) -> (length: Int, action: Inflection)? {
    switch UInt8(truncatingIfNeeded: tail) {
    case "e": return (1, .deleteAndCutDoubleS)
    case "m": return tail.ends(with: "em") ? (2, .em) : nil
    case "n":
      if tail.ends(with: "en") {
        return tail.ends(with: "erinnen") ? (7, .delete) : (2, .deleteAndCutDoubleS)
      }
      if tail.ends(with: "ern") { return (3, .delete) }
      if tail.ends(with: "erin") { return (4, .delete) }
      return tail.ends(with: "ln") ? (2, .keepL) : nil
    case "r": return tail.ends(with: "er") ? (2, .delete) : nil
    case "s":
      if tail.ends(with: "es") { return (2, .deleteAndCutDoubleS) }
      return tail.ends(with: "lns") ? (3, .keepL) : (1, .afterValidLetter)
    default: return nil
    }
  }

  private static func removeInflection(_ word: inout StemmingWord) {
    guard word.end > word.r1, let rule = inflection(word.tail) else { return }
    let start = word.end - rule.length
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

  @inline(__always)
  private static func comparison(_ tail: UInt64) -> (length: Int, action: Comparison)? {
    switch UInt8(truncatingIfNeeded: tail) {
    case "n": return tail.ends(with: "en") ? (2, .delete) : nil
    case "r": return tail.ends(with: "er") ? (2, .delete) : nil
    case "t":
      if tail.ends(with: "est") { return (3, .delete) }
      if tail.ends(with: "st") { return (2, .st) }
      return tail.ends(with: "et") ? (2, .et) : nil
    default: return nil
    }
  }

  /// Beginnings whose -et belongs to the word: geordnet, Internet, Planet, Ticket, tret-.
  private static let keptBeforeEt: [WordEnding] = ["geordn", "intern", "plan", "tick", "tr"]

  private static func removeComparison(_ word: inout StemmingWord) {
    guard word.end > word.r1 + 1, let rule = comparison(word.tail) else { return }
    let start = word.end - rule.length
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

  @inline(__always)
  private static func derivation(_ tail: UInt64) -> (length: Int, action: Derivation)? {
    switch UInt8(truncatingIfNeeded: tail) {
    case "d": return tail.ends(with: "end") ? (3, .participle) : nil
    case "g":
      if tail.ends(with: "ung") { return (3, .participle) }
      return tail.ends(with: "ig") ? (2, .adjective) : nil
    case "h":
      if tail.ends(with: "isch") { return (4, .adjective) }
      return tail.ends(with: "lich") ? (4, .lichHeit) : nil
    case "k": return tail.ends(with: "ik") ? (2, .adjective) : nil
    case "t":
      if tail.ends(with: "heit") { return (4, .lichHeit) }
      return tail.ends(with: "keit") ? (4, .keit) : nil
    default: return nil
    }
  }

  private static func removeDerivation(_ word: inout StemmingWord) {
    guard word.end > word.r2 + 1, let rule = derivation(word.tail) else { return }
    let start = word.end - rule.length
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
