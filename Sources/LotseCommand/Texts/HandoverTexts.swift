import Answering
import Conversation
import Knowledge

/// What is said of a conversation to those who take it over, in one language.
protocol HandoverTexts: Sendable {
  /// How many turns there were, the customer's language, and when the last one was.
  func scope(_ language: Language, turns: Int, last: String?) -> String
  func topic(_ topic: String) -> String
  /// A human has it, is due, or nobody was called.
  func standing(_ phase: Phase, isWaiting: Bool) -> String
  /// The customer has taken the matter back since.
  var takenBack: String { get }
  /// Nobody is there; when somebody is.
  func closed(until opens: String?) -> String
  var labelMatter: String { get }
  var labelTried: String { get }
  var labelResult: String { get }
  var labelOpen: String { get }
  var labelSignals: String { get }
  var labelKnown: String { get }
  var labelMissing: String { get }
  var labelProposals: String { get }
  var labelGoodwill: String { get }
  /// An action that was tried, with its id and how it ended.
  func action(_ action: TriedAction) -> String
  func quoted(_ text: String) -> String
  func signal(_ kind: SignalKind) -> String
  /// A missing fact, how often it was asked for, and the level where it is the identity.
  func missing(_ fact: MissingFact) -> String
  func titleProposals(confidence: String) -> String
  var noProposals: String { get }
  /// Marks behind a proposal.
  var isInternal: String { get }
  var isWithheld: String { get }
  func wasShown(in turn: Int) -> String
  func needs(_ names: [String]) -> String
  func forCustomer(_ language: Language) -> String
  var titleGoodwill: String { get }
  var labelUnmet: String { get }
  /// A comparison that is not met, and why.
  func unmet(_ part: ConditionCheck.Part) -> String
  var titleFollowUps: String { get }
  /// A time as local readers write it.
  func time(_ date: CivilDate, minute: Int) -> String
  func due(_ time: String?) -> String

  // The state of a conversation.

  var labelPhase: String { get }
  func phase(_ state: ConversationState) -> String
  var none: String { get }
}
