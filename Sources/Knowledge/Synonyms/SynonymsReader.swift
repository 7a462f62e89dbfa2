import TextAnalysis

/// Reads one synonym file (the form of Apache Solr's `SynonymGraphFilter`).
///
/// Blank lines and lines that begin with `#` are ignored; a backslash takes
/// the next character as it is.
package struct SynonymsReader {
  private var diagnostics: [Diagnostic] = []
  private let file: String
  private let languages: [Language]
  private var text = AnalyzedText()

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The file's content, UTF-8 with or without a byte-order mark.
  ///   - file: The file's path as diagnostics name it.
  ///   - language: The language for which the file holds; nothing for all.
  /// - Returns: The file with the rules that could be read, and all findings.
  package static func read(
    _ bytes: [UInt8], file: String, language: Language? = nil
  ) -> (file: Synonyms.File, diagnostics: [Diagnostic]) {
    var reader = SynonymsReader(file: file, language)
    let source = SourceText(
      file: file, bytes: bytes, hasSingleLines: true, diagnostics: &reader.diagnostics)
    var rules: [Synonyms.Rule] = []
    for (index, line) in source.lines.enumerated() {
      if let rule = reader.rule(line, number: index + 1) { rules.append(rule) }
    }
    let text = source.lines.map { $0 + "\n" }.joined()
    return (
      Synonyms.File(path: file, language: language, text: text, rules: rules),
      Diagnostic.sorted(reader.diagnostics)
    )
  }

  private init(file: String, _ language: Language?) {
    self.file = file
    languages = language.map { [$0] } ?? Language.allCases
  }

  private mutating func rule(_ line: String, number: Int) -> Synonyms.Rule? {
    let content = MarkdownLine(line).content
    if content.isEmpty || content.first == "#" { return nil }
    guard let sides = split(content, line: number) else { return nil }
    guard sides.count <= 2 else {
      report(.severalArrows, line: number)
      return nil
    }
    var lists: [[Synonyms.Expression]] = []
    for side in sides {
      let words = side.map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
      if words.allSatisfy(\.isEmpty) {
        report(sides.count == 1 ? .emptySynonymLine : .emptySynonymSide, line: number)
        return nil
      }
      if words.contains(where: \.isEmpty) { report(.emptySynonym, line: number) }
      lists.append(unique(words.filter { !$0.isEmpty }, line: number))
    }
    if lists.count == 1, lists[0].count == 1 {
      report(.loneSynonym(lists[0][0].joined(separator: " ")), line: number)
      return nil
    }
    for expression in lists.joined() where !hasWords(expression) {
      report(.wordlessSynonym(expression.joined(separator: " ")), line: number)
    }
    let rule = Synonyms.Rule(
      sources: lists[0], targets: lists.count == 2 ? lists[1] : nil, line: number)
    if isIdle(rule) { report(.idleSynonymLine, line: number) }
    return rule
  }

  private func hasWords(_ expression: Synonyms.Expression) -> Bool {
    expression.contains { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// Whether all that stands for a line's words are the same words, as questions are read in each
  /// language that the line holds for.
  private mutating func isIdle(_ rule: Synonyms.Rule) -> Bool {
    let expressions = (rule.sources + (rule.targets ?? [])).filter(hasWords)
    guard expressions.count > 1 else { return false }
    for language in languages {
      let read = expressions.map { stems(of: $0, language) }
      if read.contains(where: { $0 != read[0] }) { return false }
    }
    return true
  }

  private mutating func stems(of expression: Synonyms.Expression, _ language: Language)
    -> [[UInt8]]
  {
    Analyzer.analyzeTerms(
      expression.joined(separator: " "), language: language.textLanguage, into: &text)
    return text.tokens.map { Array(text.stem($0)) }
  }

  /// Splits a line at `=>` and each side at commas, with escapes resolved.
  private mutating func split(_ line: Substring, line number: Int) -> [[String]]? {
    var sides: [[String]] = [[""]]
    var rest = line
    while let character = rest.popFirst() {
      switch character {
      case "\\":
        guard let escaped = rest.popFirst() else {
          report(.danglingBackslash, line: number)
          return nil
        }
        sides[sides.count - 1][sides[sides.count - 1].count - 1].append(escaped)
      case ",":
        sides[sides.count - 1].append("")
      case "=" where rest.first == ">":
        rest.removeFirst()
        sides.append([""])
      default:
        sides[sides.count - 1][sides[sides.count - 1].count - 1].append(character)
      }
    }
    return sides
  }

  private mutating func unique(
    _ expressions: [Synonyms.Expression], line: Int
  ) -> [Synonyms.Expression] {
    var keys: Set<String> = []
    return expressions.filter { expression in
      if keys.insert(Synonyms.key(expression)).inserted { return true }
      report(.repeatedSynonym(expression.joined(separator: " ")), line: line)
      return false
    }
  }

  private mutating func report(_ problem: KnowledgeError, line: Int) {
    diagnostics.append(Diagnostic(problem, at: SourceLocation(file: file, line: line)))
  }
}
