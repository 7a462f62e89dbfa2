import Answering
import JSON
import Knowledge
import Storage

/// `lotse build`: builds the index of a knowledge base.
struct BuildCommand: Command {
  private let folder: String?
  private let output: String?
  private let model: String?
  private let building: IndexBuilder.Options
  private let isJSON: Bool

  init(_ arguments: ValidatedArguments) throws(UsageError) {
    folder = arguments.operands.first
    output = arguments[.output] ?? arguments[.index]
    model = arguments[.model]
    var building = IndexBuilder.Options()
    building.refits = arguments.has(.refit)
    if let threads = arguments.number(.threads) { building.threads = threads }
    self.building = building
    isJSON = arguments.has(.json)
  }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    let folder = try BaseLocation.folder(folder, in: context)
    let outcome: BaseBuilder.Outcome
    do {
      outcome = try build(folder, in: context)
    } catch {
      if isJSON, case .knowledge(let diagnostics, _) = error {
        var json = JSONWriter(style: .pretty)
        json.object { object in
          object.null("index")
          write(diagnostics, folder, to: &object, context)
        }
        json.endLine()
        try context.console.write(json.string)
      }
      throw error
    }
    let path = output ?? IndexFolder(inside: folder).index
    let summary = BuildSummary(outcome)
    if isJSON {
      var json = JSONWriter(style: .pretty)
      json.object { object in
        object.member("index", path)
        summary.write(to: &object)
        write(outcome.warnings, folder, to: &object, context)
      }
      json.endLine()
      try context.console.write(json.string)
    } else {
      let lines = FindingLines(folder: folder, language: context.texts.language)
      for warning in outcome.warnings {
        context.console.notice(lines.text(warning, style: context.console.noticeStyle))
      }
      for line in summary.lines(path: path, texts: context.texts) {
        try context.console.result(line)
      }
    }
    return .success
  }

  private func build(_ folder: String, in context: Context) throws(CommandError)
    -> BaseBuilder.Outcome
  {
    if let output {
      try OutputFile.index.check(output)
      return try BaseBuilder(context).build(folder, to: output, model: model, options: building)
    }
    _ = try SourceList(folder: folder)
    let place = IndexFolder(inside: folder)
    guard place.prepare() else { throw .noCacheFolder(place.path) }
    let outcome = try BaseBuilder(context).build(
      folder, to: place.index, model: model, options: building)
    try CommandError.atIndex { () throws(StorageError) in
      try outcome.sources.store(at: place.sources, revision: outcome.index.revision)
    }
    return outcome
  }

  private func write(
    _ diagnostics: [Diagnostic], _ folder: String, to object: inout JSONObjectWriter,
    _ context: Context
  ) {
    let lines = FindingLines(folder: folder, language: context.texts.language)
    object.array("findings") { array in
      for diagnostic in diagnostics { lines.write(diagnostic, to: &array) }
    }
  }
}
