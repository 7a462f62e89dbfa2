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

  /// Which neighbours also give the word that they are together.
  package enum Joining: Sendable {
    case none
    /// Words with a hyphen between, for texts that others are compared with: E-Mail-Adresse stands
    /// for Emailadresse too, and top-up for topup.
    case hyphened
    /// Words that the base knows as one.
    case known
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
    fill(from: text, language: .english, joining: .none) { _ in false }
  }

  /// Replaces the list by the terms of an analysed text.
  ///
  /// - Parameters:
  ///   - language: of the text; German compounds give their parts too, which are words of the base
  ///     or of daily use: who has Autoreifen is asked for Reifen.
  ///   - joining: which neighbours give the word that they are together too.
  ///   - isKnown: whether the base uses a word, given by its stem; the bytes are valid during the
  ///     call, and for the same bytes the answer must be the same while `fill` runs.
  /// - Complexity: O(bytes) and the look-ups of the compound splitter; allocates nothing once the
  ///   list has grown.
  package mutating func fill(
    from text: AnalyzedText, language: TextLanguage, joining: Joining,
    isKnown: (UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    terms.removeAll(keepingCapacity: true)
    var arena = ScratchBuffer<UInt8>()
    swap(&arena, &self.arena)
    arena.removeAll()
    text.arena.withBytes(0..<text.arena.count) { forms in
      arena.withRoom(for: Self.room(for: text)) { sink in
        fill(&sink, from: text.tokens, forms, language, joining, isKnown)
      }
    }
    swap(&arena, &self.arena)
  }

  /// Bytes that the terms of a text need at most: every stem by itself and in two pairs, every
  /// folded form as parts and, before it is stemmed, in two joined words.
  private static func room(for text: AnalyzedText) -> Int { 6 * text.arena.count }

  private mutating func fill(
    _ sink: inout ByteSink, from tokens: [Token], _ forms: Bytes, _ language: TextLanguage,
    _ joining: Joining, _ isKnown: (UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    for index in 0..<tokens.count where !tokens[index].stem.isEmpty {
      let token = tokens[index]
      let stem = forms[token.stemRange]
      let start = sink.count
      sink.append(stem)
      append(token.isStopWord ? .stopWord : .word, index, start..<sink.count)
      if language == .german, token.kind == .word, !token.isStopWord {
        let parts = split(forms[token.foldedRange], isPlain: token.isPlain, isKnown)
        for part in 0..<parts { appendPart(part, index, to: &sink) }
      }
      guard token.followsDirectly, index > 0 else { continue }
      let before = tokens[index - 1]
      guard !before.stem.isEmpty else { continue }
      let pairStart = sink.count
      sink.append(forms[before.stemRange])
      sink.append(UInt8(ascii: " "))
      sink.append(stem)
      append(.pair, index - 1, pairStart..<sink.count)
      if joins(before, token, language, joining) {
        appendJoined(
          before, token, of: forms, language, index - 1,
          isKnown: { joining == .hyphened || isKnown($0) }, to: &sink)
      }
    }
  }

  private func joins(
    _ before: Token, _ token: Token, _ language: TextLanguage, _ joining: Joining
  ) -> Bool {
    guard token.kind == .word, before.kind == .word else { return false }
    switch joining {
    case .none: return false
    case .known: return true
    case .hyphened:
      // In English it is function words that make them: top-up, check-in.
      return token.followsHyphen && !token.hasDigits && !before.hasDigits
        && (language == .english || !token.isStopWord) && !before.isStopWord
    }
  }

  /// Takes a compound apart by the base's words, or else by words of daily use too: of a base that
  /// has Autoreifen somebody asks for Reifen.
  ///
  /// By daily use "widerrufen" would be made of "rufen" too, and so would any word be that begins
  /// like a verb with a particle.
  private mutating func split(
    _ folded: Bytes, isPlain: Bool, _ isKnown: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Int {
    let parts = splitter.split(folded, isPlain: isPlain, isKnown)
    guard parts == 0, folded.count >= Self.shortestOfDaily else { return parts }
    let others = splitter.split(
      folded, isPlain: isPlain, byDailyWords: true, isKnown)
    guard others > 0 else { return 0 }
    var isPrefixed = false
    splitter.withPart(0) { isPrefixed = Self.prefixes.value(of: $0) != 0 }
    return isPrefixed ? 0 : others
  }

  /// Fewest letters of a compound of words of daily use.
  private static let shortestOfDaily = 8
  /// Beginnings of verbs and of the nouns made of them.
  private static let prefixes: WordTable = {
    var table = WordTable()
    table.insert(
      foldedWords: """
        ab an auf aus bei da dar durch ein ent er fehl fest fort frei gegen gut heim her herab heran
        heraus hin hinaus hoch hinter los miss mit nach neben nieder ober statt teil über um unter ver
        voll vor voran voraus vorbei wahr weg weiter wider wieder zer zu zurück zusammen zwischen
        """, 1)
    return table
  }()

  private mutating func appendPart(_ part: Int, _ token: Int, to sink: inout ByteSink) {
    let start = sink.count
    splitter.withPart(part) { sink.append($0) }
    append(.part, token, start..<sink.count)
  }

  private mutating func appendJoined(
    _ before: Token, _ token: Token, of forms: Bytes, _ language: TextLanguage, _ number: Int,
    isKnown: (UnsafeBufferPointer<UInt8>) -> Bool, to sink: inout ByteSink
  ) {
    let first = forms[before.foldedRange]
    let second = forms[token.foldedRange]
    guard first.count + second.count >= Self.shortestJoined else { return }
    let start = sink.count
    sink.append(first)
    sink.append(second)
    // As everywhere, words with digits are not stemmed.
    if !before.hasDigits, !token.hasDigits {
      let isPlain =
        before.isPlain && token.isPlain && GermanVowels.leavePlain(first, second)
      sink.rewrite(from: start) { word in
        switch language {
        case .german where isPlain: GermanStemmer.stemPlain(&word)
        case .german: GermanStemmer.stem(&word)
        case .english: EnglishStemmer.stem(&word)
        }
      }
    }
    if isKnown(sink.bytes(from: start).buffer) {
      append(.joined, number, start..<sink.count)
    } else {
      sink.truncate(to: start)
    }
  }

  @inline(__always)
  private mutating func append(_ kind: Kind, _ token: Int, _ bytes: Range<Int>) {
    terms.append(
      Term(
        kind: kind, token: Int32(token),
        bytes: Int32(bytes.lowerBound)..<Int32(bytes.upperBound)))
  }
}
