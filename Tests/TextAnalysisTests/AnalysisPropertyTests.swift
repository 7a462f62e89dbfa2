import SeededRandom
import Testing
import TextAnalysis

/// What holds for the analysis of any bytes.
@Suite struct AnalysisPropertyTests {
  private static let pieces: [[UInt8]] =
    [
      "3.", "€", "'s", "e-", "Mai", "1.000,", ":", "ß", " ", "h", "kWh", "ä", "ae", "ue", "qu",
      "neue", "27.", "2026", "½", "ing", "lichkeit", "zahlung", "vertrag", "ﬁ", "ệ", "한", "да",
      "u\u{308}", "-", "\n", "😀", "Ǆ", "ᾷ",
    ].map { Array($0.utf8) } + [[0xE2, 0x82], [0xC3], [0xF0, 0x9F], [0xFF], [0x00]]

  /// Texts of whole and broken characters, the same for every run.
  private static func texts(_ count: Int, seed: UInt64) -> [[UInt8]] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { round in
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...24, using: &random) {
        if round % 2 == 0 {
          bytes += pieces.randomElement(using: &random) ?? []
        } else {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        }
      }
      return bytes
    }
  }

  @Test func placesNeverGoBack() {
    var text = AnalyzedText()
    for (number, bytes) in Self.texts(2_000, seed: 5).enumerated() {
      Analyzer.analyze(bytes, language: number % 3 == 0 ? .english : .german, into: &text)
      #expect(text.sourceOffsets.count == text.normalized.count + 1)
      #expect(text.sourceOffsets.last == Int32(bytes.count))
      #expect(zip(text.sourceOffsets, text.sourceOffsets.dropFirst()).allSatisfy { $0 <= $1 })
      var start = 0
      for token in text.tokens {
        let place = text.sourceRange(token)
        #expect(place.lowerBound >= start, "text \(number)")
        start = place.lowerBound
        text.withStem(token) { #expect(Array($0) == Array(text.stem(token))) }
        text.withFolded(token) { #expect(Array($0) == Array(text.folded(token))) }
      }
    }
  }

  /// What was analysed before leaves no trace, and a string is the same as its bytes.
  @Test func aUsedWorkerFindsWhatANewOneFinds() {
    var text = AnalyzedText()
    var list = TermList()
    let isKnown: (UnsafeBufferPointer<UInt8>) -> Bool = { $0.count % 3 == 0 }
    for bytes in Self.texts(600, seed: 6) {
      let string = String(decoding: bytes, as: UTF8.self)
      Analyzer.analyze(string, language: .german, into: &text)
      list.fill(from: text, language: .german, joining: .known, isKnown: isKnown)
      let fresh = Analysis(string).text
      var freshList = TermList()
      freshList.fill(from: fresh, language: .german, joining: .known, isKnown: isKnown)
      #expect(text.normalized == fresh.normalized)
      #expect(text.tokens.map { text.stem($0) } == fresh.tokens.map { fresh.stem($0) })
      #expect(list.terms.map { list.bytes($0) } == freshList.terms.map { freshList.bytes($0) })
    }
  }

  /// Folding and stemming where the word lies need no more room than the word has: over every
  /// letter that they fold.
  @Test func foldedWordsAreNeverLonger() {
    for value in UInt32(0x80)..<0x2000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let word = Array(Normalizer.normalize("a\(scalar)b").utf8)
      var key: [UInt8] = []
      Folding.fold(word, into: &key)
      #expect(key.count <= word.count, "U+\(String(value, radix: 16))")
    }
  }

  /// The splitter against the definition: every way to cut a word is tried.
  @Test func theBestSplitIsFound() {
    var random = SplitMix64(seed: 31)
    for round in 0..<400 {
      let letters = Array("aenrsut".utf8)
      let word = (0..<Int.random(in: 7...13, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? 0
      }
      let salt = Int.random(in: 0..<1_000, using: &random)
      let isKnown: ([UInt8]) -> Bool = { part in
        part.reduce(salt) { ($0 &* 31 &+ Int($1)) % 1_009 } % 4 == 0
      }
      var splitter = CompoundSplitter()
      let count = word.withUnsafeBufferPointer { bytes in
        splitter.split(bytes) { isKnown(Array($0)) }
      }
      let best = Self.bestSplit(word[...], isKnown)
      #expect((0..<count).map { Array(splitter.part($0)) } == best, "round \(round)")
    }
  }

  /// Among all splits in which a rest that may be one part is one, the first of those with the
  /// largest sum of squared lengths without what links, shortest first parts first.
  private static func bestSplit(_ word: ArraySlice<UInt8>, _ isKnown: ([UInt8]) -> Bool)
    -> [[UInt8]]
  {
    var best: (score: Int, parts: [[UInt8]]) = (0, [])
    func extend(_ rest: ArraySlice<UInt8>, _ score: Int, _ parts: [[UInt8]]) {
      if rest.isEmpty {
        if parts.count > 1, score > best.score { best = (score, parts) }
        return
      }
      for length in lengths(of: rest) {
        let part = Array(rest.prefix(length))
        guard
          let (form, size) = admitted(part, isFirst: parts.isEmpty, isLast: length == rest.count)
        else { continue }
        extend(rest.dropFirst(length), score + size * size, parts + [form])
      }
    }
    /// A part's form and its length without what links it to the next.
    func admitted(_ part: [UInt8], isFirst: Bool, isLast: Bool) -> (form: [UInt8], size: Int)? {
      var stem = part
      GermanStemmer.stem(&stem)
      let isStem = stem.count >= 3 && isKnown(stem)
      guard isStem || (part.count > 3 && isKnown(part)) else { return nil }
      let form = isStem ? stem : part
      let size = part.withUnsafeBufferPointer {
        CompoundParts.length(
          of: $0, lost: part.count - form.count, isFirst: isFirst, isLast: isLast)
      }
      return size.map { (form, $0) }
    }
    func lengths(of rest: ArraySlice<UInt8>) -> [Int] {
      guard rest.count >= 3 else { return [] }
      if rest.startIndex > word.startIndex,
        admitted(Array(rest), isFirst: false, isLast: true) != nil
      {
        return [rest.count]
      }
      return Array(3...rest.count)
    }
    extend(word, 0, [])
    return best.parts
  }
}
