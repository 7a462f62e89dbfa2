import Conversation
import Knowledge
import Storage

/// What a turn is while the caller runs an action: a stop, or something else that is answered at
/// once or waits for the action's end.
extension Responder {
  /// What the words are beside an action that runs.
  ///
  /// A stop, and a no to one that changes something or another value for it, is a human's, who may
  /// still be able to do something: the customer is told that the action was started. Another value
  /// for one that changes nothing is noted, and it is run with that when its result has come. What
  /// needs nothing is answered; what else is asked is noted with the action and looked at when it has
  /// ended.
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
    if changesData, consent.verdict == .no || consent.stops { return stopped(request, &record) }
    if let subject = try subject(begun: pending.entry, record.language, request) {
      let meant = try correctedBeside(
        pending, act, of: subject, consent, request, record, assessment)
      if !meant.isEmpty, changesData { return stopped(request, &record) }
      if !meant.isEmpty {
        var reading = said(.acknowledged, .actionRunning, request)
        reading.before = .correctionNoted
        reading.hasNews = meant.contains { record.value(of: $0.name) != $0.value }
        for fact in meant { record.note(fact) }
        return reading
      }
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

  /// The values that the words name in the place of those that an action was called with: "ich meinte
  /// 87654321", "nein, 87654321", "die PLZ ist doch 20099"; none where they name one more.
  private mutating func correctedBeside(
    _ pending: PendingAction, _ act: DialogueAct, of subject: Subject, _ consent: Consent,
    _ request: Request, _ record: ConversationRecord, _ assessment: Assessment
  ) throws(StorageError) -> [KnownFact] {
    let meant = try corrected(act, of: subject, consent, request, record)
    if let one = meant.one { return [one] }
    if consent.verdict == .no { return [] }
    // "Bestellung 87654321 stornieren" and "und die 87654321" are about more.
    guard !consent.asks, !Self.addsMore(consent) else { return [] }
    if assessment.confidence >= Self.likely, let first = assessment.first,
      try index.view(of: request.role).answers.id(of: first.entry) != subject.id,
      !Self.isStatement(consent)
    {
      return []
    }
    // "Bestellungen 12345678 und 87654321" names one more beside that which is looked up.
    let source = TurnReader.Source(request.question, record.language, now: request.now)
    let stated = others(than: pending, request, record)
      .filter { messages.others(of: $0.field, in: source) == nil }
    return stated.map {
      KnownFact(name: $0.field, value: $0.value, turn: record.count + 1)
    }
  }

  /// The values that words state of fields for which an action was called with others.
  private mutating func others(
    than pending: PendingAction, _ request: Request, _ record: ConversationRecord
  ) -> [(field: String, value: String)] {
    let source = TurnReader.Source(request.question, record.language, now: request.now)
    return messages.fields(in: source).filter { stated in
      pending.fields.contains { $0.name == stated.field && $0.value != stated.value }
        && !messages.mayDeny(stated.value, of: stated.field, in: source)
    }
  }

  /// Whether words go on with one more: "und die 87654321", "auch 87654321".
  private static func addsMore(_ consent: Consent) -> Bool {
    consent.adds || consent.words.first.map(adding.contains) ?? true
  }

  /// Whether few words say what something is: "PLZ ist doch 20099".
  private static func isStatement(_ consent: Consent) -> Bool {
    consent.words.count <= longestStatement && consent.words.contains(where: stating.contains)
  }

  private static let stating: Set = ["ist", "lautet", "is", "its"]
  private static let longestStatement = 6
  private static let adding: Set = ["und", "and", "plus"]

  /// The reading of a stop: nothing that waits for the action's end is done after it.
  func stopped(_ request: Request, _ record: inout ConversationRecord) -> TurnReading {
    record.pending?.beside = nil
    var reading = said(.takenBack, .neverMind, request)
    reading.before = .actionStarted
    return reading
  }

  /// Whether words ask for something else than how the action goes.
  private mutating func isAboutMore(
    _ request: Request, _ consent: Consent, _ record: ConversationRecord, _ assessment: Assessment
  ) throws(StorageError) -> Bool {
    // "Und die 87654321" is one more of the same.
    if !consent.asks, Self.addsMore(consent), let pending = record.pending,
      !others(than: pending, request, record).isEmpty
    {
      return true
    }
    guard consent.asks || assessment.confidence >= Self.likely else { return false }
    if let first = assessment.first, let pending = record.pending,
      try index.view(of: request.role).answers.id(of: first.entry) == pending.entry
    {
      // "Ist das jetzt storniert?" asks how it goes, unless it names another value.
      return !others(than: pending, request, record).isEmpty
    }
    return !FollowUpWords.pointsBack(request.question)
      && assessment.ranking.question.words.contains { !$0.isStopWord }
  }
}
