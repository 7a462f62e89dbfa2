import Conversation
import Knowledge
import Storage

/// Where a hand-over goes and how urgent it is.
extension Responder {
  /// A hand-over, by the rules of its matter's topic and the signals of the turn.
  ///
  /// - Parameter before: the record that came with a customer's request; nil where an agent asks.
  mutating func escalation(
    _ reason: EscalationReason, _ reading: TurnReading, _ request: Request,
    _ before: ConversationRecord? = nil
  ) throws(StorageError) -> Decision {
    let policy = index.policy
    var place = reading.subject.map { Destination($0.rule) }
    if place == nil, let before, FollowUpWords.leans(request.question), reason == .lowConfidence {
      // "Das ist mir zu teuer" is about what was just answered.
      place = try destinationOfMatter(before, request)
    }
    if place == nil { place = try ownRule(reason, reading, request).map(Destination.init) }
    // By policy a human also comes for what is said to the matter before: "doch nicht" while its
    // action runs.
    if place == nil, let before, Self.isOfMatterBefore(reason) || reason == .policy {
      place = try destinationOfMatter(before, request)
    }
    // What was said when the matter that is in progress began sends it still.
    let earlier = before.map { SignalForce.overall(Self.signalsOfMatter($0), policy) }
    return .escalate(
      reason: reason,
      route: reading.route ?? earlier?.route ?? place?.route ?? policy.route,
      priority: max(
        reading.priority ?? .low, earlier?.priority ?? .low, place?.priority ?? policy.priority))
  }

  /// The signals of the turns in which facts for the matter were asked for.
  private static func signalsOfMatter(_ record: ConversationRecord)
    -> [ConversationRecord.NotedSignal]
  {
    record.turns.reversed().prefix { $0.decision == Decision.Kind.collect.rawValue }
      .flatMap(\.signals)
  }

  /// The rule of the topic that a turn's own words rather mean.
  private mutating func ownRule(
    _ reason: EscalationReason, _ reading: TurnReading, _ request: Request
  ) throws(StorageError) -> Policy.ResolvedRule? {
    guard let assessment = reading.assessment, reason != .foreignLanguage,
      reading.namesMatter, !assessment.ranking.question.words.isEmpty
    else { return nil }
    guard reason == .humanRequested else {
      return assessment.confidence >= Self.likely ? assessment.rule : nil
    }
    // The words that wish for a human are no matter; what stands beside them may be one.
    let rest = Self.rest(of: request.question, without: reading.signals)
    guard rest.utf8.count < request.question.utf8.count, request.role == .customer else {
      return nil
    }
    var own = request
    own.question = rest
    let features = lastFeatures
    defer { lastFeatures = features }
    let beside = try assess(own)
    let hasWords = rest.lowercased().split { !$0.isLetter }.contains {
      $0.utf8.count > 2 && !Self.wishing.contains(String($0))
    }
    let isContent = beside.ranking.question.words.contains { !$0.isStopWord && $0.term != nil }
    return hasWords && isContent && beside.confidence >= Self.likely ? beside.rule : nil
  }

  /// Words of a wish to speak with somebody that say nothing of the matter.
  private static let wishing: Set = [
    "talk", "speak", "chat", "call", "connect", "want", "wish", "need", "please", "now", "someone",
    "somebody", "real", "sprechen", "reden", "verbinden", "verbinde", "sprech", "möchte", "will",
    "brauche", "bitte", "jetzt", "sofort", "endlich", "jemand", "jemanden", "echten", "einen",
  ]

  /// A message without the words that wish for a human.
  private static func rest(of text: String, without signals: [Signal]) -> String {
    var bytes = Array(text.utf8)
    for range in signals.filter({ $0.kind == .humanWanted }).flatMap(\.evidence) {
      for place in range.clamped(to: bytes.indices) { bytes[place] = UInt8(ascii: " ") }
    }
    return String(decoding: bytes, as: UTF8.self)
      .split(separator: " ").joined(separator: " ")
  }

  /// Whether a reason speaks of what was talked about, and not of a new matter.
  static func isOfMatterBefore(_ reason: EscalationReason) -> Bool {
    switch reason {
    case .humanRequested, .emotion, .repetition, .factsMissing, .actionFailed, .noProgress: true
    default: false
    }
  }
}
