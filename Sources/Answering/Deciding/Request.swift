import Conversation
import Foundation
import Knowledge

/// Who asks, and so what may be seen.
///
/// It comes from the request alone.
package enum Role: String, CaseIterable, Sendable {
  case customer, agent
}

/// The way a message came.
package typealias Channel = Conversation.Channel
/// How an answer's text is written.
package typealias TextFormat = Conversation.TextFormat
/// What the caller knows of its human agents.
package typealias HumansState = Conversation.HumansState
/// The typed record of a conversation.
package typealias ConversationRecord = Conversation.ConversationRecord

/// One turn with all that the decision may depend on.
package struct Request: Sendable {
  /// The customer's words; those of several messages in a row parted by line ends.
  package var question: String
  /// Who asks.
  package var role: Role = .customer
  /// The instant of the request, in seconds since 1970.
  package var now: Date
  /// The conversation so far; nil starts one.
  package var record: ConversationRecord?
  /// What came beside the words.
  package var input = TurnInput()

  /// A request of a customer by chat.
  package init(question: String, now: Date) {
    self.question = question
    self.now = now
  }

  /// How the message came.
  package var channel: Channel {
    get { input.channel }
    set { input.channel = newValue }
  }
  /// Verification level of the customer.
  package var verified: Int {
    get { input.verified }
    set { input.verified = newValue }
  }
  /// Facts the caller knows of the customer; passed on, never indexed.
  package var profile: [String: String] {
    get { input.profile }
    set { input.profile = newValue }
  }
  /// What the caller knows of its agents; nil leaves it to the policy's hours.
  package var humans: HumansState? {
    get { input.humans }
    set { input.humans = newValue }
  }
  /// How the answer's text is to be written.
  package var format: TextFormat {
    get { input.format }
    set { input.format = newValue }
  }
  /// Whether only the sentences that answer the question are wanted, with
  /// their exceptions and conditions.
  package var isShort: Bool {
    get { input.isShort }
    set { input.isShort = newValue }
  }
}
