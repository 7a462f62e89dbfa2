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
    var spellings = Spellings()
    var codes: [UInt8] = []
    for (language, list) in lists.enumerated() {
      WordTable.forEachWord(of: list) { word in
        spellings.forEach(of: word, isGerman: language == 0) { spelling in
          spelling.span.withBytes {
            lexicon.insert($0, 1 << UInt32(language))
            LetterCodes.write(of: $0, into: &codes)
          }
          counts.add(codes, language)
        }
      }
    }
    lexicon.insert(words: neutral, Self.neutralBit)
    self.lexicon = lexicon
    trigrams = TrigramTable(counts)
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

/// What people type for a word; holds working memory.
private struct Spellings {
  private var bare: [UInt8] = []
  private var long: [UInt8] = []

  /// Calls `body` with a word and what people type for it without accents; in German also ae, oe,
  /// ue and ss.
  mutating func forEach(of word: [UInt8], isGerman: Bool, _ body: ([UInt8]) -> Void) {
    body(word)
    guard word.contains(where: { $0 >= 0x80 }) else { return }
    bare.removeAll(keepingCapacity: true)
    long.removeAll(keepingCapacity: true)
    word.span.withBytes { word in
      var index = 0
      while index < word.count {
        let (scalar, count) = UTF8Decoder.decode(word, at: index)
        var packed = (0x80...0x17F).contains(scalar) ? LatinTable.base[Int(scalar - 0x80)] : 0
        if packed == 0 { packed = UTF8Decoder.encode(scalar) }
        while packed != 0 {
          bare.append(UInt8(truncatingIfNeeded: packed))
          packed >>= 8
        }
        switch scalar {
        case 0xE4: long.append(contentsOf: [0x61, 0x65])
        case 0xF6: long.append(contentsOf: [0x6F, 0x65])
        case 0xFC: long.append(contentsOf: [0x75, 0x65])
        case 0xDF: long.append(contentsOf: [0x73, 0x73])
        default: for place in index..<index + count { long.append(word[place]) }
        }
        index += count
      }
    }
    if bare != word { body(bare) }
    if isGerman, long != word, long != bare { body(long) }
  }
}
