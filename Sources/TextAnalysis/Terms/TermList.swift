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
  private var arena = ScratchBuffer<UInt8>()
  private var splitter = CompoundSplitter()
  /// Fewest letters of two neighbours that are looked up as one word.
  private static let shortestJoined = 5

  /// An empty list.
  package init() {}

  /// A term's bytes.
  package func bytes(_ term: Term) -> ArraySlice<UInt8> { arena.elements[range(of: term)] }

  /// Calls `body` with a term's bytes in place.
  package func withBytes<Result>(_ term: Term, _ body: (UnsafeBufferPointer<UInt8>) -> Result)
    -> Result
  {
    arena.withBytes(range(of: term)) { body($0.buffer) }
  }

  private func range(of term: Term) -> Range<Int> {
    Int(term.bytes.lowerBound)..<Int(term.bytes.upperBound)
  }

  /// Replaces the list by the terms of an analysed text, by itself: words and pairs.
  package mutating func fill(from text: AnalyzedText) {
    fill(from: text, splitsCompounds: false, joinsNeighbours: false) { _ in false }
  }

  /// Replaces the list by the terms of an analysed text.
  ///
  /// - Parameters:
  ///   - splitsCompounds: whether German compounds give their parts too.
  ///   - joinsNeighbours: whether neighbours that are one known word together give that word too.
  ///   - isKnown: whether the base uses a word, given by its stem; the bytes are valid during the
  ///     call, and for the same bytes the answer must be the same while `fill` runs.
  /// - Complexity: O(bytes) and the look-ups of the compound splitter; allocates nothing once the
  ///   list has grown.
  package mutating func fill(
    from text: AnalyzedText, splitsCompounds: Bool, joinsNeighbours: Bool,
    isKnown: (UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    terms.removeAll(keepingCapacity: true)
    arena.removeAll()
    text.arena.withBytes(0..<text.arena.count) { forms in
      for (index, token) in text.tokens.enumerated() where !token.stem.isEmpty {
        let stem = forms[token.stemRange]
        append(token.isStopWord ? .stopWord : .word, index) { $0.append(stem) }
        if splitsCompounds, token.kind == .word, !token.isStopWord {
          appendParts(of: forms[token.foldedRange], token.isPlain, index, isKnown)
        }
        guard token.followsDirectly, index > 0 else { continue }
        let before = text.tokens[index - 1]
        append(.pair, index - 1) { arena in
          arena.append(forms[before.stemRange])
          arena.append(UInt8(ascii: " "))
          arena.append(stem)
        }
        if joinsNeighbours, token.kind == .word, before.kind == .word {
          appendJoined(
            forms[before.foldedRange], forms[token.foldedRange],
            arePlain: before.isPlain && token.isPlain, index - 1, isKnown)
        }
      }
    }
  }

  private mutating func appendParts(
    of word: Bytes, _ isPlain: Bool, _ token: Int, _ isKnown: (UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    for part in 0..<splitter.split(word, isPlain: isPlain, isKnown) {
      let start = Int32(arena.count)
      splitter.withPart(part) { arena.append($0) }
      terms.append(Term(kind: .part, token: Int32(token), bytes: start..<Int32(arena.count)))
    }
  }

  private mutating func appendJoined(
    _ first: Bytes, _ second: Bytes, arePlain: Bool, _ token: Int,
    _ isKnown: (UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    guard first.count + second.count >= Self.shortestJoined else { return }
    let start = arena.count
    arena.append(first)
    arena.append(second)
    // As everywhere, words with digits are not stemmed.
    if !first.hasDigits, !second.hasDigits {
      let isPlain = arePlain && GermanVowels.leavePlain(first, second)
      arena.rewrite(from: start) { word in
        if isPlain { GermanStemmer.stemPlain(&word) } else { GermanStemmer.stem(&word) }
      }
    }
    if arena.withBytes(start..<arena.count, { isKnown($0.buffer) }) {
      terms.append(
        Term(kind: .joined, token: Int32(token), bytes: Int32(start)..<Int32(arena.count)))
    } else {
      arena.truncate(to: start)
    }
  }

  @inline(__always)
  private mutating func append(
    _ kind: Kind, _ token: Int, _ write: (inout ScratchBuffer<UInt8>) -> Void
  ) {
    let start = Int32(arena.count)
    write(&arena)
    terms.append(Term(kind: kind, token: Int32(token), bytes: start..<Int32(arena.count)))
  }
}
