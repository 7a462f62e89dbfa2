import Conversation
import JSON

/// Counts a conversation's turns without progress from what was decided, whatever the record's own
/// count says.
///
/// Progress is an answer, a fact that was not known, or a question back that was resolved: an
/// option that was chosen, a yes to what was read back, a verification that has come.
struct ProgressCheck {
  private let limit: Int
  private var stalled = 0
  private var facts: [String: String] = [:]
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
    defer {
      facts = known
      if decision != "silent" { last = reply }
    }
    let state = reply["record"]?["state"]
    if state?["phase"] == "human" || request["human"] != nil { stalled = 0 }
    guard decision != "silent", state?["phase"] != "human" else { return nil }
    if decision == "answer" || hasNews || isResolved(decision, reply, request) {
      stalled = 0
      return nil
    }
    stalled += 1
    // A human who is not there is waited for: that is said as often, and silence follows.
    let isCalled = decision == "escalate" || state?["waiting"] == true
    return stalled > (isCalled ? 2 * limit : limit - 1)
      ? "no human after \(stalled) turns without progress, of which \(limit) are allowed" : nil
  }

  /// Whether what was asked last has its answer.
  private func isResolved(_ decision: String, _ reply: JSONValue, _ request: JSONValue) -> Bool {
    guard let last, last["record"]?["matter"] != .null else { return false }
    switch last["decision"]?.stringValue {
    case "clarify": return decision == "collect" || decision == "act"
    case "collect":
      let field = last["field"]?.stringValue
      if field == OpenMatter.confirmation { return decision == "act" }
      return field == OpenMatter.verification && reply["field"]?.stringValue != field
        && request["verified"]?.integerValue ?? 0 > 0
    default: return false
    }
  }
}
