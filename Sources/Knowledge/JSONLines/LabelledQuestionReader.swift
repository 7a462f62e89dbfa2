import JSON
import TextAnalysis

/// Reads labelled questions, one object a line.
package struct LabelledQuestionReader {
  /// The two forms in which questions are kept.
  package enum Form: Sendable {
    /// A knowledge base's own `questions.jsonl`: `id`, `question`, `language`,
    /// `relevant`, `split`, and perhaps `kind` and `situation`.
    case folder
    /// An evaluation set's `queries.jsonl`: `id`, `query`, `language`,
    /// `split`, `relevant`.
    case exchange

    var textKey: String { self == .folder ? "question" : "query" }

    var required: [String] { ["id", textKey, "language", "split", "relevant"] }

    var known: [String] { self == .folder ? required + ["kind", "situation"] : required }
  }

  private let form: Form
  private let entryIDs: Set<String>
  private var lines: [String: Int] = [:]
  /// Line and entries of the last question of the same words.
  private var labels: [String: (line: Int, entries: Set<String>)] = [:]
  private var words = RankedWords()
  private var questions: [LabelledQuestion] = []

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The file's content.
  ///   - file: The file's path as diagnostics name it.
  ///   - form: The form in which the questions are kept.
  ///   - entryIDs: The ids of all entries.
  /// - Returns: The questions without mistakes, and all findings.
  /// - Complexity: O(size of the file), apart from the search for the id that
  ///   was meant where one is wrong.
  package static func read(
    _ bytes: [UInt8], file: String, form: Form, entryIDs: some Collection<String>
  ) -> (questions: [LabelledQuestion], diagnostics: [Diagnostic]) {
    var reader = LabelledQuestionReader(form: form, entryIDs: Set(entryIDs))
    var findings = JSONFindings(file: file)
    JSONLines.forEach(in: bytes, findings: &findings) { cursor, findings in
      reader.read(cursor, &findings)
    }
    return (reader.questions, Diagnostic.sorted(findings.diagnostics))
  }

  private init(form: Form, entryIDs: Set<String>) {
    self.form = form
    self.entryIDs = entryIDs
  }

  private mutating func read(_ cursor: JSONCursor, _ findings: inout JSONFindings) {
    let count = findings.diagnostics.count
    let members = findings.members(of: cursor, key: "question", known: form.known)
    guard cursor.value.objectValue != nil else { return }
    var texts: [String: String] = [:]
    var split: LabelledQuestion.Split?
    var relevant: [LabelledQuestion.Relevance] = []
    for (key, value) in members {
      switch key {
      case "split": split = findings.choice(value, key: key, of: LabelledQuestion.Split.self)
      case "relevant": relevant = relevance(value, &findings)
      case "kind", "situation":
        if !value.isNull { texts[key] = findings.text(value, key: key) }
      case "language": texts[key] = language(value, &findings)
      default: texts[key] = findings.text(value, key: key)
      }
    }
    for key in form.required where !members.contains(where: { $0.key == key }) {
      findings.report(.missingKey(key))
    }
    guard findings.diagnostics.count == count, let split, let id = texts["id"],
      let question = texts[form.textKey], let language = texts["language"]
    else { return }
    if let first = lines[id] {
      findings.report(.duplicateQuestionIdentifier(id, firstLine: first))
      return
    }
    lines[id] = findings.firstLine
    let label = LabelledQuestion(
      id: id, question: question, language: language, split: split, relevant: relevant,
      kind: texts["kind"], situation: texts["situation"],
      source: SourceLocation(file: findings.file, line: findings.firstLine))
    findContradiction(label, &findings)
    questions.append(label)
  }

  /// Reports a question that an earlier one of the same words contradicts, in whichever split; what
  /// an evaluation set says is not a company's to mend.
  private mutating func findContradiction(
    _ label: LabelledQuestion, _ findings: inout JSONFindings
  ) {
    guard form == .folder else { return }
    let own = label.ownWords(&words)
    let entries = Set(label.relevant.map(\.entry))
    if let (line, others) = labels[own], others != entries {
      findings.report(.contradictoryLabel(firstLine: line))
    }
    labels[own] = (findings.firstLine, entries)
  }

  private func relevance(
    _ cursor: JSONCursor, _ findings: inout JSONFindings
  ) -> [LabelledQuestion.Relevance] {
    var relevant: [LabelledQuestion.Relevance] = []
    for (id, value) in findings.members(of: cursor, key: "relevant") {
      if !entryIDs.contains(id) {
        findings.report(.relevantToNothing(id, nearest: nearest(to: id)), atKeyOf: value)
      }
      guard let grade = value.value.integerValue, (1...100).contains(grade) else {
        findings.report(.invalidGrade(id), at: value)
        continue
      }
      relevant.append(LabelledQuestion.Relevance(entry: id, grade: Int(grade)))
    }
    return relevant
  }

  private func language(_ cursor: JSONCursor, _ findings: inout JSONFindings) -> String? {
    guard let code = findings.text(cursor, key: "language") else { return nil }
    let isCode =
      (2...3).contains(code.utf8.count)
      && code.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    if isCode { return code }
    let known = Language.allCases.map(\.code)
    findings.report(
      .unknownValue(
        code, key: "language", nearest: NearestName.of(code, in: known), known: known),
      at: cursor)
    return nil
  }

  private func nearest(to id: String) -> String? {
    NearestName.of(id, in: entryIDs.sorted())
  }
}
