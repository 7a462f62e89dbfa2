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
    let turns = try CommandError.atIndex { () throws(StorageError) in
      try responder.replay(record)
    }
    var different = 0
    for turn in turns where !turn.differences.isEmpty {
      different += 1
      try context.console.result(
        context.texts.replayed(
          turn.number, turn.differences, before: Self.line(turn.before), now: Self.line(turn.now)))
    }
    try context.console.result(context.texts.replayed(turns: turns.count, different: different))
    return different == 0 ? .success : .findings
  }

  private static func line(_ turn: ConversationRecord.Turn) -> String {
    let parts = [turn.decision, turn.reason ?? turn.field ?? ""] + turn.entries + turn.options
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
