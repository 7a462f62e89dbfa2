import Knowledge
import TextAnalysis

/// What words of a question stand for, by their stems: a company's synonyms, and
/// those of everyday language.
package struct SynonymTable: Sendable {
  private var expressions = ExpressionTable()
  /// Stems of all expressions, some of which are looked for beside a question's own words.
  private var stems = TermArena()
  /// By the number of an expression the numbers of its stems.
  private var targets = LinkedLists()
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

  private static let everydayGerman = SynonymTable(stems: EverydayStems.lines(.german))
  private static let everydayEnglish = SynonymTable(stems: EverydayStems.lines(.english))

  /// A company's synonyms, by language.
  package static func tables(_ synonyms: Synonyms) -> [SynonymTable] {
    TextLanguage.allCases.map { SynonymTable(synonyms, language: $0) }
  }

  /// A company's synonyms of a language.
  init(_ synonyms: Synonyms, language: TextLanguage) {
    var reader = StemmedExpression.Reader(language)
    for mapping in synonyms.mappings(for: language == .german ? .german : .english) {
      let line = SynonymLine(
        sources: [reader.read(mapping.source.joined(separator: " "))],
        targets: mapping.targets.map { reader.read($0.joined(separator: " ")) })
      add(line.stems, replaces: mapping.replaces)
    }
  }

  /// The synonyms of lines as `SynonymLine.stems` writes them.
  init(stems: String) {
    expressions.reserveCapacity(stems.utf8.count / 10)
    add(stems, replaces: false)
  }

  /// Every source of a line asks for the line's targets, its own words aside.
  private mutating func add(_ lines: String, replaces: Bool) {
    var lines = lines
    var numbers: [UInt32] = []
    lines.withUTF8 { text in
      var line = StemLines(text)
      while line.next() {
        numbers.removeAll(keepingCapacity: true)
        for stem in line.stems { numbers.append(stems.add(line.bytes(stem))) }
        for source in line.sources { add(source, of: line, numbers, replaces: replaces) }
      }
    }
  }

  /// Adds a source of a line whose stems have these numbers.
  private mutating func add(
    _ source: Range<Int>, of line: StemLines, _ numbers: [UInt32], replaces: Bool
  ) {
    let number = expressions.add(line.stems[source].lazy.map(line.bytes))
    if number == targets.count {
      targets.addList()
      replacing.append(replaces)
    }
    replacing[number] = replacing[number] && replaces
    for target in line.targets {
      for place in target where !line.stems[place].isFunctionWord {
        let stem = numbers[place]
        if numbers[source].contains(stem) || targets.contains(stem, in: number) { continue }
        targets.append(stem, to: number)
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
    try targets.forEach(in: expression) { try stems.withTerm(Int($0), body) }
  }
}
