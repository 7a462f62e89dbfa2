import Conversation
import Knowledge
import Storage

/// The matter that a conversation was about last, as far as the record knows it.
extension Responder {
  /// The last turn whose words brought a matter forward, or that was answered from an entry; what was
  /// said to a human is one too.
  ///
  /// Greetings, thanks, values that were asked for and what speaks of the matter before ("Ich möchte
  /// mit jemandem sprechen", "Wie geht das nun weiter?") are passed over.
  mutating func recentMatter(_ record: ConversationRecord) -> ConversationRecord.Turn? {
    for turn in record.turns.reversed() {
      if !turn.entries.isEmpty { return turn }
      if turn.input.isAutomatic || Self.isBlank(turn.question) { continue }
      let reason = turn.reason.flatMap { EscalationReason(rawValue: $0) }
      if reason.map(Self.isOfMatterBefore) ?? false { continue }
      let source = TurnReader.Source(turn, record.language)
      if messages.act(of: turn.question, in: record.language, optionCount: 0) == .matter,
        messages.bareFields(in: source).isEmpty, !messages.isContact(source),
        !messages.splitter.names(in: turn.question, record.language).isEmpty
      {
        return turn
      }
    }
    return nil
  }

  /// Where the matter goes that is open, or that was talked about last: by the rules of its topic, and
  /// of what was handed over since, where that went.
  mutating func destinationOfMatter(_ record: ConversationRecord, _ request: Request)
    throws(StorageError) -> Destination?
  {
    var ids: [String] = []
    if let entry = record.matter?.entry { ids.append(entry) }
    ids += record.matter?.options ?? []
    if let pending = record.pending { ids.append(pending.entry) }
    let place = record.turns.lastIndex { !$0.entries.isEmpty || !$0.options.isEmpty }
    let number = place.map { record.count - record.turns.count + 1 + $0 } ?? 0
    if ids.isEmpty, let last = record.handovers.last, last.turn > number,
      index.policy.hasRoute(last.route), let priority = Policy.Priority(rawValue: last.priority)
    {
      return Destination(route: last.route, priority: priority)
    }
    if let place { ids += record.turns[place].entries + record.turns[place].options }
    for id in ids {
      if let subject = try subject(named: id, record.language, request) {
        return Destination(subject.rule)
      }
    }
    return nil
  }

  /// Where a hand-over goes, and how urgent it is.
  struct Destination {
    var route: String
    var priority: Policy.Priority

    init(route: String, priority: Policy.Priority) {
      (self.route, self.priority) = (route, priority)
    }

    /// By the rules of a topic.
    init(_ rule: Policy.ResolvedRule) { self.init(route: rule.route, priority: rule.priority) }
  }
}

extension ConversationRecord.Turn {
  /// Whether a human had to answer it.
  var isHumans: Bool {
    decision == Decision.Kind.escalate.rawValue || decision == Decision.Kind.silent.rawValue
  }
}
