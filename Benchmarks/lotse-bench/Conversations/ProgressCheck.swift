import Conversation
import JSON
import Knowledge

/// Counts a conversation's turns without progress from what was decided, whatever the record's own
/// count says.
///
/// Progress is an answer, also one to a question in between that was not just read, a fact that was not
/// known, or a question back that was resolved: an
/// option that was chosen, a yes to what was read back, a verification that has come. Three kinds of
/// turns are neither progress nor lack of it: the first request for a fact; thanks while nothing is
/// open but options, moments, goodbyes and a greeting that begins, which have a reply only so many
/// times in a row; and what must be told while a human is due.
struct ProgressCheck {
  /// What customers of the generator say that is thanks or takes note.
  static let thanks: Set<String> = ["danke", "ok", "thank you", "ja", "yes"]
  /// What they say that asks for a moment, or takes leave, whatever is open.
  static let moment = "Moment bitte"
  static let goodbye = "tschüss"
  /// What they say that greets, in the first turns.
  static let greeting = "hallo"
  private static let mostOpenings = 2
  /// Thanks, moments and goodbyes in a row that have a reply.
  private static let mostThanks = 3

  private let limit: Int
  /// What rules of the policy have customers read first.
  private let notices: [String]
  private var stalled = 0
  private var thanked = 0
  private var facts: [String: String] = [:]
  private var asked: Set<String> = []
  private var last: JSONValue?
  /// The phase that the turn before ended in, also where nothing was said.
  private var phase: JSONValue?

  /// A conversation that begins.
  init(_ policy: Policy) {
    limit = policy.turnsWithoutProgress
    notices =
      policy.topics.values.flatMap(\.texts.values)
      + policy.signals.values.flatMap { rule in
        rule.texts.values + rule.details.values.flatMap(\.texts.values)
      }
  }

  /// What is wrong with the reply to a request; nil where all is well.
  mutating func problem(_ reply: JSONValue, request: JSONValue) -> String? {
    let decision = reply["decision"]?.stringValue ?? ""
    var known: [String: String] = [:]
    for fact in reply["record"]?["facts"]?.arrayValue ?? [] {
      known[fact["name"]?.stringValue ?? ""] = fact["value"]?.stringValue
    }
    let hasNews = known.contains { facts[$0.key] != $0.value }
    let isFirstRequest = isFirstRequest(reply)
    defer {
      facts = known
      phase = reply["record"]?["state"]?["phase"]
      if decision != "silent" { last = reply }
    }
    let state = reply["record"]?["state"]
    if state?["phase"] == "human" || request["human"] != nil { (stalled, thanked) = (0, 0) }
    guard decision != "silent", state?["phase"] != "human" else { return nil }
    // That the service is there again is said once, and counts from nothing.
    if request["human"] == "handed_back", request["question"] == nil { return nil }
    if isThanks(reply, request), !hasNews {
      thanked += 1
      if thanked <= Self.mostThanks { return nil }
      if Self.said(request) != Self.moment {
        return "thanks have a reply \(thanked) times in a row"
      }
    } else {
      thanked = 0
    }
    if decision == "answer" || hasNews || hasAnswered(reply) || isResolved(decision, reply, request)
    {
      stalled = 0
      return nil
    }
    if isFirstRequest || isTold(reply) { return nil }
    stalled += 1
    // A human who is not there is waited for: that is said as often, and silence follows.
    let isCalled = decision == "escalate" || state?["waiting"] == true
    return stalled > (isCalled ? 2 * limit : limit - 1)
      ? "no human after \(stalled) turns without progress, of which \(limit) are allowed" : nil
  }

  /// Whether a part of the reply answers from an entry that was not shown last, or twice before.
  private func hasAnswered(_ reply: JSONValue) -> Bool {
    let turns = reply["record"]?["turns"]?.arrayValue ?? []
    let shown = turns.map { $0["entries"]?.arrayValue?.compactMap(\.stringValue) ?? [] }
    guard let now = shown.last else { return false }
    let read = turns.dropLast().lastIndex { $0["text"]?.stringValue != nil }
    return now.contains { entry in
      let isJustRead = read.map { shown[$0].contains(entry) } ?? false
      return !isJustRead && shown.dropLast().count { $0.contains(entry) } < 2
    }
  }

  /// Whether a fact or verification is asked for that was not asked for before.
  private mutating func isFirstRequest(_ reply: JSONValue) -> Bool {
    guard reply["decision"] == "collect", let field = reply["field"]?.stringValue,
      field != OpenMatter.confirmation
    else { return false }
    return asked.insert(field).inserted
  }

  /// Whether a hand-over has the customer read something that was not said last, or is one to another
  /// route or of a higher priority than those before.
  private func isTold(_ reply: JSONValue) -> Bool {
    guard reply["decision"] == "escalate", last?["record"]?["state"]?["waiting"] == true else {
      return false
    }
    let text = reply["text"]?.stringValue ?? ""
    let before = last?["text"]?.stringValue ?? ""
    if notices.contains(where: { text.contains($0) && !before.contains($0) }) { return true }
    let handovers = last?["record"]?["handovers"]?.arrayValue ?? []
    let isHigher =
      reply["priority"] == "high" && !handovers.contains { $0["priority"] == "high" }
      || reply["priority"] == "normal" && handovers.allSatisfy { $0["priority"] == "low" }
    return isHigher || !handovers.contains { $0["route"] == reply["route"] }
  }

  /// Whether something that asks for nothing is replied to: thanks while nothing is open but options,
  /// a moment, a goodbye.
  private func isThanks(_ reply: JSONValue, _ request: JSONValue) -> Bool {
    guard reply["decision"] == "clarify", reply["options"]?.arrayValue?.isEmpty == true else {
      return false
    }
    let said = Self.said(request)
    if said == Self.moment || said == Self.goodbye { return true }
    let turns = reply["record"]?["turns"]?.arrayValue?.count ?? 0
    if turns <= Self.mostOpenings, phase == nil || phase == "open", greets(request) { return true }
    return (phase == "open" || phase == "clarifying") && Self.thanks.contains(said)
  }

  /// Whether a request holds nothing but greetings, and marks without a word.
  private func greets(_ request: JSONValue) -> Bool {
    let messages = request["messages"]?.arrayValue?.compactMap(\.stringValue)
    let said = (messages ?? [request["question"]?.stringValue ?? ""]).map {
      $0.lowercased().filter(\.isLetter)
    }
    return said.contains(Self.greeting) && said.allSatisfy { $0.isEmpty || $0 == Self.greeting }
  }

  private static func said(_ request: JSONValue) -> String {
    request["question"]?.stringValue ?? request["messages"]?.arrayValue?.last?.stringValue ?? ""
  }

  /// Whether what was asked last has its answer.
  private func isResolved(_ decision: String, _ reply: JSONValue, _ request: JSONValue) -> Bool {
    // What runs again with a value that was corrected has come to an end with the first one.
    if decision == "act", let ended = last?["record"]?["pending"]?["id"],
      request["action_result"]?["id"] == ended
    {
      return true
    }
    guard let last, last["record"]?["matter"] != .null else { return false }
    switch last["decision"]?.stringValue {
    case "clarify":
      // Facts can be missing for an entry that was chosen alone.
      return decision == "collect" || decision == "act" || reply["reason"] == "facts_missing"
    case "collect":
      let field = last["field"]?.stringValue
      if field == OpenMatter.confirmation { return decision == "act" }
      return field == OpenMatter.verification && reply["field"]?.stringValue != field
        && request["verified"]?.integerValue ?? 0 > 0
    default: return false
    }
  }
}
