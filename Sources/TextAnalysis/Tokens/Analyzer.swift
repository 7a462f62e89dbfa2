/// A language whose texts the analyser stems.
package enum TextLanguage: UInt8, Sendable, CaseIterable {
  case german, english

  /// The other one of the two.
  package var other: TextLanguage {
    switch self {
    case .german: .english
    case .english: .german
    }
  }
}

/// From the bytes of a text to tokens with folded forms and stems.
package enum Analyzer {
  /// Analyses UTF-8 bytes, well-formed or not, into `text`.
  ///
  /// - Complexity: O(bytes); allocates nothing once `text` has grown, characters beyond the
  ///   normaliser's tables apart.
  package static func analyze(
    _ bytes: UnsafeBufferPointer<UInt8>, language: TextLanguage, into text: inout AnalyzedText
  ) {
    normalize(bytes, into: &text)
    tokenize(&text, language: language)
  }

  /// Analyses UTF-8 bytes, well-formed or not, into `text`.
  package static func analyze(
    _ bytes: [UInt8], language: TextLanguage, into text: inout AnalyzedText
  ) {
    bytes.withUnsafeBufferPointer { analyze($0, language: language, into: &text) }
  }

  /// Analyses a string into `text`.
  package static func analyze(
    _ string: String, language: TextLanguage, into text: inout AnalyzedText
  ) {
    normalize(string, into: &text)
    tokenize(&text, language: language)
  }

  /// Analyses UTF-8 bytes for matching by terms: negated verbs are two words, idioms plain ones,
  /// verbs whose part stands apart are one, and numbers in words are numbers.
  package static func analyzeTerms(
    _ bytes: UnsafeBufferPointer<UInt8>, language: TextLanguage, into text: inout AnalyzedText
  ) {
    analyze(bytes, language: language, into: &text)
    EnglishNegations.write(&text, language: language)
    Idioms.write(&text, language: language)
    SeparatedVerbs.write(&text, language: language)
    NumberWords.write(&text, language: language)
  }

  /// Analyses UTF-8 bytes for matching by terms.
  package static func analyzeTerms(
    _ bytes: [UInt8], language: TextLanguage, into text: inout AnalyzedText
  ) {
    bytes.withUnsafeBufferPointer { analyzeTerms($0, language: language, into: &text) }
  }

  /// Analyses a string for matching by terms.
  package static func analyzeTerms(
    _ string: String, language: TextLanguage, into text: inout AnalyzedText
  ) {
    var string = string
    string.withUTF8 { analyzeTerms($0, language: language, into: &text) }
  }

  /// The first half of `analyze`, which no language is needed for: with it `text` has its
  /// normalised bytes and no tokens.
  package static func normalize(
    _ bytes: UnsafeBufferPointer<UInt8>, into text: inout AnalyzedText
  ) {
    text.tokens.removeAll(keepingCapacity: true)
    text.arena.removeAll()
    Normalizer.normalize(Bytes(bytes), into: &text.writer)
  }

  /// The first half of `analyze` for a string.
  package static func normalize(_ string: String, into text: inout AnalyzedText) {
    let isDone: Void? = string.utf8.withContiguousStorageIfAvailable { normalize($0, into: &text) }
    if isDone == nil {
      Array(string.utf8).withUnsafeBufferPointer { normalize($0, into: &text) }
    }
  }

  /// The second half of `analyze`: tokens of a text that is normalised.
  package static func tokenize(_ text: inout AnalyzedText, language: TextLanguage) {
    Tokenizer.tokenize(&text, language: language)
  }
}
