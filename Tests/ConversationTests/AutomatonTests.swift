import Conversation
import Foundation
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

  /// Prints the numbers of states and transitions; the architecture page names those at 3.
  @Test(arguments: 1...4)
  func everyStateUnderEveryClass(limit: Int) throws {
    var walk = Walk(limit: limit)
    walk.run()
    #expect(walk.problems.isEmpty, "\(walk.problems.sorted().prefix(5))")
    #expect(walk.phases == Set(Phase.allCases) || limit == 1)
    #expect(walk.answersInARow > 0)
    let size =
      "\(Self.grouped(walk.states)) states and \(Self.grouped(walk.transitions)) transitions"
    print("Automaton, \(limit) turns without progress: \(size) walked.")
    if limit == 3 {
      let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      let page = try String(
        contentsOf: root.appendingPathComponent("Sources/Lotse/Lotse.docc/Architecture.md"),
        encoding: .utf8)
      #expect(page.contains(size), "the architecture page names other numbers than \(size)")
    }
  }

  /// 4940 as 4,940.
  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.map {
      ($0 > 0 && (digits.count - $0) % 3 == 0 ? "," : "") + String(digits[$0])
    }.joined()
  }

  /// Thanks while nothing is open never bring a human, and do not go on for ever.
  @Test(arguments: [0, 1, 2], [true, false])
  func thanksAreNoLackOfProgress(stalled: Int, isThere: Bool) {
    let automaton = Automaton(limit: 3)
    var state = ConversationState(stalled: stalled)
    for number in 0..<10 {
      let outcome = automaton.step(state, .acknowledged, isSomebodyThere: isThere)
      #expect(outcome.move == (number < Automaton.mostAcknowledged ? .say : .silent))
      #expect(outcome.state.phase == .open && outcome.state.stalled == stalled)
      state = outcome.state
    }
    #expect(automaton.step(state, .smallTalk).state.acknowledged == 0)
    #expect(automaton.step(state, .answerable).state.acknowledged == 0)
    // A number to call back is news, however often thanks were said before.
    #expect(automaton.step(state, .acknowledged, hasNews: true).move == .say)
  }

  /// A moment uses nothing up and leaves open what is asked for; moment after moment ends.
  @Test(arguments: Phase.allCases)
  func momentsEnd(phase: Phase) {
    guard phase != .human else { return }
    var state = ConversationState(phase, stalled: 1)
    for number in 1...5 {
      let outcome = Automaton(limit: 3).step(state, .held)
      #expect((outcome.move == .escalate) == (number == 5), "\(number)")
      if number <= Automaton.mostAcknowledged {
        #expect(outcome.state.phase == phase && outcome.state.stalled == 1)
      }
      state = outcome.state
    }
    let waited = ConversationState(phase, stalled: 2, acknowledged: phase == .open ? 0 : 2)
    let left = Automaton(limit: 3).step(waited, .goodbye)
    #expect(left.move == .say && left.state.stalled == 2)
    #expect(left.state.phase == (phase == .acting ? .acting : .open))
  }

  /// "Freitag geht nicht" is no answer, and no request is used up by it; it ends all the same.
  @Test func valuesThatAreTurnedDownEnd() {
    var state = ConversationState(.collecting)
    var moves: [Move] = []
    for turn in [TurnClass.factLeftOpen, .factNeededAgain, .factRefused] {
      let outcome = Automaton(limit: 4).step(state, turn)
      moves.append(outcome.move)
      state = outcome.state
    }
    #expect(moves == [.askStill, .askAgain, .escalate] && state.phase == .human)
  }

  /// What was requested as often as it may be stays open beside an answer that stands alone.
  @Test func whatWasRequestedOftenEnoughStaysOpen() {
    let outcome = Automaton(limit: 3).step(
      ConversationState(.collecting, stalled: 1), .answeredBetween)
    #expect(outcome.move == .answer && outcome.state == ConversationState(.collecting))
  }

  /// Whom to call in an emergency is said however long nobody was there.
  @Test func whatMustBeToldIsNeverSilence() {
    for phase in Phase.allCases where phase != .human {
      let state = ConversationState(phase, stalled: 9, isWaiting: true)
      let outcome = Automaton(limit: 3).step(state, .mustBeTold, isSomebodyThere: false)
      #expect(outcome.move == .escalate && outcome.state.isWaiting, "\(phase)")
      #expect(
        Automaton(limit: 3).step(state, .mustHandOver, isSomebodyThere: false).move == .silent)
    }
  }

  /// The human who was due takes over as soon as there is one.
  @Test(arguments: [TurnClass.smallTalk, .acknowledged, .declined, .rejected])
  func whoIsDueComes(_ turn: TurnClass) {
    let waiting = ConversationState(isWaiting: true)
    let outcome = Automaton(limit: 3).step(waiting, turn)
    #expect(outcome.move == .escalate && outcome.state == ConversationState(.human))
    #expect(Automaton(limit: 3).step(waiting, turn, isSomebodyThere: false).move == .say)
  }

  /// The walk says one text for every `.say`: that nothing is said twice in a row needs of the
  /// others that there are two wordings, neither of which is in the other.
  @Test(arguments: Language.allCases, Policy.Address.allCases)
  func eachTextHasTwoWordings(language: Language, address: Policy.Address) {
    for text in PolicyText.allCases where !Self.isOfOneWording(text) {
      let wordings = text.defaultTexts(in: language, address: address)
      #expect(wordings.count > 1, "\(text.key)")
      for (place, wording) in wordings.enumerated() {
        let others = wordings.enumerated().filter { $0.offset != place }.map(\.element)
        #expect(!others.contains { $0.contains(wording) }, "\(text.key): \(wording)")
      }
    }
  }

  /// What stands around or before a reply and is none itself.
  private static func isOfOneWording(_ text: PolicyText) -> Bool {
    text == .automaticNotice || text == .emailGreeting || text == .emailClose
  }

  /// Whether turns of a class can follow each other and call for something.
  private static func canGoOn(_ turn: TurnClass) -> Bool {
    // What must be told is told: the next such turn is another class.
    turn != .handedBack && turn != .automatic && turn != .mustBeTold
  }

  private static func isCourtesy(_ turn: TurnClass) -> Bool {
    turn == .acknowledged || turn == .held || turn == .goodbye
  }

  /// However a conversation goes, so many turns without progress end with a human, or in silence
  /// until one is there.
  @Test func turnsWithoutProgressEnd() {
    for limit in 1...5 {
      for turn in TurnClass.allCases where Self.canGoOn(turn) {
        for phase in Phase.allCases {
          for isThere in [true, false] {
            var state = ConversationState(phase)
            var said = 0
            var isOver = false
            for _ in 0..<3 * limit + 3 where !isOver {
              // A fact is asked for the first time once.
              let own = turn == .factNeeded ? TurnClass.needing(factAskedFor: said) : turn
              let outcome = Automaton(limit: limit).step(
                state, own, isSomebodyThere: isThere)
              if outcome.move == .answer { isOver = true }
              if outcome.move == .silent { isOver = true } else { said += 1 }
              state = outcome.state
            }
            let most =
              2 * limit + 1 + (Self.isCourtesy(turn) ? Automaton.mostAcknowledged : 0)
            #expect(isOver && said <= most, "\(limit) \(turn) \(phase) \(isThere)")
          }
        }
      }
    }
  }
}

/// A walk over the product of the automaton's states with what a record remembers: how often a
/// fact was asked for, whether it was asked for in a reply to something else, whether the matter was clarified, whether an action is due, what was
/// answered before, and what was said last.
///
/// Of two entries that answer, each says its own words: what is said again is told from what is
/// only said in the same way.
private struct Walk {
  struct State: Hashable {
    var automaton = ConversationState()
    var asked = 0
    var isReminded = false
    var isClarified = false
    var isPending = false
    var isAnswered = false
    var last: String?
  }

  /// A class of turns, with the entry that answers.
  struct Input {
    var turn: TurnClass
    var entry = ""
  }

  static let entries = ["a", "b"]
  static let notice = "notice "
  static func message(answeredFrom entry: String) -> String { "answer " + entry }

  let automaton: Automaton
  let policy = Policy()
  var problems: Set<String> = []
  var states = 0
  var transitions = 0
  var phases: Set<Phase> = []
  /// Answers whose message before was an answer too.
  var answersInARow = 0
  private var texts: [String: String] = [:]

  init(limit: Int) { automaton = Automaton(limit: limit) }

  mutating func run() {
    var seen: Set<State> = [State()]
    var open = [State()]
    while let state = open.popLast() {
      states += 1
      phases.insert(state.automaton.phase)
      for input in inputs(in: state) {
        for hasNews in [false, true] {
          for isThere in [false, true] {
            transitions += 1
            let next = step(state, input, hasNews, isThere)
            if seen.insert(next).inserted { open.append(next) }
          }
        }
      }
    }
  }

  /// What can come in a state.
  ///
  /// What a record remembers decides between classes that differ by it alone. An entry whose answer was said last is repeated; one that was read twice before is it
  /// too, whatever was said last.
  private func inputs(in state: State) -> [Input] {
    TurnClass.allCases.flatMap { turn -> [Input] in
      let isPossible =
        switch turn {
        case .factNeeded, .factNeededAgain, .factRefused:
          turn == .needing(factAskedFor: state.asked)
        case .factLeftOpen:
          (state.automaton.phase == .collecting || state.automaton.phase == .open)
            && state.asked > 0 && !state.isReminded
        case .askedBetween:
          Self.isAsking(state.automaton.phase)
            && (state.automaton.phase != .collecting || !state.isReminded)
        case .answeredBetween: state.automaton.phase == .collecting && state.isReminded
        case .ambiguous, .ambiguousAgain: turn == .near(wasClarified: state.isClarified)
        case .repeated: state.isAnswered
        case .mustBeTold:
          state.automaton.isWaiting && state.last?.hasPrefix(Self.notice) != true
        case .resultGood, .resultBad: state.isPending
        default: true
        }
      guard isPossible else { return [] }
      guard turn == .answerable || turn == .answeredBetween else { return [Input(turn: turn)] }
      return Self.entries.filter { Self.message(answeredFrom: $0) != state.last }
        .map { Input(turn: turn, entry: $0) }
    }
  }

  /// Whether a turn is neither progress nor lack of it, the first times.
  private static func isCourtesy(_ turn: TurnClass, _ phase: Phase) -> Bool {
    switch turn {
    case .held, .goodbye: true
    case .acknowledged: phase == .open || phase == .clarifying
    default: false
    }
  }

  private static func isAsking(_ phase: Phase) -> Bool {
    phase == .collecting || phase == .confirming || phase == .confirmingAgain
  }

  private mutating func step(
    _ state: State, _ input: Input, _ hasNews: Bool, _ isThere: Bool
  ) -> State {
    let turn = input.turn
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
    if turn == .mustBeTold, state.automaton.phase != .human {
      check(outcome.move == .escalate, "what must be told is said")
    }
    if turn == .askedBetween || turn == .answeredBetween, outcome.move != .escalate,
      outcome.move != .silent
    {
      check(
        Self.isAsking(outcome.state.phase)
          && (state.automaton.phase == .collecting) == (outcome.state.phase == .collecting),
        "a question in between leaves open what was asked")
      check(outcome.move != .ask && outcome.move != .askAgain, "and uses up no request for it")
    }
    let isNeutral =
      outcome.move == .say && Self.isCourtesy(turn, state.automaton.phase)
      && state.automaton.stalled < automaton.limit
      && (state.automaton.acknowledged < Automaton.mostAcknowledged
        || outcome.state.phase != state.automaton.phase)
    switch outcome.move {
    case .clarify:
      check(!state.isClarified, "one clarification a matter")
      next.isClarified = true
    case .ask, .askAgain:
      next.asked += 1
      check(next.asked <= 2, "two requests for a fact")
      check(
        next.asked + (state.isReminded ? 1 : 0) <= 3,
        "no reply beyond these and one reminder asks for it")
      check((outcome.move == .ask) == (state.asked == 0), "the second request is another")
    case .escalate:
      check(
        outcome.state.phase == .human || outcome.state.isWaiting && !isThere,
        "an escalation ends with a human, or waits for one")
      check(isThere == (outcome.state.phase == .human), "a human who is there takes over")
    case .act:
      next.isPending = true
      check(outcome.state.phase == .acting, "an action is awaited")
    case .answer:
      next.isAnswered = true
      if state.last?.hasPrefix("answer") == true { answersInARow += 1 }
    case .say where turn == .acknowledged || turn == .held || turn == .goodbye:
      check(
        outcome.state.acknowledged <= Automaton.mostAcknowledged
          && (isNeutral || hasNews || outcome.state.stalled > state.automaton.stalled),
        "thanks, goodbyes and moments end")
      check(
        turn != .held || outcome.state.phase == state.automaton.phase,
        "who asks for a moment is still asked")
      check(
        turn != .goodbye || outcome.state.phase == .open || outcome.state.phase == .acting,
        "a goodbye closes what is open")
    case .askStill:
      check(!state.isReminded, "one reminder of a fact")
      next.isReminded = true
    case .confirm, .confirmAgain, .say, .silent: break
    }
    if turn == .resultGood || turn == .resultBad { next.isPending = false }
    if let text = text(outcome, input, after: state.last) {
      check(text != state.last, "no message twice in a row")
      next.last = text
      let isNeither = outcome.move == .ask || isNeutral
      let isProgress =
        hasNews || outcome.move == .answer || turn == .handedBack
      if isProgress {
        check(outcome.state.stalled == 0 || outcome.state.isWaiting, "progress is progress")
      } else if outcome.move != .escalate {
        check(
          outcome.state.stalled == state.automaton.stalled + (isNeither ? 0 : 1)
            && outcome.state.stalled < automaton.limit,
          "turns without progress are counted, and end")
      }
    }
    return next
  }

  /// What is said, by the wordings that a policy really has.
  ///
  /// Which fixed text a `.say` is depends on the words, which the automaton does not see; thanks
  /// stand for all of them here. That of two texts in a row none is the same holds for each text
  /// that has two wordings (`eachTextHasTwoWordings`), for `Wording` never takes one that was in
  /// what was said last.
  private mutating func text(
    _ outcome: Automaton.Outcome, _ input: Input, after last: String?
  ) -> String? {
    let key: PolicyText
    switch outcome.move {
    case .silent: return nil
    case .answer:
      // The result of a run: the run before it was announced by another message.
      return input.turn == .resultGood ? "result" : Self.message(answeredFrom: input.entry)
    case .clarify: key = .clarify
    case .ask, .askStill: key = .collectField
    case .askAgain: key = .collectInvalid
    case .confirm, .confirmAgain: key = .confirm
    case .act: key = .actionRunning
    case .escalate: key = .escalate(outcome.reason ?? .lowConfidence)
    case .say where outcome.state.phase == .acting: key = .actionRunning
    case .say: key = input.turn == .handedBack ? .handedBack : .thanks
    }
    let told = input.turn == .mustBeTold ? Self.notice : ""
    let memo = told + key.key + "|" + (last ?? "")
    if let text = texts[memo] { return text }
    let text = told + Wording(policy, .german, after: last).text(key)
    texts[memo] = text
    return text
  }
}
