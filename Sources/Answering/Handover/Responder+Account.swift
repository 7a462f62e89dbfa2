import Conversation
import Foundation
import Knowledge
import Storage

extension Responder {
  /// What an account of a conversation rests on.
  struct Case {
    /// The conversation in the agent's view.
    var account: ConversationAccount
    /// The words that the matter consists of.
    var words: String
    /// Topics that the matter may belong to, likeliest first.
    var topics: [String]
    /// The entry that the turn that brought the human withheld.
    var withheld: String?
    /// The entry of the matter for which something was asked of the customer.
    var unfinished: String?
  }

  /// Reads a record for a human.
  mutating func read(_ request: AgentRequest, readAs language: Language) throws(StorageError)
    -> Case
  {
    let record = try forAgents(request.record)
    var episode = ConversationEpisode(record)
    let matters = try matterSentences(record, episode, request)
    if episode.called == nil, let last = matters.keys.max() { episode.focus = last }
    let unfinished = try unfinished(record, episode, matters, request)
    let named = try namedTopics(record, episode, unfinished)
    let summary = try summary(record, episode, matters, unfinished, named, request)
    let words = Self.words(summary)
    let (topic, topics) = try topics(words, named, record, episode, request)
    let focus = episode.focus.map { record.turns[$0] }
    // What was handed over before a human gave the conversation back is over.
    let isCalled =
      episode.called != nil || record.state.phase == .human || record.state.isWaiting
    let handover = isCalled ? record.handovers.last : nil
    let reason = (handover?.reason ?? focus?.reason).flatMap { EscalationReason(rawValue: $0) }
    let rule = index.policy.rule(for: topic)
    let force = SignalForce.overall(
      record.turns[episode.turns].flatMap(\.signals), index.policy)
    let account = ConversationAccount(
      record: record, firstTurn: episode.firstNumber, topic: topic,
      reason: reason, isTakenBack: isCalled && isTakenBack(record, since: episode),
      route: handover.map(\.route).flatMap { index.policy.hasRoute($0) ? $0 : nil } ?? force.route
        ?? rule.route,
      priority: max(
        handover.flatMap { Policy.Priority(rawValue: $0.priority) } ?? rule.priority,
        force.priority),
      summary: summary, facts: facts(record, readAs: language),
      shown: try shown(record, readAs: language), actions: actions(record, readAs: language))
    return Case(
      account: account, words: words, topics: topics,
      withheld: focus?.withheld
        ?? record.turns[episode.turns].last { $0.withheld != nil }?.withheld,
      unfinished: unfinished?.entry)
  }

  /// A record whose turns also say what is read off words that a human had to answer: nothing was
  /// decided on those, so that nothing was noted; and do not say what a topic that is in shadow would
  /// have been answered, which is counted alone.
  private mutating func forAgents(_ record: ConversationRecord) throws(StorageError)
    -> ConversationRecord
  {
    var record = record
    for place in record.turns.indices {
      if let id = record.turns[place].withheld, try !isSuggested(id) {
        record.turns[place].withheld = nil
      }
    }
    let silent = Decision.Kind.silent.rawValue
    for (place, turn) in record.turns.enumerated()
    where turn.decision == silent && turn.signals.isEmpty && !turn.question.isEmpty
      && !turn.input.isAutomatic
    {
      record.turns[place].signals = messages.read(
        turn.question, in: record.language, optionCount: 0
      ).signals.map { ConversationRecord.NotedSignal($0, in: turn.question) }
    }
    return record
  }

  /// Whether the entry that the engine would have answered from is shown to agents: not while its topic
  /// only counts, nor where it is gone.
  private func isSuggested(_ id: String) throws(StorageError) -> Bool {
    guard let number = try index.agents.number(ofEntry: id) else { return false }
    let answers = index.agents.answers
    let topic = answers.topics[try answers.facts(of: number).topic]
    return index.policy.rule(for: topic).mode != .shadow
  }

  /// Whether what the customer said last, behind the turn that brought the human, takes the matter
  /// back.
  private mutating func isTakenBack(
    _ record: ConversationRecord, since episode: ConversationEpisode
  ) -> Bool {
    guard let called = episode.called,
      let last = record.turns.lastIndex(where: { !$0.question.isEmpty && !$0.input.isAutomatic }),
      last > called
    else { return false }
    let words = record.turns[last].question
    return messages.act(of: words, in: record.language, optionCount: 0) == .neverMind
  }

  /// The actions that turns named, each with the result that came last.
  private func actions(_ record: ConversationRecord, readAs language: Language) -> [TriedAction] {
    let first = record.count - record.turns.count + 1
    return record.turns.enumerated().compactMap { place, turn in
      guard let action = turn.action else { return nil }
      let end = record.turns.indices[place...].last {
        record.turns[$0].input.actionResult?.id == action.id
      }
      let result = end.flatMap { record.turns[$0].input.actionResult }
      let returned = (result?.values ?? [:]).sorted { $0.key < $1.key }.map { name, value in
        KnownFact(name: name, value: value, turn: first + (end ?? place))
      }
      return TriedAction(
        turn: first + place, id: action.id, name: action.name,
        fields: action.fields.map { labelled($0, language) },
        status: result?.status, returned: returned.map { labelled($0, language) })
    }
  }

  // MARK: Topics

  /// Topics of the entries that the record names as the matter's own.
  private func namedTopics(
    _ record: ConversationRecord, _ episode: ConversationEpisode, _ unfinished: Unfinished?
  ) throws(StorageError) -> [String] {
    let focus = episode.focus.map { record.turns[$0] }
    let ids =
      [record.pending?.entry, record.matter?.entry, unfinished?.entry, focus?.withheld]
      + (focus?.entries ?? [])
    var topics: [String] = []
    for id in ids.compactMap({ $0 }) { Self.add(try index.agents.topic(ofEntry: id), to: &topics) }
    return topics
  }

  /// The matter's topic, and all that it may belong to.
  private mutating func topics(
    _ words: String, _ named: [String], _ record: ConversationRecord,
    _ episode: ConversationEpisode,
    _ request: AgentRequest
  ) throws(StorageError) -> (topic: String?, all: [String]) {
    var near: [String] = []
    var confidence: Int64 = 0
    if !words.isEmpty {
      let assessment = try assess(customerRequest(request, words))
      confidence = assessment.confidence
      for candidate in assessment.ranking.candidates.prefix(3) {
        let facts = try index.customers.answers.facts(of: candidate.entry)
        Self.add(index.customers.answers.topics[facts.topic], to: &near)
      }
    }
    var shown: [String] = []
    for turn in record.turns[episode.turns].reversed() {
      for id in turn.entries { Self.add(try index.agents.topic(ofEntry: id), to: &shown) }
    }
    let isLikely = confidence >= Self.likely
    let topic =
      named.first ?? (isLikely ? near.first : nil) ?? shown.first(where: near.contains)
      ?? (confidence >= Self.hardlyPossible ? near.first : nil) ?? shown.first
    var all: [String] = []
    for other in [topic].compactMap({ $0 }) + named + near + shown { Self.add(other, to: &all) }
    return (topic, all)
  }

  static func add(_ topic: String?, to topics: inout [String]) {
    if let topic, !topics.contains(topic) { topics.append(topic) }
  }

  // MARK: Facts and entries

  /// What the record notes, and what the customer's words state besides; what was taken back or
  /// corrected is left out.
  mutating func facts(_ record: ConversationRecord, readAs language: Language)
    -> [LabelledFact]
  {
    let first = record.count - record.turns.count + 1
    var said: [[Fact]] = []
    for turn in record.turns {
      said.append(messages.facts(in: TurnReader.Source(turn, record.language)))
    }
    var facts: [KnownFact] = []
    for fact in record.facts
    where !isWithdrawn(fact.name, fact.value, saidIn: fact.turn - first, record, said) {
      facts.append(fact)
    }
    for (place, turn) in record.turns.enumerated() where facts.count < ConversationRecord.most {
      let stated = said[place]
      var withdrawn: [Range<Int>] = []
      for fact in stated {
        guard case .field(let name) = fact.kind else { continue }
        if isAskedAgain(name, fact.value, saidIn: place, record)
          || isWithdrawn(name, fact.value, saidIn: place, record, said)
        {
          withdrawn.append(fact.range)
        }
      }
      for fact in stated where !withdrawn.contains(fact.range) {
        if isWithdrawn(fact.kind.noteName, fact.value, saidIn: place, record, said) { continue }
        let isKnown = facts.contains { known in
          known.value == fact.value || known.name == fact.kind.noteName
            || stated.contains {
              $0.range == fact.range && $0.kind.noteName == known.name && $0.value == known.value
            }
        }
        if !isKnown {
          facts.append(
            KnownFact(name: fact.kind.noteName, value: fact.value, turn: first + place))
        }
      }
      // A result that came late was noted by no turn.
      for (name, value) in (turn.input.actionResult?.values ?? [:]).sorted(by: { $0.key < $1.key })
      where !facts.contains(where: { $0.name == name }) {
        facts.append(KnownFact(name: name, value: value, turn: first + place))
      }
      for name in turn.input.attachments
      where !facts.contains(where: { $0.name == ConversationRecord.attachment && $0.value == name })
      {
        facts.append(
          KnownFact(name: ConversationRecord.attachment, value: name, turn: first + place))
      }
    }
    return facts.prefix(ConversationRecord.most).map { labelled($0, language) }
  }

  /// A fact as people read it.
  func labelled(_ fact: KnownFact, _ language: Language) -> LabelledFact {
    var shown = fact
    shown.value = index.policy.text(ofFact: fact, in: language)
    return LabelledFact(fact: shown, label: index.policy.label(ofFact: fact.name, in: language))
  }

  func shown(_ record: ConversationRecord, readAs language: Language) throws(StorageError)
    -> [ShownEntry]
  {
    let view = index.agents
    let first = record.count - record.turns.count + 1
    var shown: [ShownEntry] = []
    for (place, turn) in record.turns.enumerated().reversed() {
      for id in turn.entries where !shown.contains(where: { $0.entry == id }) {
        guard shown.count < ConversationRecord.most else { return shown.reversed() }
        var entry = ShownEntry(entry: id, turn: first + place)
        if let number = try view.number(ofEntry: id) {
          let stored = try view.entries.entry(number)
          entry.question = (stored.texts(in: language) ?? stored.texts.first)?.question
          entry.topic = stored.topic
        }
        shown.append(entry)
      }
    }
    return shown.reversed()
  }
}
