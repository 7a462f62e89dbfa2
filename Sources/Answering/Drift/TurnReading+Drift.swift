import Conversation

extension TurnReading {
  /// Whether the words bring a matter forward, as the questions do that confidence is calibrated on:
  /// greetings, thanks, a yes, what was asked for and the wish for a human do not.
  func isMatter(in record: ConversationRecord) -> Bool {
    switch turn {
    case .askedBetween, .answeredBetween: return true
    case .answerable, .repeated, .factNeeded, .confirmationNeeded, .actionReady, .ambiguous,
      .ambiguousAgain, .unclear:
      // Where something is open, they go on with it.
      return record.state.phase == .open
    case .mustHandOver, .mustBeTold:
      return record.state.phase == .open && reason != .humanRequested
    default: return false
    }
  }
}
