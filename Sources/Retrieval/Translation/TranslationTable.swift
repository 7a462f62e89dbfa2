import TextAnalysis

/// What expressions of one language are in the other, in the words that people write.
struct TranslationTable: Sendable {
  private var expressions = ExpressionTable()
  /// By the number of an expression, its translations, the most usual first.
  private var targets: [[Translation]] = []

  /// A translation of an expression.
  struct Translation: Sendable {
    /// As it is written, normalised; empty where the other language has no word for it.
    var bytes: [UInt8]
    /// The stems of its words that are no function words.
    var stems: [[UInt8]]
  }

  /// What words of everyday language are in the other language, made when they are first
  /// asked for.
  static func everyday(from language: TextLanguage) -> TranslationTable {
    switch language {
    case .german: fromGerman
    case .english: fromEnglish
    }
  }

  private static let fromGerman = TranslationTable(EverydayTranslations.lines, from: .german)
  private static let fromEnglish = TranslationTable(EverydayTranslations.lines, from: .english)

  /// A line for each matter: German expressions, an equals sign, English ones.
  init(_ lines: String, from language: TextLanguage) {
    var text = AnalyzedText()
    for line in lines.split(separator: "\n") {
      let sides = line.split(separator: "=").map { $0.split(separator: ",").map(String.init) }
      guard sides.count == 2 else { continue }
      let (own, other) = language == .german ? (sides[0], sides[1]) : (sides[1], sides[0])
      for expression in own { add(expression, other, from: language, &text) }
    }
  }

  private mutating func add(
    _ source: String, _ translations: [String], from language: TextLanguage,
    _ text: inout AnalyzedText
  ) {
    Analyzer.analyzeTerms(source, language: language, into: &text)
    guard !text.tokens.isEmpty else { return }
    let number = expressions.add(text.tokens.map { text.stem($0)[...] })
    if number == targets.count { targets.append([]) }
    for translation in translations {
      Analyzer.analyze(translation, language: language.other, into: &text)
      let bytes = Array(text.tokens.map(text.word).joined(separator: [UInt8(ascii: " ")]))
      guard !targets[number].contains(where: { $0.bytes == bytes }) else { continue }
      let stems = text.tokens.filter { !$0.isStopWord }.map { Array(text.stem($0)) }
      targets[number].append(Translation(bytes: bytes, stems: stems))
    }
  }

  /// The translations of the longest expression that begins at a token, and its length.
  func match(_ text: AnalyzedText, at first: Int) -> (length: Int, translations: [Translation])? {
    expressions.match(text, at: first).map { ($0.length, targets[$0.number]) }
  }

  /// The translations of one word, given by its stem.
  func translations(ofWord stem: UnsafeBufferPointer<UInt8>) -> [Translation]? {
    expressions.number(ofWord: stem).map { targets[$0] }
  }
}

extension TextLanguage {
  /// The language that is not this one.
  package var other: TextLanguage {
    switch self {
    case .german: .english
    case .english: .german
    }
  }
}
