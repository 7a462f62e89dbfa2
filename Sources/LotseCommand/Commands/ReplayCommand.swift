import Answering
import Conversation
import Storage

/// `lotse replay RECORD`: decides every turn of a record again and reports what differs.
struct ReplayCommand: Command {
  private let location: BaseLocation
  private let path: String

  init(_ arguments: ValidatedArguments) throws(UsageError) {
    location = BaseLocation(arguments)
    path = arguments.operands.first ?? ""
  }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    let record = try RecordFile.record(path)
    var responder = Responder(try location.open(in: context))
    let replay = try CommandError.atIndex { () throws(StorageError) in
      try responder.replay(record)
    }
    var different = 0
    for turn in replay.turns where !turn.differences.isEmpty {
      different += 1
      try context.console.result(
        context.texts.replayed(
          turn.number, turn.differences, before: Self.line(turn.before), now: Self.line(turn.now)))
    }
    if !replay.differences.isEmpty {
      try context.console.result(context.texts.replayedRecord(replay.differences))
    }
    try context.console.result(
      context.texts.replayed(turns: replay.turns.count, different: different))
    return replay.isSame ? .success : .findings
  }

  private static func line(_ turn: ConversationRecord.Turn) -> String {
    let parts =
      [turn.decision, turn.reason ?? turn.field ?? ""] + turn.entries + turn.options
      + (turn.withheld.map { ["withheld=\($0)"] } ?? [])
      + turn.signals.map { "signal=\($0.kind.code)" } + turn.parts.map { "part=\($0.decision)" }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
