import TextAnalysis

/// Takes units apart into their terms and grams; the working memory of one thread.
struct UnitReader {
  private var text = AnalyzedText()
  private var list = TermList()

  /// Analyses a unit.
  ///
  /// - Parameter isKnown: whether the base uses a word, given by its stem, as a word of its own.
  mutating func read(
    _ bytes: [UInt8], language: TextLanguage, isKnown: (UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    Analyzer.analyze(bytes, language: language, into: &text)
    withoutActuallyEscaping(isKnown) { isKnown in
      let splitter = CompoundSplitter { stem in stem.withUnsafeBufferPointer(isKnown) }
      list.fill(from: text, splitter: language == .german ? splitter : nil)
    }
  }

  /// Calls `body` with the stem of each word that is no function word, without
  /// taking compounds apart.
  mutating func forEachWord(
    of bytes: [UInt8], language: TextLanguage, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    Analyzer.analyze(bytes, language: language, into: &text)
    for token in text.tokens where !token.isStopWord {
      let stem = text.stem(token)
      if !stem.isEmpty { stem.withUnsafeBufferPointer(body) }
    }
  }

  /// Calls `body` with each term of the unit.
  func forEachTerm(_ body: (UnsafeBufferPointer<UInt8>, TermList.Kind) -> Void) {
    for term in list.terms { list.withBytes(term) { body($0, term.kind) } }
  }

  /// Calls `body` with each character gram of the unit.
  func forEachGram(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    CharacterGrams.forEach(in: text, body)
  }
}
