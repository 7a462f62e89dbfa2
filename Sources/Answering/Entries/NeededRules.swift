import Knowledge
import Storage

extension View {
  /// What the view's entries need of a policy that an index was built with, and another lacks.
  ///
  /// - Throws: `StorageError.damaged` where the entries are.
  /// - Complexity: O(entries), and the texts of those that run actions or ask for facts.
  func needs(of old: Policy, missingIn new: Policy) throws(StorageError) -> [Diagnostic] {
    var missing: [KnowledgeError.NeededRule: String] = [:]
    for number in 0..<entries.count {
      let facts = try answers.facts(of: number)
      let isTopicMissing =
        answers.topics[facts.topic].map { topic in
          old.topics[topic] != nil && new.topics[topic] == nil
        } ?? false
      guard isTopicMissing || facts.wantsFacts else { continue }
      let entry = try entries.entry(number)
      for need in Self.needs(of: entry, old, missingIn: new) where missing[need] == nil {
        missing[need] = entry.id
      }
    }
    for language in old.languages where !new.languages.contains(language) {
      for number in 0..<entries.count {
        guard try answers.text(of: number, in: language)?.language == language else { continue }
        missing[.language(language)] = try answers.id(of: number)
        break
      }
    }
    return missing.map { need, entry in
      Diagnostic(.ruleMissing(need, entry: entry), at: SourceLocation(file: "policy.json"))
    }
    .sorted { $0.message(in: .english) < $1.message(in: .english) }
  }

  private static func needs(of entry: StoredEntry, _ old: Policy, missingIn new: Policy)
    -> [KnowledgeError.NeededRule]
  {
    var needs: [KnowledgeError.NeededRule] = []
    if let topic = entry.topic, old.topics[topic] != nil, new.topics[topic] == nil {
      needs.append(.topic(topic))
    }
    for field in entry.requiredFields where new.fields[field] == nil {
      needs.append(.field(field))
    }
    guard let name = entry.action else { return needs }
    guard let action = new.actions[name] else { return needs + [.action(name)] }
    for value in old.actions[name]?.returns ?? [] where !action.returns.contains(value) {
      needs.append(.value(value, action: name))
    }
    return needs
  }
}
