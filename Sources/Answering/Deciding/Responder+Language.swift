import Conversation
import Knowledge
import Storage

/// "Can we do this in English?": the conversation goes on in that language, from where it stands.
extension Responder {
  /// What a wish for a language comes to: what was shown or asked last, in that language.
  ///
  /// - Returns: nil where nobody is answered in it, or the words answer what is asked.
  mutating func inLanguage(
    _ language: Language, _ request: Request, _ record: inout ConversationRecord,
    _ assessment: Assessment, _ force: SignalForce
  ) throws(StorageError) -> TurnReading? {
    guard index.view(of: request.role).speaks(language) else { return nil }
    switch record.state.phase {
    case .human: return nil
    case .open: return try openly(in: language, request, &record, force)
    case .acting: return said(.smallTalk, .actionRunning, request)
    case .clarifying:
      guard let open = record.matter, let options = try options(open, request, record) else {
        return said(.smallTalk, .languageSwitched, request)
      }
      var reading = said(.smallTalk, options.count > 1 ? .clarifyRange : .languageSwitched, request)
      reading.options = options.count > 1 ? options : []
      reading.isBeyondWords = true
      return reading
    case .collecting, .confirming, .confirmingAgain:
      guard let open = record.matter, let id = open.entry,
        let subject = try subject(named: id, language, request)
      else { return said(.smallTalk, .languageSwitched, request) }
      return try stillAsked(open, of: subject, request, &record)
    }
  }

  /// The entry that was shown last, in the other language; else that this one is spoken.
  private mutating func openly(
    in language: Language, _ request: Request, _ record: inout ConversationRecord,
    _ force: SignalForce
  ) throws(StorageError) -> TurnReading? {
    if record.state.isWaiting { return said(.smallTalk, .greeting, request) }
    if let last = record.turns.last(where: { !$0.entries.isEmpty }),
      let shown = try subject(named: last.entries[0], language, request),
      shown.text.language == language
    {
      var wordless = request
      wordless.question = ""
      var reading = try reading(
        of: .entry(shown), wordless, &record, matter: last.question, force)
      reading.isBeyondWords = true
      return reading
    }
    var reading = said(.smallTalk, .matterWanted, request)
    reading.before = .languageSwitched
    return reading
  }

  /// What is asked for, asked once more without using up a request for it; nil where the words give it.
  private mutating func stillAsked(
    _ open: OpenMatter, of subject: Subject, _ request: Request,
    _ record: inout ConversationRecord
  ) throws(StorageError) -> TurnReading? {
    if let field = open.field, open.field != OpenMatter.confirmation {
      let source = TurnReader.Source(request.question, record.language, now: request.now)
      guard messages.answer(to: field, in: source).isEmpty else { return nil }
    }
    var wordless = request
    wordless.question = ""
    var reading = try continued(subject, open, wordless, &record)
    reading.isBeyondWords = true
    reading.beside = open.beside
    if open.field == OpenMatter.confirmation {
      guard reading.turn == .confirmationNeeded, record.state.phase == .confirming else {
        return said(.smallTalk, .languageSwitched, request)
      }
      return reading
    }
    guard record.mayRemind(of: open.field ?? "") else {
      return said(.smallTalk, .languageSwitched, request)
    }
    reading.turn = .factLeftOpen
    if case .field(let field) = reading.need, let value = open.value {
      reading.need = .readBack(field, value: value)
    }
    return reading
  }
}
