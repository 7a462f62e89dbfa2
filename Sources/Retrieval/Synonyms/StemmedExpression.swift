import TextAnalysis

/// An expression of one word or several, as it is looked for: the stems of its words.
struct StemmedExpression: Equatable {
  /// The stem of a word.
  struct Stem: Equatable {
    var bytes: ArraySlice<UInt8>
    /// Whether it is a word without a matter of its own, which is never looked for alone.
    var isFunctionWord: Bool
  }

  var stems: [Stem]
}

extension StemmedExpression {
  /// Analyses expressions; holds the working memory for it.
  struct Reader {
    private let language: TextLanguage
    private var text = AnalyzedText()

    init(_ language: TextLanguage) { self.language = language }

    /// An expression as customers' words are read.
    mutating func read(_ expression: String) -> StemmedExpression {
      Analyzer.analyzeTerms(expression, language: language, into: &text)
      return StemmedExpression(
        stems: text.tokens.map { Stem(bytes: text.stem($0)[...], isFunctionWord: $0.isStopWord) })
    }
  }
}
