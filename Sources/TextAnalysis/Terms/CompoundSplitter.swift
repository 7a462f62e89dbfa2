/// Takes German compounds apart by words that the knowledge base itself uses.
///
/// A word is split where every part is known: its stem (or the part itself,
/// as in Liefer|zeit beside Lieferung) stands in the lexicon as a word of its
/// own, and `CompoundParts` admits it. Linking elements (s, es, n, en, er, e) fall to
/// the stemmer's removal of endings. A rest that may be one part is one. Of several
/// splits the one with the longest parts is taken: the largest sum of squared lengths
/// without what links, and among equals the shortest first part. `OpaqueCompounds` stay whole.
///
/// It holds the working memory of one worker.
package struct CompoundSplitter: Sendable {
  /// Shortest and longest word that is split, and shortest part, in letters.
  private static let lengths = 7...48
  private static let shortestPart = 3

  /// For each position of the word: best sum of squared lengths of the parts from there on, without
  /// what links them; 0 where there is no split, -1 where that is not known yet.
  private var scores = [Int32](repeating: -1, count: lengths.upperBound + 1)
  /// Where the first part of the best split from a position ends.
  private var ends = [UInt8](repeating: 0, count: lengths.upperBound + 1)
  /// Where R1 and R2 of the word from a position on begin, when it is plain.
  private var regions = [Regions](repeating: Regions(), count: lengths.upperBound + 1)
  private var word = ScratchBuffer<UInt8>()
  private var stem = ScratchBuffer<UInt8>()
  /// Whether the vowel rules of the stemmer leave the word as it is.
  private var isPlain = true
  /// Whether parts may be words of daily use.
  private var byDailyWords = false
  private var parts = ScratchBuffer<UInt8>()
  private var partEnds = ScratchBuffer<Int32>()

  private struct Regions {
    var r1: UInt8 = 0
    var r2: UInt8 = 0
  }

  /// A splitter.
  package init() {}

  /// Number of parts of the word that was split last; 0 when it is no compound.
  package var partCount: Int { partEnds.count }

  /// The bytes of a part.
  package func part(_ number: Int) -> ArraySlice<UInt8> { parts.elements[range(ofPart: number)] }

  /// Splits a folded word by the lexicon that `isKnown` stands for; its parts are their stems.
  ///
  /// `isKnown` must give the same answer for the same bytes while the call lasts.
  ///
  /// - Returns: the number of parts: at least two, or none.
  /// - Complexity: O(n²) look-ups for n letters at worst, O(n) for most words; allocates nothing
  ///   once the working memory has grown.
  @discardableResult
  package mutating func split(
    _ folded: UnsafeBufferPointer<UInt8>, isKnown: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Int {
    split(Bytes(folded), isPlain: GermanVowels.leavePlain(Bytes(folded)), isKnown)
  }

  /// Splits a folded word of which it is known whether it is plain.
  ///
  /// - Parameter byDailyWords: whether parts may also be words of daily use.
  mutating func split(
    _ folded: Bytes, isPlain: Bool, byDailyWords: Bool = false,
    _ isKnown: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Int {
    self.byDailyWords = byDailyWords
    parts.removeAll()
    partEnds.removeAll()
    guard Self.lengths.contains(folded.count), Self.isLetters(folded),
      !OpaqueCompounds.contains(folded)
    else { return 0 }
    self.isPlain = isPlain
    word.removeAll()
    word.append(folded)
    for position in 0...folded.count { scores[position] = -1 }
    guard score(from: 0, isKnown) > 0 else { return 0 }
    var start = 0
    while start < folded.count {
      let end = Int(ends[start])
      appendPart(start..<end, isKnown)
      start = end
    }
    return partCount
  }

  func range(ofPart number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(partEnds[number - 1]))..<Int(partEnds[number])
  }

  func withPart(_ number: Int, _ body: (Bytes) -> Void) {
    parts.withBytes(range(ofPart: number), body)
  }

  private static func isLetters(_ word: Bytes) -> Bool {
    for index in 0..<word.count where word[index] &- 0x61 >= 26 { return false }
    return true
  }

  /// The best score from a position on.
  ///
  /// Ends are tried from the right, so that good splits come first and most others need no look-up.
  private mutating func score(
    from start: Int, _ isKnown: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Int32 {
    if scores[start] >= 0 { return scores[start] }
    if isPlain { setRegions(from: start) }
    let count = word.count
    // A rest that may be one part is one.
    if start > 0, let length = length(of: start..<count, isKnown) {
      scores[start] = Int32(length * length)
      ends[start] = UInt8(count)
      return scores[start]
    }
    var best: Int32 = 0
    var end = count - Self.shortestPart
    while end >= start + Self.shortestPart {
      let most = Int32((end - start) * (end - start) + (count - end) * (count - end))
      if most >= best, scores[end] != 0, let length = length(of: start..<end, isKnown) {
        let following = score(from: end, isKnown)
        let all = Int32(length * length) + following
        if following > 0, all >= best {
          best = all
          ends[start] = UInt8(end)
        }
      }
      end -= 1
    }
    scores[start] = best
    return best
  }

  /// The letters of a part without what links it to the next; nil where it is none.
  private mutating func length(
    of part: Range<Int>, _ isKnown: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Int? {
    guard let form = knownForm(part, isKnown) else { return nil }
    let lost =
      switch form {
      case .stem(let count): part.count - count
      case .whole: 0
      }
    let isFirst = part.lowerBound == 0
    let isLast = part.upperBound == word.count
    return word.withBytes(part) {
      CompoundParts.length(of: $0.buffer, lost: lost, isFirst: isFirst, isLast: isLast)
    }
  }

  /// Whether the lexicon knows a part by its stem, of so many bytes, or by itself.
  private enum Form { case stem(Int), whole }

  private mutating func knownForm(
    _ part: Range<Int>, _ isKnown: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Form? {
    let stemCount = makeStem(part)
    // A stem of one or two letters says nothing.
    if stemCount >= Self.shortestPart,
      isPlain
        ? word.withBytes(part.lowerBound..<part.lowerBound + stemCount, { isKnown($0.buffer) })
        : stem.withBytes(0..<stemCount, { isKnown($0.buffer) })
    {
      return .stem(stemCount)
    }
    if byDailyWords, word.withBytes(part, DictionaryWords.isGermanPart) { return .stem(stemCount) }
    if isPlain, stemCount == part.count { return nil }
    if part.count > Self.shortestPart, word.withBytes(part, { isKnown($0.buffer) }) {
      return .whole
    }
    return nil
  }

  /// The length of a part's stem; of a plain word the stem is a beginning of the part, else it is
  /// written to `stem`.
  private mutating func makeStem(_ part: Range<Int>) -> Int {
    if isPlain {
      let regions = regions[part.lowerBound]
      let length = part.count
      return word.withWindow(part) { window in
        var stem = StemmingWord(window)
        stem.r1 = min(length, Int(regions.r1))
        stem.r2 = min(length, Int(regions.r2))
        GermanStemmer.removeEndings(&stem)
        return stem.end
      }
    }
    stem.removeAll()
    word.withBytes(part) { stem.append($0) }
    stem.rewrite(from: 0) { GermanStemmer.stem(&$0) }
    return stem.count
  }

  /// The regions of all parts that begin at a position: those of the whole rest, since a region
  /// depends only on what stands before it.
  private mutating func setRegions(from start: Int) {
    regions[start] = word.withWindow(start..<word.count) { window in
      let (r1, r2) = GermanStemmer.regions(of: StemmingWord(window))
      return Regions(r1: UInt8(r1), r2: UInt8(r2))
    }
  }

  private mutating func appendPart(
    _ part: Range<Int>, _ isKnown: (UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    switch knownForm(part, isKnown) {
    case .stem(let count) where isPlain:
      word.withBytes(part.lowerBound..<part.lowerBound + count) { parts.append($0) }
    case .stem(let count): stem.withBytes(0..<count) { parts.append($0) }
    case .whole, nil: word.withBytes(part) { parts.append($0) }
    }
    partEnds.append(Int32(parts.count))
  }
}
