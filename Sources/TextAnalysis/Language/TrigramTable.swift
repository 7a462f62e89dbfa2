#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Log probabilities of a letter after two others: trigram, bigram, letter and uniform estimates in
/// fixed shares (Jelinek–Mercer interpolation), one value a language.
struct TrigramTable: Sendable {
  private static let trigramShare: Float = 0.5
  private static let bigramShare: Float = 0.3
  private static let letterShare: Float = 0.17
  private static let uniformShare: Float = 0.03

  private let trigrams: TrigramNumbers
  /// Rows of the trigrams by number, then of pairs, then of single letters.
  private let rows: [LanguageScores]
  /// Row of each pair of letters, for trigrams that never appeared.
  private let pairRows: [UInt16]

  /// The probabilities of what was counted.
  ///
  /// Most counts are zero, and then the value is that of the lower order: logarithms are taken only
  /// of the others.
  init(_ counts: TrigramCounts) {
    let letters = LetterCodes.count
    trigrams = counts.trigrams
    let estimates = Estimates(counts)
    let trigramCount = counts.trigrams.keys.count
    var rows = [LanguageScores](
      repeating: LanguageScores(repeating: 0), count: trigramCount + letters)
    for letter in 0..<letters { rows[trigramCount + letter] = estimates.row(ofLetter: letter) }
    var pairRows = [UInt16](repeating: 0, count: letters * letters)
    for pair in pairRows.indices { pairRows[pair] = UInt16(trigramCount + pair % letters) }
    for pair in estimates.pairs.pairs {
      if let row = estimates.row(ofPair: pair, lower: rows[Int(pairRows[pair])]) {
        pairRows[pair] = UInt16(rows.count)
        rows.append(row)
      }
    }
    for number in 0..<trigramCount {
      let (first, second, third) = counts.trigrams.codes(number)
      let pair = Int(second) * letters + Int(third)
      let context = Int(first) * letters + Int(second)
      rows[number] = estimates.row(
        ofTrigram: number, context, pair, lower: rows[Int(pairRows[pair])])
    }
    self.rows = rows
    self.pairRows = pairRows
  }

  /// Adds the log probabilities of `third` after `first` and `second`.
  @inline(__always)
  func add(_ first: UInt8, _ second: UInt8, _ third: UInt8, to scores: inout LanguageScores) {
    let row =
      trigrams.number(first, second, third)
      ?? Int(pairRows[Int(second) * LetterCodes.count + Int(third)])
    scores += rows[row]
  }

  /// The estimates, each in its share.
  private struct Estimates {
    let counts: TrigramCounts
    let pairs: PairCounts

    init(_ counts: TrigramCounts) {
      self.counts = counts
      pairs = PairCounts(counts)
    }

    func row(ofLetter letter: Int) -> LanguageScores {
      var row = LanguageScores(repeating: 0)
      for language in 0..<counts.languages { row[language] = log(lower(0, letter, language)) }
      return row
    }

    func row(ofPair pair: Int, lower: LanguageScores) -> LanguageScores? {
      var row: LanguageScores?
      for language in 0..<counts.languages {
        if pairs.count(ofPair: pair, language) > 0 {
          row = row ?? lower
          row?[language] = log(lowerOfPair(pair, language))
        }
      }
      return row
    }

    func row(ofTrigram number: Int, _ context: Int, _ pair: Int, lower: LanguageScores)
      -> LanguageScores
    {
      var row = lower
      for language in 0..<counts.languages {
        let count = counts.count(number, language)
        guard count > 0 else { continue }
        let trigram = count / pairs.count(ofContext: context, language)
        row[language] = log(trigramShare * trigram + lowerOfPair(pair, language))
      }
      return row
    }

    private func lowerOfPair(_ pair: Int, _ language: Int) -> Float {
      let context = pairs.count(ofFirst: pair / LetterCodes.count, language)
      let count = pairs.count(ofPair: pair, language)
      return lower(context > 0 ? count / context : 0, pair % LetterCodes.count, language)
    }

    private func lower(_ bigram: Float, _ letter: Int, _ language: Int) -> Float {
      let share = pairs.count(ofLetter: letter, language) / max(1, pairs.totals[language])
      return bigramShare * bigram + letterShare * share + uniformShare / Float(LetterCodes.count)
    }
  }
}
