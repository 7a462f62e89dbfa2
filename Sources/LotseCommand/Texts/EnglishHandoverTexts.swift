import Answering
import Conversation
import Knowledge

/// What is said of a conversation to those who take it over, in English.
struct EnglishHandoverTexts: HandoverTexts {
  func scope(_ language: Language, turns: Int, last: String?) -> String {
    let name = language == .german ? "German" : "English"
    let end = last.map { ", last on \($0)" } ?? ""
    return "writes \(name), \(turns) \(turns == 1 ? "turn" : "turns")\(end)"
  }
  func topic(_ topic: String) -> String { "topic \(topic)" }
  func standing(_ phase: Phase, isWaiting: Bool) -> String {
    if phase == .human { return "a human has it" }
    return isWaiting ? "waits for a human" : "not handed over yet"
  }
  let takenBack = "the customer has taken it back"
  func closed(until opens: String?) -> String {
    "nobody is there now" + (opens.map { ", again on \($0)" } ?? "")
  }
  let labelMatter = "Matter"
  let labelTried = "Tried"
  let labelResult = "Result"
  let labelOpen = "Open"
  let labelSignals = "Signals"
  let labelKnown = "Known"
  let labelMissing = "Missing"
  let labelProposals = "Proposal"
  let labelGoodwill = "Goodwill"
  func action(_ action: TriedAction) -> String {
    let end =
      switch action.status {
      case .ok: "done"
      case .failed: "failed"
      case .timeout: "timed out"
      case nil: "no result yet"
      }
    let fields = action.fields.map(HandoverPage.line)
    let returned = action.returned.map(HandoverPage.line)
    return
      "(\(action.turn)) action \(action.name), \(end)"
      + (fields.isEmpty ? "" : ", with " + fields.joined(separator: ", "))
      + (returned.isEmpty ? "" : ", returned " + returned.joined(separator: ", "))
      + ", id \(action.id.prefix(8))"
  }
  func quoted(_ text: String) -> String { "“\(text)”" }

  func signal(_ kind: SignalKind) -> String {
    switch kind {
    case .humanWanted: "wish for a human"
    case .channelRefused: "refuses the channel"
    case .anger: "anger"
    case .urgency: "urgency"
    case .hesitation: "hesitation"
    case .repetition: "repetition"
    case .sensitiveTopic: "sensitive topic"
    case .exceptionWanted: "wish for an exception"
    case .irony: "irony"
    }
  }

  func missing(_ fact: MissingFact) -> String {
    var text = fact.level.map { "identity (level \($0))" } ?? fact.label
    if fact.asked > 0 { text += fact.asked == 1 ? ", asked once" : ", asked \(fact.asked) times" }
    return text
  }

  func titleProposals(confidence: String) -> String { "Proposals (confidence \(confidence))" }
  let noProposals = "No entry comes into question."
  let isInternal = "[internal]"
  let isWithheld = "[withheld]"
  func wasShown(in turn: Int) -> String { "[shown in turn \(turn)]" }
  func needs(_ names: [String]) -> String { "[needs \(names.joined(separator: ", "))]" }
  func forCustomer(_ language: Language) -> String {
    "For the customer in \(language == .german ? "German" : "English"):"
  }
  let titleGoodwill = "Goodwill that is allowed; the choice is yours"
  let labelUnmet = "Not allowed:"

  func unmet(_ part: ConditionCheck.Part) -> String {
    switch part.outcome {
    case .met: part.comparison
    case .unmet: "\(part.comparison) (is \(part.value ?? ""))"
    case .absent: "\(part.name) is missing"
    case .noNumber: "\(part.name) is no number"
    }
  }

  let titleFollowUps = "Follow-ups"
  private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  func time(_ date: CivilDate, minute: Int) -> String {
    let clock = "\(minute / 60):" + (minute % 60 < 10 ? "0" : "") + "\(minute % 60)"
    return Self.days[date.weekday - 1]
      + " \(date.day) \(Self.months[date.month - 1]) \(date.year), \(clock)"
  }
  func due(_ time: String?) -> String { time.map { "by \($0)" } ?? "no time set" }

  let labelPhase = "Phase"
  func phase(_ state: ConversationState) -> String {
    let name =
      switch state.phase {
      case .open: "open"
      case .clarifying: "asked back"
      case .collecting: "asks for a fact"
      case .confirming, .confirmingAgain: "waits for yes or no"
      case .acting: "an action runs"
      case .human: "a human has it"
      }
    let waiting = state.isWaiting ? ", a human is still due" : ""
    return "\(name) (\(state.phase.rawValue)), \(state.stalled) without progress\(waiting)"
  }
  let none = "–"
}
