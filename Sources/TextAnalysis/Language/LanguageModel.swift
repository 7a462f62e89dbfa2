#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How likely a word is in each language: interpolated letter trigrams and a lexicon, both from
/// `LanguageWords`.
struct LanguageModel: Sendable {
  /// The model over all lists, made on first use.
  static let shared = LanguageModel(lists: LanguageWords.lists, neutral: LanguageWords.neutral)

  /// Marks words that say nothing about the language.
  static let neutralBit: UInt32 = 1 << 31

  let languageCount: Int
  let lexicon: WordTable
  /// Log probabilities in rows of `languageCount`, one value a language.
  private let rows: [Float]
  private let trigramRows: [UInt32: Int32]
  /// Row of each pair of letters, for trigrams that no list has.
  private let bigramRows: [Int32]

  init(lists: [String], neutral: String) {
    languageCount = lists.count
    var lexicon = WordTable(capacity: 8_192)
    var counts = LetterCounts(languages: lists.count)
    for (language, list) in lists.enumerated() {
      for word in list.split(whereSeparator: \.isWhitespace) {
        for spelling in Self.spellings(String(word), isGerman: language == 0) {
          lexicon.insert(Array(spelling.utf8), 1 << UInt32(language))
          counts.add(LetterCodes.codes(of: spelling), language)
        }
      }
    }
    for word in neutral.split(whereSeparator: \.isWhitespace) {
      lexicon.insert(Array(word.utf8), Self.neutralBit)
    }
    self.lexicon = lexicon
    (rows, trigramRows, bigramRows) = counts.makeRows()
  }

  /// A word and what people type for it without accents; in German also ae, oe, ue and ss.
  private static func spellings(_ word: String, isGerman: Bool) -> [String] {
    var spellings = [word]
    let bare = String(
      decoding: word.unicodeScalars.flatMap { scalar -> [UInt8] in
        guard (0x80...0x17F).contains(scalar.value) else { return Array(String(scalar).utf8) }
        let packed = LatinTable.base[Int(scalar.value - 0x80)]
        if packed == 0 { return Array(String(scalar).utf8) }
        return packed < 0x100 ? [UInt8(packed)] : [UInt8(packed & 0xFF), UInt8(packed >> 8)]
      }, as: UTF8.self)
    if bare != word { spellings.append(bare) }
    guard isGerman else { return spellings }
    var long = ""
    for character in word {
      switch character {
      case "ä": long += "ae"
      case "ö": long += "oe"
      case "ü": long += "ue"
      case "ß": long += "ss"
      default: long.append(character)
      }
    }
    if long != word, long != bare { spellings.append(long) }
    return spellings
  }

  /// Adds the log probability of the letters of a word to `scores`, one value a language.
  ///
  /// - Complexity: O(letters · languages).
  func addLetterScores(_ codes: [UInt8], to scores: inout [Float]) {
    var before = UInt32(LetterCodes.border)
    for index in 1..<codes.count {
      let pair = Int(codes[index - 1]) * LetterCodes.count + Int(codes[index])
      let key = before << 16 | UInt32(pair)
      let row = trigramRows[key] ?? bigramRows[pair]
      let start = Int(row) * languageCount
      for language in 0..<languageCount { scores[language] += rows[start + language] }
      before = UInt32(codes[index - 1])
    }
  }
}

/// Counts of letter groups by language.
private struct LetterCounts {
  private let languages: Int
  private var trigrams: [UInt32: [Float]] = [:]
  private var contexts: [UInt32: [Float]] = [:]
  private var bigrams: [Float]
  private var letters: [Float]
  private var totals: [Float]

  init(languages: Int) {
    self.languages = languages
    bigrams = [Float](repeating: 0, count: LetterCodes.count * LetterCodes.count * languages)
    letters = [Float](repeating: 0, count: LetterCodes.count * languages)
    totals = [Float](repeating: 0, count: languages)
  }

  mutating func add(_ codes: [UInt8], _ language: Int) {
    var before = UInt32(LetterCodes.border)
    for index in 1..<codes.count {
      let pair = UInt32(codes[index - 1]) * UInt32(LetterCodes.count) + UInt32(codes[index])
      let context = before << 16 | UInt32(codes[index - 1])
      trigrams[before << 16 | pair, default: [Float](repeating: 0, count: languages)][language] += 1
      contexts[context, default: [Float](repeating: 0, count: languages)][language] += 1
      bigrams[Int(pair) * languages + language] += 1
      letters[Int(codes[index]) * languages + language] += 1
      totals[language] += 1
      before = UInt32(codes[index - 1])
    }
  }

  /// The weights of trigram, bigram, letter and uniform estimates.
  private static let weights: (Float, Float, Float, Float) = (0.5, 0.3, 0.17, 0.03)

  func makeRows() -> ([Float], [UInt32: Int32], [Int32]) {
    var rows: [Float] = []
    var bigramRows: [Int32] = []
    var contextOfPair = [Float](repeating: 0, count: LetterCodes.count * languages)
    for first in 0..<LetterCodes.count {
      for second in 0..<LetterCodes.count {
        for language in 0..<languages {
          contextOfPair[first * languages + language] +=
            bigrams[(first * LetterCodes.count + second) * languages + language]
        }
      }
    }
    let weights = Self.weights
    func lower(_ pair: Int, _ language: Int) -> Float {
      let first = pair / LetterCodes.count
      let second = pair % LetterCodes.count
      let context = contextOfPair[first * languages + language]
      let bigram = context > 0 ? bigrams[pair * languages + language] / context : 0
      let letter = letters[second * languages + language] / max(1, totals[language])
      return weights.1 * bigram + weights.2 * letter + weights.3 / Float(LetterCodes.count)
    }
    for pair in 0..<LetterCodes.count * LetterCodes.count {
      bigramRows.append(Int32(rows.count / languages))
      for language in 0..<languages { rows.append(log(lower(pair, language))) }
    }
    var trigramRows: [UInt32: Int32] = [:]
    for key in trigrams.keys.sorted() {
      let pair = Int(key & 0xFFFF)
      let context = key & 0xFFFF_0000 | UInt32(pair / LetterCodes.count)
      guard let counts = trigrams[key], let contextCounts = contexts[context] else { continue }
      trigramRows[key] = Int32(rows.count / languages)
      for language in 0..<languages {
        let trigram =
          contextCounts[language] > 0 ? counts[language] / contextCounts[language] : 0
        rows.append(log(weights.0 * trigram + lower(pair, language)))
      }
    }
    return (rows, trigramRows, bigramRows)
  }
}
