extension Policy {
  /// What a signal does to a turn.
  package struct SignalRule: Equatable, Sendable {
    /// What may still happen with the matter.
    package var handling: Handling
    /// The strength, in millionths, from which on the rule counts.
    ///
    /// A weaker signal whose rule brings a human only offers one, and is the reason of a
    /// hand-over where no entry is sure to answer.
    package var from: Int64
    /// Where the matter goes; nil leaves it to the topic.
    package var route: String?
    /// How urgent the matter becomes; nil leaves it to the topic.
    package var priority: Priority?
    /// Whether an entry that is itself about such a matter answers it, with a human offered, where
    /// `handling` is `prepare`.
    package var entryAnswers: Bool
    /// What the customer reads first where the rule counts: whom to call in an emergency.
    package var texts: [Language: String]
    /// What is otherwise for single details of the signal.
    package var details: [String: DetailRule]

    /// Makes a rule.
    package init(
      _ handling: Handling, from: Int64 = 500_000, route: String? = nil,
      priority: Priority? = nil, entryAnswers: Bool = false, texts: [Language: String] = [:],
      details: [String: DetailRule] = [:]
    ) {
      self.entryAnswers = entryAnswers
      self.handling = handling
      self.from = from
      self.route = route
      self.priority = priority
      self.texts = texts
      self.details = details
    }

    /// Takes what another rule sets.
    package mutating func take(_ own: DetailRule) {
      handling = own.handling ?? handling
      from = own.from ?? from
      route = own.route ?? route
      priority = own.priority ?? priority
      entryAnswers = own.entryAnswers ?? entryAnswers
      if !own.texts.isEmpty { texts = own.texts }
    }
  }

  /// What a rule sets for one detail of its signal; nil leaves it as for the others.
  package struct DetailRule: Equatable, Sendable {
    package var handling: Handling?
    package var from: Int64?
    package var route: String?
    package var priority: Priority?
    package var entryAnswers: Bool?
    package var texts: [Language: String]

    /// Makes a rule that sets nothing but what is named.
    package init(
      handling: Handling? = nil, from: Int64? = nil, route: String? = nil,
      priority: Priority? = nil, entryAnswers: Bool? = nil, texts: [Language: String] = [:]
    ) {
      self.handling = handling
      self.from = from
      self.route = route
      self.priority = priority
      self.entryAnswers = entryAnswers
      self.texts = texts
    }

    /// Takes what another rule sets.
    package mutating func take(_ own: DetailRule) {
      handling = own.handling ?? handling
      from = own.from ?? from
      route = own.route ?? route
      priority = own.priority ?? priority
      entryAnswers = own.entryAnswers ?? entryAnswers
      if !own.texts.isEmpty { texts = own.texts }
    }
  }

  /// The rules where a policy sets none.
  ///
  /// Strength is a probability among sentences of which half hold the signal; ordinary questions
  /// hold it far more seldom. A human is brought from where about one in a hundred of these is read
  /// so strongly, or one in fifty; of topics more are, which is why an entry that is about one
  /// answers. Weaker signals are read in questions that an entry answers rightly, too: those that
  /// need a human offer one then.
  package static let defaultSignals: [SignalKind: SignalRule] = [
    .humanWanted: SignalRule(.human, from: 800_000),
    .channelRefused: SignalRule(.answerAndOffer),
    .anger: SignalRule(.prepare, from: 800_000),
    .urgency: SignalRule(.answerAndOffer, from: 800_000, priority: .high),
    .hesitation: SignalRule(.answerAndOffer),
    .repetition: SignalRule(.prepare, from: 900_000),
    .sensitiveTopic: SignalRule(
      .prepare, from: 900_000, entryAnswers: true,
      details: Dictionary(
        uniqueKeysWithValues: SignalKind.graveDetails.map { ($0, DetailRule(priority: .high)) })),
    .exceptionWanted: SignalRule(.prepare, from: 900_000, entryAnswers: true),
    .irony: SignalRule(.answer),
  ]

  /// The rule for a signal.
  package func rule(for signal: SignalKind) -> SignalRule {
    signals[signal] ?? Self.defaultSignals[signal] ?? SignalRule(.answer)
  }

  /// The rule for a signal with a detail, where it has one.
  package func rule(for signal: SignalKind, detail: String?) -> SignalRule {
    var rule = rule(for: signal)
    if let detail, let own = rule.details[detail] { rule.take(own) }
    return rule
  }
}

extension SignalKind {
  /// Why a human takes over where the policy's rule for the signal says so.
  package var reason: EscalationReason {
    switch self {
    case .humanWanted: .humanRequested
    case .anger: .emotion
    case .repetition: .repetition
    case .sensitiveTopic: .sensitiveTopic
    case .exceptionWanted: .exceptionWanted
    case .channelRefused, .urgency, .hesitation, .irony: .policy
    }
  }
}
