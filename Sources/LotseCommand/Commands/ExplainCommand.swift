import Answering
import Knowledge
import LotseService
import Storage

/// `lotse explain`: why a question is decided as it is.
struct ExplainCommand: Command {
  private let options: AskOptions
  private let words: [String]
  private let limit: Int
  private let location: BaseLocation
  private let triesChanges: Bool
  private let isJSON: Bool

  init(_ arguments: ValidatedArguments) throws(UsageError) {
    options = AskOptions(arguments)
    words = arguments.operands
    limit = arguments.number(.limit) ?? 3
    location = BaseLocation(arguments)
    triesChanges = arguments.has(.counterfactual)
    isJSON = arguments.has(.json)
  }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    let request = options.request(try AskOptions.question(words))
    let index = try options.open(in: context)
    var responder = Responder(index)
    let changes = triesChanges ? try changes(request, index, context) : nil
    if isJSON {
      try JSONResult.write(on: context.console) { (object) throws(StorageError) in
        try responder.writeExplanation(request, limit: limit, into: &object)
        changes?.write(into: &object)
      }
      return .success
    }
    let page = try CommandError.atIndex { () throws(StorageError) in
      try ExplanationPage(
        request, limit: limit, responder: &responder, texts: context.texts,
        style: context.console.style)
    }
    try context.console.write(page.text)
    if let changes {
      for line in changes.lines(context.texts, style: context.console.style) {
        try context.console.result(line)
      }
    }
    return .success
  }

  /// What would have changed the decision, each change tried by a build.
  private func changes(_ request: Request, _ index: KnowledgeIndex, _ context: Context)
    throws(CommandError) -> CounterfactualLines
  {
    let folder = try location.folder(in: context)
    let (base, diagnostics) = KnowledgeLoader.load(folder)
    guard let base else { throw .knowledge(diagnostics, folder: folder) }
    let progress = ProgressLine(context.texts.counterfactual.progress, on: context.console)
    defer { progress.finish() }
    do {
      return CounterfactualLines(
        try CounterfactualSearch(base, index, now: request.now).changes(of: request.question),
        isCertified: index.certificate != nil)
    } catch let error as StorageError {
      throw .index(error)
    } catch {
      throw .internal("\(error)")
    }
  }
}
