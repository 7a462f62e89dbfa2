import Answering
import Foundation
import Knowledge
import Storage

/// `lotse certify`: shows on labelled questions how many answers are wrong at most.
struct CertifyCommand: Command {
  private let folder: String?
  private let index: String?
  private let risk: Double?
  private let certainty: Double?
  private let plot: String?
  private let now: Date?
  private let isJSON: Bool

  init(_ arguments: ValidatedArguments) throws(UsageError) {
    folder = arguments.operands.first
    index = arguments[.index]
    risk = arguments.share(.risk)
    certainty = arguments.share(.certainty)
    plot = arguments[.plot]
    now = arguments.instant(.now)
    isJSON = arguments.has(.json)
  }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    let folder = try BaseLocation.folder(folder, in: context)
    let (base, diagnostics) = KnowledgeLoader.load(folder)
    guard let base else {
      _ = try SourceList(folder: folder)
      throw .knowledge(diagnostics, folder: folder)
    }
    guard base.questions.contains(where: { $0.split == .calibration }) else {
      throw .evaluation([context.texts.certificate.noQuestions(folder)])
    }
    let location = index.map(BaseLocation.index) ?? .folder(folder)
    let named = self.index
    let index = try location.open(in: context)
    if let named {
      // What stands in the index and not in the folder would be taken for unknown words.
      let isSame = try CommandError.atIndex { () throws(StorageError) in try index.holds(base) }
      guard isSame else { throw .otherBase(index: named, folder: folder) }
    }
    var options = Certifier.Options()
    options.risk = risk ?? index.policy.risk
    options.certainty = certainty ?? index.policy.certainty
    if let plot { try OutputFile.picture.check(plot) }
    if let now { options.now = now }
    let outcome = try CommandError.atIndex { () throws(StorageError) in
      let progress = ProgressLine(context.texts.certificate.progress, on: context.console)
      defer { progress.finish() }
      var outcome = try Certifier(base, index, options: options).certify()
      outcome.certificate = try CertificateFile.record(
        outcome.certificate, besideIndex: index.file.path,
        uses: IndexFolder.uses(ofLabelsIn: folder, environment: context.environment))
      return outcome
    }
    if let plot {
      let picture = CertificatePlot(outcome, texts: context.texts.certificate.plot)
      try CommandError.atIndex { () throws(StorageError) in
        try AtomicReplacement.write(Array(picture.svg.utf8), to: plot) { _ in }
      }
    }
    let page = CertificatePage(outcome.certificate)
    if isJSON {
      try context.console.write(page.json)
    } else {
      for line in page.lines(context.texts) { try context.console.result(line) }
      if !outcome.certificate.promisesEnough(under: index.policy) {
        context.console.notice(context.texts.certificate.weak(index.policy))
      }
    }
    return outcome.certificate.isIssued ? .success : .findings
  }
}
