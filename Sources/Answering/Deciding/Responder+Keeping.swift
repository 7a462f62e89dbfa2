import Conversation
import Knowledge
import Storage

/// "Die andere möchte ich behalten": a wish to keep something, where what was talked about last would
/// end it.
extension Responder {
  /// What a wish to keep something comes to: nothing is done to it, and what is read back or runs for
  /// something else stays as it is.
  ///
  /// - Returns: nil where the words hold no such wish, or nothing that was talked about is against it.
  mutating func keeping(_ request: Request, _ record: inout ConversationRecord)
    throws(StorageError) -> TurnReading?
  {
    guard record.count > 0,
      let wish = ContraryWish(request.question, in: record.language.textLanguage), wish.keeps,
      let id = record.pending?.entry ?? record.matter?.entry
        ?? record.turns.last(where: { !$0.entries.isEmpty })?.entries.first,
      let subject = try subject(begun: id, record.language, request)
    else { return nil }
    let entry = try index.view(of: request.role).entries.entry(subject.facts.entry)
    guard let action = entry.action, index.policy.actions[action]?.changesData ?? true,
      wish.isContrary(to: entry.writtenPhrasings)
    else { return nil }
    let isOther = namesAnother(than: entry.requiredFields, request, record)
    switch record.state.phase {
    case .open: return said(.takenBack, .neverMind, request)
    case .acting:
      return isOther ? said(.smallTalk, .actionRunning, request) : stopped(request, &record)
    case .confirming, .confirmingAgain:
      let consent = Consent(of: request.question)
      // "Ja, und den Toaster will ich behalten" is no yes to all of it, and no no.
      let isLimited = consent.isLimited || consent.verdict == .yes
      guard isOther || isLimited, let open = record.matter else {
        return said(.declined, .confirmDeclined, request)
      }
      var wordless = request
      wordless.question = ""
      var reading = try continued(subject, open, wordless, &record)
      reading.beside = open.beside
      reading.isLimited = isLimited
      reading.isBeyondWords = true
      return reading
    case .collecting, .clarifying, .human: return nil
    }
  }

  /// Whether words name another one than the fields' known values.
  private mutating func namesAnother(
    than fields: [String], _ request: Request, _ record: ConversationRecord
  ) -> Bool {
    if Consent(of: request.question).saysWrong { return true }
    let source = TurnReader.Source(request.question, record.language, now: request.now)
    return messages.fields(in: source).contains { stated in
      fields.contains(stated.field) && record.value(of: stated.field) != stated.value
    }
  }
}
