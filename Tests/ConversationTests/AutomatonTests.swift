import Conversation
import Knowledge
import Testing

/// Walks every state that can be reached under every class of input, with the customer's and the
/// caller's whole liberty: any class, news or none, somebody there or not.
@Suite struct AutomatonTests {
  @Test func theTableIsWhole() {
    #expect(Automaton.table.map(\.turn) == TurnClass.allCases)
    for row in Automaton.table { #expect(row.steps.count == Phase.allCases.count, "\(row.turn)") }
    for (number, phase) in Phase.allCases.enumerated() {
      for row in Automaton.table {
        #expect(Automaton.step(phase, row.turn) == row.steps[number])
      }
    }
  }

  @Test(arguments: 1...4)
  func everyStateUnderEveryClass(limit: Int) {
    var walk = Walk(limit: limit)
    walk.run()
    #expect(walk.problems.isEmpty, "\(walk.problems.sorted().prefix(5))")
    #expect(walk.phases == Set(Phase.allCases) || limit == 1)
    print(
      "Automaton, \(limit) turns without progress: \(walk.states) states, "
        + "\(walk.transitions) transitions walked.")
  }

  /// However a conversation goes, so many turns without progress end with a human, or in silence
  /// until one is there.
  @Test func turnsWithoutProgressEnd() {
    for limit in 1...5 {
      for turn in TurnClass.allCases where turn != .handedBack && turn != .automatic {
        for phase in Phase.allCases {
          for isThere in [true, false] {
            var state = ConversationState(phase)
            var said = 0
            var isOver = false
            for _ in 0..<3 * limit + 3 where !isOver {
              let outcome = Automaton(limit: limit).step(
                state, turn, isSomebodyThere: isThere)
              if outcome.move == .answer { isOver = true }
              if outcome.move == .silent { isOver = true } else { said += 1 }
              state = outcome.state
            }
            #expect(isOver && said <= 2 * limit + 1, "\(limit) \(turn) \(phase) \(isThere)")
          }
        }
      }
    }
  }
}

/// A walk over the product of the automaton's states with what a record remembers: how often a
/// fact was asked for, whether the matter was clarified, and what was said last.
private struct Walk {
  struct State: Hashable {
    var automaton = ConversationState()
    var asked = 0
    var isClarified = false
    var last: String?
  }

  let automaton: Automaton
  let policy = Policy()
  var problems: Set<String> = []
  var states = 0
  var transitions = 0
  var phases: Set<Phase> = []
  private var texts: [String: String] = [:]

  init(limit: Int) { automaton = Automaton(limit: limit) }

  mutating func run() {
    var seen: Set<State> = [State()]
    var open = [State()]
    while let state = open.popLast() {
      states += 1
      phases.insert(state.automaton.phase)
      for turn in classes(in: state) {
        for hasNews in [false, true] {
          for isThere in [false, true] {
            transitions += 1
            let next = step(state, turn, hasNews, isThere)
            if seen.insert(next).inserted { open.append(next) }
          }
        }
      }
    }
  }

  /// The classes that can come in a state: what a record remembers decides between those that
  /// differ by it alone.
  private func classes(in state: State) -> [TurnClass] {
    TurnClass.allCases.filter { turn in
      switch turn {
      case .factNeeded, .factNeededAgain, .factRefused:
        turn == .needing(factAskedFor: state.asked)
      case .ambiguous, .ambiguousAgain: turn == .near(wasClarified: state.isClarified)
      case .answerable: state.last != "answer"
      case .repeated: state.last == "answer"
      default: true
      }
    }
  }

  private mutating func step(
    _ state: State, _ turn: TurnClass, _ hasNews: Bool, _ isThere: Bool
  ) -> State {
    let outcome = automaton.step(
      state.automaton, turn, hasNews: hasNews, isSomebodyThere: isThere)
    var next = state
    next.automaton = outcome.state
    func check(_ condition: Bool, _ property: String) {
      if !condition { problems.insert("\(property): \(state) \(turn) ─▶ \(outcome)") }
    }
    if state.automaton.phase == .human, turn != .handedBack {
      check(
        outcome.move == .silent && outcome.state.phase == .human,
        "nothing is said while a human has the conversation")
    }
    if turn == .handedBack {
      check(outcome.state == ConversationState(), "a hand-back begins anew")
    }
    if turn == .mustHandOver, state.automaton.phase != .human {
      check(
        outcome.move == .escalate || state.automaton.isWaiting && !isThere,
        "who must have a human gets one")
    }
    switch outcome.move {
    case .clarify:
      check(!state.isClarified, "one clarification a matter")
      next.isClarified = true
    case .ask, .askAgain:
      next.asked += 1
      check(next.asked <= 2, "two requests for a fact")
      check((outcome.move == .ask) == (state.asked == 0), "the second request is another")
    case .escalate:
      check(
        outcome.state.phase == .human || outcome.state.isWaiting && !isThere,
        "an escalation ends with a human, or waits for one")
      check(isThere == (outcome.state.phase == .human), "a human who is there takes over")
    case .answer, .confirm, .confirmAgain, .act, .say, .silent: break
    }
    if let text = text(outcome, turn, after: state.last) {
      check(text != state.last, "no message twice in a row")
      next.last = text
      let isProgress = hasNews || outcome.move == .answer || turn == .handedBack
      if isProgress {
        check(outcome.state.stalled == 0 || outcome.state.isWaiting, "progress is progress")
      } else if outcome.move != .escalate {
        check(
          outcome.state.stalled == state.automaton.stalled + 1
            && outcome.state.stalled < automaton.limit,
          "turns without progress are counted, and end")
      }
    }
    return next
  }

  /// What is said, by the wordings that a policy really has.
  private mutating func text(
    _ outcome: Automaton.Outcome, _ turn: TurnClass, after last: String?
  ) -> String? {
    let key: PolicyText
    switch outcome.move {
    case .silent: return nil
    case .answer: return turn == .resultGood && last == "answer" ? "result" : "answer"
    case .clarify: key = .clarify
    case .ask: key = .collectField
    case .askAgain: key = .collectInvalid
    case .confirm, .confirmAgain: key = .confirm
    case .act: key = .actionRunning
    case .escalate: key = .escalate(outcome.reason ?? .lowConfidence)
    case .say: key = turn == .handedBack ? .handedBack : .thanks
    }
    let memo = key.key + "|" + (last ?? "")
    if let text = texts[memo] { return text }
    let text = Wording(policy, .german, after: last).text(key)
    texts[memo] = text
    return text
  }
}
