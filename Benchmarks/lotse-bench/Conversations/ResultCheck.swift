import Conversation
import JSON
import Knowledge

/// Checks what becomes of an action's result: one that is good and whole answers, one that failed,
/// timed out or says too little brings a human, and no reply shows a gap.
///
/// A good result of an action that changes nothing, one of whose values the customer has corrected
/// while it ran, is not told: the action is run again with the values that are meant. One that comes
/// while nobody said who asks waits for that, and is then told without running the action again.
struct ResultCheck {
  /// Results that were checked, by their status.
  private(set) var checked: [String: Int] = [:]
  /// Those of them that were answered.
  private(set) var answered = 0
  /// Those of them that came for a value that had been corrected.
  private(set) var corrected = 0
  /// The action that was named and has not ended.
  private var named: JSONValue?
  private let policy: Policy

  /// A check of a policy's actions.
  init(_ policy: Policy) { self.policy = policy }

  /// What is wrong with the reply to a request that brings a result; nil where all is well.
  mutating func problem(_ reply: JSONValue, request: JSONValue, after last: JSONValue?) -> String? {
    if let result = request["action_result"],
      reply["record"]?["turns"]?.arrayValue?.last?["input"]?["action_result"]?["id"] != result["id"]
    {
      return "the record does not keep the result"
    }
    if last == nil { named = nil }
    let due = named
    named = reply["record"]?["pending"]
    if let due, due != .null, request["action_result"] == nil,
      last?["field"]?.stringValue == OpenMatter.verification,
      isRepeated(due, by: reply, after: last)
    {
      return "an action whose result waited for verification is run again"
    }
    guard let result = request["action_result"], let status = result["status"]?.stringValue,
      let due, due != .null, result["id"] == due["id"],
      last?["record"]?["state"]?["phase"] != "human" || request["human"] == "handed_back",
      request["human"] != "took_over"
    else { return nil }
    checked[status, default: 0] += 1
    let isOk = status == ActionResult.Status.ok.rawValue
    let isTold = reply["answer"]?["text"]?.stringValue?.contains("Wert") == true
    if isOk, asksWho(reply, request), !isTold, meant(of: due, last) == nil {
      return named?["id"] == due["id"] ? nil : "a result that waits for verification is lost"
    }
    if named?["id"] == due["id"] { return "the action is still awaited after its result" }
    // An answer, or one beside what else the words bring.
    let answer = reply["answer"]?["text"]?.stringValue
    if let answer, answer.contains("{{") { return "the answer has a gap" }
    let decision = reply["decision"]?.stringValue ?? ""
    let isFailed = reply["reason"] == "action_failed"
    if isOk, let meant = meant(of: due, last) {
      corrected += 1
      return asksWho(reply, request) || isRunAgain(due, with: meant, reply)
        ? nil : "an action whose value was corrected is not run again with the right one"
    }
    if isOk {
      if isTold { answered += 1 }
      let returns = policy.actions[due["name"]?.stringValue ?? ""]?.returns ?? []
      if returns.allSatisfy({ result["values"]?[$0] != nil }) {
        // Of a customer who is not verified any more a human takes care, who may be brought for
        // another reason too, and finds the values in the record.
        let isHandedOver = decision == "escalate" && isKept(result, returns, in: reply)
        return isTold || isFailed || isHandedOver ? nil : "a good result is lost"
      }
    }
    return decision == "silent" || decision == "escalate"
      || isOk && answer != nil
      ? nil : "a result that is bad or too little brings no human"
  }

  /// The values that an action is to be run with, of which one was corrected while it ran; nil where
  /// none was, or the action changes something.
  private func meant(of due: JSONValue, _ last: JSONValue?) -> [String: String]? {
    let record = last?["record"]
    guard record?["state"]?["phase"] == "acting",
      policy.actions[due["name"]?.stringValue ?? ""]?.changesData == false
    else { return nil }
    var meant: [String: String] = [:]
    var isCorrected = false
    for field in due["fields"]?.arrayValue ?? [] {
      let name = field["name"]?.stringValue ?? ""
      let called = field["value"]?.stringValue ?? ""
      let fact = record?["facts"]?.arrayValue?.first { $0["name"]?.stringValue == name }
      meant[name] = fact?["value"]?.stringValue ?? called
      isCorrected = isCorrected || meant[name] != called
    }
    return isCorrected ? meant : nil
  }

  /// Whether a reply asks for the verification that a request lacks.
  private func asksWho(_ reply: JSONValue, _ request: JSONValue) -> Bool {
    reply["decision"] == "collect" && request["verified"]?.integerValue ?? 0 == 0
      && reply["field"]?.stringValue == OpenMatter.verification
  }

  /// Whether a reply runs an action again whose result has come, for the same values.
  private func isRepeated(_ due: JSONValue, by reply: JSONValue, after last: JSONValue?) -> Bool {
    let hasCome = last?["record"]?["turns"]?.arrayValue?.contains {
      $0["input"]?["action_result"]?["id"] == due["id"]
    }
    guard hasCome == true, reply["decision"] == "act", reply["action"]?["name"] == due["name"]
    else { return false }
    return due["fields"]?.arrayValue?.allSatisfy {
      reply["action"]?["fields"]?[$0["name"]?.stringValue ?? ""] == $0["value"]
    } ?? false
  }

  /// Whether a reply runs an action again with other values.
  private func isRunAgain(
    _ due: JSONValue, with meant: [String: String], _ reply: JSONValue
  ) -> Bool {
    guard reply["decision"] == "act", let action = reply["action"],
      action["name"] == due["name"], action["id"] != due["id"]
    else { return false }
    let fields = action["fields"]?.objectValue
    return fields?.members.count == meant.count
      && meant.allSatisfy { fields?[$0.key]?.stringValue == $0.value }
  }

  /// Whether the record that goes back has all values of a result.
  private func isKept(_ result: JSONValue, _ returns: [String], in reply: JSONValue) -> Bool {
    let facts = reply["record"]?["facts"]?.arrayValue ?? []
    return returns.allSatisfy { name in
      facts.contains {
        $0["name"]?.stringValue == name && $0["value"] == result["values"]?[name]
      }
    }
  }
}
