import Answering
import Synchronization

/// Counts what one process has replied, which is no state of any conversation.
final class Telemetry: Sendable {
  /// The counts.
  struct Counts {
    /// Requests, notifications and unreadable lines.
    var requests = 0
    /// Decisions by kind, in the order of `Decision.Kind.allCases`.
    var decisions: [Int] = []
    /// Requests that got an error.
    var errors = 0
  }

  private let requests = Atomic<Int>(0)
  private let answers = Atomic<Int>(0)
  private let clarifications = Atomic<Int>(0)
  private let collections = Atomic<Int>(0)
  private let actions = Atomic<Int>(0)
  private let escalations = Atomic<Int>(0)
  private let silences = Atomic<Int>(0)
  private let errors = Atomic<Int>(0)

  /// The counts until now.
  var counts: Counts {
    Counts(
      requests: requests.load(ordering: .relaxed),
      decisions: Decision.Kind.allCases.map(count(of:)),
      errors: errors.load(ordering: .relaxed))
  }

  /// Counts a request as it begins.
  func countRequest() { requests.wrappingAdd(1, ordering: .relaxed) }

  /// Counts an error.
  func countError() { errors.wrappingAdd(1, ordering: .relaxed) }

  /// Counts a decision.
  func count(_ decision: Decision) {
    switch decision.kind {
    case .answer: answers.wrappingAdd(1, ordering: .relaxed)
    case .clarify: clarifications.wrappingAdd(1, ordering: .relaxed)
    case .collect: collections.wrappingAdd(1, ordering: .relaxed)
    case .act: actions.wrappingAdd(1, ordering: .relaxed)
    case .escalate: escalations.wrappingAdd(1, ordering: .relaxed)
    case .silent: silences.wrappingAdd(1, ordering: .relaxed)
    }
  }

  private func count(of kind: Decision.Kind) -> Int {
    switch kind {
    case .answer: answers.load(ordering: .relaxed)
    case .clarify: clarifications.load(ordering: .relaxed)
    case .collect: collections.load(ordering: .relaxed)
    case .act: actions.load(ordering: .relaxed)
    case .escalate: escalations.load(ordering: .relaxed)
    case .silent: silences.load(ordering: .relaxed)
    }
  }
}
