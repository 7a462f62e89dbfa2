import Answering
import Foundation

/// A thread beside the workers that opens a new index while they answer from the old one, and
/// lets go of what they no longer need.
///
/// Its priority is low, where the system knows such a thing, so that it takes no time from
/// requests.
final class IndexKeeper: @unchecked Sendable {
  private let condition = NSCondition()
  private var isReloadDue = false
  private var isStopped = false
  private var retired: [Responder] = []
  private let reload: @Sendable () -> Void

  /// Starts the thread.
  ///
  /// - Parameter reload: opens the index again.
  init(reload: @escaping @Sendable () -> Void) {
    self.reload = reload
    let thread = Thread { [self] in run() }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Has the index opened again; requests that come before that has begun are one.
  func requestReload() {
    condition.withLock {
      isReloadDue = true
      condition.signal()
    }
  }

  /// Takes what a worker no longer needs; the last one gives the old index back to the system.
  func retire(_ responder: consuming Responder) {
    condition.lock()
    defer { condition.unlock() }
    guard !isStopped else { return }
    retired.append(responder)
    condition.signal()
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
      _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
    #endif
    while true {
      condition.lock()
      while !isReloadDue, !isStopped, retired.isEmpty { condition.wait() }
      let isDue = isReloadDue
      isReloadDue = false
      var released: [Responder] = []
      swap(&released, &retired)
      let isStopped = isStopped
      condition.unlock()
      released.removeAll()
      if isStopped { return }
      if isDue { reload() }
    }
  }
}
