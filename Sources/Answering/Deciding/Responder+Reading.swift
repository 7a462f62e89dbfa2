import Conversation
import Knowledge
import Retrieval
import Storage
import TextAnalysis

extension Responder {
  /// What a turn comes to, before the automaton decides over it.
  ///
  /// What is asked of the customer or the caller is looked at first, then the words for
  /// themselves.
  ///
  /// - Parameter assessment: that of the request's words, where it was made before.
  mutating func read(
    _ request: Request, _ record: inout ConversationRecord, given assessment: Assessment?
  ) throws(StorageError) -> TurnReading {
    let input = request.input
    let isBlank = !request.question.utf8.contains { !Self.isSpace($0) }
    if input.human == .tookOver { return TurnReading(.tookOver, matter: request.question) }
    if input.isAutomatic || record.state.phase == .human {
      noteResult(input.actionResult, &record)
      return TurnReading(.automatic, matter: request.question)
    }
    if let result = input.actionResult, let pending = record.pending, pending.id == result.id {
      return try read(result, of: pending, request, &record)
    }
    if let choice = input.choice, record.matter?.options.contains(choice) == true,
      let reading = try resolved(choice, request, &record)
    {
      return reading
    }
    if let matter = record.matter, record.state.phase == .collecting,
      matter.field == OpenMatter.verification, let id = matter.entry,
      let subject = try subject(named: id, record.language, request),
      max(subject.facts.verifyLevel, subject.rule.verifyLevel) <= request.verified
    {
      var reading = try continued(subject, matter, request, &record)
      reading.hasNews = true
      return reading
    }
    if isBlank, input.human == .handedBack {
      var reading = TurnReading(.handedBack, matter: "")
      reading.say = .handedBack
      return reading
    }
    let own = if let assessment { assessment } else { try assess(request) }
    return try read(words: request, &record, own)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  // MARK: What is not words

  /// Keeps what an action has returned for the human who has the conversation.
  private func noteResult(_ result: ActionResult?, _ record: inout ConversationRecord) {
    guard let result, record.pending?.id == result.id else { return }
    record.pending = nil
    for name in result.values.keys.sorted() {
      record.note(KnownFact(name: name, value: result.values[name] ?? "", turn: record.count + 1))
    }
  }

  private mutating func read(
    _ result: ActionResult, of pending: PendingAction, _ request: Request,
    _ record: inout ConversationRecord
  ) throws(StorageError) -> TurnReading {
    noteResult(result, &record)
    var failed = TurnReading(.resultBad, matter: pending.question)
    failed.reason = .actionFailed
    guard result.status == .ok,
      let subject = try subject(named: pending.entry, record.language, request)
    else { return failed }
    // What the action was called with, whatever was said since.
    for fact in pending.fields { record.note(fact) }
    let reading = try reading(
      of: subject, request, &record, matter: pending.question, results: result.values)
    guard reading.turn == .resultGood else {
      failed.subject = subject
      return failed
    }
    return reading
  }

  /// The reading of a matter whose entry the customer has chosen.
  private mutating func resolved(
    _ id: String, _ request: Request, _ record: inout ConversationRecord
  ) throws(StorageError) -> TurnReading? {
    guard let subject = try subject(named: id, record.language, request) else { return nil }
    let question = record.matter?.question ?? request.question
    var reading = try reading(of: subject, request, &record, matter: question)
    reading.hasNews = true
    reading.isBeyondWords = true
    return reading
  }

  // MARK: Words

  private mutating func read(
    words request: Request, _ record: inout ConversationRecord, _ assessment: Assessment
  ) throws(StorageError) -> TurnReading {
    record.language = assessment.language
    let words = messages.read(
      request.question, in: assessment.language,
      optionCount: record.matter?.options.count ?? 0, isAsked: Self.isYesOrNoAsked(record))
    let force = SignalForce(words.signals, index.policy)
    var reading: TurnReading
    if let reason = force.human {
      reading = TurnReading(.mustHandOver, matter: request.question)
      reading.reason = reason
    } else if let open = try answerToOpenQuestion(words.act, request, &record, assessment, force) {
      reading = open
    } else if let contact = contact(words.act, request, &record, assessment) {
      reading = contact
    } else if let small = smallTalk(words.act, request, record, assessment),
      record.count > 0 || assessment.confidence < assessment.gate
    {
      // A conversation that begins with words that an entry surely answers begins with a matter.
      reading = small
    } else {
      reading = try matter(request, &record, assessment, force)
    }
    reading.assessment = assessment
    reading.signals = words.signals
    reading.offersHuman = force.offersHuman
    let isUnsure = reading.turn == .mustHandOver && reading.reason == force.unsure
    reading.route = force.route ?? (isUnsure ? force.unsureRoute : nil)
    reading.priority = force.priority ?? (isUnsure ? force.unsurePriority : nil)
    if record.state.isWaiting { sendOn(&reading, record) }
    return reading
  }

  /// What the words are to the question that is open, if there is one and they are about it.
  private mutating func answerToOpenQuestion(
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

  func said(_ turn: TurnClass, _ text: PolicyText, _ request: Request) -> TurnReading {
    var reading = TurnReading(turn, matter: request.question)
    reading.say = text
    return reading
  }

  /// The matter that the words bring forward for themselves, or with those of an earlier turn.
  private mutating func matter(
    _ request: Request, _ record: inout ConversationRecord, _ assessment: Assessment,
    _ force: SignalForce
  ) throws(StorageError) -> TurnReading {
    var outlook = try outlook(assessment, request)
    if let parts = try parts(request, &record, outlook, assessment.language, force) {
      return parts
    }
    var question = request.question
    var isBeyondWords = false
    switch outlook {
    case .unclear, .ambiguous:
      if let followed = try followUp(request, record, assessment, outlook) {
        (outlook, question) = followed
        isBeyondWords = true
      }
    case .handOver, .prepare, .entry: break
    }
    var reading = try reading(of: outlook, request, &record, matter: question, force)
    reading.isBeyondWords = isBeyondWords
    return reading
  }

  mutating func reading(
    of outlook: Outlook, _ request: Request, _ record: inout ConversationRecord, matter: String,
    _ force: SignalForce
  ) throws(StorageError) -> TurnReading {
    var reading: TurnReading
    switch outlook {
    case .entry(let subject):
      if let reason = force.prepare {
        return try prepared(subject, reason, request, &record, matter: matter)
      }
      return try self.reading(of: subject, request, &record, matter: matter)
    case .prepare(let subject, let reason):
      return try prepared(subject, force.prepare ?? reason, request, &record, matter: matter)
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

  /// A human takes over with an answer at hand, once the facts that it needs were asked for.
  private mutating func prepared(
    _ subject: Subject, _ reason: EscalationReason, _ request: Request,
    _ record: inout ConversationRecord, matter: String
  ) throws(StorageError) -> TurnReading {
    var reading = try reading(of: subject, request, &record, matter: matter)
    // What is asked when nobody is there to read it is asked in vain.
    if reading.turn == .factNeeded, isSomebodyThere(request) {
      reading.preparedFor = reason
      return reading
    }
    if case .nothing = reading.need { reading.help = subject }
    reading.turn = .mustHandOver
    reading.reason = reason
    return reading
  }

  /// The reading of a matter that an earlier turn began; what was prepared for a human then, or
  /// is by its topic or by this turn's signals, stays so.
  private mutating func continued(
    _ subject: Subject, _ open: OpenMatter, _ request: Request,
    _ record: inout ConversationRecord, _ force: SignalForce? = nil
  ) throws(StorageError) -> TurnReading {
    let ofTopic = subject.rule.handling == .prepare ? EscalationReason.sensitiveTopic : nil
    guard let reason = open.preparedFor ?? force?.prepare ?? ofTopic else {
      return try reading(of: subject, request, &record, matter: open.question)
    }
    return try prepared(subject, reason, request, &record, matter: open.question)
  }

  /// Whether a human can take over now.
  func isSomebodyThere(_ request: Request) -> Bool {
    request.humans?.isOpen ?? index.policy.isOpen(at: request.now)
  }
}
