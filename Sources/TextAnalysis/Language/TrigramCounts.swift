/// Counts of groups of three letters by language.
struct TrigramCounts {
  let languages: Int
  /// Three letters each, in order of first appearance.
  private(set) var trigrams = TrigramNumbers()
  /// By language, then by the number of a group; what is beyond an array's end is zero.
  private var counts: [[Float]]

  /// No counts yet.
  init(languages: Int) {
    self.languages = languages
    counts = [[Float]](repeating: [], count: languages)
  }

  /// Counts the letters of a word of a language, between two borders.
  mutating func add(_ codes: [UInt8], _ language: Int) {
    var before = LetterCodes.border
    for index in 1..<codes.count {
      let previous = codes[index - 1]
      let code = codes[index]
      let number = trigrams.insert(before, previous, code)
      let missing = number - counts[language].count + 1
      if missing > 0 { counts[language].append(contentsOf: repeatElement(0, count: missing)) }
      counts[language][number] += 1
      before = previous
    }
  }

  /// How often a group appeared in a language.
  @inline(__always)
  func count(_ number: Int, _ language: Int) -> Float {
    number < counts[language].count ? counts[language][number] : 0
  }
}

/// Counts of pairs of letters and of letters by language, which follow from those of groups of three.
struct PairCounts {
  /// Number of letter codes.
  private static let codes = LetterCodes.count

  let languages: Int
  /// The pairs that appeared, in order of first appearance.
  private(set) var pairs: [Int] = []
  /// The number of each pair plus one, 0 where it never appeared.
  private var numbers = [UInt16](repeating: 0, count: codes * codes)
  /// How often a pair appeared as the last two of a group, and as the first two, in rows by the
  /// pair's number.
  private var lasts: [Float] = []
  private var firsts: [Float] = []
  /// In rows by letter: how often it appeared, and how often as the first of a pair.
  private var letters: [Float]
  private var beginnings: [Float]
  private(set) var totals: [Float]

  init(_ counts: TrigramCounts) {
    languages = counts.languages
    letters = [Float](repeating: 0, count: Self.codes * languages)
    beginnings = letters
    totals = [Float](repeating: 0, count: languages)
    for number in counts.trigrams.keys.indices {
      let (first, second, third) = counts.trigrams.codes(number)
      let context = insert(Int(first) * Self.codes + Int(second)) * languages
      let pair = insert(Int(second) * Self.codes + Int(third)) * languages
      for language in 0..<languages {
        let count = counts.count(number, language)
        guard count > 0 else { continue }
        firsts[context + language] += count
        lasts[pair + language] += count
        letters[Int(third) * languages + language] += count
        beginnings[Int(second) * languages + language] += count
        totals[language] += count
      }
    }
  }

  private mutating func insert(_ pair: Int) -> Int {
    if numbers[pair] == 0 {
      pairs.append(pair)
      numbers[pair] = UInt16(pairs.count)
      lasts.append(contentsOf: repeatElement(0, count: languages))
      firsts.append(contentsOf: repeatElement(0, count: languages))
    }
    return Int(numbers[pair]) - 1
  }

  /// How often a pair appeared.
  func count(ofPair pair: Int, _ language: Int) -> Float { value(lasts, pair, language) }

  /// How often a pair came before a third letter.
  func count(ofContext pair: Int, _ language: Int) -> Float { value(firsts, pair, language) }

  private func value(_ rows: [Float], _ pair: Int, _ language: Int) -> Float {
    numbers[pair] == 0 ? 0 : rows[(Int(numbers[pair]) - 1) * languages + language]
  }

  /// How often a letter appeared.
  func count(ofLetter letter: Int, _ language: Int) -> Float {
    letters[letter * languages + language]
  }

  /// How often a letter was the first of a pair.
  func count(ofFirst letter: Int, _ language: Int) -> Float {
    beginnings[letter * languages + language]
  }
}
