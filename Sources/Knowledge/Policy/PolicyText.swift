/// A text that customers read and that stands in no entry.
///
/// The catalogue is fixed; a policy can set each text in each language.
package enum PolicyText: Hashable, Sendable, CaseIterable {
  /// Said when a human takes over, by the reason for it.
  case escalate(EscalationReason)
  /// Said once in a conversation: that a machine answers.
  case automaticNotice
  /// Said behind an answer of a topic that offers a human.
  case offerHuman
  /// The answer to a greeting without a question.
  case greeting
  /// The answer to a message without words.
  case emptyQuestion
  /// Said before the options of a question back.
  case clarify
  /// Asks for a fact; `{{label}}` is its name.
  case collectField
  /// Asks for a fact again whose value had the wrong form; `{{label}}` is its name.
  case collectInvalid
  /// Asks the customer to be identified.
  case collectVerification
  /// Said while an action runs.
  case actionRunning

  /// All texts in the order in which a policy lists them.
  package static let allCases: [PolicyText] =
    EscalationReason.allCases.map { .escalate($0) } + [
      .automaticNotice, .offerHuman, .greeting, .emptyQuestion, .clarify, .collectField,
      .collectInvalid, .collectVerification, .actionRunning,
    ]

  /// The text's key in a policy.
  package var key: String {
    switch self {
    case .escalate(let reason): "escalate." + reason.code
    case .automaticNotice: "automatic_notice"
    case .offerHuman: "offer_human"
    case .greeting: "greeting"
    case .emptyQuestion: "empty_question"
    case .clarify: "clarify"
    case .collectField: "collect.field"
    case .collectInvalid: "collect.invalid"
    case .collectVerification: "collect.verification"
    case .actionRunning: "action_running"
    }
  }

  /// The text with a key, if the catalogue has one.
  package init?(key: String) {
    guard let text = PolicyText.allCases.first(where: { $0.key == key }) else { return nil }
    self = text
  }

  /// The placeholders that the text may hold.
  package var placeholders: [String] {
    switch self {
    case .collectField, .collectInvalid: ["label"]
    default: []
    }
  }

  /// The text where a policy sets none.
  package func defaultText(in language: Language, address: Policy.Address) -> String {
    switch (language, address) {
    case (.english, _): englishText
    case (.german, .formal): formalGermanText
    case (.german, .informal): informalGermanText
    }
  }
}
