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
    var text = AnalyzedText()
    for mapping in synonyms.mappings(for: language == .german ? .german : .english) {
      add(
        mapping.source.joined(separator: " "),
        mapping.targets.map { $0.joined(separator: " ") }, language, &text)
    }
  }

  /// Equivalents of a language: a line for each group, commas between.
  init(groups: String, language: TextLanguage) {
    var text = AnalyzedText()
    for line in groups.split(separator: "\n") {
      let group = line.split(separator: ",").map(String.init)
      for expression in group { add(expression, group, language, &text) }
    }
  }

  private mutating func add(
    _ source: String, _ others: [String], _ language: TextLanguage, _ text: inout AnalyzedText
  ) {
    Analyzer.analyze(source, language: language, into: &text)
    NumberWords.write(&text, language: language)
    guard !text.tokens.isEmpty else { return }
    let own = text.tokens.map { Array(text.stem($0)) }
    let number = expressions.add(text)
    if number == targets.count { targets.append([]) }
    for target in others {
      Analyzer.analyze(target, language: language, into: &text)
      NumberWords.write(&text, language: language)
      let stems = text.tokens.filter { !$0.isStopWord }.map { Array(text.stem($0)) }
        .filter { !$0.isEmpty && !own.contains($0) }
      guard !stems.isEmpty, !targets[number].contains(where: { $0.stems == stems }) else {
        continue
      }
      targets[number].append(Target(stems: stems))
    }
  }

  /// The targets of the longest expression that begins at a token, and its length.
  func match(_ text: AnalyzedText, at first: Int) -> (length: Int, targets: [Target])? {
    expressions.match(text, at: first).map { ($0.length, targets[$0.number]) }
  }
}
