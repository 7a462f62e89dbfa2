import Knowledge

extension Automaton {
  /// The table's entry for a state and a class.
  package static func step(_ phase: Phase, _ turn: TurnClass) -> Step {
    table[rowNumbers[turn] ?? 0].steps[columns[phase] ?? 0]
  }

  /// A row of the table: one class of turns in each phase, in the order of `Phase.allCases`.
  package struct Row: Sendable {
    /// The class.
    package let turn: TurnClass
    /// One step for each phase.
    package let steps: [Step]

    fileprivate init(_ turn: TurnClass, _ steps: Step...) {
      self.turn = turn
      self.steps = steps
    }
  }

  private static let columns = Dictionary(
    uniqueKeysWithValues: Phase.allCases.enumerated().map { ($0.element, $0.offset) })
  private static let rowNumbers = Dictionary(
    uniqueKeysWithValues: table.enumerated().map { ($0.element.turn, $0.offset) })

  private static func go(_ move: Move, _ next: Phase) -> Step {
    Step(move: move, next: next, reason: nil)
  }
  private static func handOver(_ reason: EscalationReason) -> Step {
    Step(move: .escalate, next: .open, reason: reason)
  }

  // Short names, so that the table is one to look at. `up` hands over, for the turn's own reason
  // or the one given; `run` says that the action is still running: what runs is named once, by
  // the turn that began it. A human can still stop it, which is what `stop` is for.
  private static let up = go(.escalate, .open)
  private static let ans = go(.answer, .open)
  private static let clar = go(.clarify, .clarifying)
  private static let ask = go(.ask, .collecting)
  private static let ask2 = go(.askAgain, .collecting)
  private static let askStill = go(.askStill, .collecting)
  private static let conf = go(.confirm, .confirming)
  private static let conf2 = go(.confirmAgain, .confirmingAgain)
  private static let act = go(.act, .acting)
  private static let run = go(.say, .acting)
  private static let stop = handOver(.policy)
  private static let say = go(.say, .open)
  private static let hush = go(.silent, .human)
  private static let none = handOver(.factsMissing)
  private static let fail = handOver(.actionFailed)
  private static let rep = handOver(.repetition)

  /// The whole table.
  ///
  /// Columns: open, clarifying, collecting, confirming, confirmingAgain, acting,
  /// human.
  package static let table: [Row] = [
    Row(.tookOver, hush, hush, hush, hush, hush, hush, hush),
    Row(.handedBack, say, say, say, say, say, say, say),
    Row(
      .automatic, go(.silent, .open), go(.silent, .clarifying), go(.silent, .collecting),
      go(.silent, .confirming), go(.silent, .confirmingAgain), go(.silent, .acting), hush),
    Row(.mustHandOver, up, up, up, up, up, up, hush),
    Row(.mustBeTold, up, up, up, up, up, up, hush),
    Row(.answerable, ans, ans, ans, ans, ans, go(.answer, .acting), hush),
    Row(.repeated, rep, rep, rep, rep, rep, run, hush),
    Row(.factNeeded, ask, ask, ask, ask, ask, run, hush),
    Row(.factNeededAgain, ask2, ask2, ask2, ask2, ask2, run, hush),
    Row(.factRefused, none, none, none, none, none, run, hush),
    Row(.factLeftOpen, askStill, askStill, askStill, askStill, askStill, run, hush),
    Row(
      .askedBetween, ans, ans, askStill, conf, conf2, go(.answer, .acting), hush),
    Row(
      .answeredBetween, ans, ans, go(.answer, .collecting), conf, conf2, go(.answer, .acting), hush),
    Row(.confirmationNeeded, conf, conf, conf, conf2, none, run, hush),
    Row(.actionReady, act, act, act, act, act, run, hush),
    Row(.resultGood, ans, ans, ans, ans, ans, ans, hush),
    Row(.resultBad, fail, fail, fail, fail, fail, fail, hush),
    Row(.ambiguous, clar, up, clar, clar, clar, run, hush),
    Row(.ambiguousAgain, up, up, up, up, up, run, hush),
    Row(.unclear, up, up, up, up, up, run, hush),
    Row(.declined, say, handOver(.lowConfidence), none, say, say, stop, hush),
    Row(.rejected, say, handOver(.lowConfidence), none, say, say, stop, hush),
    Row(.takenBack, say, say, say, say, say, stop, hush),
    Row(
      .smallTalk, say, go(.say, .clarifying), go(.say, .collecting), go(.say, .confirming),
      go(.say, .confirmingAgain), run, hush),
    Row(
      .acknowledged, say, go(.say, .clarifying), go(.say, .collecting), go(.say, .confirming),
      go(.say, .confirmingAgain), run, hush),
    Row(
      .held, say, go(.say, .clarifying), go(.say, .collecting), go(.say, .confirming),
      go(.say, .confirmingAgain), run, hush),
    Row(.goodbye, say, say, say, say, say, run, hush),
  ]
}
