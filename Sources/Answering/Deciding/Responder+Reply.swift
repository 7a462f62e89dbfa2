import Conversation
import Foundation
import JSON
import Knowledge
import Retrieval
import Storage

extension Responder {
  mutating func reply(
    _ outcome: Automaton.Outcome, _ reading: TurnReading, _ request: Request,
    _ before: ConversationRecord, _ after: ConversationRecord
  ) throws(StorageError) -> Reply {
    var record = after
    record.state = outcome.state
    record.revision = index.revision
    let language = reading.assessment?.language ?? before.language
    record.language = language
    var reply = Reply(
      decision: .silent, text: nil, confidence: reading.confidence, gate: .none,
      offersHuman: outcome.move != .silent, language: language,
      revision: index.revision, record: record)
    var text = ReplyText(
      Wording(
        index.policy, language, after: before.turns.last(where: { $0.text != nil })?.text ?? nil),
      request, isDue: outcome.state.isWaiting)
    var matter: OpenMatter?
    var field: String?
    var pending = record.pending
    let answers =
      outcome.move == .silent || reading.parts.isEmpty
      ? [] : try parts(reading, .silent, request, before).answers
    if outcome.move != .silent { say(first: reading, outcome.move, language, &text) }
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
      if outcome.state.phase == .collecting {
        // A yes would be to what is read last: what was read back is asked for anew.
        matter = record.matter
        matter?.value = nil
      }
    case .clarify:
      reply.decision = .clarify(reading.options)
      text.clarify(reading.options)
      record.noteClarified(reading.options.map(\.entry))
      matter = OpenMatter(question: reading.matter, options: reading.options.map(\.entry))
    case .ask, .askAgain, .askStill, .confirm, .confirmAgain:
      let (collected, value) = collected(reading)
      field = collected.field
      if outcome.move == .askStill {
        record.noteReminded(collected.field)
      } else if field != OpenMatter.confirmation {
        record.noteAsked(collected.field)
      }
      reply.decision = .collect(collected)
      let about = field == OpenMatter.confirmation ? try storedQuestion(reading, request) : nil
      text.collect(
        collected, value: value, matter: about ?? reading.matter,
        mistake: reading.mistake, doubted: reading.doubted, isLimited: reading.isLimited,
        isAgain: outcome.move == .askAgain && before.openField == field,
        isHinted: outcome.move == .askAgain || reading.turn == .factLeftOpen)
      matter = OpenMatter(
        question: reading.matter, entry: reading.subject?.id, field: field, value: value,
        preparedFor: reading.preparedFor, beside: reading.beside)
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
        reply.help = try answer(help, reading, request)
      }
      text.escalate(
        reason, help: reply.help,
        ReplyText.Handing(
          isSomebodyThere: outcome.state.phase == .human,
          opens: outcome.state.phase == .human ? nil : opens(request),
          isReported: reading.turn == .mustHandOver || reading.turn == .mustBeTold),
        record: record, signals: reading.signals)
      note(reply.decision, outcome, &record)
    case .say:
      reply.decision = .clarify(reading.options)
      if outcome.state.phase == .acting {
        text.say(.actionRunning)
      } else if reading.say == .clarifyRange {
        text.clarifyRange(reading.options)
      } else if outcome.state.isWaiting, reading.say == .greeting {
        text.wait(until: opens(request), record: record, signals: reading.signals)
      } else {
        text.say(reading.say, reading.sayValues)
      }
      if outcome.state.phase == before.state.phase { matter = before.matter }
    }
    if !answers.isEmpty, outcome.move != .answer {
      reply.help = Answer(answers + (reply.help.map { [$0] } ?? []))
    }
    if outcome.move != .silent, !reading.parts.isEmpty {
      reply.parts = try parts(reading, reply.decision, request, before).parts
    }
    record.matter = matter
    if let action = pending, hasEnded(action, request, record, next: outcome.state.phase) {
      pending = nil
    }
    record.pending = pending
    reply.text =
      outcome.move == .silent ? nil : text.whole(announces: !before.isAnnounced)
    if reply.text != nil { record.isAnnounced = true }
    reply.topic = topic(reply.decision, reading)
    reply.gate = gate(reply.decision, reading, request)
    record.append(turnNote(reply, reading, request, field: field))
    reply.record = record
    return reply
  }

  /// When somebody is there again, where the policy's hours say so.
  private func opens(_ request: Request) -> Policy.Opening? {
    index.policy.isOpen(at: request.now) ? nil : index.policy.nextOpening(after: request.now)
  }

  /// What stands before all else: what a rule has the customer read, and that nothing is done.
  private func say(
    first reading: TurnReading, _ move: Move, _ language: Language, _ text: inout ReplyText
  ) {
    if let notice = reading.notice(in: language, handsOver: move == .escalate) {
      text.notice(
        notice, isUrgent: reading.signals.contains { $0.detail == SignalKind.emergency })
    }
    // Who hands over asks for nothing first.
    if let before = reading.before, before != .questionNoted || move != .escalate {
      text.before(before)
    }
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

  /// The question of the entry that a turn is about, in the language of its answer.
  private func storedQuestion(_ reading: TurnReading, _ request: Request) throws(StorageError)
    -> String?
  {
    guard let subject = reading.subject else { return nil }
    let entry = try index.view(of: request.role).entries.entry(subject.facts.entry)
    let question = entry.texts(in: subject.text.language)?.question ?? ""
    return question.isEmpty ? nil : question
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

  /// The topic of the entry that a turn is about; of a hand-over that is about none, that of the
  /// entry which its words rather mean than not, as for its route.
  private func topic(_ decision: Decision, _ reading: TurnReading) -> String? {
    let answers = index.customers.answers
    if let subject = reading.subject ?? reading.help {
      return answers.topics[subject.facts.topic]
    }
    guard case .escalate(let reason, _, _) = decision, reason != .foreignLanguage,
      reason != .humanRequested, reading.namesMatter,
      let assessment = reading.assessment, assessment.confidence >= Self.likely,
      !assessment.ranking.question.words.isEmpty, let first = assessment.first
    else { return nil }
    return answers.topics[first.topic]
  }

  /// What a reply's gate rests on.
  ///
  /// Only an answer has one, for no other reply says what may be wrong, and only one that words
  /// alone have chosen. What is certified is the first turn of customers of whom nothing is known.
  private func gate(_ decision: Decision, _ reading: TurnReading, _ request: Request) -> GateKind {
    guard case .answer = decision, let assessment = reading.assessment else { return .none }
    guard !reading.isBeyondWords, reading.profile == nil else { return .none }
    let isFirst = request.record?.count ?? 0 == 0
    guard assessment.gateKind != .certified || isFirst && request.verified == 0 else {
      return .none
    }
    return assessment.gateKind
  }
}
