import Answering
import Foundation
import Storage

/// The index that is answered from, until another takes its place.
///
/// Whoever took an index keeps it to the end of a reply, so that the old and
/// the new one never mix.
final class IndexSource: @unchecked Sendable {
  /// An index with its number; the number grows with each one that is opened.
  final class Snapshot: @unchecked Sendable {
    let index: KnowledgeIndex
    let generation: Int
    private let lock = NSLock()
    private var prepared: [Responder]

    fileprivate init(_ opened: OpenedIndex, generation: Int) {
      index = opened.index
      prepared = opened.responders
      self.generation = generation
    }

    /// The working memory of one worker: one that was made before, while there are some.
    func responder() -> Responder { lock.withLock { prepared.popLast() } ?? Responder(index) }
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
    snapshot = Snapshot(OpenedIndex(try KnowledgeIndex(path: path)), generation: 0)
  }

  /// The index to answer from now.
  var current: Snapshot { lock.withLock { snapshot } }

  /// Opens the path again; on failure the old index stays.
  ///
  /// All that takes long is done before the new index takes the old one's place: it is opened,
  /// and has answered questions of its own, so that its first request finds it warm.
  ///
  /// - Parameter workers: number of workers whose working memory is made before.
  /// - Returns: the new index, and whether its revision differs.
  func reload(preparingFor workers: Int) throws(StorageError) -> (
    current: Snapshot, isChanged: Bool
  ) {
    reloading.lock()
    defer { reloading.unlock() }
    var opened = OpenedIndex(try KnowledgeIndex(path: path))
    try opened.prepare(workers: workers)
    let old = current
    let new = Snapshot(opened, generation: old.generation + 1)
    lock.withLock { snapshot = new }
    return (new, new.index.revision != old.index.revision)
  }
}

/// An index that was opened, and what is made ready of it before it is answered from.
struct OpenedIndex {
  let index: KnowledgeIndex
  private(set) var responders: [Responder] = []

  /// Questions that a new index is asked before others ask it.
  private static let trials = 8

  init(_ index: KnowledgeIndex) { self.index = index }

  /// Makes the working memory of workers, and asks the index some of its own questions.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  mutating func prepare(workers: Int) throws(StorageError) {
    for _ in 0..<max(1, workers) { responders.append(Responder(index)) }
    let entries = index.customers.entries
    let trials = min(Self.trials, entries.count)
    for trial in 0..<trials {
      let entry = try entries.entry(trial * entries.count / trials)
      guard let question = entry.texts.first?.question else { continue }
      for worker in responders.indices {
        _ = try responders[worker].reply(to: Request(question: question, now: Date()))
      }
    }
  }
}
