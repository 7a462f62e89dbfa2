import Knowledge

/// Decides over turns: a finite automaton, written as a table.
///
///     state × class of the turn ─▶ move, next state
///
/// The table alone makes no loop impossible; two rules around it do. A turn
/// without progress is counted, and when the policy's number is reached a human
/// takes over, whatever the table says. And once the conversation was handed
/// over while nobody is there, that number of further turns without progress
/// ends in silence until somebody is; what must be told (`mustBeTold`) is said all the same, once.
///
/// A fact is asked for twice at most, and once more in a reply to something else (`askStill`): in
/// three replies, however the conversation goes. Progress is an answer, also one to a question in
/// between, a new fact, or a question back that was resolved. Three kinds of turns are neither progress
/// nor lack of it: what has no reply, such as a machine's mail; the first request for a fact, which comes
/// once for each; and what asks for nothing: thanks while nothing is open but options, a goodbye, a
/// moment, a greeting that begins. Of the latter
/// in a row the first three have a reply; then thanks and goodbyes have none, and a moment is lack of
/// progress.
package struct Automaton: Sendable {
  /// What the table says of one state and one class.
  package struct Step: Equatable, Sendable {
    /// What is done.
    package let move: Move
    /// Where the conversation stands then; an escalation ends with a human instead, if one is
    /// there.
    package let next: Phase
    /// Why it is handed over, where the table knows it better than the turn.
    package let reason: EscalationReason?
  }

  /// What is done with a turn.
  package struct Outcome: Equatable, Sendable {
    /// What is done.
    package var move: Move
    /// Why it is handed over, where the automaton and not the turn knows it.
    package var reason: EscalationReason?
    /// The state after it.
    package var state: ConversationState
  }

  /// Turns without progress after which a human takes over, at least 1.
  package let limit: Int

  /// Thanks, goodbyes and moments in a row that have a reply and count as nothing.
  package static let mostAcknowledged = 3

  /// An automaton that allows so many turns without progress.
  package init(limit: Int) { self.limit = max(1, limit) }

  /// Decides over one turn.
  ///
  /// - Parameters:
  ///   - hasNews: whether the turn brought a fact that was not known, resolved a question back, or
  ///     asked another question in between whose answer was not just read.
  ///   - isSomebodyThere: whether a human can take over now.
  package func step(
    _ state: ConversationState, _ turn: TurnClass, hasNews: Bool = false,
    isSomebodyThere: Bool = true
  ) -> Outcome {
    // Facts that change while an action waits for yes are read back as for the first time.
    let isReadBackAnew =
      hasNews && turn == .confirmationNeeded
      && (state.phase == .confirming || state.phase == .confirmingAgain)
    let row = Self.step(isReadBackAnew ? .open : state.phase, turn)
    var next = ConversationState(row.next, stalled: 0, isWaiting: state.isWaiting)
    switch row.move {
    case .silent:
      next.stalled = state.stalled
      next.isWaiting = row.next == .human ? false : state.isWaiting
      next.acknowledged = row.next == .human ? 0 : state.acknowledged
      return Outcome(move: .silent, state: next)
    case .say where turn == .handedBack:
      return Outcome(move: .say, state: ConversationState())
    case .answer:
      return Outcome(move: .answer, state: next)
    case .say where state.isWaiting && isSomebodyThere && turn != .takenBack:
      // The human who was due is there.
      return handOver(nil, next, isSomebodyThere: true)
    case .say where Self.isCourtesy(turn, state.phase) && state.stalled < limit:
      // A goodbye that closes something is always one.
      if hasNews || state.acknowledged < Self.mostAcknowledged || row.next != state.phase {
        next.stalled = hasNews ? 0 : state.stalled
        next.acknowledged = hasNews ? 0 : min(state.acknowledged + 1, Self.mostAcknowledged)
        return Outcome(move: .say, state: next)
      }
      // Who asks for one moment after another waits for something.
      guard turn == .held else { return Outcome(move: .silent, state: state) }
      next.acknowledged = state.acknowledged
    case .ask where !hasNews && state.stalled < limit:
      next.stalled = state.stalled
      return Outcome(move: .ask, state: next)
    case .clarify, .ask, .askAgain, .askStill, .confirm, .confirmAgain, .act, .escalate, .say: break
    }
    next.stalled = hasNews ? 0 : min(state.stalled, limit) + 1
    if row.move != .escalate, next.stalled < limit {
      return Outcome(move: row.move, state: next)
    }
    return handOver(
      row.move == .escalate ? row.reason : .noProgress, next, isSomebodyThere: isSomebodyThere,
      mustBeTold: turn == .mustBeTold)
  }

  /// Whether a turn asks for nothing: a moment, a goodbye, and thanks unless they stand in the place
  /// of what was asked for.
  private static func isCourtesy(_ turn: TurnClass, _ phase: Phase) -> Bool {
    switch turn {
    case .held, .goodbye: true
    case .acknowledged: phase == .open || phase == .clarifying
    default: false
    }
  }

  /// To a human who is there, to wait for one, or into silence where that was said often enough.
  private func handOver(
    _ reason: EscalationReason?, _ next: ConversationState, isSomebodyThere: Bool,
    mustBeTold: Bool = false
  ) -> Outcome {
    if isSomebodyThere {
      return Outcome(move: .escalate, reason: reason, state: ConversationState(.human))
    }
    guard next.isWaiting else {
      return Outcome(
        move: .escalate, reason: reason,
        state: ConversationState(.open, isWaiting: true, acknowledged: next.acknowledged))
    }
    let waiting = ConversationState(
      .open, stalled: min(next.stalled, limit), isWaiting: true, acknowledged: next.acknowledged)
    return Outcome(
      move: next.stalled >= limit && !mustBeTold ? .silent : .escalate, reason: reason,
      state: waiting)
  }
}
