import Conversation
import Knowledge
import Storage

/// What follows a never-mind, a rejection or a correction in the same message: "Vergiss es, was
/// kostet der Versand?"
extension Responder {
  /// The next question behind such words, with its own assessment, or the end of what is open where
  /// they never mind and only a reason follows; nil where nothing surely comes of what follows.
  mutating func turned(
    _ act: DialogueAct, _ request: Request, _ record: inout ConversationRecord,
    _ language: Language, _ force: SignalForce
  ) throws(StorageError) -> (reading: TurnReading, assessment: Assessment)? {
    // On a first turn there is nothing to turn away from, and a certificate counts all of its words.
    guard act == .matter || act == .correction, record.count > 0, record.state.phase != .acting,
      let (opening, rest) = opening(of: request.question, language, record)
    else { return nil }
    let endsMatter =
      messages.act(of: opening, in: language, optionCount: 0) == .neverMind
      && record.matter?.entry != nil && !rest.contains { $0 == "?" || $0.isNumber }
    let isConfirming = record.openField == OpenMatter.confirmation
    if isConfirming, let id = record.matter?.entry,
      let subject = try subject(named: id, record.language, request),
      names(subject, Consent(of: opening))
    {
      // "Cancel" may be the action itself.
      return nil
    }
    // "… ich will lieber wissen, wie lange die Lieferung dauert"
    for words in [rest, Consent(of: rest).question].compactMap({ $0 }) {
      var own = request
      own.question = words
      let assessment = try assess(own)
      guard !assessment.ranking.question.words.isEmpty else { continue }
      var notes = record
      if notes.state.phase != .open {
        notes.state.phase = .open
        notes.matter = nil
      }
      var reading = try matter(own, &notes, assessment, force)
      guard reading.turn != .unclear, reading.turn != .smallTalk else { continue }
      // What has just been ended does not begin again with the reason.
      if endsMatter, reading.subject?.id == record.matter?.entry { continue }
      record = notes
      reading.isBeyondWords = true
      if isConfirming { reading.before = .confirmDeclined }
      return (reading, assessment)
    }
    guard endsMatter else { return nil }
    // "Vergiss es, ich behalte sie" says why, and asks for nothing.
    return (
      said(.takenBack, isConfirming ? .confirmDeclined : .neverMind, request), try assess(request)
    )
  }

  /// The first stretch of a message, where it turns away from what was said, and the rest.
  private mutating func opening(
    of text: String, _ language: Language, _ record: ConversationRecord
  ) -> (opening: String, rest: String)? {
    guard text.utf8.count <= Self.longestTurning else { return nil }
    var start = text.startIndex
    while let end = text[start...].firstIndex(where: { ",.!;:–".contains($0) }) {
      start = text.index(after: end)
      let opening = String(text[..<end])
      let rest = text[start...].drop { !$0.isLetter && !$0.isNumber }
      guard !rest.isEmpty else { return nil }
      switch messages.act(of: opening, in: language, optionCount: 0) {
      case .neverMind, .noPreference, .rejection: return (opening, String(rest))
      case .correction where Self.isBare(opening): return (opening, String(rest))
      // "Nein, das hilft mir nicht, …"
      case .no, .thanks, .greeting, .goodbye, .hold, .acknowledgement, .yes: continue
      case .matter, .correction, .choice, .choices, .identity: return nil
      }
    }
    return nil
  }

  /// Whether a correction only says that something was misunderstood, and not what was meant.
  private static func isBare(_ opening: String) -> Bool {
    let words = opening.lowercased().split { !$0.isLetter }.map(String.init)
    return words.contains(where: misunderstanding.contains) && words.count <= mostBare
  }

  private static let misunderstanding: Set = [
    "verstanden", "missverstanden", "missverständnis", "misunderstood", "misunderstanding",
    "misread",
  ]
  private static let mostBare = 6

  /// Longer messages are read as a whole, in bytes.
  private static let longestTurning = 400
}
