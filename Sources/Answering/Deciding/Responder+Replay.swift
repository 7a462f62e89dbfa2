import Conversation
import Foundation
import Knowledge
import Storage

/// A conversation that was decided again, turn by turn.
package struct Replay: Sendable {
  /// The turns that the record holds, in order.
  package var turns: [ReplayedTurn] = []
  /// The conversation as the record has it.
  package var before: ConversationRecord
  /// The conversation as it is now; what the record's first turns were decided on may be gone.
  package var now: ConversationRecord

  /// Names of what differs in the record beside its turns; the revision among them, since what was
  /// decided on another index, or on none, proves nothing of this one.
  package var differences: [String] {
    var names: [String] = []
    if before.revision != now.revision { names.append("revision") }
    if before.language != now.language { names.append("language") }
    if before.state != now.state { names.append("state") }
    if before.isAnnounced != now.isAnnounced { names.append("announced") }
    if before.matter != now.matter { names.append("matter") }
    if before.clarified != now.clarified { names.append("clarified") }
    if before.asked != now.asked { names.append("asked") }
    if before.reminded != now.reminded { names.append("reminded") }
    if before.facts != now.facts { names.append("facts") }
    if !Self.isSame(before.pending, now.pending) { names.append("pending") }
    if before.handovers != now.handovers { names.append("handovers") }
    return names
  }

  /// Whether nothing differs.
  package var isSame: Bool {
    differences.isEmpty && turns.allSatisfy { $0.differences.isEmpty }
  }

  /// Compares actions but for their ids, which follow from the revision too.
  private static func isSame(_ before: PendingAction?, _ now: PendingAction?) -> Bool {
    guard let before, var now else { return (before == nil) == (now == nil) }
    now.id = before.id
    return before == now
  }
}

/// What a turn of a record was, and what it is when it is decided again.
package struct ReplayedTurn: Sendable {
  /// Number of the turn, from 1.
  package var number: Int
  /// As the record has it.
  package var before: ConversationRecord.Turn
  /// As it is decided now.
  package var now: ConversationRecord.Turn

  /// Names of what differs: all that deciding a turn yields.
  package var differences: [String] {
    var names: [String] = []
    if before.decision != now.decision { names.append("decision") }
    if before.reason != now.reason { names.append("reason") }
    if before.entries != now.entries { names.append("entries") }
    if before.options != now.options { names.append("options") }
    if before.field != now.field { names.append("field") }
    // Ids follow from the revision too.
    if before.action?.name != now.action?.name { names.append("action") }
    if before.withheld != now.withheld { names.append("withheld") }
    if before.signals != now.signals { names.append("signals") }
    if before.parts != now.parts { names.append("parts") }
    if before.confidence != now.confidence { names.append("confidence") }
    if before.text != now.text { names.append("text") }
    // Words and what came with them are what is decided on; of a profile only what counted is kept.
    if before.input.profile != now.input.profile { names.append("profile") }
    return names
  }
}

extension Responder {
  /// Decides every turn of a record again, from its first one on, with what came with it then.
  ///
  /// Of a conversation with more turns than a record holds, the oldest are gone: what rested on
  /// them differs.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package mutating func replay(_ record: ConversationRecord) throws(StorageError) -> Replay {
    var own: ConversationRecord?
    var turns: [ReplayedTurn] = []
    for (place, turn) in record.turns.enumerated() {
      var request = Request(question: turn.question, now: Instant.parse(turn.at) ?? .distantPast)
      request.input = turn.input
      // An action's id follows from the record: the one of then is the one of now.
      if let result = turn.input.actionResult {
        let named = record.turns[..<place].lastIndex { $0.action?.id == result.id }
        let id = named.map { turns[$0].now.action?.id } ?? own?.pending?.id
        if let id { request.input.actionResult?.id = id }
      }
      request.record = own
      let reply = try reply(to: request)
      own = reply.record
      guard let now = reply.record.turns.last else { continue }
      turns.append(
        ReplayedTurn(
          number: record.count - record.turns.count + place + 1, before: turn, now: now))
    }
    let now = own ?? ConversationRecord(language: record.language, revision: index.revision)
    return Replay(turns: turns, before: record, now: now)
  }
}
