import Answering
import Foundation
import Knowledge
import Storage

/// All labelled questions of a knowledge base, asked as a customer would ask
/// them, with what came of each.
///
///     let run = try EvaluationRun.evaluate("data/shop").run
///     print(run.report.text(in: .german))
///
/// The engine is given the customers' words alone: ids, kinds, languages and
/// splits serve the report.
package struct EvaluationRun: Sendable {
  /// What can be chosen.
  package struct Options: Sendable {
    /// Whether confidence is fitted on the calibration split; if not, no label
    /// is looked at in building.
    package var usesLabels = false
    /// The instant at which entries must be valid.
    package var now = Date()
    /// Number of workers; the results are the same for any.
    package var threads = ProcessInfo.processInfo.activeProcessorCount
    /// What the distortions of the test questions follow from, where they are asked
    /// distorted, too.
    package var stressSeed: UInt64?
    /// The language of error texts.
    package var language = Language.english

    /// Without labels, now, with a worker for each processor.
    package init() {}
  }

  /// A stage of a run.
  package enum Stage: Sendable, Equatable {
    case building(IndexBuilder.Stage)
    case asking(questions: Int)
    case measuring
  }

  /// What came of each question of both splits, in the order of the file.
  package let results: [EvaluationResult]
  /// The measures.
  package let report: EvaluationReport
  /// The digest of the index that was built.
  package let revision: String
  /// Ids of the questions that certify, whose candidates no file may show to those who write
  /// entries; none in a set in the exchange form, which is there to compare engines.
  let sealed: Set<String>

  /// Builds a folder's index in memory and asks it all labelled questions.
  ///
  /// The folder holds `kb.jsonl` and `queries.jsonl`, or Markdown and `questions.jsonl`.
  ///
  /// - Returns: the run, and the warnings on the folder.
  /// - Throws: `EngineError.knowledge` with every error of the folder, or where
  ///   it has no labelled question; `EngineError.index` where building fails.
  package static func evaluate(
    _ folder: String, options: Options = Options(), progress: (Stage) -> Void = { _ in }
  ) throws(EngineError) -> (run: EvaluationRun, warnings: [Diagnostic]) {
    let (base, diagnostics) = KnowledgeLoader.load(folder)
    guard let base else {
      throw .knowledge(
        diagnostics.filter { $0.severity == .error }.map { $0.text(in: options.language) })
    }
    return (
      try EvaluationRun(base, named: folder, options: options, progress: progress), diagnostics
    )
  }

  /// Builds a knowledge base's index in memory and asks it all labelled questions.
  ///
  /// - Parameters:
  ///   - base: the checked knowledge base with its labelled questions.
  ///   - name: what errors are reported at.
  ///   - options: what can be chosen.
  ///   - progress: called with each stage that begins.
  /// - Throws: as `evaluate`.
  package init(
    _ base: KnowledgeBase, named name: String = ".", options: Options = Options(),
    progress: (Stage) -> Void = { _ in }
  ) throws(EngineError) {
    guard !base.questions.isEmpty else {
      throw .knowledge([Self.noQuestions(name, options.language)])
    }
    let index = try Self.index(base, options, progress)
    progress(.asking(questions: base.questions.count))
    results = try EvaluationAsking(base, index, now: options.now).ask(threads: options.threads)
    progress(.measuring)
    sealed =
      base.form == .exchange ? [] : Set(LabelDivision.hidden(base.questions).map(\.id))
    report = EvaluationReport(
      results, index: index, usesLabels: options.usesLabels, sealed: sealed,
      stress: try Self.stress(base, index, options))
    revision = index.revision
  }

  private static func stress(
    _ base: KnowledgeBase, _ index: KnowledgeIndex, _ options: Options
  ) throws(EngineError) -> StressReport? {
    guard let seed = options.stressSeed else { return nil }
    var stress = StressRun.Options()
    stress.seed = seed
    stress.now = options.now
    stress.threads = options.threads
    return try StressRun.report(base, index, options: stress)
  }

  private static func index(
    _ base: KnowledgeBase, _ options: Options, _ progress: (Stage) -> Void
  ) throws(EngineError) -> KnowledgeIndex {
    var building = IndexBuilder.Options()
    if options.usesLabels {
      // A company's own index is the one that `build` makes; sets in the exchange form compare
      // engines by all that they give to fit on.
      building.labels =
        base.form == .exchange
        ? base.questions.filter { $0.split == .calibration } : LabelDivision.fitted(base.questions)
    }
    do {
      return try KnowledgeIndex(
        bytes: IndexBuilder.build(base, options: building) { stage, share in
          if share == 0 { progress(.building(stage)) }
        })
    } catch let error as StorageError {
      throw .index(error.message)
    } catch {
      throw .index("The index cannot be built: \(error).")
    }
  }

  private static func noQuestions(_ name: String, _ language: Language) -> String {
    switch language {
    case .german:
      """
      \(name): Fehler: Es gibt keine Testfragen.
        Abhilfe: Legen Sie queries.jsonl (neben kb.jsonl) oder questions.jsonl (neben Markdown) an.
      """
    case .english:
      """
      \(name): error: There are no labelled questions.
        Remedy: Add queries.jsonl (beside kb.jsonl) or questions.jsonl (beside Markdown).
      """
    }
  }
}
