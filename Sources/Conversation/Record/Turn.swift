import Knowledge

extension ConversationRecord {
  /// One message of the customer, or of the caller, and what was decided on it.
  package struct Turn: Sendable, Equatable {
    /// The instant of the request, ISO 8601 in UTC.
    package var at: String
    /// The customer's words; those of several messages in a row parted by line ends.
    package var question: String
    /// What came beside the words.
    package var input = TurnInput()
    /// What was read off the words.
    package var signals: [NotedSignal] = []
    /// Name of the decision.
    package var decision: String
    /// Code of the reason of an escalation.
    package var reason: String?
    /// Entries whose text was shown.
    package var entries: [String]
    /// Options that were offered.
    package var options: [String] = []
    /// The field that was asked for.
    package var field: String?
    /// The action that the caller was told to run.
    package var action: NamedAction?
    /// The entry whose answer the policy withheld, since its topic is not live.
    package var withheld: String?
    /// Confidence in millionths.
    package var confidence: Int64
    /// What was said; nil for silence.
    package var text: String?
    /// The matters of the message, where there were several.
    package var parts: [Part] = []

    /// A turn without anything special.
    package init(
      at: String, question: String, decision: String, reason: String? = nil,
      entries: [String] = [], confidence: Int64 = 0, text: String?
    ) {
      self.at = at
      self.question = question
      self.decision = decision
      self.reason = reason
      self.entries = entries
      self.confidence = confidence
      self.text = text
    }
  }

  /// An action that a turn named.
  package struct NamedAction: Sendable, Equatable {
    /// Its id, which its result names.
    package var id: String
    /// Its name in the policy.
    package var name: String
    /// What it is run with; other facts may be known by the time that it has failed.
    package var fields: [KnownFact]

    /// An action.
    package init(id: String, name: String, fields: [KnownFact]) {
      self.id = id
      self.name = name
      self.fields = fields
    }
  }

  /// One of several matters of a message.
  package struct Part: Sendable, Equatable {
    /// The words that brought it forward.
    package var question: String
    /// Name of the decision.
    package var decision: String
    /// Code of the reason of an escalation.
    package var reason: String?
    /// Entries whose text was shown.
    package var entries: [String]
    /// Confidence in millionths.
    package var confidence: Int64

    /// A part.
    package init(
      question: String, decision: String, reason: String?, entries: [String], confidence: Int64
    ) {
      self.question = question
      self.decision = decision
      self.reason = reason
      self.entries = entries
      self.confidence = confidence
    }
  }

  /// A signal with the words that caused it.
  package struct NotedSignal: Sendable, Equatable {
    /// What was read.
    package var kind: SignalKind
    /// How strong, in millionths.
    package var strength: Int64
    /// Which one, where the kind has several.
    package var detail: String?
    /// The words.
    package var evidence: [String]

    /// A signal.
    package init(kind: SignalKind, strength: Int64, detail: String? = nil, evidence: [String]) {
      self.kind = kind
      self.strength = strength
      self.detail = detail
      self.evidence = evidence
    }

    /// A signal of a message.
    package init(_ signal: Signal, in message: String) {
      let bytes = message.utf8
      func text(_ range: Range<Int>) -> String? {
        guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return nil }
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        return String(decoding: bytes[start...].prefix(range.count), as: UTF8.self)
      }
      self.init(
        kind: signal.kind, strength: signal.strength, detail: signal.detail,
        evidence: signal.evidence.compactMap(text))
    }
  }
}
