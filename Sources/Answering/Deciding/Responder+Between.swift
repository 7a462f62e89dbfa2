import Conversation
import Knowledge
import Storage

/// Another question while a fact or a yes is asked for: in its place ("Was kostet der Versand?"), or
/// along with it ("50667, und was kostet der Versand?").
///
/// In its place it is answered, and what is open is asked for still, a fact once. Along with it, it
/// is answered at once if an entry surely answers it and needs nothing; otherwise it is kept beside
/// the matter (`OpenMatter.beside`, `PendingAction.beside`) and looked at when that has ended.
extension Responder {
  /// What a question in the place of an answer comes to.
  enum Between {
    /// It is answered, and what is open is asked for still.
    case answered(TurnReading)
    /// Its matter takes the place of the open one: a human's, or one that needs something itself.
    case changed
  }

  /// What a question in the place of an answer comes to.
  ///
  /// - Returns: nil where the words surely are no other matter.
  mutating func between(
    _ open: OpenMatter, _ subject: Subject, _ still: TurnReading, _ request: Request,
    _ record: ConversationRecord, _ assessment: Assessment, _ force: SignalForce
  ) throws(StorageError) -> Between? {
    var question = request.question
    var outlook = try outlook(assessment, request)
    if case .unclear = outlook,
      let (followed, longer) = try followUp(request, record, assessment, outlook),
      case .entry = followed
    {
      (outlook, question) = (followed, longer)
    }
    if !Self.isSure(outlook), let asked = Consent(of: request.question).question {
      // "Moment, was kostet der Versand?"
      var own = request
      own.question = asked
      let alone = try assess(own)
      let behind = try self.outlook(alone, own)
      if Self.isSure(behind) { (outlook, question) = (behind, asked) }
    }
    switch outlook {
    case .entry(let other) where other.id != subject.id:
      guard let beside = try immediate(other, question, request, record, assessment, force) else {
        return .changed
      }
      if record.state.phase == .collecting, !record.mayRemind(of: open.field ?? "") {
        // What was requested as often as it may be stays open without a word.
        var reading = beside
        if beside.turn == .answerable { reading.turn = .answeredBetween }
        reading.offersHuman = true
        reading.isBeyondWords = true
        return .answered(reading)
      }
      var reading = still
      reading.turn = .askedBetween
      if case .field(let field) = reading.need, let value = open.value {
        // What was read back still waits for yes or no.
        reading.need = .readBack(field, value: value)
      }
      reading.parts = [reading, beside]
      reading.hasNews = beside.turn == .answerable
      return .answered(reading)
    default: return Self.isHumans(outlook, assessment, besides: subject) ? .changed : nil
    }
  }

  /// Whether words are surely about another matter that is a human's.
  mutating func isHumans(
    _ assessment: Assessment, besides subject: Subject, _ request: Request
  ) throws(StorageError) -> Bool {
    Self.isHumans(try outlook(assessment, request), assessment, besides: subject)
  }

  private static func isHumans(
    _ outlook: Outlook, _ assessment: Assessment, besides subject: Subject
  ) -> Bool {
    switch outlook {
    case .prepare(let other, _): other.id != subject.id
    case .handOver(.sensitiveTopic, _): assessment.isSure
    case .handOver, .unclear, .ambiguous, .entry: false
    }
  }

  private static func isSure(_ outlook: Outlook) -> Bool {
    if case .entry = outlook { true } else { false }
  }

  /// The reading of an entry that can answer at once.
  private mutating func immediate(
    _ other: Subject, _ question: String, _ request: Request, _ record: ConversationRecord,
    _ assessment: Assessment, _ force: SignalForce
  ) throws(StorageError) -> TurnReading? {
    var notes = record
    var reading = try reading(of: .entry(other), request, &notes, matter: question, force)
    guard reading.turn == .answerable || reading.turn == .repeated else { return nil }
    reading.assessment = assessment
    return reading
  }

  /// What words ask or wish beside an answer, if that is about something else: not about what is asked
  /// for ("Wo finde ich die?"), and of so few words that they name little, what can be answered or
  /// asked back.
  mutating func besideAnswer(
    _ consent: Consent, _ open: OpenMatter, _ subject: Subject, _ request: Request,
    _ record: ConversationRecord, _ assessment: Assessment, least: Int = leastNamed
  ) throws(StorageError) -> String? {
    guard !FollowUpWords.pointsBack(consent.rest), let first = assessment.first,
      try index.view(of: request.role).answers.id(of: first.entry) != subject.id
    else { return nil }
    // "Und für die zweite Bestellung 12345678?" gives what was asked for.
    let named = messages.fieldsNamed(in: consent.rest, record.language)
    let givesIt = open.field.map(named.contains) ?? false
    guard assessment.confidence >= Self.likely || !givesIt else { return nil }
    var isMatter = consent.asks
    if !isMatter { isMatter = try isAnotherMatter(assessment, besides: subject, request, record) }
    guard isMatter else { return nil }
    let names = assessment.ranking.question.words.count { !$0.isStopWord }
    guard names < least else { return consent.rest }
    guard assessment.confidence >= Self.likely, try isAnswerable(assessment, request) else {
      return nil
    }
    return consent.rest
  }

  /// Whether words that ask nothing surely bring another matter forward, as "12345678, ich möchte auch
  /// meine Rechnungsadresse ändern" does.
  ///
  /// What names a fact that is needed gives it: "Meine Kundennummer ist …" does not ask where to find it.
  private mutating func isAnotherMatter(
    _ assessment: Assessment, besides subject: Subject, _ request: Request,
    _ record: ConversationRecord
  ) throws(StorageError) -> Bool {
    guard assessment.isSure,
      assessment.ranking.question.words.count(where: { !$0.isStopWord }) >= Self.leastNamed
    else { return false }
    let needed = try index.view(of: request.role).entries.entry(subject.facts.entry).requiredFields
    let named = messages.fieldsNamed(in: request.question, record.language)
    return !named.contains(where: needed.contains)
  }

  /// Whether words by themselves get an answer, a question back, or a human whose matter they are.
  mutating func isAnswerable(_ assessment: Assessment, _ request: Request) throws(StorageError)
    -> Bool
  {
    if case .unclear = try outlook(assessment, request) { false } else { true }
  }

  /// Words of its own that a question beside an answer names at least, where no entry is likely.
  private static let leastNamed = 2

  /// A reading with what was asked beside it, where that can be said now: an answer that needs
  /// nothing, or whatever it is where the matter itself ends with this turn.
  mutating func withBeside(
    _ reading: TurnReading, _ request: Request, _ record: ConversationRecord, _ force: SignalForce
  ) throws(StorageError) -> TurnReading {
    guard let question = reading.beside else { return reading }
    var own = request
    own.question = question
    let assessment = try assess(own)
    let outlook = try outlook(assessment, own)
    if case .entry(let other) = outlook, other.id != reading.subject?.id,
      let beside = try immediate(other, question, own, record, assessment, force)
    {
      var reading = reading
      if reading.before == .questionNoted { reading.before = nil }
      reading.parts = [reading, beside]
      reading.beside = nil
      return reading
    }
    guard reading.turn == .answerable else { return reading }
    var notes = record
    var beside = try self.reading(of: outlook, own, &notes, matter: question, force)
    beside.assessment = assessment
    var main = beside
    main.before = nil
    main.parts = [reading, beside]
    main.isBeyondWords = true
    return main
  }
}
