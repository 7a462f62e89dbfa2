import JSON
import Knowledge

/// The typed record of a conversation: it comes with each request and goes
/// back with each reply, and holds nothing that the customer may not see.
///
/// It is the only memory there is. What it says is taken as the caller's word
/// for what was said and asked before, never as leave to see or do something:
/// entries, fields and actions that it names are looked up anew for each
/// request, with the request's own role, verification and day.
package struct ConversationRecord: Sendable, Equatable {
  /// Version of the record's form.
  package static let format = 2
  /// Most turns a record holds; of a longer conversation the last ones.
  package static let longest = 60
  /// Most facts, asked fields, clarified entries or hand-overs a record holds; the oldest give
  /// way, but of asked fields, which keep their counts: a further one is not noted.
  package static let most = 64

  /// Language of the conversation.
  package var language: Language
  /// Revision that answered last.
  package var revision: String
  /// Where the conversation stands.
  package var state = ConversationState()
  /// Number of all turns, also of those that are no longer held.
  package var count = 0
  /// Whether the customer was told that a machine answers.
  package var isAnnounced = false
  /// What is in progress: a question back, a fact that is asked for, an action.
  package var matter: OpenMatter?
  /// Entries that were options of a question back.
  package var clarified: [String] = []
  /// How often each field was asked for.
  package var asked: [String: Int] = [:]
  /// Fields that a reply to something else has asked for once more, beside the times counted in
  /// `asked`; that happens once for each.
  package private(set) var reminded: [String] = []
  /// What is known of the customer from the conversation.
  package var facts: [KnownFact] = []
  /// The action that was named last and has not ended.
  package var pending: PendingAction?
  /// When and why humans took over.
  package var handovers: [NotedHandover] = []
  /// The turns in order.
  package var turns: [Turn] = []

  /// A conversation without turns.
  package init(language: Language, revision: String, turns: [Turn] = []) {
    self.language = language
    self.revision = revision
    self.turns = turns
    count = turns.count
  }

  /// Adds a turn; the oldest give way to it where there are too many.
  package mutating func append(_ turn: Turn) {
    turns.append(turn)
    count += 1
    if turns.count > Self.longest { turns.removeFirst(turns.count - Self.longest) }
  }

  /// What the customer is asked for: a field, `verification` or `confirmation`.
  package var openField: String? {
    switch state.phase {
    case .collecting, .confirming, .confirmingAgain: matter?.field
    case .open, .clarifying, .acting, .human: nil
    }
  }

  /// Whether a result of an action can still come: one that failed or timed out can succeed later.
  package func awaits(resultOf id: String) -> Bool {
    if pending?.id == id { return true }
    return turns.contains { $0.action?.id == id }
      && !turns.contains { $0.input.actionResult?.id == id && $0.input.actionResult?.status == .ok }
  }

  /// The action that was named last, if its result can still come.
  package var awaited: String? {
    let last = pending?.id ?? turns.last { $0.action != nil }?.action?.id
    return last.flatMap { awaits(resultOf: $0) ? $0 : nil }
  }

  /// The value of a field, if it is known.
  package func value(of name: String) -> String? { facts.last { $0.name == name }?.value }

  /// Notes a fact; a new value takes the old one's place.
  ///
  /// - Returns: Whether it was not known before.
  @discardableResult
  package mutating func note(_ fact: KnownFact) -> Bool {
    if facts.contains(where: { $0.name == fact.name && $0.value == fact.value }) { return false }
    facts.removeAll { $0.name == fact.name }
    facts.append(fact)
    if facts.count > Self.most { facts.removeFirst() }
    return true
  }

  /// Forgets a fact whose value is called wrong, or of which another is meant: it may be asked for as
  /// for the first time.
  package mutating func forget(_ name: String) {
    facts.removeAll { $0.name == name }
    asked[name] = nil
    reminded.removeAll { $0 == name }
  }

  /// Notes entries that were options.
  package mutating func noteClarified(_ entries: [String]) {
    for entry in entries where !clarified.contains(entry) { clarified.append(entry) }
    if clarified.count > Self.most { clarified.removeFirst(clarified.count - Self.most) }
  }

  /// Notes that a field was asked for.
  package mutating func noteAsked(_ field: String) {
    guard asked[field] != nil || asked.count < Self.most else { return }
    asked[field] = min(asked[field] ?? 0, 8) + 1
  }

  /// Whether a human gave the conversation back.
  package var wasHandedBack: Bool { turns.contains { $0.input.human == .handedBack } }

  /// Notes that a reply to something else has asked for a field once more.
  package mutating func noteReminded(_ field: String) {
    guard !reminded.contains(field), reminded.count < Self.most else { return }
    reminded.append(field)
  }

  /// Whether a field may be asked for in a reply to something else.
  ///
  /// Where no more can be noted it was, so that what is asked for stays bounded.
  package func mayRemind(of field: String) -> Bool {
    !reminded.contains(field) && reminded.count < Self.most
  }

  /// Notes a hand-over.
  package mutating func note(_ handover: NotedHandover) {
    handovers.append(handover)
    if handovers.count > Self.most { handovers.removeFirst() }
  }
}

/// What a conversation is about while something is asked of the customer or the caller.
package struct OpenMatter: Sendable, Equatable {
  /// The words that brought it forward.
  package var question: String
  /// The entry that answers it; nil while options are offered.
  package var entry: String?
  /// The options that were offered, best first.
  package var options: [String] = []
  /// The field that is asked for; `verification` for the customer's identity.
  package var field: String?
  /// The value that was read back.
  package var value: String?
  /// Why a human takes over once the facts that are asked for have come; nil where none needs to.
  package var preparedFor: EscalationReason?
  /// What was asked along with an answer to it and is looked at once it has ended.
  package var beside: String?

  /// A matter.
  package init(
    question: String, entry: String? = nil, options: [String] = [], field: String? = nil,
    value: String? = nil, preparedFor: EscalationReason? = nil, beside: String? = nil
  ) {
    self.beside = beside
    self.question = question
    self.entry = entry
    self.options = options
    self.field = field
    self.value = value
    self.preparedFor = preparedFor
  }

  /// The name of the field that stands for the customer's identity.
  package static let verification = "verification"
  /// The name of the field that stands for yes or no to an action.
  package static let confirmation = "confirmation"
}

/// A fact that is known from the conversation.
package struct KnownFact: Sendable, Equatable {
  /// Name of the policy's field, or of the kind of fact.
  package var name: String
  /// Its canonical form.
  package var value: String
  /// Number of the turn that stated it, from 1.
  package var turn: Int

  /// A fact.
  package init(name: String, value: String, turn: Int) {
    self.name = name
    self.value = value
    self.turn = turn
  }
}

/// An action that the caller was told to run.
package struct PendingAction: Sendable, Equatable {
  /// Its id.
  package var id: String
  /// Its name in the policy.
  package var name: String
  /// The entry whose answer its result fills.
  package var entry: String
  /// The words that brought the matter forward.
  package var question: String
  /// The facts that it was called with.
  package var fields: [KnownFact]
  /// What was asked along with it and is looked at once it has ended.
  package var beside: String?

  /// An action.
  package init(
    id: String, name: String, entry: String, question: String, fields: [KnownFact],
    beside: String? = nil
  ) {
    self.beside = beside
    self.id = id
    self.name = name
    self.entry = entry
    self.question = question
    self.fields = fields
  }
}

/// When and why a human took over.
package struct NotedHandover: Sendable, Equatable {
  /// Number of the turn, from 1.
  package var turn: Int
  /// Code of the reason.
  package var reason: String
  /// Where it went.
  package var route: String
  /// How urgent it was.
  package var priority: String
  /// Whether somebody was there.
  package var isTaken: Bool

  /// A hand-over.
  package init(turn: Int, reason: String, route: String, priority: String, isTaken: Bool) {
    self.turn = turn
    self.reason = reason
    self.route = route
    self.priority = priority
    self.isTaken = isTaken
  }
}
