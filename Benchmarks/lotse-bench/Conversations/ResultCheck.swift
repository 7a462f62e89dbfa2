import Conversation
import JSON

/// Checks what becomes of an action's result: one that is good and whole answers, one that failed,
/// timed out or says too little brings a human, and no reply shows a gap.
struct ResultCheck {
  /// Results that were checked, by their status.
  private(set) var checked: [String: Int] = [:]
  /// Those of them that were answered.
  private(set) var answered = 0
  /// The action that was named and has not ended.
  private var named: String?

  /// What is wrong with the reply to a request that brings a result; nil where all is well.
  mutating func problem(_ reply: JSONValue, request: JSONValue, after last: JSONValue?) -> String? {
    if last == nil { named = nil }
    let due = named
    named = reply["record"]?["pending"]?["id"]?.stringValue
    guard let result = request["action_result"], let status = result["status"]?.stringValue,
      due != nil, result["id"]?.stringValue == due,
      last?["record"]?["state"]?["phase"] != "human" || request["human"] == "handed_back",
      request["human"] != "took_over", request["auto_submitted"] != true
    else { return nil }
    checked[status, default: 0] += 1
    if named == due { return "the action is still awaited after its result" }
    // An answer, or one beside what else the words bring.
    let answer = reply["answer"]?["text"]?.stringValue
    if let answer, answer.contains("{{") { return "the answer has a gap" }
    let decision = reply["decision"]?.stringValue ?? ""
    let isFailed = reply["reason"] == "action_failed"
    if status == ActionResult.Status.ok.rawValue {
      let isWhole = answer?.contains("Wert") == true
      if isWhole { answered += 1 }
      return isWhole || isFailed || decision == "silent"
        ? nil : "a good result is neither answered nor handed over"
    }
    return decision == "silent" || decision == "escalate"
      ? nil : "a result of status \(status) brings no human"
  }
}
