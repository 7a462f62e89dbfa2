import Answering
import Knowledge
import Storage

/// The index that is kept of a folder and built again when its sources change.
struct KeptIndex {
  private let folder: String
  private let context: Context

  /// The index of a folder.
  init(_ folder: String, _ context: Context) {
    self.folder = folder
    self.context = context
  }

  /// Opens the index, built from the sources as they are now.
  ///
  /// - Throws: `CommandError` where the sources have errors or nothing can be written.
  func open() throws(CommandError) -> KnowledgeIndex {
    let sources = try SourceList(folder: folder)
    let places =
      [
        IndexFolder(inside: folder),
        IndexFolder(cacheOf: folder, environment: context.environment),
      ].compactMap { $0 }
    for place in places {
      // An index that cannot be opened is built again like one that is not there.
      if let index = try? KnowledgeIndex(path: place.index), !index.isOutdated,
        sources.isStored(at: place.sources, revision: index.revision)
      {
        return index
      }
    }
    guard let place = places.first(where: { $0.prepare() }) else {
      throw .noCacheFolder(IndexFolder(inside: folder).path)
    }
    let outcome = try BaseBuilder(context).build(folder, to: place.index)
    try CommandError.atIndex { () throws(StorageError) in
      try outcome.sources.store(at: place.sources, revision: outcome.index.revision)
    }
    if !outcome.warnings.isEmpty {
      context.console.notice(context.texts.warningsAtRebuild(outcome.warnings.count, folder))
    }
    return outcome.index
  }
}
