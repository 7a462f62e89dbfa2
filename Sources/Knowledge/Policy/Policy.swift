/// What a company lets be answered automatically, at which risk and with
/// which texts.
///
/// Everything has a default, so that no file is needed.
package struct Policy: Equatable, Sendable {
  /// What may happen with a question of a topic.
  package enum Handling: String, CaseIterable, Hashable, Sendable {
    /// It is answered.
    case answer
    /// It is answered, and a human is offered.
    case answerAndOffer = "answer_and_offer"
    /// A human answers, from what is prepared.
    case prepare
    /// A human answers.
    case human
  }

  /// How far answers go.
  package enum Mode: String, CaseIterable, Hashable, Sendable {
    /// To the customer.
    case live
    /// To the agent, as a proposal.
    case suggest
    /// Nowhere; they are recorded.
    case shadow
  }

  /// The priority with which a human should look at a matter.
  package enum Priority: String, CaseIterable, Hashable, Comparable, Sendable {
    case low, normal, high

    package static func < (left: Priority, right: Priority) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// How customers are addressed in German.
  package enum Address: String, CaseIterable, Hashable, Sendable {
    case formal = "Sie"
    case informal = "du"
  }

  /// The rules of a topic; what is nothing is as for all topics.
  package struct TopicRule: Equatable, Sendable {
    /// What may happen with a question of the topic.
    package var handling: Handling
    /// How far answers go.
    package var mode: Mode?
    /// The tolerated share of wrong answers.
    package var risk: Double?
    /// Where a matter of the topic goes.
    package var route: String?
    /// How urgent a matter of the topic is.
    package var priority: Priority?
    /// The verification level that the topic's answers need, where it is above the entry's.
    package var verifyLevel: Int
    /// What agents are to do once a matter of the topic was handed over.
    package var followUps: [FollowUp]?
    /// What a customer reads first when a matter of the topic is handed over.
    package var texts: [Language: String]

    /// Makes the rules of a topic.
    package init(
      handling: Handling = .answer, mode: Mode? = nil, risk: Double? = nil,
      route: String? = nil, priority: Priority? = nil, verifyLevel: Int = 0,
      followUps: [FollowUp]? = nil, texts: [Language: String] = [:]
    ) {
      self.texts = texts
      self.verifyLevel = verifyLevel
      self.followUps = followUps
      self.handling = handling
      self.mode = mode
      self.risk = risk
      self.route = route
      self.priority = priority
    }
  }

  /// The rules that count for a matter, with nothing left open.
  package struct ResolvedRule: Equatable, Sendable {
    package let handling: Handling
    package let mode: Mode
    package let risk: Double
    package let route: String
    package let priority: Priority
    package let verifyLevel: Int
    package let texts: [Language: String]
  }

  /// An action that the caller can run.
  package struct Action: Equatable, Sendable {
    /// The names of the values that it returns.
    package var returns: [String]
    /// Whether it changes something, so that it may not be run twice.
    package var changesData: Bool

    /// Makes an action.
    package init(returns: [String] = [], changesData: Bool = false) {
      self.returns = returns
      self.changesData = changesData
    }
  }

  /// The version of the file's form.
  package static let format = 1

  /// The identifier of the time zone in which days and opening hours count.
  package var timeZone = "Europe/Berlin"
  /// The languages of the service, the first being the one for entries and
  /// customers that state none; never empty.
  package var languages: [Language] = [.german, .english]
  /// How customers are addressed in German.
  package var address: Address = .formal
  /// How far answers go.
  package var mode: Mode = .live
  /// The tolerated share of wrong answers among answered questions, 0 < risk < 1.
  package var risk = 0.05
  /// How sure a certificate of this has to be to count, 0.5 ≤ certainty < 1.
  package var certainty = 0.95
  /// The supposed share of questions that the knowledge base cannot answer, 0…<1; nil goes by
  /// the labelled questions, and without these by `supposedUnanswerable`.
  package var unanswerable: Double?
  /// What is supposed where neither the policy nor labelled questions say anything.
  package static let supposedUnanswerable = 0.3
  /// The share that is supposed where no labelled questions say one.
  package var unanswerableShare: Double { unanswerable ?? Self.supposedUnanswerable }
  /// Whether only topics with a certificate are answered.
  package var certifiedOnly = false
  /// After how many turns without progress a human takes over, 1…20.
  package var turnsWithoutProgress = 3
  /// Where matters go whose topic says nothing else.
  package var route = "service"
  /// How urgent matters are whose topic says nothing else.
  package var priority: Priority = .normal
  /// When humans can be reached.
  package var hours = OpeningHours.always
  /// The days on which humans cannot be reached, in their order.
  package var holidays: [CivilDate] = []
  /// The rules for signals that the company has set itself.
  package var signals: [SignalKind: SignalRule] = [:]
  /// What agents are to do once a matter was handed over whose topic says nothing else.
  package var followUps: [FollowUp] = []
  /// The rules of topics.
  package var topics: [String: TopicRule] = [:]
  /// The facts that can be asked for.
  package var fields: [String: PolicyField] = [:]
  /// The actions that the caller can run.
  package var actions: [String: Action] = [:]
  /// The texts that the company has set itself, each in one or several wordings.
  package var ownTexts: [Language: [PolicyText: [String]]] = [:]

  /// Makes a policy of all defaults.
  package init() {}

  /// The rules for a topic, or for a matter without one.
  package func rule(for topic: String?) -> ResolvedRule {
    let rule = topic.flatMap { topics[$0] } ?? TopicRule()
    return ResolvedRule(
      handling: rule.handling, mode: rule.mode ?? mode, risk: rule.risk ?? risk,
      route: rule.route ?? route, priority: rule.priority ?? priority,
      verifyLevel: rule.verifyLevel, texts: rule.texts)
  }

  /// The text that customers read: the company's own, or the default one, in its first wording.
  package func text(_ key: PolicyText, in language: Language) -> String {
    ownTexts[language]?[key]?.first ?? key.defaultText(in: language, address: address)
  }

  /// The wordings of a text, best first: at least two, so that nobody reads the
  /// same one twice in a row; behind a single one of the company's stand the default ones.
  package func wordings(of key: PolicyText, in language: Language) -> [String] {
    let own = ownTexts[language]?[key] ?? []
    return own.count > 1 ? own : own + key.defaultTexts(in: language, address: address)
  }

  /// The name of a field for customers; the field's own name where there is no label.
  package func label(ofField name: String, in language: Language) -> String {
    fields[name]?.labels[language] ?? name
  }

  /// What people read for a field beside a value: its label without what brackets behind it explain,
  /// which is for whom it is asked of.
  package func name(ofField name: String, in language: Language) -> String {
    let label = label(ofField: name, in: language)
    guard label.hasSuffix(")"), let start = label.lastIndex(of: "(") else { return label }
    var rest = label[..<start]
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest.isEmpty ? label : String(rest)
  }

  /// Where customers find a field's value; nil where the policy does not say.
  package func hint(ofField name: String, in language: Language) -> String? {
    fields[name]?.hints[language]
  }
}
