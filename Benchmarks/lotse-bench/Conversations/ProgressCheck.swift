import Conversation
import JSON

/// Counts a conversation's turns without progress from what was decided, whatever the record's own
/// count says.
///
/// Progress is an answer, also one to a question in between that was not just read, a fact that was not
/// known, or a question back that was resolved: an
/// option that was chosen, a yes to what was read back, a verification that has come. Two kinds of
/// turns are neither progress nor lack of it: the first request for a fact, and thanks while
/// nothing is open; but thanks have a reply only so many times in a row.
struct ProgressCheck {
  /// What customers of the generator say that is thanks or takes note.
  static let thanks: Set<String> = ["danke", "ok", "thank you", "ja", "yes"]
  /// Thanks that have a reply in a row.
  private static let mostThanks = 3

  private let limit: Int
  private var stalled = 0
  private var thanked = 0
  private var facts: [String: String] = [:]
  private var asked: Set<String> = []
  private var last: JSONValue?

  /// A conversation that begins.
  init(limit: Int) { self.limit = limit }

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
      if decision != "silent" { last = reply }
    }
    let state = reply["record"]?["state"]
    if state?["phase"] == "human" || request["human"] != nil { (stalled, thanked) = (0, 0) }
    guard decision != "silent", state?["phase"] != "human" else { return nil }
    // That the service is there again is said once, and counts from nothing.
    if request["human"] == "handed_back", request["question"] == nil { return nil }
    if isThanks(reply, request), !hasNews {
      thanked += 1
      return thanked > Self.mostThanks ? "thanks have a reply \(thanked) times in a row" : nil
    }
    thanked = 0
    if decision == "answer" || hasNews || hasAnswered(reply) || isResolved(decision, reply, request)
    {
      stalled = 0
      return nil
    }
    if isFirstRequest { return nil }
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

  /// Whether thanks are replied to while nothing is open.
  private func isThanks(_ reply: JSONValue, _ request: JSONValue) -> Bool {
    guard let last, last["record"]?["state"]?["phase"] == "open",
      reply["decision"] == "clarify", reply["options"]?.arrayValue?.isEmpty == true
    else { return false }
    let said =
      request["question"]?.stringValue ?? request["messages"]?.arrayValue?.last?.stringValue ?? ""
    return Self.thanks.contains(said)
  }

  /// Whether what was asked last has its answer.
  private func isResolved(_ decision: String, _ reply: JSONValue, _ request: JSONValue) -> Bool {
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
