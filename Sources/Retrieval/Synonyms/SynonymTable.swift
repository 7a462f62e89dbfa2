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

  /// The longest expression that begins at a token and takes fewer than `limit` of them.
  ///
  /// - Complexity: O(bytes of the tokens looked at), expected; allocates nothing.
  func match(_ text: AnalyzedText, at first: Int, shorterThan limit: Int = .max) -> Match? {
    guard !places.isEmpty else { return nil }
    return lines.withBytes { lines in
      places.withBytes { places in
        let places = SynonymPlaces(places)
        var hash = ExpressionHash()
        var found: Match?
        var next = first
        while next < text.tokens.count, next - first + 1 < limit {
          text.withStem(text.tokens[next]) { hash.extend($0) }
          next += 1
          let bucket = places[hash.first(places.bits)]
          guard let kind = Self.find(text, first..<next, in: bucket, of: lines) else { break }
          if lines[kind] == Kind.begins.rawValue { continue }
          found = Match(
            length: next - first, replaces: lines[kind] == Kind.replaces.rawValue,
            targets: kind + 1..<Self.endOfLine(kind, lines))
        }
        return found
      }
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
        return Self.find(text, token..<token + 1, in: bucket, of: lines) != nil
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

  /// Where the kind of the line stands whose stems are those of some tokens; nil where a bucket has none.
  private static func find(
    _ text: AnalyzedText, _ tokens: Range<Int>, in bucket: Range<Int>,
    of lines: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var line = bucket.lowerBound
    while line < bucket.upperBound {
      var place = line
      let isSame = tokens.allSatisfy { token in
        if token > tokens.lowerBound {
          guard lines[place] == UInt8(ascii: " ") else { return false }
          place += 1
        }
        return text.withStem(text.tokens[token]) { stem in
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
