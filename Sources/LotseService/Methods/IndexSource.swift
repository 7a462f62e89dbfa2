import Answering
import Foundation
import Storage

/// The index that is answered from, until another takes its place.
///
/// Whoever took an index keeps it to the end of a reply, so that the old and
/// the new one never mix.
final class IndexSource: @unchecked Sendable {
  /// An index with its number; the number grows with each one that takes its place.
  final class Snapshot: @unchecked Sendable {
    let index: KnowledgeIndex
    let generation: Int
    /// Counts the questions that are answered from it, where its calibration has a spread.
    let drift: DriftCounter?
    private let lock = NSLock()
    private var prepared: [Responder]

    fileprivate init(_ index: KnowledgeIndex, _ prepared: [Responder] = [], generation: Int) {
      self.index = index
      drift = index.customers.spread.map {
        DriftCounter($0, isOfLabels: index.customers.calibration.isFittedOnLabels)
      }
      self.prepared = prepared
      self.generation = generation
    }

    /// The working memory of one worker: one that was made before, while there are some.
    func responder() -> Responder { lock.withLock { prepared.popLast() } ?? Responder(index) }
  }

  /// How much is done before a new index takes the old one's place.
  enum Preparation {
    /// All: every byte is checked, and so many workers' memory is made.
    case whole(workers: Int)
    /// What requests can wait for: an index of up to so many bytes is checked, a larger one is
    /// left to ``finishChecking()``, and one question is tried.
    case brief(bytes: Int)
  }

  /// Whether it began with the last certified index, for nothing is certified of the path's own.
  let isOfFormerIndex: Bool
  private let path: String
  /// The folder whose rules stand in the place of the index's own; nil leaves those.
  private let rules: String?
  private let certifiedOnly: Bool
  private let lock = NSLock()
  private var snapshot: Snapshot
  /// How many reloads have begun, and the last of those whose index was taken up.
  private var begun = 0
  private var taken = 0
  /// The index before one that has not been checked to its end.
  private var former: KnowledgeIndex?

  /// Opens the index at a path.
  ///
  /// - Parameters:
  ///   - rules: a folder whose rules stand in the place of the index's own.
  ///   - certifiedOnly: whether one of which nothing is certified is
  ///     refused, and uncertified topics are not answered. Where the path's own is such a one, the
  ///     last certified one that had its name is opened, as a service does that was not ended.
  /// - Throws: `IndexError` that says what to do.
  init(path: String, rules: String? = nil, certifiedOnly: Bool = false) throws(IndexError) {
    self.path = path
    self.rules = rules
    self.certifiedOnly = certifiedOnly
    var index: KnowledgeIndex
    var isFormer = false
    do throws(IndexError) {
      index = try Self.open(path, rules: rules, certifiedOnly: certifiedOnly)
    } catch {
      guard case .storage(.uncertified) = error,
        let last = try? Self.open(
          LastCertifiedIndex.path(of: path), named: path, rules: rules, certifiedOnly: true)
      else { throw error }
      (index, isFormer) = (last, true)
    }
    isOfFormerIndex = isFormer
    snapshot = Snapshot(index, generation: 0)
  }

  private static func open(
    _ path: String, named name: String? = nil, rules: String?, certifiedOnly: Bool
  ) throws(IndexError) -> KnowledgeIndex {
    var index =
      if let rules {
        try KnowledgeIndex(path: path, named: name, rulesIn: rules)
      } else {
        try IndexError.atStorage { () throws(StorageError) in
          try KnowledgeIndex(path: path, named: name)
        }
      }
    guard certifiedOnly else { return index }
    guard index.isCertified else { throw .storage(.uncertified(path: path)) }
    index.isCertifiedOnly = true
    return index
  }

  /// The index to answer from now.
  var current: Snapshot { lock.withLock { snapshot } }

  /// Opens the path again, and the folder of rules; on failure the old index stays as it was.
  ///
  /// Several may run at once: none waits for another, and of one that began later the index stays,
  /// for it is the newer one.
  ///
  /// - Returns: the new index, whether its revision differs, and whether all of it is checked.
  func reload(_ preparation: Preparation) throws(IndexError) -> (
    current: Snapshot, isChanged: Bool, isChecked: Bool
  ) {
    let (order, before) = lock.withLock {
      begun += 1
      return (begun, snapshot.index.revision)
    }
    let index = try Self.open(path, rules: rules, certifiedOnly: certifiedOnly)
    let isChecked: Bool
    let workers: Int
    let trials: Int
    switch preparation {
    case .whole(let count): (isChecked, workers, trials) = (true, count, Self.trials)
    case .brief(let bytes): (isChecked, workers, trials) = (index.length <= bytes, 1, 1)
    }
    let prepared = try IndexError.atStorage { () throws(StorageError) in
      if isChecked { try index.checkAllBlocks() }
      return try Self.responders(workers, over: index, trials: trials)
    }
    return lock.withLock {
      guard order > taken else { return (snapshot, snapshot.index.revision != before, true) }
      taken = order
      let old = snapshot
      snapshot = Snapshot(index, prepared, generation: old.generation + 1)
      former = isChecked ? nil : former ?? old.index
      return (snapshot, index.revision != before, isChecked)
    }
  }

  /// Checks the rest of an index that was taken up before it was checked to its end.
  ///
  /// - Returns: what is damaged, and whether the index before has taken its place; nil where all
  ///   is sound.
  func finishChecking() -> (damage: StorageError, isReplaced: Bool)? {
    let checked = current
    do throws(StorageError) {
      try checked.index.checkAllBlocks()
    } catch {
      return (error, fallBack(from: checked.generation) != nil)
    }
    lock.withLock { if snapshot === checked { former = nil } }
    return nil
  }

  /// Goes back to the index before one that turned out damaged and has not been checked to its
  /// end.
  ///
  /// - Returns: the index to answer from; nil where there is none but the damaged one.
  func fallBack(from generation: Int) -> Snapshot? {
    lock.withLock {
      if snapshot.generation == generation {
        guard let former else { return nil }
        snapshot = Snapshot(former, generation: generation + 1)
        self.former = nil
      }
      return snapshot
    }
  }

  /// Questions that a new index is asked before others ask it.
  private static let trials = 8

  /// Working memory for workers over a new index, warm: each has answered questions of the index.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  private static func responders(
    _ workers: Int, over index: KnowledgeIndex, trials: Int
  ) throws(StorageError) -> [Responder] {
    var responders = (0..<max(1, workers)).map { _ in Responder(index) }
    let entries = index.customers.entries
    let trials = min(trials, entries.count)
    for trial in 0..<trials {
      let entry = try entries.entry(trial * entries.count / trials)
      guard let question = entry.texts.first?.question else { continue }
      for worker in responders.indices {
        _ = try responders[worker].reply(to: Request(question: question, now: Date()))
      }
    }
    return responders
  }
}
