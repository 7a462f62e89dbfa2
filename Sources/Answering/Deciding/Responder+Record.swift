import Conversation
import Foundation
import JSON
import Knowledge
import Storage

/// What the record says of a turn.
extension Responder {
  /// Notes all facts of the words for the human who takes over.
  ///
  /// What is known of a field stays,
  /// unless the words name the field: a number in passing is noted beside it.
  mutating func noteFacts(
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
      record.note(
        KnownFact(name: ConversationRecord.attachment, value: name, turn: record.count + 1))
    }
  }

  /// A new action: its id follows from the record that came, the fields and the words, so that a
  /// repeated line names the same one; of one that was read back the words are a yes, and any yes
  /// names the same one.
  func pending(
    _ reading: TurnReading, _ request: Request, _ before: ConversationRecord
  ) -> PendingAction? {
    let name: String
    var isConfirmed = false
    switch reading.need {
    case .action(let action): name = action
    case .confirmation(let action): (name, isConfirmed) = (action, true)
    case .nothing, .verification, .field, .readBack, .unfillable: return nil
    }
    guard let subject = reading.subject else { return nil }
    var writer = JSONWriter()
    writer.object { object in
      object.member("action", name)
      if !isConfirmed { object.member("question", request.question) }
      object.array("fields") { array in
        for fact in reading.known { array.element(fact.name + "=" + fact.value) }
      }
      object.object("record") { before.write(into: &$0) }
    }
    let id = writer.withBytes { SHA256.hex($0, digits: 32) }
    return PendingAction(
      id: id, name: name, entry: subject.id, question: reading.matter, fields: reading.known,
      beside: reading.beside)
  }

  func note(
    _ decision: Decision, _ outcome: Automaton.Outcome, _ record: inout ConversationRecord
  ) {
    guard case .escalate(let reason, let route, let priority) = decision else { return }
    record.note(
      NotedHandover(
        turn: record.count + 1, reason: reason.code, route: route, priority: priority.rawValue,
        isTaken: outcome.state.phase == .human))
  }

  mutating func turnNote(
    _ reply: Reply, _ reading: TurnReading, _ request: Request, field: String?
  ) -> ConversationRecord.Turn {
    var turn = ConversationRecord.Turn(
      at: clock.text(of: request.now), question: request.question,
      decision: reply.decision.name, confidence: reply.confidence, text: reply.text)
    turn.input = request.input
    turn.input.profile = reading.profile?.facts ?? [:]
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
      turn.action = ConversationRecord.NamedAction(
        id: call.id, name: call.name, fields: call.fields)
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
}

extension Fact {
  /// Whether a record notes the words of another fact as this field's already.
  func isNoted(for other: Fact, in record: ConversationRecord) -> Bool {
    guard case .field(let name) = kind else { return false }
    return range == other.range && record.value(of: name) == value
  }
}
