/// The way a message came.
package enum Channel: String, CaseIterable, Sendable {
  case chat, email, phone
}

/// How an answer's text is written.
package enum TextFormat: String, CaseIterable, Sendable {
  case markdown, plain
}

/// What the caller knows of its human agents.
package struct HumansState: Sendable, Equatable {
  /// Whether somebody is there.
  package var isOpen: Bool
  /// Expected waiting time in minutes.
  package var waitMinutes: Int?

  /// What the caller knows.
  package init(isOpen: Bool, waitMinutes: Int? = nil) {
    self.isOpen = isOpen
    self.waitMinutes = waitMinutes
  }
}

/// What a human did with the conversation.
package enum HumanEvent: String, CaseIterable, Sendable {
  /// Took it: nothing is said from now on.
  case tookOver = "took_over"
  /// Gave it back.
  case handedBack = "handed_back"
}

/// How an action ended.
package struct ActionResult: Sendable, Equatable {
  /// How it ended.
  package enum Status: String, CaseIterable, Sendable {
    case ok, failed, timeout
  }

  /// The id of the action.
  package var id: String
  /// How it ended.
  package var status: Status
  /// What it returned, by name.
  package var values: [String: String]

  /// A result.
  package init(id: String, status: Status, values: [String: String] = [:]) {
    self.id = id
    self.status = status
    self.values = values
  }
}

/// What came with a turn beside the customer's words, as far as it took part in the decision, so
/// that the turn can be decided again.
package struct TurnInput: Sendable, Equatable {
  /// How the message came.
  package var channel: Channel = .chat
  /// Verification level of the customer.
  package var verified = 0
  /// What the caller knew of its agents.
  package var humans: HumansState?
  /// The option that was chosen.
  package var choice: String?
  /// How an action ended.
  package var actionResult: ActionResult?
  /// What a human did with the conversation.
  package var human: HumanEvent?
  /// What the human who gave the conversation back has learned, by the names of the policy's fields.
  package var facts: [String: String] = [:]
  /// Whether a machine wrote.
  package var isAutomatic = false
  /// Names of what was attached.
  package var attachments: [String] = []
  /// The facts of the profile that decided, by name.
  package var profile: [String: String] = [:]
  /// How the answer's text was to be written.
  package var format: TextFormat = .markdown
  /// Whether only the sentences that answer were wanted.
  package var isShort = false

  /// A message by chat, with nothing beside it.
  package init() {}

  /// Whether there is nothing to note.
  package var isPlain: Bool { self == Self.plain }
  private static let plain = TurnInput()
}
