/// The English Snowball stemmer (Porter 2), in its current form.
///
/// Source: the definition at snowballstem.org/algorithms/english, with the exceptions of its 3.x
/// form.
///
///     var word = Array("deliveries".utf8)
///     EnglishStemmer.stem(&word)  // "deliveri"
package enum EnglishStemmer {
  /// Stems a lower-case word of UTF-8 bytes in place; the result is never longer.
  ///
  /// The apostrophe is ASCII '. Allocates nothing when `word` is uniquely referenced.
  ///
  /// - Complexity: O(length of the word).
  package static func stem(_ word: inout [UInt8]) { word.rewrite { stem(&$0) } }

  /// Stems a lower-case word where it lies.
  static func stem(_ word: inout ByteWindow) {
    var stem = StemmingWord(word)
    reduce(&stem)
    word.truncate(to: stem.end)
  }

  private static func reduce(_ stem: inout StemmingWord) {
    if replaceException(&stem) { return }
    guard stem.positionAfterThreeCharacters != nil else { return }
    markConsonantalY(&stem)
    setRegions(&stem)
    removePossessiveAndPlural(&stem)
    removeVerbEnding(&stem)
    replaceFinalY(&stem)
    replaceDoubleSuffix(&stem)
    replaceSuffix(&stem)
    removeSuffix(&stem)
    removeFinalLetter(&stem)
    for index in 0..<stem.end where stem.bytes[index] == UInt8(ascii: "Y") {
      stem.bytes[index] = UInt8(ascii: "y")
    }
  }

  static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case "a", "e", "i", "o", "u", "y": true
    default: false
    }
  }

  /// Whether a short syllable ends before `limit`: non-vowel, vowel, non-vowel other than w, x, Y;
  /// or a vowel at the beginning and a non-vowel; or "past".
  static func endsShortSyllable(_ word: StemmingWord, before limit: Int) -> Bool {
    if word.ends(with: "past", at: limit) { return true }
    guard let last = word.characterStart(before: limit), !isVowel(word.bytes[last]),
      last > 0, isVowel(word.bytes[last - 1])
    else { return false }
    if last == 1 { return true }
    if isVowel(word.bytes[last - 2]) { return false }
    switch word.bytes[last] {
    case UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "Y"): return false
    default: return true
    }
  }

  /// Removes a leading apostrophe; marks y as a consonant at the beginning and after vowels.
  private static func markConsonantalY(_ word: inout StemmingWord) {
    if word.bytes[0] == UInt8(ascii: "'") {
      word.end -= 1
      for index in 0..<word.end { word.bytes[index] = word.bytes[index + 1] }
    }
    for index in 0..<word.end where word.bytes[index] == UInt8(ascii: "y") {
      if index == 0 || isVowel(word.bytes[index - 1]) { word.bytes[index] = UInt8(ascii: "Y") }
    }
  }

  /// Beginnings after which R1 starts at once, each kept apart from a word that would share its
  /// stem.
  private static let fixedBeginnings: [WordEnding] = [
    "gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter",
  ]

  private static func setRegions(_ word: inout StemmingWord) {
    word.r1 = fixedBeginning(word) ?? word.regionStart(from: 0, isVowel: isVowel)
    word.r2 = word.regionStart(from: word.r1, isVowel: isVowel)
  }

  /// Length of the fixed beginning that the word has.
  private static func fixedBeginning(_ word: StemmingWord) -> Int? {
    switch word.bytes[0] {
    case "a", "c", "e", "g", "i", "l", "o", "p", "u":
      let head = word.head
      return fixedBeginnings.first { head &>> UInt64(64 - 8 * $0.count) == $0.bits }?.count
    default: return nil
    }
  }

  private static let exceptions: [(whole: WordEnding, stem: WordEnding)] = [
    ("skis", "ski"), ("skies", "sky"), ("idly", "idl"), ("gently", "gentl"), ("ugly", "ugli"),
    ("early", "earli"), ("only", "onli"), ("singly", "singl"),
    ("sky", "sky"), ("news", "news"), ("howe", "howe"), ("atlas", "atlas"), ("cosmos", "cosmos"),
    ("bias", "bias"), ("andes", "andes"),
  ]

  private static func replaceException(_ word: inout StemmingWord) -> Bool {
    guard word.end >= 3, word.end <= 6 else { return false }
    let tail = word.tail
    for (whole, stem) in exceptions where whole.bits == tail {
      word.replaceLast(word.end, with: stem)
      return true
    }
    return false
  }
}
