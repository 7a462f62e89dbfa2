import Conversation
import Knowledge
import Storage

/// What changes while a human is due who was not there: where turns go, and what is said all the
/// same, however often the customer wrote meanwhile.
extension Responder {
  /// Makes of a turn what it is while a human is due.
  mutating func whileWaiting(
    _ reading: inout TurnReading, _ request: Request, _ record: ConversationRecord
  ) throws(StorageError) {
    sendOn(&reading, request, record)
    if try tellsMore(reading, request, record) { reading.turn = .mustBeTold }
  }

  /// Sends a turn that brings no matter of its own where the human is who is due; what is unclear
  /// is rather about the matter that waits than about none.
  private func sendOn(
    _ reading: inout TurnReading, _ request: Request, _ record: ConversationRecord
  ) {
    guard let due = record.handovers.last else { return }
    var isOwn = false
    switch reading.turn {
    case .smallTalk, .acknowledged, .held, .goodbye, .declined, .rejected: break
    case .unclear, .ambiguousAgain:
      // "Wann denn?" asks for the human, whatever entry is nearest to it.
      let words = reading.assessment?.ranking.question.words ?? []
      isOwn = !FollowUpWords.leans(request.question) && words.contains { !$0.isStopWord }
      let confidence = reading.assessment?.confidence ?? 0
      guard !isOwn || confidence < Self.likely else { return }
    default: return
    }
    if !isOwn {
      let reason = EscalationReason(rawValue: due.reason) ?? .humanRequested
      // What had failed may have ended well since.
      reading.reason =
        reason == .actionFailed && hasEndedWell(record, request) ? .humanRequested : reason
    }
    guard index.policy.hasRoute(due.route) else { return }
    reading.route = reading.route ?? due.route
    if let priority = Policy.Priority(rawValue: due.priority) {
      reading.priority = reading.priority.map { max($0, priority) } ?? priority
    }
  }

  /// Whether the action that was named last has returned a result that is good.
  private func hasEndedWell(_ record: ConversationRecord, _ request: Request) -> Bool {
    guard let last = record.turns.last(where: { $0.action != nil })?.action else { return false }
    let results = record.turns.map(\.input.actionResult) + [request.input.actionResult]
    return results.last { $0?.id == last.id }??.status == .ok
  }

  /// Whether a hand-over has the customer read something that was not said last, gives an answer
  /// along that was not given, or goes elsewhere or is more urgent than those before it.
  private mutating func tellsMore(
    _ reading: TurnReading, _ request: Request, _ record: ConversationRecord
  ) throws(StorageError) -> Bool {
    switch reading.turn {
    case .mustHandOver, .unclear, .ambiguousAgain: break
    default: return false
    }
    let said = record.turns.last { $0.text != nil }?.text ?? ""
    if let notice = reading.notice(in: record.language, handsOver: true), !said.contains(notice) {
      return true
    }
    if let help = reading.help, !record.turns.contains(where: { $0.entries.contains(help.id) }) {
      return true
    }
    guard reading.turn == .mustHandOver,
      case .escalate(_, let route, let priority) = try escalation(
        reading.reason, reading, request, record)
    else { return false }
    return !record.handovers.contains { $0.route == route }
      || !record.handovers.contains { due in
        Policy.Priority(rawValue: due.priority).map { $0 >= priority } ?? false
      }
  }
}

extension Policy {
  /// Whether any of its rules names a route.
  func hasRoute(_ name: String) -> Bool {
    name == route || topics.values.contains { $0.route == name }
      || signals.values.contains {
        $0.route == name || $0.details.values.contains { $0.route == name }
      }
  }
}
