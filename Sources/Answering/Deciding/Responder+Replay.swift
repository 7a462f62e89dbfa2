import Conversation
import Foundation
import Knowledge
import Storage

/// What a turn of a record was, and what it is when it is decided again.
package struct ReplayedTurn: Sendable {
  /// Number of the turn, from 1.
  package var number: Int
  /// As the record has it.
  package var before: ConversationRecord.Turn
  /// As it is decided now.
  package var now: ConversationRecord.Turn

  /// Names of what differs.
  package var differences: [String] {
    var names: [String] = []
    if before.decision != now.decision { names.append("decision") }
    if before.reason != now.reason { names.append("reason") }
    if before.entries != now.entries { names.append("entries") }
    if before.options != now.options { names.append("options") }
    if before.field != now.field { names.append("field") }
    if before.confidence != now.confidence { names.append("confidence") }
    if before.text != now.text { names.append("text") }
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
  package mutating func replay(_ record: ConversationRecord) throws(StorageError) -> [ReplayedTurn]
  {
    var own: ConversationRecord?
    var turns: [ReplayedTurn] = []
    for (place, turn) in record.turns.enumerated() {
      var request = Request(question: turn.question, now: Instant.parse(turn.at) ?? .distantPast)
      request.input = turn.input
      // An action's id follows from the record: the one of then is the one of now.
      if let result = turn.input.actionResult, let pending = own?.pending, pending.id != result.id {
        request.input.actionResult?.id = pending.id
      }
      request.record = own
      let reply = try reply(to: request)
      own = reply.record
      guard let now = reply.record.turns.last else { continue }
      turns.append(
        ReplayedTurn(
          number: record.count - record.turns.count + place + 1, before: turn, now: now))
    }
    return turns
  }
}
