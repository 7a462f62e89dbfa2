import Storage
import TextAnalysis

/// Finds what was meant by words that a base does not know; the working memory of
/// one worker.
struct SpellingCorrector {
  /// A word that may have been meant.
  struct Correction {
    /// Number of the word in the spelling index.
    var word: Int
    /// Its term; nil for a function word that the base does not have.
    var term: UInt32?
    /// How sure it is that the word was meant, above 0 and below 1.
    var sureness: Float
  }

  private var distance = TypingDistance()
  private var found: [UInt32] = []
  private var keys: [UInt32] = []
  private var stem: [UInt8] = []

  /// Most that may have gone wrong with a word of so many letters.
  static func limit(_ letters: Int) -> Int {
    switch letters {
    case ...4: 9
    case 5: 9
    case 6: 10
    case 7: 12
    case 8, 9: 16
    default: 20
    }
  }

  /// Fewest letters of stems that are compared.
  private static let shortestStem = 6

  /// Costs within which two words may have been meant alike.
  private static let doubt = 3
  /// What doubt leaves of how sure a correction is.
  private static let doubtful: Float = 0.6
  /// How much of a word's cost by letter is taken off from being sure.
  private static let slope: Float = 1.5

  /// What was most probably meant by a word, given folded and by its stem; nil where nothing is near.
  ///
  /// First the words of the base as they are written are compared. Where none is near, another form
  /// of the word may have been meant, and stems are: of those only such as differ in letters that
  /// changed places or are doubled, for other words differ in more. Of words at the same cost the
  /// more frequent one is taken, then the first in byte order.
  mutating func correction(
    of typed: UnsafeBufferPointer<UInt8>, stem: UnsafeBufferPointer<UInt8>,
    in index: RetrievalIndex
  ) throws(StorageError) -> Correction? {
    try find(typed, in: index)
    if let best = try best(
      typed.count, in: index,
      by: { number, corrector throws(StorageError) in
        try corrector.cost(of: typed, forWord: number, in: index)
      })
    {
      return best
    }
    guard stem.count >= Self.shortestStem, stem.count < typed.count else { return nil }
    return try best(stem.count, in: index) { (number, corrector) throws(StorageError) in
      try corrector.cost(ofStem: stem, typed, forWord: number, in: index)
    }
  }

  /// The word of which two neighbouring letters changed places, and nothing else; nil where there is
  /// none.
  mutating func swapped(
    _ typed: UnsafeBufferPointer<UInt8>, in index: RetrievalIndex
  ) throws(StorageError) -> Correction? {
    try find(typed, in: index)
    return try best(typed.count, in: index) { (number, corrector) throws(StorageError) in
      let isSwapped = try index.model.spelling.withWord(number) { Self.areSwapped(typed, $0) }
      return isSwapped ? try corrector.cost(of: typed, forWord: number, in: index) : nil
    }
  }

  /// Collects the words that may be near, in order; some may come twice.
  private mutating func find(
    _ typed: UnsafeBufferPointer<UInt8>, in index: RetrievalIndex
  ) throws(StorageError) {
    found.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    DeletionKeys.forEach(of: typed) { keys.append($0) }
    for key in keys { try index.model.spelling.find(key, into: &found) }
    found.sort()
  }

  /// The best of the words that were found, by a cost that is nil for those that are too far.
  private mutating func best(
    _ letters: Int, in index: RetrievalIndex,
    by cost: (Int, inout SpellingCorrector) throws(StorageError) -> Int?
  ) throws(StorageError) -> Correction? {
    let spelling = index.model.spelling
    var best: (number: Int, term: UInt32?, cost: Int, idf: Float)?
    var other = Int.max
    var last: UInt32?
    for place in found.indices where found[place] != last {
      let number = Int(found[place])
      last = found[place]
      guard let cost = try cost(number, &self) else { continue }
      let term = try spelling.term(of: number)
      // Words of entries that are gone stay in the model, and are nobody's any more.
      if let term {
        guard Int(term) < index.words.count, try index.postings.documentFrequency(term) > 0
        else { continue }
      }
      let idf = if let term { try index.lexicalIDF.value(of: term) } else { Float(0) }
      guard let current = best else {
        best = (number, term, cost, idf)
        continue
      }
      let isOther = term != current.term
      if (cost, idf) < (current.cost, current.idf) {
        if isOther { other = min(other, current.cost) }
        best = (number, term, cost, idf)
      } else if isOther {
        other = min(other, cost)
      }
    }
    guard let best else { return nil }
    var sureness = Self.sureness(best.cost, of: letters)
    if other - best.cost < Self.doubt { sureness *= Self.doubtful }
    return Correction(word: best.number, term: best.term, sureness: max(sureness, 0.1))
  }

  /// How sure it is that a word of so many letters was meant by one at a cost from it.
  static func sureness(_ cost: Int, of letters: Int) -> Float {
    1 - slope * Float(cost) / Float(TypingDistance.unit * max(letters, 1))
  }

  /// What went wrong with a word of the base; nil where that is too much.
  private mutating func cost(
    of typed: UnsafeBufferPointer<UInt8>, forWord number: Int, in index: RetrievalIndex
  ) throws(StorageError) -> Int? {
    try index.model.spelling.withWord(number) { word in
      guard abs(word.count - typed.count) <= 2, !OpposedPrefixes.differ(typed, word) else {
        return nil
      }
      return distance.cost(of: typed, for: word, atMost: Self.limit(min(word.count, typed.count)))
    }
  }

  /// What went wrong with the stem of a word of the base; nil where that is too much.
  private mutating func cost(
    ofStem typedStem: UnsafeBufferPointer<UInt8>, _ typed: UnsafeBufferPointer<UInt8>,
    forWord number: Int, in index: RetrievalIndex
  ) throws(StorageError) -> Int? {
    guard let term = try index.model.spelling.term(of: number), Int(term) < index.words.count
    else { return nil }
    let areOpposed = try index.model.spelling.withWord(number) { OpposedPrefixes.differ(typed, $0) }
    guard !areOpposed else { return nil }
    stem.removeAll(keepingCapacity: true)
    try index.words.append(term, to: &stem)
    guard stem.count >= Self.shortestStem, abs(stem.count - typedStem.count) <= 1 else {
      return nil
    }
    return stem.withUnsafeBufferPointer { stem in
      let most =
        Self.areSwapped(typedStem, stem) ? TypingDistance.transposed : TypingDistance.doubled
      return distance.cost(of: typedStem, for: stem, atMost: most)
    }
  }

  private static func areSwapped(
    _ typed: UnsafeBufferPointer<UInt8>, _ word: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard typed.count == word.count,
      let place = typed.indices.first(where: { typed[$0] != word[$0] }), place + 1 < typed.count,
      typed[place] == word[place + 1], typed[place + 1] == word[place]
    else { return false }
    return (place + 2..<typed.count).allSatisfy { typed[$0] == word[$0] }
  }
}
