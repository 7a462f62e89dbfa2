import Answering
import Foundation
import Knowledge
import Storage

/// `lotse label`: asks which entries answer customers' questions, and keeps what is said.
struct LabelCommand: Command {
  private let inbox: String
  private let folder: String?
  private let count: Int
  private let seed: UInt64
  private let now: Date?

  init(_ arguments: ValidatedArguments) throws(UsageError) {
    inbox = arguments.operands.first ?? ""
    folder = arguments[.knowledge]
    count = arguments.number(.count) ?? 100
    seed = UInt64(arguments.number(.seed) ?? 1)
    now = arguments.instant(.now)
  }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    let folder = try BaseLocation.folder(folder, in: context)
    let all = try InboxFile.questions(inbox, in: context)
    let index = try BaseLocation.folder(folder).open(in: context)
    let (base, diagnostics) = KnowledgeLoader.load(folder)
    guard let base else { throw .knowledge(diagnostics, folder: folder) }
    let queue = try CommandError.atIndex { () throws(StorageError) in
      try LabelQueue(
        all, labelled: base.questions, index: index, count: count, seed: seed, now: now ?? Date())
    }
    guard !queue.items.isEmpty else {
      context.console.notice(context.texts.inbox.nothingToLabel)
      return .success
    }
    let file = QuestionFile(folder: folder)
    var session = LabelSession(queue, file: file, base: base, context: context)
    try session.run()
    return .success
  }
}
