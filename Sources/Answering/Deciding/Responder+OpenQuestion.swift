import Conversation
import Knowledge
import Storage

/// What a turn is to the question that is open: options, a fact, yes or no.
extension Responder {
  /// What the words are to the question that is open, if there is one and they are about it.
  mutating func answerToOpenQuestion(
    _ act: DialogueAct, _ request: Request, _ record: inout ConversationRecord,
    _ assessment: Assessment, _ force: SignalForce
  ) throws(StorageError) -> TurnReading? {
    guard let open = record.matter, record.state.phase != .open, record.state.phase != .acting
    else { return nil }
    switch act {
    case .neverMind: return said(.takenBack, .neverMind, request)
    case .rejection: return said(.rejected, .rejection, request)
    case .thanks, .greeting, .acknowledgement:
      if record.state.phase == .clarifying { return nil }
    case .choice(let number):
      let options = open.options
      let place = number < 0 ? options.count + number : number
      if options.indices.contains(place) {
        return try resolved(options[place], request, &record)
      }
    case .matter, .yes, .no, .correction: break
    }
    if record.state.phase == .clarifying {
      if act == .yes, open.options.count == 1 {
        return try resolved(open.options[0], request, &record)
      }
      return act == .no
        ? said(.declined, .rejection, request)
        : try chosenInWords(open, request, &record, assessment, force)
    }
    guard let id = open.entry, let subject = try subject(named: id, record.language, request)
    else { return nil }
    let isConfirming = open.field == OpenMatter.confirmation
    if act == .no, open.value == nil, !isConfirming { return said(.declined, .rejection, request) }
    var own = request
    if let other = otherReading(open, request, record) {
      own.question = other
    } else if act == .yes, let value = open.value {
      own.question = value
    } else if act == .no, open.value != nil {
      // What was read back and refused is in none of the words.
      own.question = ""
    }
    var reading = try continued(subject, open, own, &record, force)
    reading.isBeyondWords = true
    switch (act, reading.turn) {
    // Who thanks or greets has neither given what is asked for nor refused it.
    case (.thanks, .factNeededAgain), (.thanks, .factRefused), (.greeting, .factNeededAgain),
      (.greeting, .factRefused), (.acknowledgement, .factNeededAgain),
      (.acknowledgement, .factRefused):
      if case .field(open.field) = reading.need { reading.turn = .factLeftOpen }
    default: break
    }
    // "No, on the 6th" corrects what was read back.
    if reading.hasNews { return reading }
    if act == .no, isConfirming { return said(.declined, .confirmDeclined, request) }
    if isConfirming, act == .yes, case .confirmation = reading.need {
      reading.turn = .actionReady
      reading.hasNews = true
      return reading
    }
    // Nothing of what was asked for: another matter, if the words surely are one.
    if act == .matter, case .entry(let other) = try outlook(assessment, request), other.id != id {
      return nil
    }
    return reading
  }

  /// The second reading of words whose first one was read back, where the customer wants it.
  private mutating func otherReading(
    _ open: OpenMatter, _ request: Request, _ record: ConversationRecord
  ) -> String? {
    guard let value = open.value, let field = open.field, let last = record.turns.last else {
      return nil
    }
    return messages.otherReading(
      of: field, than: value, in: request.question,
      readOf: TurnReader.Source(last, record.language))
  }

  /// The option that words name, or another matter that they surely bring forward.
  private mutating func chosenInWords(
    _ open: OpenMatter, _ request: Request, _ record: inout ConversationRecord,
    _ assessment: Assessment, _ force: SignalForce
  ) throws(StorageError) -> TurnReading? {
    let view = index.view(of: request.role)
    if case .entry(let subject) = try outlook(assessment, request) {
      guard open.options.contains(subject.id) else { return nil }
      return try resolved(subject.id, request, &record)
    }
    // "I do not understand that" chooses nothing, whatever is nearest to it.
    guard
      assessment.ranking.question.words.contains(where: {
        !$0.isStopWord && ($0.term != nil || !$0.parts.isEmpty)
      })
    else { return nil }
    var found: [(id: String, score: Int64)] = []
    for candidate in assessment.ranking.candidates {
      let id = try view.answers.id(of: candidate.entry)
      if open.options.contains(id) { found.append((id, candidate.score)) }
    }
    guard let best = found.first, best.score > 0,
      found.count == 1 || Double(best.score) >= Self.clearLead * Double(found[1].score),
      assessment.confidence >= Self.hardlyPossible
    else { return nil }
    return try resolved(best.id, request, &record)
  }

  /// An option is named by words that fit it so many times better than the next one.
  private static let clearLead = 1.3

  /// The reading of a matter whose entry the customer has chosen.
  mutating func resolved(
    _ id: String, _ request: Request, _ record: inout ConversationRecord
  ) throws(StorageError) -> TurnReading? {
    guard let subject = try subject(named: id, record.language, request) else { return nil }
    let question = record.matter?.question ?? request.question
    var reading = try reading(of: subject, request, &record, matter: question)
    reading.hasNews = true
    reading.isBeyondWords = true
    return reading
  }

  /// The reading of a matter that an earlier turn began; what was prepared for a human then, or
  /// is by its topic or by this turn's signals, stays so.
  mutating func continued(
    _ subject: Subject, _ open: OpenMatter, _ request: Request,
    _ record: inout ConversationRecord, _ force: SignalForce? = nil
  ) throws(StorageError) -> TurnReading {
    var reason = open.preparedFor
    if reason == nil, let force { reason = try reasonToPrepare(subject, force) }
    if reason == nil, subject.rule.handling == .prepare { reason = .sensitiveTopic }
    guard let reason else {
      return try reading(of: subject, request, &record, matter: open.question)
    }
    return try prepared(subject, reason, request, &record, matter: open.question)
  }
}
