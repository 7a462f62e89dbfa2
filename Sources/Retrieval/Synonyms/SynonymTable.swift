import Knowledge
import TextAnalysis

/// What words of a question stand for, by their stems: a company's synonyms, and
/// those of everyday language.
///
/// It is a hash table written as text, and asked where it lies: that of everyday language is a
/// constant of the program, so that no process makes it at its start.
///
/// `lines` has a line for each expression, and for each beginning of one: its stems with spaces
/// between, a `Kind`, and the stems that it asks for, with spaces between. Lines stand in the order of
/// the first bits of their hashes. `places` has for each value of these bits where its lines begin,
/// and at last where all end (`SynonymPlaces`).
package struct SynonymTable: Sendable {
  /// What stands behind the stems of a line, in ASCII; no stem holds such a sign.
  enum Kind: UInt8 {
    /// They only begin an expression ("<").
    case begins = 0x3C
    /// They ask for what follows beside their own words (">").
    case asks = 0x3E
    /// What follows takes their place ("=").
    case replaces = 0x3D
  }

  /// An expression that was found in a text.
  struct Match {
    /// Tokens that it takes.
    var length: Int
    /// Whether what it asks for takes the place of its own words.
    var replaces: Bool
    /// Where the stems that it asks for stand in `lines`.
    fileprivate var targets: Range<Int>
  }

  /// The lines, each ended by a line feed.
  let lines: String
  /// Where they begin.
  let places: String

  /// A table as `SynonymTableWriter` wrote it.
  init(lines: String, places: String) {
    self.lines = lines
    self.places = places
  }

  /// The synonyms of everyday language.
  static func everyday(_ language: TextLanguage) -> SynonymTable {
    switch language {
    case .german: everydayGerman
    case .english: everydayEnglish
    }
  }

  /// A company's synonyms, by language.
  package static func tables(_ synonyms: Synonyms) -> [SynonymTable] {
    TextLanguage.allCases.map { SynonymTable(synonyms, language: $0) }
  }

  /// A company's synonyms of a language.
  init(_ synonyms: Synonyms, language: TextLanguage) {
    var reader = StemmedExpression.Reader(language)
    var writer = SynonymTableWriter()
    for mapping in synonyms.mappings(for: language == .german ? .german : .english) {
      let line = SynonymLine(
        sources: [reader.read(mapping.source.joined(separator: " "))],
        targets: mapping.targets.map { reader.read($0.joined(separator: " ")) })
      writer.add(line, replaces: mapping.replaces)
    }
    self = writer.table()
  }

  /// Most words that may stand between those of an expression.
  private static let mostBetween = 4
  /// Most tokens that an expression takes, those between its words too.
  private static let longest = 64

  /// The longest expression that begins at a token and takes fewer than `limit` of them.
  ///
  /// - Parameter apart: whether function words may stand between its words: "Konto zumachen" is
  ///   found in "mein Konto bei euch zumachen".
  /// - Complexity: O(bytes of the tokens looked at), expected; allocates nothing.
  func match(
    _ text: AnalyzedText, at first: Int, shorterThan limit: Int = .max, apart: Bool = false
  ) -> Match? {
    guard !places.isEmpty else { return nil }
    return lines.withBytes { lines in
      places.withBytes { places in
        let places = SynonymPlaces(places)
        var hash = ExpressionHash()
        // By distance from the first token, whether it is one of the expression's.
        var words: UInt64 = 0
        var between = 0
        var found: Match?
        for next in first..<min(text.tokens.count, first + Self.longest)
        where next - first + 1 < limit {
          if between > 0, !text.tokens[next].followsDirectly { break }
          var longer = hash
          text.withStem(text.tokens[next]) { longer.extend($0) }
          let withNext = words | 1 << UInt64(next - first)
          let bucket = places[longer.first(places.bits)]
          guard let kind = Self.find(text, first, withNext, in: bucket, of: lines) else {
            between += 1
            guard apart, next > first, between <= Self.mostBetween,
              Self.mayStandBetween(next, text)
            else { break }
            continue
          }
          (hash, words) = (longer, withNext)
          if lines[kind] == Kind.begins.rawValue { continue }
          found = Match(
            length: next - first + 1, replaces: lines[kind] == Kind.replaces.rawValue,
            targets: kind + 1..<Self.endOfLine(kind, lines))
        }
        return found
      }
    }
  }

  /// Whether a word changes nothing of what the words around it mean together: a function word within
  /// their clause that does not deny.
  private static func mayStandBetween(_ place: Int, _ text: AnalyzedText) -> Bool {
    let token = text.tokens[place]
    return token.isStopWord && token.followsDirectly
      && !text.withFolded(token) {
        StopWords.denies($0) || GermanVerbForms.beginsClause($0)
      }
  }

  /// Whether a token is an expression, or begins one.
  ///
  /// - Complexity: O(bytes of the token), expected; allocates nothing.
  func holdsWord(_ text: AnalyzedText, at token: Int) -> Bool {
    guard !places.isEmpty else { return false }
    return lines.withBytes { lines in
      places.withBytes { places in
        let places = SynonymPlaces(places)
        var hash = ExpressionHash()
        text.withStem(text.tokens[token]) { hash.extend($0) }
        let bucket = places[hash.first(places.bits)]
        return Self.find(text, token, 1, in: bucket, of: lines) != nil
      }
    }
  }

  /// Calls `body` with each stem that an expression asks for; allocates nothing.
  func forEachStem(
    of match: Match, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    lines.withBytes { lines in
      var start = match.targets.lowerBound
      while start < match.targets.upperBound {
        var end = start
        while end < match.targets.upperBound, lines[end] != UInt8(ascii: " ") { end += 1 }
        body(UnsafeBufferPointer(rebasing: lines[start..<end]))
        start = end + 1
      }
    }
  }

  /// Where the kind of the line stands whose stems are those of some tokens; nil where a bucket has
  /// none.
  ///
  /// - Parameter words: by distance from the first token a bit for each that is meant.
  private static func find(
    _ text: AnalyzedText, _ first: Int, _ words: UInt64, in bucket: Range<Int>,
    of lines: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var line = bucket.lowerBound
    while line < bucket.upperBound {
      var place = line
      var left = words
      var isSame = true
      while isSame, left != 0 {
        let distance = left.trailingZeroBitCount
        if left != words {
          isSame = lines[place] == UInt8(ascii: " ")
          place += 1
        }
        left &= left - 1
        isSame =
          isSame
          && text.withStem(text.tokens[first + distance]) { stem in
            for byte in stem {
              guard lines[place] == byte else { return false }
              place += 1
            }
            return true
          }
      }
      if isSame, Kind(rawValue: lines[place]) != nil { return place }
      line = endOfLine(place, lines) + 1
    }
    return nil
  }

  private static func endOfLine(_ place: Int, _ lines: UnsafeBufferPointer<UInt8>) -> Int {
    var end = place
    while lines[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }
}

extension String {
  /// Calls `body` with the text's bytes where they lie.
  @inline(__always)
  fileprivate func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var text = self
    return text.withUTF8(body)
  }
}
