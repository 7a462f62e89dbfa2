import Answering
import LotseService
import Storage

/// `lotse explain`: why a question is decided as it is.
struct ExplainCommand: Command {
  private let options: AskOptions
  private let words: [String]
  private let limit: Int
  private let isJSON: Bool

  init(_ arguments: ValidatedArguments) throws(UsageError) {
    options = AskOptions(arguments)
    words = arguments.operands
    limit = arguments.number(.limit) ?? 3
    isJSON = arguments.has(.json)
  }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    let request = options.request(try AskOptions.question(words))
    var responder = Responder(try options.open(in: context))
    if isJSON {
      try JSONResult.write(on: context.console) { (object) throws(StorageError) in
        try responder.writeExplanation(request, limit: limit, into: &object)
      }
      return .success
    }
    let page = try CommandError.atIndex { () throws(StorageError) in
      try ExplanationPage(
        request, limit: limit, responder: &responder, texts: context.texts,
        style: context.console.style)
    }
    try context.console.write(page.text)
    return .success
  }
}
