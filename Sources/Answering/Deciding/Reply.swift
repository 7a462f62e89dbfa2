import Conversation
import Knowledge

/// What rests behind a gate.
package enum GateKind: String, Sendable {
  /// An exact bound on labelled questions.
  case certified
  /// The base's own phrasings, each left out and asked, or labelled questions, without a bound.
  case estimated
  /// Weights of other bases alone.
  case universal
  /// Nothing: the reply rests on no gate.
  case none
}

/// A stretch of a stored answer.
package struct AnswerSpan: Sendable, Equatable {
  /// Entry the stretch is from.
  package var entry: String
  /// Language of the answer.
  package var language: Language
  /// UTF-8 bytes of the stored answer.
  package var range: Range<Int>
  /// First 128 bits of the SHA-256 of these bytes, in hexadecimal.
  package var digest: String
}

/// A value in an answer's text that stands in the place of a placeholder.
package struct FilledValue: Sendable, Equatable {
  /// Name of the placeholder.
  package var name: String
  /// UTF-8 bytes of the answer's text.
  package var range: Range<Int>
}

/// An answer: its text and where every part of it is stored.
package struct Answer: Sendable, Equatable {
  /// What the customer reads.
  package var text: String
  /// How the text is written.
  package var format: TextFormat
  /// The stretches that the text consists of, in order.
  package var spans: [AnswerSpan]
  /// The stretches that answer this question.
  package var marked: [AnswerSpan]
  /// The values in the text that are no entry's.
  package var filled: [FilledValue] = []
}

/// An option of a question back.
package struct ClarifyOption: Sendable, Equatable {
  /// The entry.
  package var entry: String
  /// Its question in the customer's language.
  package var question: String
}

/// What is asked of the customer.
package struct Collected: Sendable, Equatable {
  /// The policy's field, `verification` or `confirmation`.
  package var field: String
  /// The level that is needed, for `verification`.
  package var level: Int?
  /// What is known already of what the matter needs.
  package var known: [KnownFact]
}

/// An action that the caller is to run.
package struct ActionCall: Sendable, Equatable {
  /// Its id; the same one is the same run.
  package var id: String
  /// Its name in the policy.
  package var name: String
  /// What it is run with.
  package var fields: [KnownFact]
}

/// What is to happen with a turn.
package enum Decision: Sendable, Equatable {
  /// The entry answers it.
  case answer(Answer)
  /// The customer is asked which of these is meant; none where it is asked what it is about.
  case clarify([ClarifyOption])
  /// The customer is asked for a fact, for verification, or for yes or no.
  case collect(Collected)
  /// The caller is to run an action.
  case act(ActionCall)
  /// A human takes over.
  case escalate(reason: EscalationReason, route: String, priority: Policy.Priority)
  /// Nothing is said.
  case silent

  /// The decision's name in replies.
  package var name: String { kind.rawValue }

  /// The kinds of decisions.
  package typealias Kind = DecisionKind

  /// The decision's kind.
  package var kind: Kind {
    switch self {
    case .answer: .answer
    case .clarify: .clarify
    case .collect: .collect
    case .act: .act
    case .escalate: .escalate
    case .silent: .silent
    }
  }
}

/// The reply to one request.
package struct Reply: Sendable {
  /// What is to happen.
  package var decision: Decision
  /// What the customer reads; nil for silence.
  package var text: String?
  /// An answer that is given along with a hand-over.
  package var help: Answer?
  /// What each matter of the message gets, where it holds several.
  package var parts: [ReplyPart] = []
  /// Probability in millionths that the first candidate is right.
  package var confidence: Int64
  /// What the gate rests on.
  package var gate: GateKind
  /// Topic of the matter, as far as it is known; no part of what customers get.
  package var topic: String?
  /// Whether the way to a human is to be offered.
  package var offersHuman: Bool
  /// Language of the text.
  package var language: Language
  /// Revision of the knowledge base.
  package var revision: String
  /// The conversation with this turn.
  package var record: ConversationRecord
}
