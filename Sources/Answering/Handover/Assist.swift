import Conversation
import Foundation
import Knowledge

/// What an agent who leads a conversation can say to the customer's last words.
package struct Suggestions: Sendable {
  /// Revision of the knowledge base.
  package var revision: String
  /// Language in which the agent reads.
  package var language: Language
  /// Language of the customer's words.
  package var customerLanguage: Language
  /// Number of the turn whose words these are; nil where the request brought them.
  package var turn: Int?
  /// The customer's words.
  package var question: String
  /// What was read off them.
  package var signals: [ConversationRecord.NotedSignal]
  /// What the conversation and the words state.
  package var facts: [LabelledFact]
  /// Confidence, in millionths, that the best-ranked entry is right.
  package var confidence: Int64
  /// What could be said or done, best first.
  package var proposals: [Proposal]
  /// Goodwill for the matter that the profile allows; the choice is the human's.
  package var goodwill: [GoodwillOption]
}

/// A conversation as it is filed once it is over.
package struct Documentation: Sendable {
  /// How a conversation ended.
  package enum Outcome: String, CaseIterable, Sendable {
    /// The service answered last, and nobody was called since.
    case answered
    /// A human has it.
    case human
    /// It was handed over while nobody was there, and a human is still due.
    case waiting
    /// Something is still asked of the customer or the caller.
    case pending
    /// Nothing was answered.
    case open
  }

  /// Revision of the knowledge base.
  package var revision: String
  /// Language in which the agent reads.
  package var language: Language
  /// The conversation in the agent's view.
  package var account: ConversationAccount
  /// Instants of the first and the last turn that are held, as the record has them.
  package var span: (first: String, last: String)?
  /// The ways its messages came, in their order.
  package var channels: [Channel]
  /// How it ended.
  package var outcome: Outcome
  /// What the agent notes, word for word.
  package var notes: [String]
  /// What is still to be done, where a human was called.
  package var followUps: [PlannedFollowUp]
}
