/// What a message does in a conversation.
package enum DialogueAct: Sendable, Equatable {
  /// Brings a matter forward: a question or a report.
  case matter
  /// Greets and says nothing else.
  case greeting
  /// Asks whether a human or a machine answers.
  case identity
  /// Thanks and says nothing else.
  case thanks
  /// Takes leave.
  case goodbye
  /// Asks for a moment: "ich suche sie eben".
  case hold
  /// Takes note of what was said: "aha", "alles klar".
  case acknowledgement
  /// Agrees.
  case yes
  /// Declines.
  case no
  /// Takes the matter back.
  case neverMind
  /// Says that it is all the same: any option, day or value will do.
  case noPreference
  /// Corrects what was understood.
  case correction
  /// Says that the answer does not help; no new question.
  case rejection
  /// Chooses among the options offered, counted from 0.
  case choice(Int)
  /// Chooses several of them, in their order.
  case choices([Int])
}
