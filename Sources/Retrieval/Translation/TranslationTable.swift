import TextAnalysis

/// What expressions of one language are in the other, in the words that people write.
struct TranslationTable: Sendable {
  private var expressions = ExpressionTable()
  /// By the number of an expression, its translations, the most usual first.
  private var targets: [[Meaning]] = []

  /// A translation of an expression.
  struct Translation: Sendable {
    /// As it is written, normalised; empty where the other language has no word for it.
    var bytes: [UInt8]
    /// The stems of its words that are no function words.
    var stems: [[UInt8]]
  }

  /// What an expression may mean: one translation, or several between which nobody but the
  /// customer decides.
  struct Meaning: Sendable {
    var alternatives: [Translation]
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

  /// A line for each matter: German expressions, an equals sign, English ones; a slash parts what
  /// one expression of the other language may mean, and what differs in law.
  init(_ lines: String, from language: TextLanguage) {
    var text = AnalyzedText()
    for line in lines.split(separator: "\n") {
      let sides = line.split(separator: "=").map { $0.split(separator: ",").map(String.init) }
      guard sides.count == 2 else { continue }
      let (own, other) = language == .german ? (sides[0], sides[1]) : (sides[1], sides[0])
      for expression in own.flatMap(Self.alternatives) {
        add(expression, other, from: language, &text)
      }
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
      let meaning = Meaning(
        alternatives: Self.alternatives(translation).map { alternative in
          Analyzer.analyze(alternative, language: language.other, into: &text)
          return Translation(
            bytes: Array(text.tokens.map(text.word).joined(separator: [UInt8(ascii: " ")])),
            stems: text.tokens.filter { !$0.isStopWord }.map { Array(text.stem($0)) })
        })
      let isKnown = targets[number].contains { known in
        known.alternatives.map(\.bytes) == meaning.alternatives.map(\.bytes)
      }
      if !isKnown { targets[number].append(meaning) }
    }
  }

  private static func alternatives(_ expression: String) -> [String] {
    expression.split(separator: "/").map(String.init)
  }

  /// The translations of the longest expression that begins at a token, and its length.
  func match(_ text: AnalyzedText, at first: Int) -> (length: Int, translations: [Meaning])? {
    expressions.match(text, at: first).map { ($0.length, targets[$0.number]) }
  }

  /// The translations of one word, given by its stem.
  func translations(ofWord stem: UnsafeBufferPointer<UInt8>) -> [Meaning]? {
    expressions.number(ofWord: stem).map { targets[$0] }
  }
}
