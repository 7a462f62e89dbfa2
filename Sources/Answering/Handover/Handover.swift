import Conversation
import Foundation
import Knowledge

/// All that a human who takes a conversation over needs: what is known, what was tried, and what
/// can be done.
package struct Handover: Sendable {
  /// Revision of the knowledge base.
  package var revision: String
  /// Language in which the agent reads.
  package var language: Language
  /// The instant of the request.
  package var now: Date
  /// What the conversation came to.
  package var account: ConversationAccount
  /// The customer's name, where the caller knows it or the customer has said it.
  package var customer: String?
  /// Whether a human can be reached now, and when again.
  package var humans: HumansOutlook
  /// What is missing, that which was asked for first.
  package var missing: [MissingFact]
  /// Confidence, in millionths, that the best-ranked entry is right; 0 where none was ranked.
  package var confidence: Int64
  /// What could be said or done, best first.
  package var proposals: [Proposal]
  /// Goodwill that the profile allows; the choice is the human's.
  package var goodwill: [GoodwillOption]
  /// Goodwill for the matter that the profile does not allow, and why.
  package var goodwillUnmet: [GoodwillOption]
  /// What is to be done, and by when.
  package var followUps: [PlannedFollowUp]
}

/// A conversation in the agent's view.
package struct ConversationAccount: Sendable {
  /// The conversation.
  package var record: ConversationRecord
  /// Number of the first turn that the record holds, from 1.
  package var firstTurn: Int
  /// Topic of the matter, if there is one.
  package var topic: String?
  /// Why a human is needed, if one was called.
  package var reason: EscalationReason?
  /// Whether the customer has taken the matter back since a human was called.
  package var isTakenBack: Bool
  /// Where the matter goes.
  package var route: String
  /// How urgent it is.
  package var priority: Policy.Priority
  /// What was said, in a few of its sentences.
  package var summary: ConversationSummary
  /// What the conversation states, in the record or in the customer's words.
  package var facts: [LabelledFact]
  /// The entries whose text the customer was shown.
  package var shown: [ShownEntry]
  /// The actions that the caller was told to run, in their order.
  package var actions: [TriedAction]
}

/// An action that a conversation came to, and how it ended.
package struct TriedAction: Sendable, Equatable {
  /// Number of the turn that named it.
  package var turn: Int
  /// Its id, by which the caller knows it.
  package var id: String
  /// Its name in the policy.
  package var name: String
  /// What it was run with.
  package var fields: [LabelledFact]
  /// How it ended; nil while no result came.
  package var status: ActionResult.Status?
  /// What it returned.
  package var returned: [LabelledFact]
}

/// A fact with its name for the agent.
package struct LabelledFact: Sendable, Equatable {
  /// The fact.
  package var fact: KnownFact
  /// Its name: the label of the policy's field, else the fact's own.
  package var label: String
}

/// An entry whose text a customer was shown.
package struct ShownEntry: Sendable, Equatable {
  /// Its id, as the record has it.
  package var entry: String
  /// The last turn that showed it.
  package var turn: Int
  /// Its question in the agent's language, else in another; nil where there is no such entry now.
  package var question: String?
  /// Its topic.
  package var topic: String?
}

/// A fact that the matter needs and that is not known.
package struct MissingFact: Sendable, Equatable {
  /// The policy's field, or `verification`.
  package var name: String
  /// Its name for the agent.
  package var label: String
  /// The level that is needed, for `verification`.
  package var level: Int?
  /// How often it was asked for.
  package var asked: Int
  /// The entry that needs it; nil where it is known only that it was asked for.
  package var entry: String?
}

/// Goodwill that a rule allows or does not.
package struct GoodwillOption: Sendable {
  /// The agents' entry that is the rule.
  package var entry: String
  /// The entry's topic.
  package var topic: String?
  /// The entry in the agent's language, else in another.
  package var wording: Proposal.Wording
  /// Its condition, compared with the profile of the request.
  package var check: ConditionCheck
}

/// What is to be done, and by when.
package struct PlannedFollowUp: Sendable, Equatable {
  /// What is to be done, in the agent's language.
  package var text: String
  /// When it is due; nil where humans cannot be reached as often as it would take.
  package var due: Date?
  /// In how many units of the policy it is due.
  package var rule: Policy.FollowUp
}

/// Whether humans can be reached.
package struct HumansOutlook: Sendable, Equatable {
  /// Whether somebody is there.
  package var isOpen: Bool
  /// Expected waiting time in minutes, where the caller knows it.
  package var waitMinutes: Int?
  /// When somebody is there again, by the policy's hours.
  package var opens: Date?
}
