/// How likely a word is in each language: interpolated letter trigrams and a lexicon, both from
/// `LanguageWords`.
struct LanguageModel: Sendable {
  /// The model over all lists, made on first use.
  static let shared = LanguageModel(lists: LanguageWords.lists, neutral: LanguageWords.neutral)

  /// Marks words that say nothing about the language.
  static let neutralBit: UInt32 = 1 << 31

  let languageCount: Int
  let lexicon: WordTable
  private let trigrams: TrigramTable

  init(lists: [String], neutral: String) {
    precondition(lists.count <= LanguageScores.capacity, "there is no room for more languages")
    languageCount = lists.count
    var lexicon = WordTable(capacity: 8_192)
    var counts = TrigramCounts(languages: lists.count)
    for (language, list) in lists.enumerated() {
      WordTable.forEachWord(of: list) { word in
        Self.forEachSpelling(of: word, isGerman: language == 0) { spelling in
          spelling.span.withBytes { lexicon.insert($0, 1 << UInt32(language)) }
          counts.add(LetterCodes.codes(of: spelling), language)
        }
      }
    }
    lexicon.insert(words: neutral, Self.neutralBit)
    self.lexicon = lexicon
    trigrams = TrigramTable(counts)
  }

  /// A word and what people type for it without accents; in German also ae, oe, ue and ss.
  private static func forEachSpelling(
    of word: [UInt8], isGerman: Bool, _ body: ([UInt8]) -> Void
  ) {
    body(word)
    guard word.contains(where: { $0 >= 0x80 }) else { return }
    let text = String(decoding: word, as: UTF8.self)
    var bare: [UInt8] = []
    var long: [UInt8] = []
    for scalar in text.unicodeScalars {
      var packed =
        (0x80...0x17F).contains(scalar.value) ? LatinTable.base[Int(scalar.value - 0x80)] : 0
      if packed == 0 { packed = UTF8Decoder.encode(scalar.value) }
      while packed != 0 {
        bare.append(UInt8(truncatingIfNeeded: packed))
        packed >>= 8
      }
      switch scalar {
      case "ä": long += "ae".utf8
      case "ö": long += "oe".utf8
      case "ü": long += "ue".utf8
      case "ß": long += "ss".utf8
      default: long += String(scalar).utf8
      }
    }
    if bare != word { body(bare) }
    if isGerman, long != word, long != bare { body(long) }
  }

  /// The log probability of the letters of a word in each language.
  ///
  /// - Complexity: O(letters · languages).
  func scores(of letters: WordLetters) -> LanguageScores {
    var scores = LanguageScores(repeating: 0)
    var before = LetterCodes.border
    var previous = LetterCodes.border
    for index in 0..<letters.count {
      let code = letters[index]
      trigrams.add(before, previous, code, to: &scores)
      before = previous
      previous = code
    }
    trigrams.add(before, previous, LetterCodes.border, to: &scores)
    // What the model has no language for is never likely.
    for language in languageCount..<LanguageScores.capacity { scores[language] = -.infinity }
    return scores
  }
}
