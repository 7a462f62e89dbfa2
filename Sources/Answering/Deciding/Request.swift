import Foundation
import Knowledge

/// Who asks, and so what may be seen.
///
/// It comes from the request alone.
package enum Role: String, CaseIterable, Sendable {
  case customer, agent
}

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

/// One question with all that the decision may depend on.
package struct Request: Sendable {
  /// The customer's words.
  package var question: String
  /// Who asks.
  package var role: Role = .customer
  /// How the message came.
  package var channel: Channel = .chat
  /// The instant of the request, in seconds since 1970.
  package var now: Date
  /// Verification level of the customer.
  package var verified = 0
  /// Facts the caller knows of the customer; passed on, never indexed.
  package var profile: [String: String] = [:]
  /// What the caller knows of its agents; nil leaves it to the policy's hours.
  package var humans: HumansState?
  /// The conversation so far; nil starts one.
  package var record: ConversationRecord?
  /// How the answer's text is to be written.
  package var format: TextFormat = .markdown
  /// Whether only the sentences that answer the question are wanted, with
  /// their exceptions and conditions.
  package var isShort = false

  /// A request of a customer by chat.
  package init(question: String, now: Date) {
    self.question = question
    self.now = now
  }
}
