import Answering
import Foundation
import Lotse
import Storage

/// The index that is answered from, until another takes its place.
///
/// Whoever took an index keeps it to the end of a reply, so that the old and
/// the new one never mix.
final class IndexSource: @unchecked Sendable {
  /// An index with its number; the number grows with each one that is opened.
  struct Snapshot: Sendable {
    let index: KnowledgeIndex
    let generation: Int
  }

  private let path: String
  private let lock = NSLock()
  private let reloading = NSLock()
  private var snapshot: Snapshot

  /// Opens the index at a path.
  ///
  /// - Throws: `StorageError` that says what to do.
  init(path: String) throws(StorageError) {
    self.path = path
    snapshot = Snapshot(index: try KnowledgeIndex(path: path), generation: 0)
  }

  /// The index to answer from now.
  var current: Snapshot { lock.withLock { snapshot } }

  /// Opens the path again; on failure the old index stays.
  ///
  /// - Returns: the new index, and whether its revision differs.
  func reload() throws(StorageError) -> (current: Snapshot, isChanged: Bool) {
    reloading.lock()
    defer { reloading.unlock() }
    let index = try KnowledgeIndex(path: path)
    lock.lock()
    defer { lock.unlock() }
    let isChanged = index.revision != snapshot.index.revision
    snapshot = Snapshot(index: index, generation: snapshot.generation + 1)
    return (snapshot, isChanged)
  }
}
