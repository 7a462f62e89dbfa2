import Storage

/// The one place that turns errors into text and exit codes.
struct ErrorReport {
  /// Most findings of a file of questions that are shown: one that is something else has them on
  /// every line.
  private static let mostFindings = 20

  /// The lines for the standard error; empty where the command ends quietly.
  let lines: [String]
  /// The code to exit with.
  let code: ExitCode

  /// The report of an error.
  init(_ error: CommandError, texts: any Texts, style: Style) {
    switch error {
    case .usage(let error, let command):
      lines = [texts.program(texts.usage(error)), texts.seeHelp(command)]
      code = .usage
    case .index(let error):
      lines = [texts.program(texts.index(error))]
      code = ErrorReport.code(of: error)
    case .missingFolder(let path):
      lines = [texts.program(texts.missingFolder(path))]
      code = .noInput
    case .noKnowledgeBase:
      lines = [texts.program(texts.noKnowledgeBase)]
      code = .noInput
    case .knowledge(let diagnostics, let folder):
      let errors = diagnostics.filter { $0.severity == .error }
      let findings = FindingLines(folder: folder, language: texts.language)
      lines =
        diagnostics.map { findings.text($0, style: style) } + [
          texts.program(texts.knowledgeErrors(errors.count))
        ]
      code = .data
    case .rules(let diagnostics, let folder):
      let errors = diagnostics.filter { $0.severity == .error }
      let findings = FindingLines(folder: folder, language: texts.language)
      lines =
        diagnostics.map { findings.text($0, style: style) } + [
          texts.program(texts.rulesErrors(errors.count))
        ]
      code = .data
    case .evaluation(let messages):
      lines = messages
      code = .data
    case .otherBase(let index, let folder):
      lines = [texts.program(texts.certificate.otherBase(index, folder))]
      code = .data
    case .inbox(let diagnostics):
      let findings = FindingLines(folder: ".", language: texts.language)
      let shown = diagnostics.prefix(Self.mostFindings)
      let more = diagnostics.count - shown.count
      lines =
        shown.map { findings.text($0, style: style) }
        + (more > 0 ? [texts.program(texts.moreFindings(more))] : [])
      let isUnread = diagnostics.contains { diagnostic in
        switch diagnostic.problem {
        case .unreadableFile, .noQuestionFile: true
        default: false
        }
      }
      code = isUnread ? .noInput : .data
    case .log(let path, let reason):
      lines = [texts.program(texts.stats.unreadable(path, reason))]
      code = .noInput
    case .noCacheFolder(let path):
      lines = [texts.program(texts.noCacheFolder(path))]
      code = .inputOutput
    case .occupied(let path):
      lines = [texts.program(texts.occupied(path))]
      code = .inputOutput
    case .missingEntry(let id, let nearest):
      lines = [texts.program(texts.missingEntry(id, nearest: nearest))]
      code = .noInput
    case .record(let path, let reason):
      lines = [texts.program(texts.recordUnreadable(path, reason))]
      code = reason == nil ? .noInput : .data
    case .profile(let path, let reason):
      lines = [texts.program(texts.profileUnreadable(path, reason))]
      code = reason == nil ? .noInput : .data
    case .questionEncoding:
      lines = [texts.program(texts.questionEncoding)]
      code = .data
    case .questionLength(let limit):
      lines = [texts.program(texts.questionLength(limit))]
      code = .data
    case .input(let reason):
      lines = [texts.program(texts.input(reason))]
      code = .inputOutput
    case .output(let path, let reason):
      lines = [texts.program(texts.output(path, reason))]
      code = .inputOutput
    case .closedOutput:
      lines = []
      code = .success
    case .internal(let detail):
      lines = [texts.program(texts.internal(detail))]
      code = .internal
    }
  }

  /// Writes the report to the standard error.
  ///
  /// - Returns: the code to exit with.
  func print(on console: Console) -> ExitCode {
    for line in lines { console.notice(line) }
    return code
  }

  private static func code(of error: StorageError) -> ExitCode {
    switch error {
    case .missing: .noInput
    case .inputOutput, .noFile, .overtaken: .inputOutput
    case .foreign, .version, .truncated, .damaged, .uncertified, .tooLarge: .data
    }
  }
}
