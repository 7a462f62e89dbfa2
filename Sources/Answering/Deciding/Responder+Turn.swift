import Conversation
import Knowledge
import Storage

/// One turn of a customer's conversation, from the record that comes to the reply.
extension Responder {
  /// Decides over a turn of a customer's conversation.
  mutating func turn(_ request: Request, given assessment: Assessment?) throws(StorageError)
    -> Reply
  {
    lastFeatures = assessment?.features
    var record =
      request.record
      ?? ConversationRecord(
        language: index.customers.firstLanguage(index.policy), revision: index.revision)
    if request.input.human == .handedBack {
      let open = record.matter
      record.state = ConversationState()
      record.matter = nil
      record.endCallBack()
      noteFacts(request.input.facts, &record)
      resume(open, request, &record)
    }
    try settle(&record, request)
    let before = record
    var reading = try read(request, &record, given: assessment)
    if !reading.isMatter(in: before) { lastFeatures = nil }
    var outcome = step(reading, request, record)
    if outcome.move == .silent, let told = reading.result {
      // What an action came to is told, also where nothing is said any more to the words beside it.
      reading = told
      outcome = step(reading, request, record)
    }
    return try reply(outcome, reading, request, before, record)
  }

  private func step(_ reading: TurnReading, _ request: Request, _ record: ConversationRecord)
    -> Automaton.Outcome
  {
    automaton.step(
      record.state, reading.turn, hasNews: reading.hasNews,
      isSomebodyThere: needsHumans(reading, record) ? isSomebodyThere(request) : true)
  }

  /// Goes on with the matter that was open when a human took over, where the words that come with
  /// the hand-back give what it had asked for.
  private mutating func resume(
    _ open: OpenMatter?, _ request: Request, _ record: inout ConversationRecord
  ) {
    guard let open, open.entry != nil, let field = open.field, record.value(of: field) == nil else {
      return
    }
    let source = TurnReader.Source(request.question, record.language, now: request.now)
    guard messages.bareFields(in: source).contains(where: { $0.field == field }) else { return }
    record.state.phase = .collecting
    record.matter = open
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
      let id = record.pending?.entry ?? ""
      isSound = try subject(begun: id, record.language, request) != nil
      // What an action came to is told a human, if nothing can be answered from it.
      if let result = request.input.actionResult, result.id == record.pending?.id { return }
    case .clarifying:
      // Options keep the numbers that they were shown with.
      isSound = false
      for option in record.matter?.options ?? []
      where try subject(named: option, record.language, request) != nil { isSound = true }
    case .collecting, .confirming, .confirmingAgain:
      let id = record.matter?.entry ?? ""
      isSound = try subject(begun: id, record.language, request) != nil
    }
    guard !isSound else { return }
    record.state.phase = .open
    record.matter = nil
    record.pending = nil
  }
}
