import Answering
import Foundation

/// A thread beside the workers that opens and checks indexes while they answer, and lets go of
/// what they no longer need.
///
/// Its priority is lower than theirs, where the system knows such a thing, so that it takes
/// little time from requests.
final class IndexKeeper: @unchecked Sendable {
  /// What there is to do.
  enum Task {
    /// Open the index again.
    case reload
    /// Check the rest of the index that is answered from.
    case check
  }

  private let condition = NSCondition()
  private var due: [Task] = []
  private var retired: [Responder] = []
  private var isStopped = false
  private let perform: @Sendable (Task) -> Void

  /// Starts the thread.
  init(_ perform: @escaping @Sendable (Task) -> Void) {
    self.perform = perform
    let thread = Thread { [self] in run() }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Has something done, once for however many requests before it has begun.
  func request(_ task: Task) {
    condition.withLock {
      if !due.contains(task) { due.append(task) }
      condition.signal()
    }
  }

  /// Takes what a worker no longer needs; the last one gives the old index back to the system.
  func retire(_ responder: Responder) {
    condition.withLock {
      guard !isStopped else { return }
      retired.append(responder)
      condition.signal()
    }
  }

  /// Ends the thread, after what it is at.
  func stop() {
    condition.withLock {
      isStopped = true
      condition.signal()
    }
  }

  private func run() {
    #if os(Linux)
      // Of the calling thread alone, as Linux counts; refused it does no harm.
      _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 5)
    #endif
    while true {
      condition.lock()
      while due.isEmpty, retired.isEmpty, !isStopped { condition.wait() }
      var tasks: [Task] = []
      var released: [Responder] = []
      swap(&tasks, &due)
      swap(&released, &retired)
      let isStopped = isStopped
      condition.unlock()
      released.removeAll()
      if isStopped { return }
      for task in tasks { perform(task) }
    }
  }
}
