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
  func build(_ folder: String, to path: String) throws(CommandError) -> Outcome {
    let start = ContinuousClock.now
    let progress = ProgressLine(context.texts.progressReading, on: context.console)
    defer { progress.finish() }
    // Listed before they are read: what changes meanwhile is noticed next time.
    let sources = try SourceList(folder: folder)
    let (base, diagnostics) = KnowledgeLoader.load(folder)
    guard let base else { throw .knowledge(diagnostics, folder: folder) }
    let bytes: [UInt8]
    do {
      bytes = try IndexBuilder.build(base) { progress.begin(context.texts.progress($0)) }
    } catch let error as StorageError {
      throw .index(error)
    } catch {
      throw .internal("\(error)")
    }
    progress.begin(context.texts.progressWriting)
    do {
      let index = try Engine.publish(bytes, to: path)
      let taken = (ContinuousClock.now - start).components
      return Outcome(
        index: index, base: base, warnings: diagnostics, sources: sources,
        seconds: Double(taken.seconds) + Double(taken.attoseconds) / 1e18)
    } catch {
      throw .index(error)
    }
  }
}
