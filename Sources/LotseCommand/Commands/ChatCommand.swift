import Answering
import Storage

/// `lotse chat`: a conversation at the terminal.
struct ChatCommand: Command {
  private let options: AskOptions

  init(_ arguments: ValidatedArguments) throws(UsageError) { options = AskOptions(arguments) }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    var responder = Responder(try options.open(in: context))
    let console = context.console
    let isTyped = console.hasInputTerminal
    if isTyped { console.notice(context.texts.chatWelcome) }
    var record: ConversationRecord?
    var last: Request?
    while true {
      if isTyped { console.prompt("> ") }
      guard let line = readLine() else { break }
      let words = line.split(whereSeparator: \.isWhitespace)
      guard let first = words.first else { continue }
      switch words.count == 1 ? String(first) : "" {
      case ":quit", ":q": return .success
      case ":new":
        record = nil
        last = nil
      case ":why":
        guard let last else {
          console.notice(context.texts.chatNothingYet)
          continue
        }
        try explain(last, &responder, context)
      case let command where command.hasPrefix(":"):
        console.notice(context.texts.chatCommands)
      default:
        var request = options.request(line)
        request.record = record
        record = try answer(request, &responder, context)
        last = request
      }
    }
    if isTyped { console.notice("") }
    return .success
  }

  private func answer(_ request: Request, _ responder: inout Responder, _ context: Context)
    throws(CommandError) -> ConversationRecord
  {
    let reply = try CommandError.atIndex { () throws(StorageError) in
      try responder.reply(to: request)
    }
    let lines = ReplyLines(reply, texts: context.texts, style: context.console.style)
    try context.console.result(lines.text)
    return reply.record
  }

  private func explain(_ request: Request, _ responder: inout Responder, _ context: Context)
    throws(CommandError)
  {
    let page = try CommandError.atIndex { () throws(StorageError) in
      try ExplanationPage(
        request, limit: 3, responder: &responder, texts: context.texts,
        style: context.console.style)
    }
    try context.console.result(page.text)
  }
}
