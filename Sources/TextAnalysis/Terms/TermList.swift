/// The terms of a text for matching by words: stems, parts of compounds, and
/// pairs of neighbouring stems.
package struct TermList: Sendable {
  /// What a term was made from.
  package enum Kind: UInt8, Sendable {
    /// A word's, number's, unit's or date's stem.
    case word
    /// The stem of a function word.
    case stopWord
    /// A part of a compound.
    case part
    /// Two neighbouring stems with a space between.
    case pair
    /// Two neighbouring words written as one ("whats app" for "whatsapp").
    case joined
  }

  /// A term with its place.
  package struct Term: Sendable {
    /// What it was made from.
    package var kind: Kind
    /// Number of the (first) token it was made from.
    package var token: Int32
    /// Place of its bytes in the arena.
    var bytes: Range<Int32>
  }

  /// The terms in the order of their tokens.
  package private(set) var terms: [Term] = []
  private var arena: [UInt8] = []

  /// An empty list.
  package init() {}

  /// A term's bytes.
  package func bytes(_ term: Term) -> ArraySlice<UInt8> {
    arena[Int(term.bytes.lowerBound)..<Int(term.bytes.upperBound)]
  }

  /// Calls `body` with a term's bytes in place.
  package func withBytes<Result>(_ term: Term, _ body: (UnsafeBufferPointer<UInt8>) -> Result)
    -> Result
  {
    arena.withUnsafeBufferPointer { buffer in
      body(
        UnsafeBufferPointer(
          rebasing: buffer[Int(term.bytes.lowerBound)..<Int(term.bytes.upperBound)]))
    }
  }

  /// Replaces the list by the terms of an analysed text.
  ///
  /// - Parameters:
  ///   - splitter: takes compounds apart; nil leaves them whole.
  ///   - isKnown: whether the base uses a word; two neighbours that are one known
  ///     word together give that word too. Nil leaves them apart.
  package mutating func fill(
    from text: AnalyzedText, splitter: CompoundSplitter?,
    isKnown: ((ArraySlice<UInt8>) -> Bool)? = nil
  ) {
    terms.removeAll(keepingCapacity: true)
    arena.removeAll(keepingCapacity: true)
    for (index, token) in text.tokens.enumerated() {
      let stem = text.stem(token)
      guard !stem.isEmpty else { continue }
      append(token.isStopWord ? .stopWord : .word, index, [stem])
      if token.kind == .word, !token.isStopWord, let splitter {
        for part in splitter.split(text.folded(token)) { append(.part, index, [part[...]]) }
      }
      guard token.followsDirectly, index > 0 else { continue }
      let before = text.tokens[index - 1]
      append(.pair, index - 1, [text.stem(before), [UInt8(ascii: " ")], stem])
      guard let isKnown, token.kind == .word, before.kind == .word else { continue }
      let joined = text.folded(before) + text.folded(token)
      var joinedStem = Array(joined)
      Analyzer.stem(&joinedStem, language: .german)
      if joined.count >= 5, isKnown(joinedStem[...]) {
        append(.joined, index - 1, [joinedStem[...]])
      }
    }
  }

  private mutating func append(_ kind: Kind, _ token: Int, _ pieces: [ArraySlice<UInt8>]) {
    let start = Int32(arena.count)
    for piece in pieces { arena.append(contentsOf: piece) }
    terms.append(Term(kind: kind, token: Int32(token), bytes: start..<Int32(arena.count)))
  }
}
