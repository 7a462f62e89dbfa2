import Conversation
import Knowledge

/// An entry that an agent may use, with why it is proposed.
package struct Proposal: Sendable {
  /// An entry's question and answer in one language.
  package struct Wording: Sendable, Equatable {
    /// The language.
    package var language: Language
    /// The entry's question.
    package var question: String
    /// Its answer; places without a value are left as they are.
    package var answer: Answer
  }

  /// The entry's id.
  package var entry: String
  /// The entry's topic.
  package var topic: String?
  /// Whether customers may be answered from it.
  package var audience: Entry.Audience
  /// In the agent's language, if the entry has it, else in another.
  package var wording: Wording
  /// In the customer's language, where that is another and customers may be answered from it.
  package var forCustomer: Wording?
  /// Score in millionths; 0 where it was named and not found.
  package var score: Int64
  /// The entry's own wording that is nearest to the customer's words.
  package var nearest: String?
  /// The last turn that showed it to the customer.
  package var shown: Int?
  /// Whether it answered before and the policy withheld it.
  package var isWithheld: Bool
  /// What its condition came to.
  package var check: ConditionCheck?
  /// Fields that it needs and that are not known.
  package var missing: [String]
  /// The action whose result fills it.
  package var action: String?
}
