import Conversation
import Knowledge
import Storage

/// What a turn is while the caller runs an action: a stop, or something else that is answered at
/// once or waits for the action's end.
extension Responder {
  /// What the words are beside an action that runs.
  ///
  /// A stop, and a no to one that changes something or another value for it, is a human's, who may
  /// still be able to do something: the customer is told that the action was started. What needs
  /// nothing is answered; what else is asked is noted with the action and looked at when it has ended.
  mutating func besideAction(
    _ act: DialogueAct, _ request: Request, _ record: inout ConversationRecord,
    _ assessment: Assessment, _ force: SignalForce
  ) throws(StorageError) -> TurnReading? {
    guard record.state.phase == .acting, let pending = record.pending else { return nil }
    switch act {
    case .matter, .correction: break
    case .neverMind, .no: return stopped(request, &record)
    default: return nil
    }
    let consent = Consent(of: request.question)
    let changesData = index.policy.actions[pending.name]?.changesData ?? true
    if changesData {
      var isStopped = consent.verdict == .no || consent.stops
      if !isStopped, let subject = try subject(named: pending.entry, record.language, request) {
        isStopped = try correction(act, of: subject, request, record) != nil
      }
      if isStopped { return stopped(request, &record) }
    }
    var notes = record
    var reading = try matter(request, &notes, assessment, force)
    switch reading.turn {
    case .answerable, .mustHandOver:
      record = notes
      return reading
    case .repeated, .smallTalk: return reading
    default: break
    }
    // What is noted for later is no progress, whatever facts stand in it.
    reading.hasNews = false
    guard Self.bringsMatter(reading.turn), try isAboutMore(request, consent, record, assessment)
    else { return reading }
    // Facts in it are read when its turn has come: what runs has its own.
    let open = reading.parts.filter { Self.gravity($0.turn) > 0 }.map(\.matter)
    let question = open.isEmpty ? request.question : open.joined(separator: " ")
    record.pending?.beside = pending.beside.map { $0 + " " + question } ?? question
    reading.before = .questionNoted
    reading.options = []
    reading.isBeyondWords = true
    return reading
  }

  /// The reading of a stop: nothing that waits for the action's end is done after it.
  private func stopped(_ request: Request, _ record: inout ConversationRecord) -> TurnReading {
    record.pending?.beside = nil
    var reading = said(.takenBack, .neverMind, request)
    reading.before = .actionStarted
    return reading
  }

  /// Whether words ask for something else than how the action goes.
  private mutating func isAboutMore(
    _ request: Request, _ consent: Consent, _ record: ConversationRecord, _ assessment: Assessment
  ) throws(StorageError) -> Bool {
    guard consent.asks || assessment.confidence >= Self.likely else { return false }
    if let first = assessment.first, let pending = record.pending,
      try index.view(of: request.role).answers.id(of: first.entry) == pending.entry
    {
      // "Ist das jetzt storniert?" asks how it goes, unless it names another value.
      let source = TurnReader.Source(request.question, record.language, now: request.now)
      return messages.fields(in: source).contains { stated in
        pending.fields.contains { $0.name == stated.field && $0.value != stated.value }
      }
    }
    return !FollowUpWords.pointsBack(request.question)
      && assessment.ranking.question.words.contains { !$0.isStopWord }
  }
}
