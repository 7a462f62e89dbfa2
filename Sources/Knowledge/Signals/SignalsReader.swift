/// Reads a company's own patterns of signals, `signals.txt`, in the form of `PatternFile`.
package enum SignalsReader {
  /// Rules of a file, places of a rule, and optional ones among them.
  private static let mostRules = 2_000
  private static let mostSteps = 12
  private static let mostOptional = 4

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The file's content, UTF-8 with or without a byte-order mark.
  ///   - file: The file's path as diagnostics name it.
  ///   - language: The language for which the file holds; nothing for all.
  /// - Returns: The file with the rules that could be read, and all findings.
  package static func read(
    _ bytes: [UInt8], file: String, language: Language? = nil
  ) -> (file: PatternFile, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let source = SourceText(
      file: file, bytes: bytes, hasSingleLines: true, diagnostics: &diagnostics)
    let (read, mistakes) = PatternReader.read(
      lines: source.lines, path: file, language: language,
      known: SignalKind.isHeading)
    var found = mistakes
    let known = SharedClasses.names.union(read.classes.map(\.name))
    func check(_ alternatives: [WordPattern.Alternative], line: Int) {
      for case .wordClass(let name) in alternatives where !known.contains(name) {
        found.append((line, .unknownClass(name)))
      }
    }
    for words in read.classes { check(words.alternatives, line: words.line) }
    var rules: [PatternFile.Rule] = []
    for rule in read.rules {
      let steps = rule.pattern.steps
      guard rules.count < mostRules, steps.count <= mostSteps,
        steps.count(where: \.isOptional) <= mostOptional
      else {
        found.append((rule.line, .tooLong))
        continue
      }
      for step in steps { check(step.alternatives, line: rule.line) }
      if SignalKind.isHeading(rule.heading) { rules.append(rule) }
    }
    diagnostics += found.map { line, mistake in
      Diagnostic(.signalPattern(mistake), at: SourceLocation(file: file, line: line))
    }
    return (
      PatternFile(
        path: file, language: language, text: read.text, classes: read.classes, rules: rules),
      Diagnostic.sorted(diagnostics)
    )
  }
}
