import Answering
import Knowledge
import Storage

extension Engine {
  /// Builds the index of a knowledge folder.
  ///
  /// The new file is written beside the old one, checked, synced, and takes
  /// its name in one step; on any error the old file stays as it is. An old
  /// index at the path gives its model, as long as the knowledge has not
  /// drifted too far from it, and what did not change.
  ///
  /// - Returns: the warnings, with file and line.
  /// - Throws: `EngineError.knowledge` with every error of the folder,
  ///   `EngineError.index` where the file cannot be written.
  @discardableResult
  public static func build(knowledge folder: String, to path: String) throws(EngineError)
    -> [String]
  {
    let previous = previousIndex(path)
    let (base, diagnostics) = KnowledgeLoader.load(folder, known: SourceMemory.known(to: previous))
    guard let base else {
      throw .knowledge(
        diagnostics.filter { $0.severity == .error }.map { $0.text(in: .english) })
    }
    do {
      var options = IndexBuilder.Options()
      options.previous = previous
      _ = try publish(base, options: options, to: path)
    } catch let error as StorageError {
      throw .index(error.message)
    } catch {
      throw .index("The index cannot be built: \(error).")
    }
    return diagnostics.map { $0.text(in: .english) }
  }

  /// The index at a path; nil where there is none to build on.
  package static func previousIndex(_ path: String) -> KnowledgeIndex? {
    try? KnowledgeIndex(path: path)
  }

  /// Builds an index, writes it atomically and opens it.
  ///
  /// - Throws: what building throws, and `StorageError`; the old file then stays.
  package static func publish(
    _ base: KnowledgeBase, options: IndexBuilder.Options, to path: String,
    progress: IndexBuilder.Progress = { _, _ in }
  ) throws -> (index: KnowledgeIndex, report: BuildReport) {
    do {
      return try publishOnce(base, options: options, to: path, progress: progress)
    } catch StorageError.damaged(let damaged, _)
      where damaged == options.previous?.file.path
    {
      // What turns out damaged while it is taken over is not built on.
      var options = options
      options.previous = nil
      return try publishOnce(base, options: options, to: path, progress: progress)
    }
  }

  private static func publishOnce(
    _ base: KnowledgeBase, options: IndexBuilder.Options, to path: String,
    progress: IndexBuilder.Progress
  ) throws -> (index: KnowledgeIndex, report: BuildReport) {
    let file = try ReplacementFile(for: path)
    let report = try IndexBuilder.write(base, options: options, to: file.output, progress: progress)
    progress(.writing, 0)
    try file.commit { (temporary) throws(StorageError) in
      _ = try KnowledgeIndex(path: temporary)
    }
    progress(.writing, 1)
    return (try KnowledgeIndex(path: path), report)
  }
}
