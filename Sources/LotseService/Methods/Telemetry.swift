import Answering
import Synchronization

/// Counts what one process has replied, which is no state of any conversation.
final class Telemetry: Sendable {
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

  private let requests = Atomic<Int>(0)
  private let answers = Atomic<Int>(0)
  private let escalations = Atomic<Int>(0)
  private let errors = Atomic<Int>(0)

  /// The counts until now.
  var counts: Counts {
    Counts(
      requests: requests.load(ordering: .relaxed), answers: answers.load(ordering: .relaxed),
      escalations: escalations.load(ordering: .relaxed), errors: errors.load(ordering: .relaxed))
  }

  /// Counts a request as it begins.
  func countRequest() { requests.wrappingAdd(1, ordering: .relaxed) }

  /// Counts an error.
  func countError() { errors.wrappingAdd(1, ordering: .relaxed) }

  /// Counts a decision.
  func count(_ decision: Decision) {
    switch decision {
    case .answer: answers.wrappingAdd(1, ordering: .relaxed)
    case .escalate: escalations.wrappingAdd(1, ordering: .relaxed)
    }
  }
}
