import Answering
import JSON
import Storage

/// `lotse chat`: a conversation at the terminal.
struct ChatCommand: Command {
  private let options: AskOptions
  private let profile: ProfileSource?

  init(_ arguments: ValidatedArguments) throws(UsageError) {
    options = AskOptions(arguments)
    profile = arguments[.profile].flatMap { ProfileSource($0) }
  }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    let facts = try profile?.facts() ?? [:]
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
      case ":state", ":handover", ":record":
        guard let record else {
          console.notice(context.texts.chatNothingYet)
          continue
        }
        try show(String(first), record, facts, &responder, context)
      case let command where command.hasPrefix(":"):
        console.notice(context.texts.chatCommands)
      default:
        var request = options.request(line)
        request.record = record
        request.profile = facts
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

  /// Shows the conversation's state, what a human would get, or the record.
  private func show(
    _ what: String, _ record: ConversationRecord, _ facts: [String: String],
    _ responder: inout Responder, _ context: Context
  ) throws(CommandError) {
    let policy = responder.index.policy
    let (texts, style) = (context.texts, context.console.style)
    switch what {
    case ":state":
      try context.console.result(StatePage(record, policy, texts: texts, style: style).text)
    case ":record":
      try JSONResult.write(on: context.console) { (object) throws(StorageError) in
        record.write(into: &object)
      }
    default:
      var request = AgentRequest(record, now: options.request("").now)
      request.input.profile = facts
      request.language = texts.language
      let handover = try CommandError.atIndex { () throws(StorageError) in
        try responder.handover(request)
      }
      try context.console.result(
        HandoverPage(handover, policy, texts: texts, style: style).text)
    }
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
