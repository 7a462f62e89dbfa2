import Answering
import Foundation

/// Counts what one process has replied, which is no state of any conversation.
final class Telemetry: @unchecked Sendable {
  /// The counts.
  struct Counts {
    /// Requests, notifications and unreadable lines.
    var requests = 0
    /// Questions that were answered.
    var answers = 0
    /// Questions that were handed over.
    var escalations = 0
    /// Requests that got an error.
    var errors = 0
  }

  private let lock = NSLock()
  private var current = Counts()

  /// The counts until now.
  var counts: Counts { lock.withLock { current } }

  /// Counts a request as it begins.
  func countRequest() { lock.withLock { current.requests += 1 } }

  /// Counts an error.
  func countError() { lock.withLock { current.errors += 1 } }

  /// Counts a decision.
  func count(_ decision: Decision) {
    lock.withLock {
      switch decision {
      case .answer: current.answers += 1
      case .escalate: current.escalations += 1
      }
    }
  }
}
