import TextAnalysis

/// An expression of one word or several, as it is looked for: the stems of its words.
struct StemmedExpression: Equatable {
  /// The stem of a word.
  struct Stem: Equatable {
    var bytes: ArraySlice<UInt8>
    /// Whether it is a word without a matter of its own, which is never looked for alone.
    var isFunctionWord: Bool
    /// Whether it denies what it stands beside.
    var denies = false
  }

  var stems: [Stem]
  /// Whether one of its words denies the others: "ohne Frist" asks for no "Frist".
  var denies: Bool { stems.contains { $0.denies } }
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
        stems: text.tokens.map { token in
          let word = Array(text.word(token))
          let denies = word.withUnsafeBufferPointer { StopWords.denies($0) }
          return Stem(
            bytes: text.stem(token)[...], isFunctionWord: token.isStopWord || denies,
            denies: denies || word.elementsEqual("ohne".utf8) || word.elementsEqual("without".utf8))
        })
    }
  }
}
