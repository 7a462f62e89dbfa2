import Conversation
import JSON
import Knowledge

/// Checks every action that a reply names against the knowledge base and what was said before it.
///
/// Whatever a record claims: the action is the one of its entry, the customer is verified as far as
/// it takes, and every field that is needed is there. Where the record is as it was sent, one that
/// changes something was read back with the same facts, and this turn said yes.
struct ActionCheck {
  private static let yes: Set<String> = ["ja", "yes", "ok"]

  private let policy: Policy
  private var entries: [String: Entry] = [:]
  /// The reply that the customer read last: automatic mails between get none, and a moment that is
  /// asked for leaves open what was read back.
  private var said: JSONValue?
  /// Actions that were checked, and those of them that change something.
  private(set) var checked = (all: 0, changing: 0)

  /// A check against a base.
  init(_ base: KnowledgeBase) {
    policy = base.policy
    for entry in base.entries { entries[entry.id] = entry }
  }

  /// What is wrong with the action of a reply; nil where all is well, or none is named.
  mutating func problem(
    _ reply: JSONValue, request: JSONValue, after last: JSONValue?, isChanged: Bool
  ) -> String? {
    if last == nil { said = nil }
    let last = said
    let waits =
      reply["decision"] == "clarify"
      && request["question"]?.stringValue == ProgressCheck.moment
    if reply["decision"] != "silent", !waits { said = reply }
    guard reply["decision"] == "act" else { return nil }
    let action = reply["action"]
    let id = reply["record"]?["pending"]?["entry"]?.stringValue ?? ""
    guard let entry = entries[id], entry.isForCustomers else {
      return "acts for \(id), which is no entry for customers"
    }
    guard let name = entry.action, action?["name"]?.stringValue == name else {
      return "acts by another action than that of \(id)"
    }
    checked.all += 1
    let level = max(entry.verifyLevel, policy.rule(for: entry.topic).verifyLevel)
    guard request["verified"]?.integerValue ?? 0 >= Int64(level) else {
      return "acts without the verification that \(id) needs"
    }
    let fields = action?["fields"]?.objectValue
    for field in entry.requiredFields {
      guard let value = fields?[field]?.stringValue, !value.isEmpty,
        policy.fields[field]?.matches(value) ?? true
      else { return "acts without a valid \(field)" }
    }
    guard policy.actions[name]?.changesData ?? true else { return nil }
    checked.changing += 1
    guard !isChanged else { return nil }
    guard last?["decision"] == "collect", last?["field"]?.stringValue == OpenMatter.confirmation
    else { return "changes something that was not read back" }
    guard last?["known"]?.objectValue == fields else {
      return "changes something by other facts than were read back"
    }
    let said =
      request["question"]?.stringValue ?? request["messages"]?.arrayValue?.last?.stringValue ?? ""
    return Self.yes.contains(said) ? nil : "changes something after \"\(said)\""
  }
}
