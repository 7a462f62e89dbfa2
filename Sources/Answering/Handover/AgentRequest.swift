import Conversation
import Foundation
import Knowledge

/// What an agent asks about a customer's conversation.
///
/// What may be seen and offered follows from it alone: of the record counts what was said, never
/// its profile or verification.
package struct AgentRequest: Sendable {
  /// The conversation.
  package var record: ConversationRecord
  /// The instant of the request: entries must be valid then, follow-ups are due from then on.
  package var now: Date
  /// The language in which the agent reads; nil for the policy's first.
  package var language: Language?
  /// What the customer says now, where the record does not hold it.
  package var question = ""
  /// What the agent notes of the conversation, word for word.
  package var notes: [String] = []
  /// Channel, verification, profile and agents, as the caller knows them now.
  package var input = TurnInput()
  /// Most proposals that are wanted.
  package var limit = 3

  /// A request about a conversation.
  package init(_ record: ConversationRecord, now: Date) {
    self.record = record
    self.now = now
  }
}
