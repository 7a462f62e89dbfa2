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
  /// Whether there is an emergency that a human is to take over.
  private(set) var isEmergency = false
  /// Whether what is told is so grave that it stands alone: a death, an emergency, a legal threat.
  private(set) var isGrave = false
  /// Whether the way to a human is offered.
  private(set) var offersHuman = false
  /// Where the matter goes.
  private(set) var route: String?
  /// How urgent it is.
  private(set) var priority: Policy.Priority?

  /// What the customer reads first.
  private(set) var texts: [Language: String] = [:]

  /// The rule of the signal that is `unsure`, if it is a grave topic or without its full weight.
  private var unsureRule: Policy.SignalRule?
  private var isUnsurePressing = false
  /// The rule of an emergency without its full weight, which a human who takes over anyway hears of.
  private var danger: Policy.SignalRule?

  /// Signals in the order of their kinds: the first of full weight gives the reason, the gravest one
  /// the route and the text, all together the priority.
  ///
  /// Why an unsure matter is handed over says a pressing topic, else the first of full weight, else
  /// the strongest.
  init(_ signals: [Signal], _ policy: Policy) {
    guard !signals.isEmpty else { return }
    let signals = Self.withoutEchoes(signals, policy)
    var strong: [(gravity: Int, rule: Policy.SignalRule)] = []
    var best: (isPressing: Bool, isStrong: Bool, weight: Int64) = (false, false, .min)
    for kind in Self.order {
      // Whether an entry about such a matter may answer all that would be prepared for a human.
      var yields: Bool?
      for signal in signals where signal.kind == kind && signal.strength > 0 {
        let rule = policy.rule(for: kind, detail: signal.detail)
        let isStrong = Self.isStrong(signal.strength, rule)
        guard rule.handling != .answer, isStrong || rule.handling != .answerAndOffer else {
          continue
        }
        if Self.isReason(signal, rule) {
          let isPressing = Self.isPressing(signal)
          // Those of full weight keep their order.
          let own = (isPressing, isStrong, isStrong ? 0 : Self.weight(signal, rule))
          if Self.outranks(own, best) {
            best = own
            (unsure, isUnsurePressing) = (kind.reason, isPressing)
            unsureRule = isPressing || !isStrong ? rule : nil
          }
          if signal.detail == SignalKind.emergency, !isStrong { danger = rule }
        }
        guard isStrong else {
          offersHuman = true
          continue
        }
        switch rule.handling {
        case .human: human = human ?? kind.reason
        case .prepare:
          if kind == .sensitiveTopic, signal.detail == SignalKind.emergency { isEmergency = true }
          isGrave = isGrave || signal.isGrave
          yields = (yields ?? true) && rule.entryAnswers && !signal.isGrave
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

  /// From this strength on, in millionths, a signal counts also while something is asked; a wish, a mood
  /// or a grave topic that the model reads and the lists do not doubt has it at least.
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

  /// Whether a signal is why an unsure matter is handed over: one of full weight, one that says what
  /// the customer feels or wants from a third of the way on, a pressing topic from two thirds on.
  ///
  /// Other topics are read weakly in too many ordinary questions.
  private static func isReason(_ signal: Signal, _ rule: Policy.SignalRule) -> Bool {
    guard signal.kind.reason != .policy else { return false }
    if isStrong(signal.strength, rule) { return true }
    let thirds: Int64 = signal.kind.isOfCustomer ? 1 : isPressing(signal) ? 2 : 3
    return signal.strength
      >= ((3 - thirds) * SignalKind.leastStrength + thirds * rule.from) / 3
  }

  private static func isPressing(_ signal: Signal) -> Bool {
    signal.detail.map(SignalKind.pressingDetails.contains) ?? false
  }

  /// How strong a signal is, beside where its rule begins: from one below 0 to one above, in
  /// millionths.
  private static func weight(_ signal: Signal, _ rule: Policy.SignalRule) -> Int64 {
    let over = signal.strength - rule.from
    let span =
      over < 0 ? rule.from - SignalKind.leastStrength : SignalKind.mostStrength - rule.from
    return span > 0 ? over * SignalKind.mostStrength / span : over
  }

  private static func outranks(
    _ own: (isPressing: Bool, isStrong: Bool, weight: Int64),
    _ other: (isPressing: Bool, isStrong: Bool, weight: Int64)
  ) -> Bool {
    if own.isPressing != other.isPressing { return own.isPressing }
    if own.isStrong != other.isStrong { return own.isStrong }
    return own.weight > other.weight
  }

  /// Signals without those that only echo a stronger one, all of whose words it has too: "Ich bitte um
  /// Kulanz" wants no human beside the exception, "rufen Sie mich nicht an" refuses a call.
  private static func withoutEchoes(_ signals: [Signal], _ policy: Policy) -> [Signal] {
    guard signals.count > 1 else { return signals }
    return signals.filter { signal in
      guard mayEcho.contains(signal.kind), !signal.evidence.isEmpty else { return true }
      let own = weight(signal, policy.rule(for: signal.kind, detail: signal.detail))
      return !signals.contains { other in
        guard other.kind != signal.kind,
          mayEcho.contains(other.kind) || isCallRefused(other)
        else { return false }
        let rule = policy.rule(for: other.kind, detail: other.detail)
        return rule.handling != .answer && weight(other, rule) > own
          && signal.evidence.allSatisfy { words in
            other.evidence.contains { $0.overlaps(words) }
          }
      }
    }
  }

  /// Signals that are read off the same words at times; topics are no echo of what is felt about them.
  private static let mayEcho: Set<SignalKind> = [
    .humanWanted, .anger, .repetition, .exceptionWanted,
  ]

  /// Who refuses a bot, or to write, may well want a human; who refuses a call does not.
  private static func isCallRefused(_ signal: Signal) -> Bool {
    signal.kind == .channelRefused && signal.detail == "phone"
  }

  /// What is said to a customer and where the matter goes when a turn is handed over.
  ///
  /// - Parameter reason: why it is.
  func handingOver(for reason: EscalationReason?) -> (
    texts: [Language: String], route: String?, priority: Policy.Priority?
  ) {
    let unsureRule = reason == unsure ? unsureRule : nil
    let pressing = danger ?? (isUnsurePressing ? unsureRule : nil)
    return (
      pressing.flatMap { $0.texts.isEmpty ? nil : $0.texts } ?? texts,
      pressing?.route ?? route ?? unsureRule?.route,
      [pressing?.priority, priority ?? unsureRule?.priority].compactMap(\.self).max()
    )
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
