import Answering
import Knowledge
import Storage

extension Engine {
  /// Builds the index of a knowledge folder.
  ///
  /// The new file is written beside the old one, checked, synced, and takes
  /// its name in one step; on any error the old file stays as it is.
  ///
  /// - Returns: the warnings, with file and line.
  /// - Throws: `EngineError.knowledge` with every error of the folder,
  ///   `EngineError.index` where the file cannot be written.
  @discardableResult
  public static func build(knowledge folder: String, to path: String) throws(EngineError)
    -> [String]
  {
    let (base, diagnostics) = KnowledgeLoader.load(folder)
    guard let base else {
      throw .knowledge(
        diagnostics.filter { $0.severity == .error }.map { $0.text(in: .english) })
    }
    do {
      _ = try publish(IndexBuilder.build(base), to: path)
    } catch let error as StorageError {
      throw .index(error.message)
    } catch {
      throw .index("The index cannot be built: \(error).")
    }
    return diagnostics.map { $0.text(in: .english) }
  }

  /// Writes an index file atomically and opens it.
  package static func publish(_ bytes: [UInt8], to path: String) throws(StorageError)
    -> KnowledgeIndex
  {
    try AtomicReplacement.write(bytes, to: path) { (temporary) throws(StorageError) in
      _ = try KnowledgeIndex(path: temporary)
    }
    return try KnowledgeIndex(path: path)
  }
}
