import Answering
import Conversation
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
    // What is so from now on: the channel and the customer's verification.
    var standing = TurnInput()
    standing.profile = facts
    func turn(_ line: String, _ change: (inout Request) -> Void = { _ in }) throws(CommandError) {
      var request = options.request(line)
      request.record = record
      request.channel = standing.channel
      request.verified = standing.verified
      request.profile = standing.profile
      change(&request)
      record = try answer(request, &responder, context)
      if !line.isEmpty { last = request }
    }
    while true {
      if isTyped { console.prompt("> ") }
      guard let line = readLine() else { break }
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      switch ChatInput(line) {
      case .command(":quit"), .command(":q"): return .success
      case .command(":new"):
        record = nil
        last = nil
      case .command(":why"):
        guard let last else {
          console.notice(context.texts.chatNothingYet)
          continue
        }
        try explain(last, &responder, context)
      case .command(let command):
        guard let record else {
          console.notice(context.texts.chatNothingYet)
          continue
        }
        try show(command, record, standing, &responder, context)
      case .channel(let channel): standing.channel = channel
      case .verified(let level): standing.verified = level
      case .result(let status, let values):
        guard let id = record?.awaited else {
          console.notice(context.texts.chatNoAction)
          continue
        }
        try turn("") {
          $0.input.actionResult = ActionResult(id: id, status: status, values: values)
        }
      case .human(let event): try turn("") { $0.input.human = event }
      case .unknown: console.notice(context.texts.chatCommands)
      case .words: try turn(line)
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
    _ what: String, _ record: ConversationRecord, _ standing: TurnInput,
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
      request.input = standing
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
