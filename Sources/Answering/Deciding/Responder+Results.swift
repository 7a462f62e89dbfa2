import Conversation
import Knowledge
import Storage

/// What an action has come to, and what words stand beside it.
extension Responder {
  /// Keeps what an action has returned for the human who has the conversation.
  func noteResult(_ result: ActionResult?, _ record: inout ConversationRecord) {
    guard let result, record.pending?.id == result.id else { return }
    record.pending = nil
    for name in result.values.keys.sorted() {
      record.note(KnownFact(name: name, value: result.values[name] ?? "", turn: record.count + 1))
    }
  }

  /// The result that has come while nobody said who asks, and waits for that; nil where there is none.
  func heldResult(_ record: ConversationRecord) -> ActionResult? {
    guard let pending = record.pending else { return nil }
    return record.turns.last { $0.input.actionResult?.id == pending.id }?.input.actionResult
  }

  /// Whether a record waits for an action's result no longer: it has come, and nobody is asked who they
  /// are, for which it would be held.
  func hasEnded(
    _ pending: PendingAction, _ request: Request, _ record: ConversationRecord, next phase: Phase
  ) -> Bool {
    phase != .collecting
      && (request.input.actionResult?.id == pending.id || heldResult(record)?.id == pending.id)
  }

  /// A result, with the matter that words beside it bring forward as a part of its own.
  mutating func read(
    _ result: ActionResult, of pending: PendingAction, _ request: Request,
    _ record: inout ConversationRecord, given assessment: Assessment?
  ) throws(StorageError) -> TurnReading {
    let isSaidBefore =
      request.question == pending.question || request.question == record.turns.last?.question
    if result.status == .ok,
      let again = try withCorrection(
        pending, beside: isSaidBefore ? "" : request.question, request, &record)
    {
      return again
    }
    var own = try read(result, of: pending, request, &record)
    var request = request
    var given = assessment
    if isSaidBefore { request.question = "" }
    if Self.isBlank(request.question), let beside = pending.beside, own.turn == .resultGood,
      let next = try once(more: beside, pending, request, &record)
    {
      var main = next
      main.parts = [own, next]
      return main
    }
    if let beside = pending.beside {
      // What was asked along with the action has waited for its end.
      request.question = Self.isBlank(request.question) ? beside : beside + " " + request.question
      given = nil
    }
    guard !Self.isBlank(request.question) else { return own }
    // The action has ended: what is said beside its result stands for itself.
    record.state.phase = .open
    var notes = record
    let words = if let given { given } else { try assess(request) }
    let beside = try read(words: request, &notes, words)
    guard Self.bringsMatter(beside.turn), !Self.repeats(pending, beside) else { return own }
    if case .verification = own.need, beside.turn != .answerable, beside.turn != .mustHandOver {
      // Who asks is asked first.
      record.pending?.beside = request.question
      own.before = .questionNoted
      return own
    }
    record = notes
    let readings = [own] + (beside.parts.isEmpty ? [beside] : beside.parts)
    var main = beside
    if Self.gravity(own.turn) > Self.gravity(beside.turn) {
      (main.turn, main.reason, main.subject) = (own.turn, own.reason, own.subject)
      (main.need, main.known, main.matter) = (own.need, own.known, own.matter)
      (main.help, main.preparedFor) = (nil, nil)
    }
    main.parts = readings
    main.isBeyondWords = true
    return main
  }

  /// The same action with the values that were named in the place of those that it was called with,
  /// while it ran; what it came to with the first ones is not wanted any more.
  private mutating func withCorrection(
    _ pending: PendingAction, beside words: String, _ request: Request,
    _ record: inout ConversationRecord
  ) throws(StorageError) -> TurnReading? {
    guard record.state.phase == .acting,
      index.policy.actions[pending.name]?.changesData == false,
      pending.fields.contains(where: { fact in
        record.value(of: fact.name).map { $0 != fact.value } ?? false
      }),
      let subject = try subject(begun: pending.entry, record.language, request)
    else { return nil }
    record.pending = nil
    record.state.phase = .open
    var wordless = request
    wordless.question = ""
    var reading = try reading(of: subject, wordless, &record, matter: pending.question)
    let beside = [pending.beside ?? "", words].filter { !Self.isBlank($0) }
    reading.beside = beside.isEmpty ? nil : beside.joined(separator: " ")
    reading.hasNews = true
    reading.isBeyondWords = true
    return reading
  }

  /// The same action for another value that was named beside the yes to it, to be read back: "ja, und
  /// stornieren Sie auch 87654321".
  private mutating func once(
    more beside: String, _ pending: PendingAction, _ request: Request,
    _ record: inout ConversationRecord
  ) throws(StorageError) -> TurnReading? {
    // "Wo ist meine Bestellung 87654321?" asks for something else than the same once more.
    guard !Consent(of: beside).asks else { return nil }
    let source = TurnReader.Source(beside, record.language, now: request.now)
    let others = messages.fields(in: source).filter { stated in
      pending.fields.contains { $0.name == stated.field && $0.value != stated.value }
    }
    guard others.count == 1,
      let subject = try subject(begun: pending.entry, record.language, request)
    else { return nil }
    record.state.phase = .open
    record.note(
      KnownFact(name: others[0].field, value: others[0].value, turn: record.count + 1))
    var wordless = request
    wordless.question = ""
    var reading = try reading(of: subject, wordless, &record, matter: beside)
    reading.isBeyondWords = true
    return reading
  }

  /// Whether words beside an action's result would run it again with the same values: "wie lange dauert
  /// das?" has been answered by it.
  private static func repeats(_ pending: PendingAction, _ beside: TurnReading) -> Bool {
    guard case .action(pending.name) = beside.need, beside.parts.isEmpty else { return false }
    return beside.known.allSatisfy { known in
      pending.fields.contains { $0.name == known.name && $0.value == known.value }
    }
  }

  /// Whether a turn's words are about something of their own; thanks by e-mail have no reply, and are
  /// read as what a machine wrote.
  static func bringsMatter(_ turn: TurnClass) -> Bool {
    switch turn {
    case .smallTalk, .acknowledged, .held, .goodbye, .takenBack, .declined, .rejected, .automatic:
      false
    default: true
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
      let subject = try subject(begun: pending.entry, record.language, request)
    else { return failed }
    // What the action was called with, whatever is said now or was since.
    for fact in pending.fields { record.note(fact) }
    var wordless = request
    wordless.question = ""
    let reading = try reading(
      of: subject, wordless, &record, matter: pending.question, results: result.values)
    guard reading.turn == .resultGood else {
      if case .verification = reading.need {
        // It is there, and told once the caller says again who asks: see `heldResult`.
        record.pending = pending
        record.state.phase = .open
        return reading
      }
      failed.subject = subject
      return failed
    }
    return reading
  }
}
