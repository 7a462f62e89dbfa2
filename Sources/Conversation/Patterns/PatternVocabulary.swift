import TextAnalysis

/// The words of a set of patterns, ready to be found.
struct PatternVocabulary: Sendable {
  /// The words by number, which the tables give plus one.
  let words: PatternWords
  /// Words that are compared by stem, by folded form, by beginning, by ending of the stem; marks.
  let stems: WordTable
  let forms: WordTable
  let beginnings: WordTable
  let endings: WordTable
  let marks: WordTable
  /// A bit for each length of a beginning and of an ending.
  let beginningLengths: UInt64
  let endingLengths: UInt64
  /// Slots of words in capitals and of numbers.
  let capitals: [UInt16]
  let numbers: [UInt16]
  /// Words that a mistyped one may stand for.
  let spelling: PatternSpelling

  /// Puts words into tables.
  ///
  /// Where several are compared by the same, the first one is found.
  init(_ words: PatternWords, capitals: [UInt16], numbers: [UInt16]) {
    self.words = words
    self.capitals = capitals
    self.numbers = numbers
    var counts = [Int](repeating: 0, count: PatternWords.Kind.allCases.count)
    for kind in words.kinds { counts[Int(kind.rawValue)] += 1 }
    var tables = counts.map { WordTable(capacity: $0) }
    var lengths = [UInt64](repeating: 0, count: counts.count)
    for (number, kind) in words.kinds.enumerated() {
      words.withKey(of: number) { key in
        let place = Int(kind.rawValue)
        lengths[place] |= 1 << UInt64(min(63, key.count))
        if tables[place].value(of: key) == 0 { tables[place].insert(key, UInt32(number + 1)) }
      }
    }
    func table(_ kind: PatternWords.Kind) -> WordTable { tables[Int(kind.rawValue)] }
    stems = table(.stem)
    forms = table(.form)
    beginnings = table(.beginning)
    endings = table(.ending)
    marks = table(.mark)
    beginningLengths = lengths[Int(PatternWords.Kind.beginning.rawValue)]
    endingLengths = lengths[Int(PatternWords.Kind.ending.rawValue)]
    spelling = PatternSpelling(words)
  }
}
