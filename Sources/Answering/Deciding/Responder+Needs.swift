import Conversation
import Knowledge
import Storage

extension Responder {
  /// What an entry needs before it can answer, with what is known of it; facts that the words of
  /// this turn or an earlier one state are noted in the record.
  ///
  /// - Parameter results: what its action has returned, once it has run.
  mutating func need(
    of subject: Subject, _ request: Request, _ record: inout ConversationRecord,
    results: [String: String]? = nil
  ) throws(StorageError) -> (need: Need, known: [KnownFact], hasNews: Bool) {
    let level = max(subject.facts.verifyLevel, subject.rule.verifyLevel)
    guard level <= request.verified else { return (.verification(level), [], false) }
    guard subject.facts.wantsFacts || subject.text.hasPlaceholders else {
      return (.nothing([:]), [], false)
    }
    let view = index.view(of: request.role)
    let entry = try view.entries.entry(subject.facts.entry)
    var known: [KnownFact] = []
    var hasNews = false
    var missing: Need?
    for field in entry.requiredFields {
      switch fact(field, entry, of: subject, request, record) {
      case .known(let fact): known.append(fact)
      case .stated(let fact):
        if record.note(fact) { hasNews = true }
        known.append(fact)
      case .ambiguous(let value): missing = missing ?? .readBack(field, value: value)
      case .missing: missing = missing ?? .field(field)
      }
    }
    if let missing { return (missing, known, hasNews) }
    var values: [String: String] = [:]
    for fact in known { values[fact.name] = fact.value }
    if let action = entry.action {
      guard let results else {
        let isChange = index.policy.actions[action]?.changesData ?? true
        return (isChange ? .confirmation(action) : .action(action), known, hasNews)
      }
      values.merge(results) { own, _ in own }
    }
    let isFilled = try isFilled(subject, by: values, request.role)
    return (isFilled ? .nothing(values) : .unfillable, known, hasNews)
  }

  /// Whether values fill all placeholders of an answer.
  func isFilled(_ subject: Subject, by values: [String: String], _ role: Role = .customer)
    throws(StorageError) -> Bool
  {
    let places = try index.view(of: role).answers.withBytes(of: subject.text) { bytes in
      Placeholder.occurrences(in: String(decoding: bytes, as: UTF8.self))
    }
    return places.allSatisfy { place in values[place.name].map { !Self.isBlank($0) } ?? false }
  }

  private enum FactState {
    case known(KnownFact), stated(KnownFact), ambiguous(String), missing

    /// What words state, by its readings.
    init?(_ readings: [String], of field: String, turn: Int) {
      guard let value = readings.first else { return nil }
      self =
        readings.count > 1
        ? .ambiguous(value) : .stated(KnownFact(name: field, value: value, turn: turn))
    }
  }

  /// A field's value: from the words of this turn, the record, or an earlier turn's words.
  private mutating func fact(
    _ field: String, _ entry: StoredEntry, of subject: Subject, _ request: Request,
    _ record: ConversationRecord
  ) -> FactState {
    let turn = record.count + 1
    let needed = entry.requiredFields
    let isOpen = record.matter?.entry == subject.id && record.state.phase != .open
    let asked = record.state.phase == .collecting ? record.matter?.field : nil
    let words = TurnReader.Source(request.question, record.language, now: request.now)
    if messages.isCutShort(asked, for: field, in: words) {
      let known = record.facts.last { $0.name == field && messages.isValid($0.value, of: field) }
      return known.map { .known($0) } ?? .missing
    }
    if asked == field,
      let state = FactState(messages.answer(to: field, in: words), of: field, turn: turn)
    {
      return state
    }
    let isConfirming = isOpen && record.matter?.field == OpenMatter.confirmation
    // "Ja, aber die 12345679 nicht" names none that takes the place of what was read back.
    let stated = messages.stated(field, in: words).flatMap { value in
      isConfirming && messages.mayDeny(value, of: field, in: words) ? nil : value
    }
    if let value = stated {
      return messages.isUndecided(field, in: words)
        ? .ambiguous(value) : .stated(KnownFact(name: field, value: value, turn: turn))
    }
    if field == ConversationRecord.attachment, let name = request.input.attachments.first {
      return .stated(KnownFact(name: field, value: name, turn: turn))
    }
    let ofKind = messages.stated(kindOf: field, among: needed, in: words)
    // "No, on the 6th" corrects what was read back.
    if isConfirming, let first = ofKind.first, !messages.mayDeny(first, of: field, in: words),
      let state = FactState(ofKind, of: field, turn: turn)
    {
      return state
    }
    if let fact = record.facts.last(where: { $0.name == field }),
      messages.isValid(fact.value, of: field)
    {
      return .known(fact)
    }
    // What is asked for was in none of the words before, or they do not say which.
    if asked == field { return .missing }
    if let state = FactState(ofKind, of: field, turn: turn) { return state }
    if let asked, asked != field, needed.contains(asked),
      let value = messages.given(field, along: asked, among: needed, in: words)
    {
      return .stated(KnownFact(name: field, value: value, turn: turn))
    }
    if let value = messages.adjoining(field, among: needed, in: words) {
      return .stated(KnownFact(name: field, value: value, turn: turn))
    }
    return self.stated(field, needed, isOpen: isOpen, record) ?? .missing
  }

  /// A field's value from the words of an earlier turn; a day, a time or an amount that nothing
  /// names as the field's belongs to the matter in which it was said.
  private mutating func stated(
    _ field: String, _ needed: [String], isOpen: Bool, _ record: ConversationRecord
  ) -> FactState? {
    var isOpen = isOpen
    for (place, earlier) in record.turns.enumerated().reversed() {
      isOpen = isOpen && earlier.decision == Decision.Kind.collect.rawValue
      let words = TurnReader.Source(earlier, record.language)
      let asked = place > 0 ? record.turns[place - 1].field : nil
      if messages.isCutShort(asked, for: field, in: words) { continue }
      let ofKind = isOpen ? messages.stated(kindOf: field, among: needed, in: words) : []
      let value = messages.stated(field, in: words) ?? (ofKind.count == 1 ? ofKind[0] : nil)
      guard let value else { continue }
      return .stated(
        KnownFact(
          name: field, value: value, turn: record.count - record.turns.count + place + 1))
    }
    return nil
  }

  /// The class of a turn that an entry answers, by what it needs.
  mutating func reading(
    of subject: Subject, _ request: Request, _ record: inout ConversationRecord, matter: String,
    results: [String: String]? = nil
  ) throws(StorageError) -> TurnReading {
    let (need, known, hasNews) = try need(of: subject, request, &record, results: results)
    let words = TurnReader.Source(request.question, record.language, now: request.now)
    var reading = TurnReading(.answerable, matter: matter)
    reading.subject = subject
    reading.profile = subject.profile
    reading.need = need
    reading.known = known
    reading.hasNews = hasNews
    if case .field(let field) = need {
      if messages.mistake(in: field, of: words) == .noSuchDay {
        reading.mistake = .noSuchDay
      } else if messages.misfit(among: [field], in: words) == field {
        reading.mistake = .form
      }
    }
    switch need {
    case .nothing:
      if results != nil {
        reading.turn = .resultGood
      } else if isRepeated(subject, request, record) {
        reading.turn = .repeated
      }
    case .verification:
      reading.turn = .needing(factAskedFor: record.asked[OpenMatter.verification] ?? 0)
    case .field(let field)
    where isLeftOpen(field, of: subject, request, record)
      || isLeftByHuman(field, request, record):
      reading.turn = .factLeftOpen
    case .field(let field), .readBack(let field, _):
      reading.turn = .needing(factAskedFor: record.asked[field] ?? 0)
    case .confirmation(let action):
      if let done = try done(subject, action, reading, record) { return done }
      reading.turn = .confirmationNeeded
    case .action: reading.turn = .actionReady
    case .unfillable:
      reading.turn = results == nil ? .unclear : .resultBad
      reading.reason = .factsMissing
    }
    return reading
  }

  /// Whether the words turn down a day or time that is asked for: "Freitag geht nicht" is neither
  /// an answer nor a refusal to give one.
  private mutating func isLeftOpen(
    _ field: String, of subject: Subject, _ request: Request, _ record: ConversationRecord
  ) -> Bool {
    guard record.state.phase == .collecting, let open = record.matter, open.field == field,
      open.entry == subject.id, record.mayRemind(of: field)
    else { return false }
    return messages.declines(
      field, in: TurnReader.Source(request.question, record.language, now: request.now))
  }

  /// Whether a fact was requested as often as it may be before a human had the conversation and left
  /// it open: its reminder is due when its matter comes up again.
  private func isLeftByHuman(
    _ field: String, _ request: Request, _ record: ConversationRecord
  ) -> Bool {
    guard record.state.phase == .open, record.asked[field] ?? 0 > 1, record.mayRemind(of: field)
    else { return false }
    return record.wasHandedBack || request.input.human == .handedBack
  }

  /// Whether the customer has just read an entry's answer, or read it twice before.
  private func isRepeated(
    _ subject: Subject, _ request: Request, _ record: ConversationRecord
  ) -> Bool {
    guard !subject.text.hasPlaceholders else { return false }
    // In the language that the conversation has just gone over to it was not read yet.
    if let spoken = request.record?.language, spoken != record.language,
      subject.text.language == record.language
    {
      return false
    }
    guard let last = record.turns.last(where: { $0.text != nil }) else { return false }
    if last.entries.contains(subject.id) { return true }
    return record.turns.count { $0.entries.contains(subject.id) } > 1
  }
}
