import Answering
import LotseService
import Storage

/// `lotse ask`: decides one question.
struct AskCommand: Command {
  private let options: AskOptions
  private let words: [String]
  private let isJSON: Bool

  init(_ arguments: ValidatedArguments) throws(UsageError) {
    options = AskOptions(arguments)
    words = arguments.operands
    isJSON = arguments.has(.json)
  }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    let question = try AskOptions.question(words)
    let readiness = Readiness()
    defer { readiness.wait() }
    var responder = Responder(try options.open(in: context))
    if isJSON {
      try JSONResult.write(on: context.console) { (object) throws(StorageError) in
        _ = try responder.writeReply(to: options.request(question), into: &object)
      }
      return .success
    }
    let reply = try CommandError.atIndex { () throws(StorageError) in
      try responder.reply(to: options.request(question))
    }
    let lines = ReplyLines(reply, texts: context.texts, style: context.console.style)
    try context.console.write(lines.text)
    return .success
  }
}
