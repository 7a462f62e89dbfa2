import Conversation
import Knowledge

/// What the signals of a message make of it, by the policy's rules.
struct SignalForce {
  /// Why a human takes over at once.
  private(set) var human: EscalationReason?
  /// Signals for which a human takes over with an answer at hand, gravest first; whether an entry
  /// that is itself about such a matter answers it all the same.
  private(set) var preparing: [(kind: SignalKind, yields: Bool)] = []
  /// Whether one of these leaves no doubt, so that it counts also while something is asked.
  private(set) var interrupts = false
  /// Why a human takes over where no entry is sure to answer.
  private(set) var unsure: EscalationReason?
  /// Where it goes for that reason, and how urgent it is.
  private(set) var unsureRoute: String?
  private(set) var unsurePriority: Policy.Priority?
  /// Whether there is an emergency that a human is to take over.
  private(set) var isEmergency = false
  /// Whether the way to a human is offered.
  private(set) var offersHuman = false
  /// Where the matter goes.
  private(set) var route: String?
  /// How urgent it is.
  private(set) var priority: Policy.Priority?

  /// What the customer reads first.
  private(set) var texts: [Language: String] = [:]

  /// Signals in the order of their kinds: the first that counts gives the reason, the gravest one
  /// the route and the text, all together the priority.
  init(_ signals: [Signal], _ policy: Policy) {
    guard !signals.isEmpty else { return }
    var strong: [(gravity: Int, rule: Policy.SignalRule)] = []
    for kind in Self.order {
      // Whether an entry about such a matter may answer all that would be prepared for a human.
      var yields: Bool?
      for signal in signals where signal.kind == kind && signal.strength > 0 {
        let rule = policy.rule(for: kind, detail: signal.detail)
        let isStrong = Self.isStrong(signal.strength, rule)
        guard rule.handling != .answer, isStrong || rule.handling != .answerAndOffer else {
          continue
        }
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
          if kind == .sensitiveTopic, signal.detail == SignalKind.emergency { isEmergency = true }
          let isGrave = signal.detail.map(SignalKind.graveDetails.contains) ?? false
          yields = (yields ?? true) && rule.entryAnswers && !isGrave
          interrupts = interrupts || signal.strength >= Self.undoubted
        case .answerAndOffer: offersHuman = true
        case .answer: break
        }
        strong.append((Self.gravity(kind, signal.detail), rule))
      }
      if let yields { preparing.append((kind, yields)) }
    }
    route = Self.gravest(strong) { $0.route }
    texts = Self.gravest(strong) { $0.texts.isEmpty ? nil : $0.texts } ?? [:]
    priority = strong.compactMap(\.rule.priority).max()
  }

  /// What the lists do not doubt has at least this strength, in millionths.
  private static let undoubted: Int64 = 900_000

  /// How grave a signal is beside others: what is at stake before how the customer feels, and a wish
  /// for a human, which says nothing of the matter, last.
  private static func gravity(_ kind: SignalKind, _ detail: String?) -> Int {
    switch kind {
    case .sensitiveTopic: detail.map(SignalKind.graveDetails.contains) == true ? 9 : 8
    case .anger: 7
    case .exceptionWanted: 6
    case .repetition: 5
    case .channelRefused: 4
    case .urgency: 3
    case .hesitation: 2
    case .irony: 1
    case .humanWanted: 0
    }
  }

  /// What the gravest rule says that says anything; of equally grave ones the first.
  private static func gravest<Value>(
    _ rules: [(gravity: Int, rule: Policy.SignalRule)], _ value: (Policy.SignalRule) -> Value?
  ) -> Value? {
    var best: (gravity: Int, value: Value)?
    for (gravity, rule) in rules where gravity > best?.gravity ?? -1 {
      if let own = value(rule) { best = (gravity, own) }
    }
    return best?.value
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

  /// Where the signals of several turns send their matter, and how urgent they make it: the route of
  /// the gravest and the highest priority of those of full weight.
  static func overall(
    _ signals: [ConversationRecord.NotedSignal], _ policy: Policy
  ) -> (route: String?, priority: Policy.Priority) {
    let strong = signals.compactMap { signal -> (gravity: Int, rule: Policy.SignalRule)? in
      let rule = policy.rule(for: signal.kind, detail: signal.detail)
      guard isStrong(signal.strength, rule) else { return nil }
      return (gravity(signal.kind, signal.detail), rule)
    }
    return (
      gravest(strong) { $0.route }, strong.compactMap(\.rule.priority).max() ?? .low
    )
  }

  private static let order: [SignalKind] = [
    .humanWanted, .sensitiveTopic, .anger, .repetition, .exceptionWanted, .channelRefused,
    .urgency, .hesitation, .irony,
  ]
}
