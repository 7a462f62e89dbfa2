/// A sentence that was said in a conversation, and where it stands in the record.
package struct SaidSentence: Sendable, Equatable {
  /// Who said it.
  package enum Speaker: String, CaseIterable, Sendable {
    /// The customer, in the turn's `question`.
    case customer
    /// This service, in the turn's `text`.
    case service
  }

  /// Number of the turn, from 1.
  package var turn: Int
  /// Who said it.
  package var speaker: Speaker
  /// The sentence, byte for byte.
  package var text: String
  /// UTF-8 bytes of the turn's question or text.
  package var range: Range<Int>
  /// The entry whose sentence it is; nil for the customer's words and fixed texts.
  package var entry: String?
}

/// What a conversation came to, in sentences that were said in it; each stands in one part alone.
package struct ConversationSummary: Sendable, Equatable {
  /// What the customer's matter is.
  package var matter: [SaidSentence] = []
  /// What was answered to it.
  package var tried: [SaidSentence] = []
  /// What became of that, as the customer says it; as the service does where the customer said
  /// nothing.
  package var result: [SaidSentence] = []
  /// What nobody has answered yet, and what was asked of the customer.
  package var open: [SaidSentence] = []
}
