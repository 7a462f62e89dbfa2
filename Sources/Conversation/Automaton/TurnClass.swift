/// The classes of what can come in a turn: all that the automaton knows of it.
package enum TurnClass: String, CaseIterable, Hashable, Sendable {
  /// A human has taken the conversation.
  case tookOver = "took_over"
  /// A human has given the conversation back.
  case handedBack = "handed_back"
  /// A machine wrote: an absence note, a delivery report.
  case automatic
  /// A human must take over, whatever the matter: a wish, a feeling, a topic, a language.
  case mustHandOver = "must_hand_over"
  /// The same, while a human is due already, and the customer or that human must be told something
  /// that neither was: whom to call in an emergency, that it goes elsewhere or is more urgent.
  case mustBeTold = "must_be_told"
  /// An entry answers, and all that it needs is there.
  case answerable
  /// An entry answers, but the customer has just read it.
  case repeated
  /// An entry answers once a fact is known that was not asked for yet.
  case factNeeded = "fact_needed"
  /// The same, and it was asked for once.
  case factNeededAgain = "fact_needed_again"
  /// The same, and it was asked for twice.
  case factRefused = "fact_refused"
  /// The fact that is asked for is neither given nor refused: thanks, "Freitag geht nicht".
  case factLeftOpen = "fact_left_open"
  /// Another question was asked while something is open, and is answered along; what is asked for
  /// stays open.
  case askedBetween = "asked_between"
  /// The same, where the fact that is asked for was requested as often as it may be: the answer
  /// stands alone.
  case answeredBetween = "answered_between"
  /// An action that changes something could be run.
  case confirmationNeeded = "confirmation_needed"
  /// An action is to be run: it changes nothing, or was confirmed.
  case actionReady = "action_ready"
  /// An action has run, and its entry answers.
  case resultGood = "result_good"
  /// An action has failed, or its result is not enough for an answer.
  case resultBad = "result_bad"
  /// Several entries are near.
  case ambiguous
  /// The same, and the customer was asked which before.
  case ambiguousAgain = "ambiguous_again"
  /// No entry surely answers.
  case unclear
  /// No to what was asked.
  case declined
  /// The answer did not help.
  case rejected
  /// The matter is taken back.
  case takenBack = "taken_back"
  /// A greeting, thanks, or nothing at all.
  case smallTalk = "small_talk"
  /// What was said is taken note of, or thanked for, and nothing is open but options.
  case acknowledged
  /// The customer asks for a moment, or begins with a greeting; what is open stays so.
  case held
  /// The customer takes leave, which closes what is open.
  case goodbye
}

extension TurnClass {
  /// The class of a turn whose entry needs a fact that was asked for so many times.
  package static func needing(factAskedFor times: Int) -> TurnClass {
    switch times {
    case ..<1: .factNeeded
    case 1: .factNeededAgain
    default: .factRefused
    }
  }

  /// The class of a turn that several entries are near to.
  package static func near(wasClarified: Bool) -> TurnClass {
    wasClarified ? .ambiguousAgain : .ambiguous
  }
}

/// What is done with a turn.
package enum Move: String, CaseIterable, Hashable, Sendable {
  /// An entry's answer is given.
  case answer
  /// Options are offered.
  case clarify
  /// A fact is asked for.
  case ask
  /// A fact is asked for a second time.
  case askAgain = "ask_again"
  /// A fact is still asked for: its one reminder, which uses up neither of its two requests.
  case askStill = "ask_still"
  /// An action is read back.
  case confirm
  /// An action is read back a second time.
  case confirmAgain = "confirm_again"
  /// The caller is to run an action.
  case act
  /// A human takes over.
  case escalate
  /// A fixed text is said that asks what it is about.
  case say
  /// Nothing is said.
  case silent
}
