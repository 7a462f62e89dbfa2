import Conversation
import Knowledge
import Storage

/// One of several matters of a message, and what it gets.
package struct ReplyPart: Sendable {
  /// The words that brought it forward.
  package var question: String
  /// What is to happen with it.
  package var decision: Decision
  /// Probability in millionths that its first candidate is right.
  package var confidence: Int64
}

extension Responder {
  /// The matters of a message, where it holds several (`matters(in:_:_:)`).
  ///
  /// Each is read for itself. What becomes of the turn is the gravest of them: a human before a
  /// question back, that before a fact that is asked for; what can be answered is answered with it.
  ///
  /// - Parameter whole: the assessment of the message as one.
  mutating func parts(
    _ request: Request, _ record: inout ConversationRecord, _ whole: Assessment,
    _ force: SignalForce
  ) throws(StorageError) -> TurnReading? {
    let language = whole.language
    let spoken = messages.own.read(request.question, in: language.textLanguage).spoken
    guard let ranges = try matters(in: spoken, whole, request) else { return nil }
    let stretches = messages.stretches(of: request.question, spoken, ranges, language)
    guard stretches.count > 1 else { return nil }
    var readings: [TurnReading] = []
    for (place, stretch) in stretches.enumerated() {
      var own = request
      own.question =
        place > 0 ? leaning(stretch, on: stretches[place - 1], language) : stretch
      let assessment = try assess(own)
      let outlook = try outlook(assessment, own)
      var reading = try reading(of: outlook, own, &record, matter: stretch, force)
      reading.assessment = assessment
      readings.append(reading)
    }
    return Self.combined(readings, request)
  }

  /// The gravest of several readings, with all of them as its parts.
  static func combined(_ readings: [TurnReading], _ request: Request) -> TurnReading? {
    guard var main = readings.max(by: { weight($0.turn) < weight($1.turn) }) else { return nil }
    let needing = readings.filter { gravity($0.turn) == 1 }
    if needing.count > 1, gravity(main.turn) == 1 {
      // One fact at a time: what the second matter needs is asked for when the first has ended.
      main = needing[0]
      let others = needing.dropFirst().map(\.matter)
      main.beside = ((main.beside.map { [$0] } ?? []) + others).joined(separator: " ")
      main.before = .questionNoted
    }
    main.parts = readings
    main.isBeyondWords = true
    return main
  }

  /// Gravity, and of answers those first that were not just read.
  private static func weight(_ turn: TurnClass) -> Int {
    2 * gravity(turn) + (turn == .repeated ? 0 : 1)
  }

  /// How much a turn of a class needs a human, or something of the customer.
  static func gravity(_ turn: TurnClass) -> Int {
    switch turn {
    case .mustHandOver, .mustBeTold, .resultBad: 4
    case .unclear, .ambiguousAgain, .factRefused: 3
    case .ambiguous: 2
    case .answerable, .repeated, .resultGood: 0
    default: 1
    }
  }

  /// What the parts of a turn get, once it is decided, and their answers in order.
  ///
  /// Each has its own decision. Where turns without progress bring a human, that is what becomes
  /// of all that is not answered.
  ///
  /// - Parameter before: the record that came with the request.
  mutating func parts(
    _ reading: TurnReading, _ decision: Decision, _ request: Request, _ before: ConversationRecord
  ) throws(StorageError) -> (parts: [ReplyPart], answers: [Answer]) {
    var isOverruled = false
    if case .escalate(.noProgress, _, _) = decision { isOverruled = true }
    var parts: [ReplyPart] = []
    var answers: [Answer] = []
    for part in reading.parts {
      var own = decision
      if Self.gravity(part.turn) == 0, let subject = part.subject {
        var request = request
        request.question = part.matter
        // What was just read is said once more, but briefly.
        if part.turn == .repeated { request.isShort = true }
        let answer = try answer(subject, part, request)
        answers.append(answer)
        own = .answer(answer)
      } else if !isOverruled {
        own = try self.decision(of: part, decision, request, before)
      }
      parts.append(
        ReplyPart(
          question: part.matter, decision: own, confidence: part.confidence))
    }
    return (parts, answers)
  }
}

extension Responder {
  /// What a part that is not answered gets for itself; where that cannot come along with the
  /// others, it is what the turn gets.
  private mutating func decision(
    of part: TurnReading, _ whole: Decision, _ request: Request, _ before: ConversationRecord
  ) throws(StorageError) -> Decision {
    switch part.turn {
    case .mustHandOver, .mustBeTold, .unclear, .ambiguousAgain:
      return try escalation(part.reason, part, request, before)
    case .resultBad: return try escalation(.actionFailed, part, request, before)
    case .factRefused: return try escalation(.factsMissing, part, request, before)
    case .ambiguous:
      // Where a human comes for another part, nobody is asked: the human gets this one too.
      if case .escalate = whole { return try escalation(part.reason, part, request, before) }
      return .clarify(part.options)
    case .factNeeded, .factNeededAgain, .factLeftOpen, .confirmationNeeded:
      return .collect(collected(part).0)
    default: return whole
    }
  }
}
