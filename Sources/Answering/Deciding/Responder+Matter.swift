import Conversation
import Knowledge
import Storage

/// The matter that a turn's words bring forward.
extension Responder {
  /// The matter that the words bring forward for themselves, or with those of an earlier turn.
  mutating func matter(
    _ request: Request, _ record: inout ConversationRecord, _ assessment: Assessment,
    _ force: SignalForce
  ) throws(StorageError) -> TurnReading {
    if let parts = try parts(request, &record, assessment, force) { return parts }
    var outlook = try outlook(assessment, request)
    var question = request.question
    var isBeyondWords = false
    switch outlook {
    case .unclear, .ambiguous, .entry:
      if let followed = try followUp(request, record, assessment, outlook) {
        (outlook, question) = followed
        isBeyondWords = true
      }
    case .handOver, .prepare: break
    }
    if case .unclear = outlook, asksForMore(request, record, assessment, force) {
      return said(.smallTalk, .questionAnnounced, request)
    }
    var reading = try reading(of: outlook, request, &record, matter: question, force)
    reading.isBeyondWords = isBeyondWords
    if isBeyondWords, reading.turn == .repeated, let subject = reading.subject,
      record.turns.count(where: { $0.entries.contains(subject.id) }) == 1
    {
      // The entry that was shown answers another question about the same.
      reading.turn = .answerable
    }
    if case .handOver(.sensitiveTopic, _) = outlook { reading.humansRule = assessment.rule }
    return reading
  }

  /// Whether words name a topic or a time alone, and it is to be asked once what about it.
  private func asksForMore(
    _ request: Request, _ record: ConversationRecord, _ assessment: Assessment,
    _ force: SignalForce
  ) -> Bool {
    guard request.channel != .email, force.unsure == nil, !record.state.isWaiting,
      !hasOffered(.questionAnnounced, record)
    else { return false }
    if AnnouncedQuestion.namesTopicAlone(request.question) || saysWhenAlone(assessment, request) {
      return true
    }
    // "Rechnung": one word, and the base knows it.
    let words = assessment.ranking.question.words
    return words.count == 1 && AnnouncedQuestion.isOneWord(request.question)
      && words.allSatisfy { !$0.isStopWord && ($0.term != nil || !$0.parts.isEmpty) }
  }

  mutating func reading(
    of outlook: Outlook, _ request: Request, _ record: inout ConversationRecord, matter: String,
    _ force: SignalForce
  ) throws(StorageError) -> TurnReading {
    var reading: TurnReading
    switch outlook {
    case .entry(let subject):
      if let reason = try reasonToPrepare(subject, force) {
        return try prepared(subject, reason, request, &record, matter: matter)
      }
      if try asksOfState(subject, matter, request) {
        // "Habt ihr … storniert?" is no wish for it; what its entry says without it may be told.
        reading = TurnReading(subject.text.hasPlaceholders ? .unclear : .answerable, matter: matter)
        if !subject.text.hasPlaceholders { reading.subject = subject }
        reading.reason = .noEntry
        return reading
      }
      reading = try self.reading(of: subject, request, &record, matter: matter)
      try noteOthers(in: matter, of: subject, request, record, &reading)
      reading.offersHuman = !force.preparing.isEmpty
    case .prepare(let subject, let reason):
      return try prepared(
        subject, force.preparing.first?.kind.reason ?? reason, request, &record, matter: matter)
    case .handOver(let reason, let withheld):
      reading = TurnReading(.mustHandOver, matter: matter)
      reading.reason = reason
      reading.withheld = withheld
    case .unclear(let reason):
      reading = TurnReading(force.unsure == nil ? .unclear : .mustHandOver, matter: matter)
      reading.reason = force.unsure ?? reason
    case .ambiguous(let options):
      let isMail = request.channel == .email
      // Another matter may share one of the options.
      let wasAsked = options.allSatisfy { record.clarified.contains($0.entry) }
      reading = TurnReading(
        force.unsure != nil
          ? .mustHandOver : isMail ? .unclear : .near(wasClarified: wasAsked),
        matter: matter)
      reading.reason = force.unsure ?? (isMail || wasAsked ? .conflictingEntries : .lowConfidence)
      reading.options = options
    }
    return reading
  }

  /// Whether words ask whether, when or why something was done that an entry's action would do.
  private func asksOfState(_ subject: Subject, _ words: String, _ request: Request)
    throws(StorageError) -> Bool
  {
    guard subject.facts.wantsFacts,
      let action = try index.view(of: request.role).entries.entry(subject.facts.entry).action,
      index.policy.actions[action]?.changesData ?? true
    else { return false }
    return StateQuestion.isOne(words)
  }

  /// Keeps the words about the other values of a field where they name several ("12345678 und
  /// 12345679"): they have their turn when the first has ended.
  mutating func noteOthers(
    in words: String, of subject: Subject, _ request: Request, _ record: ConversationRecord,
    _ reading: inout TurnReading
  ) throws(StorageError) {
    switch reading.turn {
    case .factNeeded, .factNeededAgain, .factLeftOpen, .confirmationNeeded, .actionReady: break
    default: return
    }
    guard reading.beside == nil else { return }
    let entry = try index.view(of: request.role).entries.entry(subject.facts.entry)
    let source = TurnReader.Source(words, record.language, now: request.now)
    for field in entry.requiredFields {
      guard let others = messages.others(of: field, in: source) else { continue }
      reading.beside = others
      reading.before = .questionNoted
      return
    }
  }

  /// The reading of an emergency: a human's at once, and nothing of another matter beside it.
  mutating func emergency(
    _ request: Request, _ record: ConversationRecord, _ assessment: Assessment
  ) throws(StorageError) -> TurnReading {
    var reading = TurnReading(.mustHandOver, matter: request.question)
    reading.reason = .sensitiveTopic
    switch try outlook(assessment, request) {
    case .entry(let subject), .prepare(let subject, _):
      guard try isAboutEmergency(subject, request) else { break }
      var notes = record
      let own = try self.reading(of: subject, request, &notes, matter: request.question)
      guard case .nothing = own.need else { break }
      (reading.need, reading.help) = (own.need, subject)
    case .handOver(.sensitiveTopic, _): reading.humansRule = assessment.rule
    case .handOver, .unclear, .ambiguous: break
    }
    return reading
  }

  /// Whether any wording of an entry's own question tells of an emergency.
  private mutating func isAboutEmergency(_ subject: Subject, _ request: Request)
    throws(StorageError) -> Bool
  {
    let language = subject.text.language
    let entry = try index.view(of: request.role).entries.entry(subject.facts.entry)
    guard let texts = entry.texts(in: language) else { return false }
    for text in [texts.question] + texts.otherPhrasings
    where messages.holds(.sensitiveTopic, in: text, language, detail: SignalKind.emergency) {
      return true
    }
    return false
  }

  /// Why a signal has a human take over with an entry's answer at hand; nil where none does, or
  /// where the entry is itself about such a matter and the policy lets it answer then.
  mutating func reasonToPrepare(_ subject: Subject, _ force: SignalForce)
    throws(StorageError) -> EscalationReason?
  {
    for (kind, yields) in force.preparing {
      guard yields, try isAbout(subject, kind) else { return kind.reason }
    }
    return nil
  }

  /// Whether an entry's own question holds a signal.
  private mutating func isAbout(_ subject: Subject, _ kind: SignalKind)
    throws(StorageError) -> Bool
  {
    let language = subject.text.language
    let entry = try index.customers.entries.entry(subject.facts.entry)
    guard let question = entry.texts(in: language)?.question else { return false }
    return messages.holds(kind, in: question, language)
  }

  /// A human takes over with an answer at hand, once the facts that it needs were asked for.
  ///
  /// - Parameter isAtOnce: whether nothing is asked for first.
  mutating func prepared(
    _ subject: Subject, _ reason: EscalationReason, _ request: Request,
    _ record: inout ConversationRecord, matter: String, isAtOnce: Bool = false
  ) throws(StorageError) -> TurnReading {
    var reading = try reading(of: subject, request, &record, matter: matter)
    // What is asked when nobody is there to read it is asked in vain.
    if reading.turn == .factNeeded, !isAtOnce, isSomebodyThere(request) {
      reading.preparedFor = reason
      return reading
    }
    if case .nothing = reading.need { reading.help = subject }
    reading.turn = .mustHandOver
    reading.reason = reason
    return reading
  }
}
