import Knowledge

/// What rests behind a gate.
package enum GateKind: String, Sendable {
  /// An exact bound on labelled questions.
  case certified
  /// Leave-one-out over the base's own phrasings.
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
}

/// What is to happen with a question.
package enum Decision: Sendable, Equatable {
  /// The entry answers it.
  case answer(Answer)
  /// A human takes over.
  case escalate(reason: EscalationReason, route: String, priority: Policy.Priority)

  /// The decision's name in replies.
  package var name: String {
    switch self {
    case .answer: "answer"
    case .escalate: "escalate"
    }
  }
}

/// The reply to one request.
package struct Reply: Sendable {
  /// What is to happen.
  package var decision: Decision
  /// What the customer reads.
  package var text: String
  /// Probability in millionths that the first candidate is right.
  package var confidence: Int64
  /// What the gate rests on.
  package var gate: GateKind
  /// Whether the way to a human is to be offered.
  package var offersHuman: Bool
  /// Language of the text.
  package var language: Language
  /// Revision of the knowledge base.
  package var revision: String
  /// The conversation with this turn.
  package var record: ConversationRecord
}
