import Conversation
import Foundation
import JSON
import Knowledge
import Retrieval
import Storage

extension Responder {
  /// Decides over a turn of a customer's conversation.
  mutating func turn(_ request: Request, given assessment: Assessment?) throws(StorageError)
    -> Reply
  {
    lastFeatures = assessment?.features
    var record =
      request.record
      ?? ConversationRecord(
        language: index.policy.languages.first ?? .german, revision: index.revision)
    if request.input.human == .handedBack {
      record.state = ConversationState()
      record.matter = nil
      noteFacts(request.input.facts, &record)
    }
    try settle(&record, request)
    let before = record
    let reading = try read(request, &record, given: assessment)
    let outcome = automaton.step(
      record.state, reading.turn, hasNews: reading.hasNews,
      isSomebodyThere: needsHumans(reading, record) ? isSomebodyThere(request) : true)
    return try reply(outcome, reading, request, before, record)
  }

  /// Keeps what a human has learned, so that it is not asked again; what has not its field's form
  /// is asked for.
  private func noteFacts(_ facts: [String: String], _ record: inout ConversationRecord) {
    for name in facts.keys.sorted() {
      guard let value = facts[name], index.policy.fields[name] != nil,
        messages.isValid(value, of: name)
      else {
        continue
      }
      record.note(KnownFact(name: name, value: value, turn: record.count + 1))
    }
  }

  /// Whether it matters if somebody is there: opening hours are looked up then alone.
  private func needsHumans(_ reading: TurnReading, _ record: ConversationRecord) -> Bool {
    reading.turn != .answerable || record.state.isWaiting
  }

  /// Closes what a record holds open and this customer cannot be asked any more: its entry is
  /// gone, or was never theirs to see.
  private mutating func settle(_ record: inout ConversationRecord, _ request: Request)
    throws(StorageError)
  {
    var isSound = true
    switch record.state.phase {
    case .open, .human: return
    case .acting:
      isSound =
        try record.pending.map { pending throws(StorageError) in
          try subject(named: pending.entry, record.language, request) != nil
        } ?? false
    case .clarifying:
      var options: [String] = []
      for option in record.matter?.options ?? []
      where try subject(named: option, record.language, request) != nil { options.append(option) }
      record.matter?.options = options
      isSound = !options.isEmpty
    case .collecting, .confirming, .confirmingAgain:
      let id = record.matter?.entry ?? ""
      isSound = try subject(named: id, record.language, request) != nil
    }
    guard !isSound else { return }
    record.state.phase = .open
    record.matter = nil
    record.pending = nil
  }

  // MARK: Customers

  private mutating func reply(
    _ outcome: Automaton.Outcome, _ reading: TurnReading, _ request: Request,
    _ before: ConversationRecord, _ after: ConversationRecord
  ) throws(StorageError) -> Reply {
    var record = after
    record.state = outcome.state
    record.revision = index.revision
    let language = reading.assessment?.language ?? before.language
    record.language = language
    var reply = Reply(
      decision: .silent, text: nil, confidence: reading.assessment?.confidence ?? 0,
      gate: gate(reading, request), offersHuman: outcome.move != .silent, language: language,
      revision: index.revision, record: record)
    var text = ReplyText(
      Wording(
        index.policy, language, after: before.turns.last(where: { $0.text != nil })?.text ?? nil),
      request)
    var matter: OpenMatter?
    var field: String?
    var pending = record.pending
    let answers =
      outcome.move == .silent || reading.parts.isEmpty
      ? [] : try parts(reading, .silent, request, before).answers
    if outcome.move != .answer { for answer in answers { text.answer(answer, offersHuman: false) } }
    switch outcome.move {
    case .silent: matter = before.matter
    case .answer where !answers.isEmpty:
      if let answer = Answer(answers) {
        reply.decision = .answer(answer)
        reply.offersHuman =
          reading.offersHuman
          || reading.parts.contains { $0.subject?.rule.handling == .answerAndOffer }
        text.answer(answer, offersHuman: reply.offersHuman)
      }
    case .answer:
      if let subject = reading.subject {
        let answer = try answer(subject, reading, request)
        reply.decision = .answer(answer)
        reply.offersHuman =
          reading.offersHuman || subject.rule.handling == .answerAndOffer
        text.answer(answer, offersHuman: reply.offersHuman)
      }
      if reading.turn == .resultGood { pending = nil }
    case .clarify:
      reply.decision = .clarify(reading.options)
      text.clarify(reading.options)
      record.noteClarified(reading.options.map(\.entry))
      matter = OpenMatter(question: reading.matter, options: reading.options.map(\.entry))
    case .ask, .askAgain, .confirm, .confirmAgain:
      let (collected, value) = collected(reading)
      field = collected.field
      if field != OpenMatter.confirmation { record.noteAsked(collected.field) }
      reply.decision = .collect(collected)
      text.collect(collected, value: value, isAgain: outcome.move == .askAgain)
      matter = OpenMatter(
        question: reading.matter, entry: reading.subject?.id, field: field, value: value,
        preparedFor: reading.preparedFor)
    case .act:
      if let action = self.pending(reading, request, before) {
        pending = action
        reply.decision = .act(ActionCall(id: action.id, name: action.name, fields: action.fields))
      }
      text.say(.actionRunning)
    case .escalate:
      noteFacts(request, language, &record)
      let reason = outcome.reason ?? reading.reason
      reply.decision = try escalation(reason, reading, request, before)
      if let help = reading.help {
        reply.help = try compose(help, reading.assessment?.ranking, request)
      }
      text.escalate(
        reason, help: reply.help, isSomebodyThere: outcome.state.phase == .human,
        opens: outcome.state.phase == .human || index.policy.isOpen(at: request.now)
          ? nil : index.policy.nextOpening(after: request.now), record: record,
        signals: reading.signals)
      note(reply.decision, outcome, &record)
    case .say:
      reply.decision = .clarify([])
      text.say(outcome.state.phase == .acting ? .actionRunning : reading.say)
      if outcome.state.phase == before.state.phase { matter = before.matter }
    }
    if !answers.isEmpty, outcome.move != .answer {
      reply.help = Answer(answers + (reply.help.map { [$0] } ?? []))
    }
    if outcome.move != .silent, !reading.parts.isEmpty {
      reply.parts = try parts(reading, reply.decision, request, before).parts
    }
    record.matter = matter
    record.pending = pending
    reply.text =
      outcome.move == .silent ? nil : text.whole(announces: !before.isAnnounced)
    if reply.text != nil { record.isAnnounced = true }
    reply.topic = topic(reply.decision, reading)
    record.append(turnNote(reply, reading, request, field: field))
    reply.record = record
    return reply
  }

  mutating func answer(_ subject: Subject, _ reading: TurnReading, _ request: Request)
    throws(StorageError) -> Answer
  {
    let answer = try compose(subject, reading.assessment?.ranking, request)
    guard case .nothing(let values) = reading.need, subject.text.hasPlaceholders else {
      return answer
    }
    return answer.filled(with: values)
  }

  func collected(_ reading: TurnReading) -> (Collected, value: String?) {
    let known = reading.known
    switch reading.need {
    case .verification(let level):
      return (Collected(field: OpenMatter.verification, level: level, known: known), nil)
    case .field(let field): return (Collected(field: field, known: known), nil)
    case .readBack(let field, let value):
      return (Collected(field: field, known: known), value)
    case .confirmation, .action, .nothing, .unfillable:
      return (Collected(field: OpenMatter.confirmation, known: known), nil)
    }
  }

  /// Notes all facts of the words for the human who takes over.
  ///
  /// What is known of a field stays,
  /// unless the words name the field: a number in passing is noted beside it.
  private mutating func noteFacts(
    _ request: Request, _ language: Language, _ record: inout ConversationRecord
  ) {
    let facts = messages.facts(
      in: TurnReader.Source(request.question, language, now: request.now))
    let turn = record.count + 1
    for fact in facts {
      guard case .field(let name) = fact.kind,
        fact.isNamed || record.value(of: name) == nil
      else { continue }
      record.note(KnownFact(name: name, value: fact.value, turn: turn))
    }
    for fact in facts where !facts.contains(where: { $0.isNoted(for: fact, in: record) }) {
      if case .field = fact.kind { continue }
      record.note(KnownFact(name: fact.kind.noteName, value: fact.value, turn: turn))
    }
    for name in request.input.attachments {
      record.note(KnownFact(name: "attachment", value: name, turn: record.count + 1))
    }
  }

  /// A new action: its id follows from the record that came and the words, so that a repeated
  /// line names the same one.
  private func pending(
    _ reading: TurnReading, _ request: Request, _ before: ConversationRecord
  ) -> PendingAction? {
    let name: String
    switch reading.need {
    case .action(let action), .confirmation(let action): name = action
    case .nothing, .verification, .field, .readBack, .unfillable: return nil
    }
    guard let subject = reading.subject else { return nil }
    var writer = JSONWriter()
    writer.object { object in
      object.member("action", name)
      object.member("question", request.question)
      object.array("fields") { array in
        for fact in reading.known { array.element(fact.name + "=" + fact.value) }
      }
      object.object("record") { before.write(into: &$0) }
    }
    let id = writer.withBytes { SHA256.hex($0, digits: 32) }
    return PendingAction(
      id: id, name: name, entry: subject.id, question: reading.matter, fields: reading.known)
  }

  /// The topic of the entry that a turn is about; of a hand-over that is about none, that of the
  /// entry which its words rather mean than not, as for its route.
  private func topic(_ decision: Decision, _ reading: TurnReading) -> String? {
    let answers = index.customers.answers
    if let subject = reading.subject ?? reading.help {
      return answers.topics[subject.facts.topic]
    }
    guard case .escalate(let reason, _, _) = decision, reason != .foreignLanguage,
      reason != .humanRequested,
      let assessment = reading.assessment, assessment.confidence >= Self.likely,
      !assessment.ranking.question.words.isEmpty, let first = assessment.first
    else { return nil }
    return answers.topics[first.topic]
  }

  private func note(
    _ decision: Decision, _ outcome: Automaton.Outcome, _ record: inout ConversationRecord
  ) {
    guard case .escalate(let reason, let route, let priority) = decision else { return }
    record.note(
      NotedHandover(
        turn: record.count + 1, reason: reason.code, route: route, priority: priority.rawValue,
        isTaken: outcome.state.phase == .human))
  }

  private mutating func turnNote(
    _ reply: Reply, _ reading: TurnReading, _ request: Request, field: String?
  ) -> ConversationRecord.Turn {
    var turn = ConversationRecord.Turn(
      at: clock.text(of: request.now), question: request.question,
      decision: reply.decision.name, confidence: reply.confidence, text: reply.text)
    turn.input = request.input
    turn.input.profile = reading.profile
    turn.signals = reading.signals.map {
      ConversationRecord.NotedSignal($0, in: request.question)
    }
    turn.field = field
    turn.withheld = reading.withheld
    switch reply.decision {
    case .answer(let answer): turn.entries = answer.entries
    case .clarify(let options): turn.options = options.map(\.entry)
    case .escalate(let reason, _, _):
      turn.reason = reason.code
      turn.entries = reply.help?.entries ?? []
    case .act(let call):
      turn.action = ConversationRecord.NamedAction(id: call.id, name: call.name)
    case .collect, .silent: break
    }
    if !reply.parts.isEmpty { turn.entries = turn.entries + (reply.help?.entries ?? []) }
    var seen: Set<String> = []
    turn.entries = turn.entries.filter { seen.insert($0).inserted }
    turn.parts = reply.parts.map { part in
      var entries: [String] = []
      if case .answer(let answer) = part.decision { entries = answer.entries }
      var reason: String?
      if case .escalate(let why, _, _) = part.decision { reason = why.code }
      return ConversationRecord.Part(
        question: part.question, decision: part.decision.name, reason: reason, entries: entries,
        confidence: part.confidence)
    }
    return turn
  }

  /// What a reply's gate rests on: what is certified is the first turn of customers of whom
  /// nothing is known.
  private func gate(_ reading: TurnReading, _ request: Request) -> GateKind {
    guard let assessment = reading.assessment else { return .none }
    guard !reading.isBeyondWords else { return .none }
    let isFirst = request.record?.count ?? 0 == 0
    guard assessment.gateKind != .certified || isFirst && request.verified == 0 else {
      return .none
    }
    return assessment.gateKind
  }

  // MARK: Agents

  /// What an agent's own question gets: a proposal, and no turn of the customer's conversation.
  mutating func proposal(_ assessment: Assessment, _ request: Request) throws(StorageError)
    -> Reply
  {
    var reading = TurnReading(.unclear, matter: request.question)
    reading.assessment = assessment
    var decision: Decision
    switch try outlook(assessment, request) {
    case .handOver(let reason, _): decision = try escalation(reason, reading, request)
    case .prepare(let subject, let reason):
      reading.subject = subject
      decision = try escalation(reason, reading, request)
    case .unclear(let reason): decision = try escalation(reason, reading, request)
    case .ambiguous: decision = try escalation(.lowConfidence, reading, request)
    case .entry(let subject):
      reading.subject = subject
      let needs = subject.facts.wantsFacts || subject.text.hasPlaceholders
      if needs || max(subject.facts.verifyLevel, subject.rule.verifyLevel) > request.verified {
        decision = try escalation(.factsMissing, reading, request)
      } else {
        decision = .answer(
          try compose(subject, assessment.ranking, request))
      }
    }
    let language = assessment.language
    let text: String
    var offersHuman = true
    switch decision {
    case .answer(let answer):
      text = answer.text
      offersHuman = assessment.rule.handling == .answerAndOffer
    case .escalate(let reason, _, _):
      let isEmpty = assessment.ranking.question.words.isEmpty
      text = index.policy.text(isEmpty ? .emptyQuestion : .escalate(reason), in: language)
    case .clarify, .collect, .act, .silent: text = ""
    }
    var record =
      request.record ?? ConversationRecord(language: language, revision: index.revision)
    record.revision = index.revision
    return Reply(
      decision: decision, text: text, confidence: assessment.confidence, gate: .none,
      offersHuman: offersHuman, language: language, revision: index.revision, record: record)
  }
}

extension Answer {
  /// The entries whose text was shown, each once.
  var entries: [String] {
    var entries: [String] = []
    for span in spans where !entries.contains(span.entry) { entries.append(span.entry) }
    return entries
  }

  /// The same answer with values in the places of its placeholders.
  func filled(with values: [String: String]) -> Answer {
    var answer = self
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var start = 0
    for place in Placeholder.occurrences(in: text) {
      guard let value = values[place.name] else { continue }
      result += bytes[start..<place.utf8Range.lowerBound]
      answer.filled.append(
        FilledValue(name: place.name, range: result.count..<result.count + value.utf8.count))
      result += Array(value.utf8)
      start = place.utf8Range.upperBound
    }
    answer.text = String(decoding: result + bytes[start...], as: UTF8.self)
    return answer
  }
}

extension Fact {
  /// Whether a record notes the words of another fact as this field's already.
  func isNoted(for other: Fact, in record: ConversationRecord) -> Bool {
    guard case .field(let name) = kind else { return false }
    return range == other.range && record.value(of: name) == value
  }
}
