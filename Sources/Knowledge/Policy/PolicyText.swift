/// A text that customers read and that stands in no entry.
///
/// The catalogue is fixed; a policy can set each text in each language, in one
/// or several wordings.
package enum PolicyText: Hashable, Sendable, CaseIterable {
  /// Said when a human takes over, by the reason for it.
  case escalate(EscalationReason)
  /// Said when a human takes over since the customer reports that it is not the first time.
  case escalateReported
  /// Said once in a conversation: that a machine answers.
  case automaticNotice
  /// Said behind an answer of a topic that offers a human.
  case offerHuman
  /// Said behind a question back: that there is a way to a human.
  case humanWay
  /// The answer to a greeting without a question.
  case greeting
  /// The answer to thanks.
  case thanks
  /// The answer to a customer who takes note of an answer.
  case acknowledged
  /// The answer to a customer who asks for a moment.
  case hold
  /// The answer to a customer who takes leave.
  case goodbye
  /// The answer to a customer who takes the matter back.
  case neverMind
  /// The answer to "that does not help".
  case rejection
  /// Said before an answer that is given once more to who asks for that.
  case answerAgain
  /// The answer to a doubt about an answer: "wirklich?".
  case answerStands
  /// The answer to "are you a robot?".
  case automatic
  /// Said when the customer wishes for the language in which it is said.
  case languageSwitched
  /// Said when a human has given the conversation back.
  case handedBack
  /// The answer to a message without words.
  case emptyQuestion
  /// Asks what it is about, where nothing was said of it yet.
  case matterWanted
  /// The answer to an attachment without words: only humans look at it.
  case attachmentAlone
  /// Asks what a question is about that was announced with its topic alone.
  case questionAnnounced
  /// Said before something is asked for still: that a question is looked at afterwards.
  case questionNoted
  /// Says that the service cannot do itself what an answer tells of, and offers a human who can.
  case notDone
  /// Said before the options of a question back.
  case clarify
  /// The single entry that could be meant.
  case clarifyOne
  /// Said to the number of an option that there is not, and to a yes that leaves open which one is
  /// meant; `{{count}}` is how many there are.
  case clarifyRange
  /// Asks for a fact; `{{label}}` is its name.
  case collectField
  /// Asks for a fact again whose value had the wrong form; `{{label}}` is its name.
  case collectInvalid
  /// Asks for a fact for which a day was given that the calendar does not have; `{{label}}` is its
  /// name.
  case collectNoSuchDay
  /// Asks for the day of something that has happened, for which one to come was given;
  /// `{{label}}` is its name.
  case collectDayToCome
  /// Asks for a day to come for which one that has been was given; `{{label}}` is its name.
  case collectPastDay
  /// Asks for a fact again that the message did not hold; `{{label}}` is its name.
  case collectAgain
  /// Reads back a fact that can be meant in several ways; `{{value}}` is the likelier one.
  case collectReadBack
  /// Asks the customer to be identified.
  case collectVerification
  /// Asks whether an action is to be run; `{{facts}}` are the facts it is run with.
  case confirm
  /// The same, after a yes with a condition or a change: nothing but this can be run.
  case confirmLimited
  /// Asks which of the facts that an action is run with is wrong; they stand below it.
  case confirmWhich
  /// Said when the customer does not want it.
  case confirmDeclined
  /// Said while an action runs.
  case actionRunning
  /// Said before a human takes over since the customer wants to stop an action that runs.
  case actionStarted
  /// Said while an action runs to another value for it: it is run once more with that.
  case correctionNoted
  /// Said before the result of an action that was run already with the same facts.
  case actionDone
  /// Said when a human takes over and there is a wait; `{{minutes}}` is its length.
  case wait
  /// The same, where the wait is one minute.
  case waitOne
  /// The same, where the wait is of hours; `{{hours}}` is its length.
  case waitHours
  /// Said when nobody is there; `{{opens}}` is when somebody is.
  case closed
  /// Said when nobody is there and it is not known when somebody is.
  case closedUnknown
  /// Offers to call back.
  case callback
  /// Offers to call back by the number that is known.
  case callbackKnown
  /// Offers to call back by the number that was just given; `{{number}}` is it.
  case callbackNoted
  /// Said when the customer wants to be called back; `{{number}}` is where.
  case callbackWanted
  /// Said before that, where a time is wished for.
  case callbackTime
  /// Said when the customer wants no call back.
  case callbackDeclined
  /// Says that an address was noted by which the customer can be reached; `{{address}}` is it.
  case contactNoted
  /// Says that a customer's number was noted while a human is due.
  case valueNoted
  /// The beginning of an e-mail.
  case emailGreeting
  /// The end of an e-mail.
  case emailClose

  /// All texts in the order in which a policy lists them.
  package static let allCases: [PolicyText] =
    EscalationReason.allCases.map { .escalate($0) } + [
      .escalateReported, .automaticNotice, .offerHuman, .humanWay, .greeting, .thanks,
      .acknowledged, .hold, .goodbye, .neverMind, .rejection, .answerAgain, .answerStands,
      .automatic,
      .languageSwitched, .handedBack,
      .emptyQuestion,
      .matterWanted, .attachmentAlone, .questionAnnounced, .notDone, .questionNoted, .clarify,
      .clarifyOne, .clarifyRange, .collectField,
      .collectInvalid, .collectNoSuchDay, .collectDayToCome, .collectPastDay, .collectAgain,
      .collectReadBack, .collectVerification,
      .confirm, .confirmLimited, .confirmWhich, .confirmDeclined, .actionRunning, .actionStarted,
      .correctionNoted, .actionDone,
      .wait, .waitOne, .waitHours,
      .closed,
      .closedUnknown, .callback, .callbackKnown, .callbackNoted, .callbackWanted, .callbackTime,
      .callbackDeclined, .contactNoted, .valueNoted,
      .emailGreeting,
      .emailClose,
    ]

  /// The text's key in a policy.
  package var key: String {
    switch self {
    case .escalate(let reason): "escalate." + reason.code
    case .escalateReported: "escalate.repetition.reported"
    case .automaticNotice: "automatic_notice"
    case .offerHuman: "offer_human"
    case .humanWay: "human_way"
    case .greeting: "greeting"
    case .thanks: "thanks"
    case .acknowledged: "acknowledged"
    case .hold: "hold"
    case .goodbye: "goodbye"
    case .neverMind: "never_mind"
    case .rejection: "rejection"
    case .answerAgain: "answer_again"
    case .answerStands: "answer_stands"
    case .automatic: "automatic"
    case .languageSwitched: "language_switched"
    case .handedBack: "handed_back"
    case .emptyQuestion: "empty_question"
    case .matterWanted: "matter_wanted"
    case .attachmentAlone: "attachment_alone"
    case .questionAnnounced: "question_announced"
    case .questionNoted: "question_noted"
    case .notDone: "not_done"
    case .clarify: "clarify"
    case .clarifyOne: "clarify_one"
    case .clarifyRange: "clarify.range"
    case .collectField: "collect.field"
    case .collectInvalid: "collect.invalid"
    case .collectNoSuchDay: "collect.no_such_day"
    case .collectDayToCome: "collect.day_to_come"
    case .collectPastDay: "collect.past_day"
    case .collectAgain: "collect.again"
    case .collectReadBack: "collect.read_back"
    case .collectVerification: "collect.verification"
    case .confirm: "confirm"
    case .confirmLimited: "confirm.limited"
    case .confirmWhich: "confirm.which"
    case .confirmDeclined: "confirm.declined"
    case .actionRunning: "action_running"
    case .actionStarted: "action_started"
    case .correctionNoted: "correction_noted"
    case .actionDone: "action_done"
    case .wait: "wait"
    case .waitOne: "wait.one"
    case .waitHours: "wait.hours"
    case .closed: "closed"
    case .closedUnknown: "closed.unknown"
    case .callback: "callback"
    case .callbackKnown: "callback.known"
    case .callbackNoted: "callback.noted"
    case .callbackWanted: "callback.wanted"
    case .callbackTime: "callback.time"
    case .callbackDeclined: "callback.declined"
    case .contactNoted: "contact.noted"
    case .valueNoted: "value.noted"
    case .emailGreeting: "email.greeting"
    case .emailClose: "email.close"
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
    case .collectField, .collectInvalid, .collectNoSuchDay, .collectDayToCome, .collectPastDay,
      .collectAgain:
      ["label"]
    case .clarifyRange: ["count"]
    case .callbackNoted, .callbackWanted: ["number"]
    case .contactNoted: ["address"]
    case .waitHours: ["hours"]
    case .collectReadBack: ["label", "value"]
    case .confirm, .confirmLimited: ["matter", "facts"]
    case .wait: ["minutes"]
    case .closed: ["opens"]
    default: []
    }
  }

  /// The placeholder without which the text does not say what it is there to say.
  package var neededPlaceholder: String? {
    switch self {
    case .collectField, .collectAgain: "label"
    case .clarifyRange: "count"
    case .callbackNoted, .callbackWanted: "number"
    case .waitHours: "hours"
    case .collectReadBack: "value"
    case .confirm, .confirmLimited: "facts"
    case .wait: "minutes"
    case .closed: "opens"
    default: nil
    }
  }

  /// The text where a policy sets none, in its first wording.
  package func defaultText(in language: Language, address: Policy.Address) -> String {
    defaultTexts(in: language, address: address)[0]
  }

  /// The wordings where a policy sets none; never empty.
  package func defaultTexts(in language: Language, address: Policy.Address) -> [String] {
    switch (language, address) {
    case (.english, _): englishTexts
    case (.german, .formal): formalGermanTexts
    case (.german, .informal): informalGermanTexts
    }
  }
}
