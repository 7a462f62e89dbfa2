import Knowledge
import TextAnalysis

/// What words of a question stand for, by their stems: a company's synonyms, and
/// those of everyday language.
package struct SynonymTable: Sendable {
  private var expressions = ExpressionTable()
  /// Stems that are looked for beside a question's own words.
  private var stems = TermArena()
  /// By the number of an expression the numbers of its stems.
  private var targets: [[UInt32]] = []
  /// By the number of an expression whether its targets take the place of its own words.
  private var replacing: [Bool] = []

  /// The synonyms of everyday language, made when they are first asked for.
  static func everyday(_ language: TextLanguage) -> SynonymTable {
    switch language {
    case .german: everydayGerman
    case .english: everydayEnglish
    }
  }

  /// Makes the synonyms of everyday language ready, which the first question would wait for.
  package static func makeReady(_ language: TextLanguage) { _ = everyday(language) }

  private static let everydayGerman = SynonymTable(EverydayStems.lines(.german))
  private static let everydayEnglish = SynonymTable(EverydayStems.lines(.english))

  /// A company's synonyms, by language.
  package static func tables(_ synonyms: Synonyms) -> [SynonymTable] {
    TextLanguage.allCases.map { SynonymTable(synonyms, language: $0) }
  }

  /// A company's synonyms of a language.
  init(_ synonyms: Synonyms, language: TextLanguage) {
    var reader = StemmedExpression.Reader(language)
    for mapping in synonyms.mappings(for: language == .german ? .german : .english) {
      add(
        SynonymLine(
          sources: [reader.read(mapping.source.joined(separator: " "))],
          targets: mapping.targets.map { reader.read($0.joined(separator: " ")) }),
        replaces: mapping.replaces)
    }
  }

  /// The synonyms of lines.
  init(_ lines: [SynonymLine]) {
    for line in lines { add(line) }
  }

  /// Every source of a line asks for the line's targets, its own words aside.
  private mutating func add(_ line: SynonymLine, replaces: Bool = false) {
    for source in line.sources where !source.stems.isEmpty {
      let number = expressions.add(source.stems.map(\.bytes))
      if number == targets.count {
        targets.append([])
        replacing.append(replaces)
      }
      replacing[number] = replacing[number] && replaces
      for target in line.targets {
        for stem in target.stems
        where !stem.isFunctionWord && !stem.bytes.isEmpty
          && !source.stems.contains(where: { $0.bytes == stem.bytes })
        {
          let place = stem.bytes.withUnsafeBufferPointer { stems.add($0) }
          if !targets[number].contains(place) { targets[number].append(place) }
        }
      }
    }
  }

  /// The longest expression that begins at a token, with its length in tokens.
  func match(_ text: AnalyzedText, at first: Int) -> (length: Int, number: Int)? {
    expressions.match(text, at: first)
  }

  /// Whether what an expression asks for takes the place of its own words.
  func replaces(_ expression: Int) -> Bool { replacing[expression] }

  /// Calls `body` with each stem that an expression asks for.
  func forEachStem(
    of expression: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void
  ) rethrows {
    for stem in targets[expression] { try stems.withTerm(Int(stem), body) }
  }
}
