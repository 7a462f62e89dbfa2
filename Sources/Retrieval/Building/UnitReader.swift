import TextAnalysis

/// Takes units apart into their terms and grams; the working memory of one thread.
struct UnitReader {
  private var text = AnalyzedText()
  private var list = TermList()

  /// Analyses a unit.
  ///
  /// - Parameter isKnown: whether the base uses a word, given by its stem, as a word of its own.
  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, language: TextLanguage,
    isKnown: (UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    Analyzer.analyzeTerms(bytes, language: language, into: &text)
    list.fill(
      from: text, language: language, joining: .hyphened, isKnown: isKnown)
  }

  /// Calls `body` with the stem of each word that is no function word, without
  /// taking compounds apart.
  mutating func forEachWord(
    of bytes: UnsafeBufferPointer<UInt8>, language: TextLanguage,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    Analyzer.analyzeTerms(bytes, language: language, into: &text)
    for token in text.tokens where !token.isStopWord {
      text.withStem(token) { stem in
        if !stem.isEmpty { body(stem) }
      }
    }
  }

  /// Calls `body` with each term of the unit.
  func forEachTerm(_ body: (UnsafeBufferPointer<UInt8>, TermList.Kind) -> Void) {
    for term in list.terms { list.withBytes(term) { body($0, term.kind) } }
  }

  /// Calls `body` with the folded form and the stem of each word of letters alone.
  func forEachForm(
    _ body: (_ form: UnsafeBufferPointer<UInt8>, _ stem: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    for token in text.tokens where text.isPlainWord(token) {
      text.withFolded(token) { form in text.withStem(token) { body(form, $0) } }
    }
  }

  /// Calls `body` with each character gram of the unit.
  func forEachGram(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    CharacterGrams.forEach(in: text, body)
  }
}
