/// Where a conversation stands.
package enum Phase: String, CaseIterable, Hashable, Sendable {
  /// Nothing is asked of the customer.
  case open
  /// Options are offered.
  case clarifying
  /// A fact, or verification, is asked for.
  case collecting
  /// An action is read back and waits for yes or no.
  case confirming
  /// The same, asked for the second time.
  case confirmingAgain = "confirming_again"
  /// The caller runs an action.
  case acting
  /// A human has the conversation.
  case human
}

/// The state of the automaton that decides over turns.
package struct ConversationState: Hashable, Sendable {
  /// Where the conversation stands.
  package var phase: Phase
  /// Turns without progress since the last one with it.
  package var stalled: Int
  /// Whether it was handed over while nobody was there, and a human is still due.
  package var isWaiting: Bool
  /// Thanks, goodbyes and moments that were replied to in a row.
  package var acknowledged: Int

  /// The state of a conversation that begins, unless told otherwise.
  package init(
    _ phase: Phase = .open, stalled: Int = 0, isWaiting: Bool = false, acknowledged: Int = 0
  ) {
    self.phase = phase
    self.stalled = stalled
    self.isWaiting = isWaiting
    self.acknowledged = acknowledged
  }
}
