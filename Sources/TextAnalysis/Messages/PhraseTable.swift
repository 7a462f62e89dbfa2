/// Sequences of words, found in the tokens of a text whatever their spelling of umlauts.
///
/// A phrase may name alternatives and what may be left out:
/// `ich (hatte|habe) (da|) eine (kurze|) frage`.
struct PhraseTable: Sendable {
  /// Hashes of all beginnings of phrases; true where a phrase ends.
  private var beginnings: [UInt64: Bool] = [:]

  /// A table of phrases.
  init(_ patterns: String) {
    var text = AnalyzedText()
    for line in patterns.split(separator: "\n") {
      for phrase in Self.expand(line[...]) {
        Analyzer.analyze(phrase, language: .german, into: &text)
        var hash = Self.start
        for (place, token) in text.tokens.enumerated() {
          hash = text.withFolded(token) { Self.extend(hash, Bytes($0)) }
          let isWhole = place == text.tokens.count - 1
          beginnings[hash] = beginnings[hash] == true || isWhole
        }
      }
    }
  }

  /// Number of tokens of the longest phrase that begins at a token; 0 where none does.
  func match(_ text: AnalyzedText, at first: Int) -> Int {
    var hash = Self.start
    var longest = 0
    var place = first
    while place < text.tokens.count {
      hash = text.withFolded(text.tokens[place]) { Self.extend(hash, Bytes($0)) }
      guard let isWhole = beginnings[hash] else { break }
      place += 1
      if isWhole { longest = place - first }
    }
    return longest
  }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private static func extend(_ hash: UInt64, _ word: Bytes) -> UInt64 {
    var mixed = hash
    var place = 0
    while place < word.count {
      let length = min(8, word.count - place)
      mixed = (mixed ^ word.packed(from: place, count: length)) &* 0x9E37_79B9_7F4A_7C15
      mixed ^= mixed >> 29
      place += length
    }
    return (mixed ^ UInt64(word.count) << 56 ^ 0x20) &* 0x100_0000_01B3
  }

  /// All phrases of a pattern.
  private static func expand(_ pattern: Substring) -> [String] {
    guard let open = pattern.firstIndex(of: "("),
      let close = pattern[open...].firstIndex(of: ")")
    else { return [String(pattern)] }
    let rest = expand(pattern[pattern.index(after: close)...])
    let choices = pattern[pattern.index(after: open)..<close].split(
      separator: "|", omittingEmptySubsequences: false)
    return choices.flatMap { choice in
      rest.map { String(pattern[..<open]) + choice + $0 }
    }
  }
}
