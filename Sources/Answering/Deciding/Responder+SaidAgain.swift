import Conversation
import Knowledge
import Storage

/// What is said to who asks for the last reply once more, or doubts it: "sagen Sie das bitte noch
/// mal", "Wie bitte?", "Wirklich?".
extension Responder {
  /// The reading of words that only ask about what was just said, with the assessment of the words
  /// that the answer was given to where it is given again; nil for others, and while something is
  /// asked of the customer.
  ///
  /// An answer is given once more, behind a text that says so, to who asks for that, and by telephone
  /// to who has not heard or understood it; who asks for it a second time is asked what it is about.
  mutating func aboutLastReply(
    _ request: Request, _ record: ConversationRecord
  ) throws(StorageError) -> (reading: TurnReading, given: Assessment?)? {
    guard record.state.phase == .open, record.turns.contains(where: { $0.text != nil }),
      let kind = RepeatRequest.kind(of: request.question)
    else { return nil }
    let answered = Self.recentAnswer(record)
    guard request.channel != .email else {
      guard answered != nil else { return nil }
      var reading = TurnReading(.unclear, matter: request.question)
      reading.reason = .noProgress
      return (reading, nil)
    }
    // Who goes on doubting is told so in other words, until a human comes.
    if kind == .doubt, answered != nil || hasOffered(.answerStands, record) {
      return (said(.smallTalk, .answerStands, request), nil)
    }
    guard let answered else {
      // Who waits is told once more until when; what was asked is asked in other words.
      if record.state.isWaiting { return (said(.smallTalk, .greeting, request), nil) }
      return kind == .doubt ? nil : (said(.smallTalk, .matterWanted, request), nil)
    }
    if kind == .again || request.channel == .phone,
      let again = try saidAgain(answered, request, record)
    {
      return again
    }
    return (said(.rejected, .rejection, request), nil)
  }

  /// The turn whose answer was read last: the last one, or the one before it where no matter has come
  /// since.
  private static func recentAnswer(_ record: ConversationRecord) -> ConversationRecord.Turn? {
    for turn in record.turns.suffix(2).reversed() {
      switch DecisionKind(rawValue: turn.decision) {
      case .answer: return turn.text == nil || turn.entries.isEmpty ? nil : turn
      case .clarify where turn.options.isEmpty: continue
      default: return nil
      }
    }
    return nil
  }

  /// An answer once more; nil where it was given again just before, needs anything, or was one of
  /// several.
  private mutating func saidAgain(
    _ answered: ConversationRecord.Turn, _ request: Request, _ record: ConversationRecord
  ) throws(StorageError) -> (reading: TurnReading, given: Assessment?)? {
    guard answered.entries.count == 1, let text = answered.text, !holds(text, .answerAgain),
      let subject = try subject(begun: answered.entries[0], record.language, request),
      !subject.text.hasPlaceholders
    else { return nil }
    var earlier = request
    earlier.question = answered.question
    var notes = record
    var reading = try reading(of: subject, earlier, &notes, matter: answered.question)
    guard case .nothing = reading.need else { return nil }
    reading.turn = .answerable
    reading.before = .answerAgain
    reading.isBeyondWords = true
    var assessment = try assess(earlier)
    assessment.language = subject.text.language
    return (reading, assessment)
  }
}
