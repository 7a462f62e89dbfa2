import Answering
import Conversation
import Foundation
import Knowledge
import Storage

/// What becomes of ordinary questions on account of signals, by an index as `lotse build` makes it:
/// each is decided twice, by the policy and by one for which no signal counts.
struct SignalDecisions {
  /// What became of questions.
  struct Count {
    /// All of them.
    var questions = 0
    /// Those that go to a human for a signal's reason.
    var escalated = 0
    /// Those that go to a human and would not without signals, by reason.
    var lost: [EscalationReason: Int] = [:]
    /// Those that go to no human without signals.
    var served = 0

    var text: String {
      let all = lost.values.reduce(0, +)
      let reasons = lost.sorted { $0.key.code < $1.key.code }.map { "\($0.key.code) \($0.value)" }
      return "to a human because of a signal \(SignalCount.share(all, of: questions)) of "
        + "\(questions) (\(reasons.joined(separator: ", "))), of the \(served) that are not "
        + "without signals \(SignalCount.share(all, of: served)); for a signal's reason "
        + SignalCount.share(escalated, of: questions)
    }
  }

  private var responder: Responder
  private var signalFree: Responder
  private let now: Date

  /// Builds a base as `lotse build` does; its policy's rules for signals are the default ones.
  init(_ base: KnowledgeBase, now: Date) throws {
    var options = IndexBuilder.Options()
    options.labels = LabelDivision.fitted(base.questions)
    func responder(_ signals: [SignalKind: Policy.SignalRule]) throws -> Responder {
      var policy = base.policy
      policy.signals = signals
      let index = try IndexBuilder.build(base.replacing(policy: policy), options: options)
      return Responder(try KnowledgeIndex(bytes: index))
    }
    self.responder = try responder([:])
    signalFree = try responder(
      Dictionary(uniqueKeysWithValues: SignalKind.allCases.map { ($0, .init(.answer)) }))
    self.now = now
  }

  /// Decides a question.
  ///
  /// - Returns: the reason for which it goes to a human, where a signal brought that about.
  mutating func count(_ question: String, into count: inout Count) throws -> EscalationReason? {
    let request = Request(question: question, now: now)
    let decided = try responder.reply(to: request).decision
    let without = try signalFree.reply(to: request).decision
    count.questions += 1
    let otherwise = Self.reason(without)
    if otherwise == nil { count.served += 1 }
    guard let reason = Self.reason(decided), reason != otherwise else { return nil }
    count.escalated += 1
    if otherwise == nil { count.lost[reason, default: 0] += 1 }
    return reason
  }

  private static func reason(_ decision: Decision) -> EscalationReason? {
    if case .escalate(let reason, _, _) = decision { reason } else { nil }
  }
}
