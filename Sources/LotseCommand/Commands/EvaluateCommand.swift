import Answering
import Foundation
import Knowledge
import Lotse
import Storage

/// `lotse evaluate`: asks a base its labelled questions and measures what comes of them.
struct EvaluateCommand: Command {
  private let folder: String
  private let usesLabels: Bool
  private let unanswerable: Double?
  private let stressSeed: UInt64?
  private let runFile: String?
  private let now: Date?
  private let threads: Int?
  private let isJSON: Bool

  init(_ arguments: ValidatedArguments) throws(UsageError) {
    folder = arguments.operands.first ?? "."
    usesLabels = arguments.has(.labels)
    unanswerable = arguments.share(.unanswerable)
    stressSeed = arguments.has(.stress) ? UInt64(arguments.number(.seed) ?? 1) : nil
    runFile = arguments[.run]
    now = arguments.instant(.now)
    threads = arguments.number(.threads)
    isJSON = arguments.has(.json)
  }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    _ = try SourceList(folder: folder)
    if let runFile { try OutputFile.run.check(runFile) }
    let progress = ProgressLine(context.texts.progressReading, on: context.console)
    let run: EvaluationRun
    do {
      defer { progress.finish() }
      run = try evaluate(context, progress)
    }
    if let runFile {
      try CommandError.atIndex { () throws(StorageError) in
        try AtomicReplacement.write(run.file(), to: runFile) { _ in }
      }
    }
    if isJSON {
      let json = run.report.json(revision: run.revision, style: .pretty)
      let text = String(decoding: json, as: UTF8.self)
      try context.console.write(text.hasSuffix("\n") ? text : text + "\n")
    } else {
      try context.console.write(run.report.text(in: context.texts.language))
    }
    return .success
  }

  private func evaluate(_ context: Context, _ progress: ProgressLine) throws(CommandError)
    -> EvaluationRun
  {
    let (base, diagnostics) = KnowledgeLoader.load(folder)
    guard var base else { throw .knowledge(diagnostics, folder: folder) }
    if let unanswerable {
      var policy = base.policy
      policy.unanswerable = unanswerable
      base = base.replacing(policy: policy)
    }
    var options = EvaluationRun.Options()
    options.usesLabels = usesLabels
    options.stressSeed = stressSeed
    options.language = context.texts.language
    if let now { options.now = now }
    if let threads { options.threads = threads }
    do {
      return try EvaluationRun(base, named: folder, options: options) { stage in
        switch stage {
        case .building(let stage): progress.begin(context.texts.progress(stage))
        case .asking(let count): progress.begin(context.texts.progressAsking(count))
        case .measuring: break
        }
      }
    } catch {
      switch error {
      case .knowledge(let messages): throw .evaluation(messages)
      case .index(let message): throw .internal(message)
      }
    }
  }
}
