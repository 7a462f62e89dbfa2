import Conversation
import Knowledge
import Storage

/// "Die andere Bestellung", or another number alone: the matter that was talked about last, with
/// another value of a field.
extension Responder {
  /// What the words come to where they name another value for the last matter and nothing else.
  ///
  /// - Parameter bare: the values that the message consists of.
  /// - Returns: nil where the words name no other value.
  mutating func aboutAnother(
    _ bare: [(field: String, value: String)], _ act: DialogueAct, _ request: Request,
    _ record: inout ConversationRecord, _ assessment: Assessment
  ) throws(StorageError) -> TurnReading? {
    guard record.count > 0 else { return nil }
    if let again = try insteadOfRefused(bare, request, &record) { return again }
    var bare = bare
    if record.state.phase == .open, let id = record.turns.last?.entries.first,
      let subject = try subject(named: id, record.language, request),
      act == .correction,
      let meant = try corrected(act, of: subject, Consent(of: request.question), request, record)
        .one
    {
      // "Ich meinte 600", after 500 was taken.
      bare = [(meant.name, meant.value)]
    }
    if bare.isEmpty, !assessment.isSure, FollowUpWords.leans(request.question) {
      // "Und meine zweite Bestellung 4711?"
      let source = TurnReader.Source(request.question, record.language, now: request.now)
      bare = messages.fields(in: source).filter {
        !messages.mayDeny($0.value, of: $0.field, in: source)
      }
    }
    // "Kann ich die andere Bestellung behalten?" wants nothing done to it.
    guard record.state.phase != .acting, !ContraryWish.mayKeep(request.question),
      let last = record.turns.last(where: { !$0.entries.isEmpty }) ?? record.turns.last,
      let (field, value) = anotherMeant(bare, request, record),
      let id = record.matter?.entry ?? last.entries.first,
      // "Wo ist denn meine andere Bestellung?" begins a matter of its own.
      try bare.isEmpty ? !isSurelyOfAnother(id, assessment, request) : true,
      let subject = try subject(begun: id, record.language, request),
      try index.view(of: request.role).entries.entry(subject.facts.entry).requiredFields
        .contains(field)
    else { return nil }
    let open = record.matter ?? OpenMatter(question: last.question, entry: id)
    guard let value else {
      // Which one is asked, and that is no progress: the field was asked for before.
      record.forget(field)
      var reading = TurnReading(.factNeededAgain, matter: open.question)
      reading.subject = subject
      reading.need = .field(field)
      reading.isBeyondWords = true
      return reading
    }
    record.note(KnownFact(name: field, value: value, turn: record.count + 1))
    var reading = try continued(subject, open, request, &record)
    reading.hasNews = true
    reading.isBeyondWords = true
    return reading
  }

  /// Whether words surely mean another entry than one.
  private func isSurelyOfAnother(
    _ id: String, _ assessment: Assessment, _ request: Request
  ) throws(StorageError) -> Bool {
    guard assessment.isSure, let first = assessment.first else {
      return false
    }
    return try index.view(of: request.role).answers.id(of: first.entry) != id
  }

  /// The action that was just refused, for the value alone that is right: "nein", "12345679".
  private mutating func insteadOfRefused(
    _ bare: [(field: String, value: String)], _ request: Request,
    _ record: inout ConversationRecord
  ) throws(StorageError) -> TurnReading? {
    guard !bare.isEmpty, record.state.phase == .open, hasOffered(.confirmDeclined, record),
      bare.contains(where: { stated in
        record.value(of: stated.field).map { $0 != stated.value } ?? false
      }),
      let first = record.turns.dropLast().reversed().prefix(while: { $0.decision == "collect" })
        .last
    else { return nil }
    var own = request
    own.question = first.question
    let assessment = try assess(own)
    guard case .entry(let subject) = try outlook(assessment, own) else { return nil }
    let needed = try index.view(of: request.role).entries.entry(subject.facts.entry).requiredFields
    guard bare.allSatisfy({ needed.contains($0.field) }) else { return nil }
    for (field, value) in bare {
      record.note(KnownFact(name: field, value: value, turn: record.count + 1))
    }
    var reading = try continued(
      subject, OpenMatter(question: first.question, entry: subject.id), request, &record)
    reading.hasNews = true
    reading.isBeyondWords = true
    return reading
  }

  /// The value that the words mean instead of the one that is known, or its field alone where they
  /// leave open which.
  private mutating func anotherMeant(
    _ bare: [(field: String, value: String)], _ request: Request, _ record: ConversationRecord
  ) -> (field: String, value: String?)? {
    // While something is asked for, a number is the answer to that.
    if record.state.phase == .open, bare.count == 1,
      record.turns.last?.entries.isEmpty == false,
      let known = record.value(of: bare[0].field), known != bare[0].value
    {
      return (bare[0].field, bare[0].value)
    }
    guard let field = messages.otherMeant(in: request.question, record.language),
      let current = record.value(of: field)
    else { return nil }
    // Which one the words themselves may say.
    let source = TurnReader.Source(request.question, record.language, now: request.now)
    let stated = messages.fields(in: source).filter { $0.field == field && $0.value != current }
    if stated.count == 1 { return (field, stated[0].value) }
    var others: [String] = []
    for turn in record.turns {
      for fact in messages.facts(in: TurnReader.Source(turn, record.language))
      where fact.kind == .field(field) && fact.value != current && !others.contains(fact.value) {
        others.append(fact.value)
      }
    }
    return (field, others.count == 1 ? others[0] : nil)
  }
}
