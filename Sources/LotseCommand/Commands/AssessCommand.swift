import Answering
import Foundation
import Knowledge
import Storage

/// `lotse assess`: what could be answered of questions that customers have asked.
struct AssessCommand: Command {
  private let inbox: String
  private let location: BaseLocation
  private let risk: Double?
  private let unanswerable: Double?
  private let now: Date?
  private let threads: Int?
  private let isJSON: Bool

  init(_ arguments: ValidatedArguments) throws(UsageError) {
    inbox = arguments.operands.first ?? ""
    location = BaseLocation(arguments)
    risk = arguments.share(.risk)
    unanswerable = arguments.share(.unanswerable)
    now = arguments.instant(.now)
    threads = arguments.number(.threads)
    isJSON = arguments.has(.json)
  }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    let questions = try InboxFile.questions(inbox, in: context)
    let index = try index(in: context)
    var options = InboxAssessor.Options()
    if let risk { options.risks = [risk] }
    if let now { options.now = now }
    if let threads { options.threads = threads }
    let page = InboxPage(
      try assess(questions, index, options, context), revision: index.revision)
    if isJSON {
      try context.console.write(page.json)
    } else {
      for line in page.lines(context.texts) { try context.console.result(line) }
    }
    return .success
  }

  private func assess(
    _ questions: [InboxQuestion], _ index: KnowledgeIndex, _ options: InboxAssessor.Options,
    _ context: Context
  ) throws(CommandError) -> InboxAssessment {
    let progress = ProgressLine(
      context.texts.progressAsking(questions.count), on: context.console)
    defer { progress.finish() }
    do {
      return try InboxAssessor(index, options: options).assess(questions)
    } catch let error as StorageError {
      throw .index(error)
    } catch {
      throw .internal("\(error)")
    }
  }

  /// The base's index; another share of unanswerable questions than the policy's takes
  /// another calibration, for which it is built in memory.
  private func index(in context: Context) throws(CommandError) -> KnowledgeIndex {
    guard let unanswerable else { return try location.open(in: context) }
    return try BaseBuilder(context).buildInMemory(location.folder(in: context)) { base in
      var policy = base.policy
      policy.unanswerable = unanswerable
      return base.replacing(policy: policy)
    }.index
  }
}

/// A file of customers' questions that was named on the command line.
enum InboxFile {
  /// Reads it; questions that are too long are left out, and named on the standard error.
  ///
  /// - Throws: `CommandError` with all mistakes, or where it holds no question.
  static func questions(_ path: String, in context: Context) throws(CommandError)
    -> [InboxQuestion]
  {
    let (questions, diagnostics) = InboxReader.load(path)
    guard diagnostics.allSatisfy({ $0.severity == .warning }) else { throw .inbox(diagnostics) }
    if !diagnostics.isEmpty {
      let report = ErrorReport(
        .inbox(diagnostics), texts: context.texts, style: context.console.noticeStyle)
      for line in report.lines { context.console.notice(line) }
      context.console.notice(context.texts.inbox.leftOut(diagnostics.count))
    }
    guard !questions.isEmpty else { throw .evaluation([context.texts.inbox.noQuestions(path)]) }
    return questions
  }
}
