import Conversation
import Knowledge

/// What the signals of a message make of it, by the policy's rules.
struct SignalForce {
  /// Why a human takes over at once.
  private(set) var human: EscalationReason?
  /// Signals for which a human takes over with an answer at hand, gravest first; whether an entry
  /// that is itself about such a matter answers it all the same.
  private(set) var preparing: [(kind: SignalKind, yields: Bool)] = []
  /// Why a human takes over where no entry is sure to answer.
  private(set) var unsure: EscalationReason?
  /// Where it goes for that reason, and how urgent it is.
  private(set) var unsureRoute: String?
  private(set) var unsurePriority: Policy.Priority?
  /// Whether the way to a human is offered.
  private(set) var offersHuman = false
  /// Where the matter goes.
  private(set) var route: String?
  /// How urgent it is.
  private(set) var priority: Policy.Priority?

  /// Signals in the order of their kinds: the first that counts gives the reason.
  init(_ signals: [Signal], _ policy: Policy) {
    guard !signals.isEmpty else { return }
    for kind in Self.order {
      let own = signals.filter { $0.kind == kind }
      guard let signal = own.max(by: { $0.strength < $1.strength }) else { continue }
      let rule = policy.rule(for: kind)
      guard signal.strength > 0, rule.handling != .answer else { continue }
      let isStrong = Self.isStrong(signal.strength, rule)
      guard isStrong || rule.handling != .answerAndOffer else { continue }
      if kind.reason != .policy, unsure == nil, isStrong || Self.isReason(signal, rule) {
        (unsure, unsureRoute, unsurePriority) = (kind.reason, rule.route, rule.priority)
      }
      guard isStrong else {
        offersHuman = true
        continue
      }
      switch rule.handling {
      case .human: human = human ?? kind.reason
      case .prepare:
        let isGrave = own.contains { signal in
          Self.isStrong(signal.strength, rule)
            && signal.detail.map(SignalKind.graveDetails.contains) == true
        }
        preparing.append((kind, rule.entryAnswers && !isGrave))
      case .answerAndOffer: offersHuman = true
      case .answer: break
      }
      route = route ?? rule.route
      if priority == nil || rule.priority == .high { priority = rule.priority ?? priority }
    }
  }

  /// Whether a signal without its full weight is why an unsure matter is handed over.
  ///
  /// One is that says what the customer feels or wants, from a third of the way on. Topics are read
  /// weakly in too many ordinary questions.
  private static func isReason(_ signal: Signal, _ rule: Policy.SignalRule) -> Bool {
    signal.kind.isOfCustomer
      && signal.strength >= (2 * SignalKind.leastStrength + rule.from) / 3
  }

  /// Whether a signal has its full weight.
  private static func isStrong(_ strength: Int64, _ rule: Policy.SignalRule) -> Bool {
    strength >= rule.from && rule.handling != .answer
  }

  /// Where the signals of several turns, in order, send their matter, and how urgent they make it:
  /// the first route and the highest priority of those of full weight.
  static func overall(
    _ signals: [ConversationRecord.NotedSignal], _ policy: Policy
  ) -> (route: String?, priority: Policy.Priority) {
    var route: String?
    var priority = Policy.Priority.low
    for signal in signals {
      let rule = policy.rule(for: signal.kind)
      guard isStrong(signal.strength, rule) else { continue }
      route = route ?? rule.route
      priority = max(priority, rule.priority ?? .low)
    }
    return (route, priority)
  }

  private static let order: [SignalKind] = [
    .humanWanted, .sensitiveTopic, .anger, .repetition, .exceptionWanted, .channelRefused,
    .urgency, .hesitation, .irony,
  ]
}
