import Answering
import Foundation
import Knowledge
import Lotse
import Storage

/// Builds the index of a folder and publishes it.
struct BaseBuilder {
  /// What was built.
  struct Outcome {
    /// The index, opened from its file.
    var index: KnowledgeIndex
    /// What it was built from.
    var base: KnowledgeBase
    /// The warnings, in the order of their places.
    var warnings: [Diagnostic]
    /// The files as they were before they were read.
    var sources: SourceList
    /// What was kept and what was taken over.
    var report: BuildReport
    /// How long it took.
    var seconds: Double
  }

  private let context: Context

  /// A builder that shows its progress on a terminal.
  init(_ context: Context) { self.context = context }

  /// Reads a folder and puts its index in place.
  ///
  /// - Throws: `CommandError` with all errors of the sources; the old index
  ///   then stays as it is.
  ///
  /// - Parameters:
  ///   - model: the index whose model is kept where it may be; nil takes the one at `path`.
  ///   - options: what else can be chosen.
  func build(
    _ folder: String, to path: String, model: String? = nil,
    options: IndexBuilder.Options = IndexBuilder.Options()
  ) throws(CommandError) -> Outcome {
    for _ in 1..<Engine.mostBuilds {
      do throws(CommandError) {
        return try buildOnce(folder, to: path, model: model, options: options)
      } catch .index(.overtaken) {
        // The sources may have changed since they were read.
        continue
      }
    }
    return try buildOnce(folder, to: path, model: model, options: options)
  }

  private func buildOnce(
    _ folder: String, to path: String, model: String?, options: IndexBuilder.Options
  ) throws(CommandError) -> Outcome {
    let start = ContinuousClock.now
    let stamp = FileStamp(of: path)
    BuildMemory.givesBackEarly()
    let progress = ProgressLine(context.texts.progressReading, on: context.console)
    defer { progress.finish() }
    // Listed before they are read: what changes meanwhile is noticed next time.
    let sources = try SourceList(folder: folder)
    var options = options
    try CommandError.atIndex { () throws(StorageError) in
      try takeUp(model, path, in: &options)
    }
    let (base, diagnostics) = KnowledgeLoader.load(
      folder, known: SourceMemory.known(to: options.previous))
    guard let base else { throw .knowledge(diagnostics, folder: folder) }
    do {
      let hasLabels = base.questions.contains { $0.split == .calibration }
      let (index, report) = try Engine.publish(
        base, options: options, to: path, over: stamp, certifiedAt: Date(),
        uses: hasLabels
          ? IndexFolder.uses(ofLabelsIn: folder, environment: context.environment) : nil
      ) { stage, share in
        progress.begin(context.texts.progress(stage), share: share)
      }
      progress.finish()
      if let error = report.unusable {
        context.console.notice(context.texts.program(context.texts.unusable(path, error)))
      }
      let taken = (ContinuousClock.now - start).components
      return Outcome(
        index: index, base: base, warnings: diagnostics, sources: sources, report: report,
        seconds: Double(taken.seconds) + Double(taken.attoseconds) / 1e18)
    } catch let error as StorageError {
      throw .index(error)
    } catch {
      throw .internal("\(error)")
    }
  }

  /// Builds the index of a changed knowledge base and keeps it in memory.
  ///
  /// - Parameter change: what is to be otherwise than in the folder.
  /// - Throws: `CommandError` with all errors of the sources.
  func buildInMemory(
    _ folder: String, changing change: (KnowledgeBase) -> KnowledgeBase = { $0 }
  ) throws(CommandError) -> (index: KnowledgeIndex, base: KnowledgeBase) {
    let progress = ProgressLine(context.texts.progressReading, on: context.console)
    defer { progress.finish() }
    _ = try SourceList(folder: folder)
    let (loaded, diagnostics) = KnowledgeLoader.load(folder)
    guard let loaded else { throw .knowledge(diagnostics, folder: folder) }
    let base = change(loaded)
    var options = IndexBuilder.Options()
    options.labels = LabelDivision.fitted(base.questions)
    do {
      let bytes = try IndexBuilder.build(base, options: options) { stage, share in
        progress.begin(context.texts.progress(stage), share: share)
      }
      return (try KnowledgeIndex(bytes: bytes), base)
    } catch let error as StorageError {
      throw .index(error)
    } catch {
      throw .internal("\(error)")
    }
  }

  /// Takes up the index that is built on; one that was named has to be there and sound.
  private func takeUp(_ model: String?, _ path: String, in options: inout IndexBuilder.Options)
    throws(StorageError)
  {
    guard let model else { return options.takeUp(indexAt: path) }
    let index = try KnowledgeIndex(path: model)
    try index.checkAllBlocks()
    options.previous = index
  }
}
