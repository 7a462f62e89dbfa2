import Knowledge
import TextAnalysis

/// What words of a question stand for, by their stems: a company's synonyms, and
/// those of everyday language.
package struct SynonymTable: Sendable {
  /// An expression that is looked for beside the question's own words.
  struct Target: Sendable {
    /// The stems of its words that are no function words.
    var stems: [[UInt8]]
  }

  private var expressions = ExpressionTable()
  /// By the number of an expression.
  private var targets: [[Target]] = []

  /// The synonyms of everyday language, made when they are first asked for.
  static func everyday(_ language: TextLanguage) -> SynonymTable {
    switch language {
    case .german: everydayGerman
    case .english: everydayEnglish
    }
  }

  /// Makes the synonyms of everyday language ready, which the first question would wait for.
  package static func makeReady(_ language: TextLanguage) { _ = everyday(language) }

  private static let everydayGerman = SynonymTable(
    groups: EverydaySynonyms.german, language: .german)
  private static let everydayEnglish = SynonymTable(
    groups: EverydaySynonyms.english, language: .english)

  /// A company's synonyms, by language.
  package static func tables(_ synonyms: Synonyms) -> [SynonymTable] {
    TextLanguage.allCases.map { SynonymTable(synonyms, language: $0) }
  }

  /// A company's synonyms of a language.
  init(_ synonyms: Synonyms, language: TextLanguage) {
    var reader = Reader(language)
    for mapping in synonyms.mappings(for: language == .german ? .german : .english) {
      guard let source = reader.read(mapping.source.joined(separator: " "), into: &expressions)
      else { continue }
      add(source, mapping.targets.map { reader.words(of: $0.joined(separator: " ")) })
    }
  }

  /// Equivalents of a language: a line for each group, commas between.
  init(groups: String, language: TextLanguage) {
    var reader = Reader(language)
    for line in groups.utf8.split(separator: UInt8(ascii: "\n")) {
      let group = line.split(separator: UInt8(ascii: ",")).compactMap {
        reader.read(String(Substring($0)), into: &expressions)
      }
      let words = group.map(\.words)
      for source in group { add(source, words) }
    }
  }

  private mutating func add(_ source: Expression, _ others: [[[UInt8]]]) {
    if source.number == targets.count { targets.append([]) }
    for other in others {
      let stems = other.filter { !source.stems.contains($0) }
      guard !stems.isEmpty, !targets[source.number].contains(where: { $0.stems == stems }) else {
        continue
      }
      targets[source.number].append(Target(stems: stems))
    }
  }

  /// An expression as it was read.
  private struct Expression {
    /// Its number.
    var number: Int
    /// The stems of all of its words.
    var stems: [[UInt8]]
    /// Those of its words that are no function words.
    var words: [[UInt8]]
  }

  /// Reads expressions; holds the working memory for it.
  private struct Reader {
    private let language: TextLanguage
    private var text = AnalyzedText()

    init(_ language: TextLanguage) { self.language = language }

    /// An expression, which is given a number; nil where it has no words.
    mutating func read(_ expression: String, into table: inout ExpressionTable) -> Expression? {
      let words = words(of: expression)
      guard !text.tokens.isEmpty else { return nil }
      return Expression(
        number: table.add(text), stems: text.tokens.map { Array(text.stem($0)) }, words: words)
    }

    /// The stems of an expression's words that are no function words.
    mutating func words(of expression: String) -> [[UInt8]] {
      Analyzer.analyze(expression, language: language, into: &text)
      NumberWords.write(&text, language: language)
      return text.tokens.filter { !$0.isStopWord }.map { Array(text.stem($0)) }
        .filter { !$0.isEmpty }
    }
  }

  /// The targets of the longest expression that begins at a token, and its length.
  func match(_ text: AnalyzedText, at first: Int) -> (length: Int, targets: [Target])? {
    expressions.match(text, at: first).map { ($0.length, targets[$0.number]) }
  }
}
