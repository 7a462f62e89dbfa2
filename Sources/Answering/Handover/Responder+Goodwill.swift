import Conversation
import Foundation
import Knowledge
import Storage

/// An agents' entry with a condition, by its place in the agents' view.
struct GoodwillRule {
  /// Number of the entry.
  let number: Int
  /// The entry's topic.
  let topic: String?
  /// When it may be offered.
  let condition: Condition
}

extension Responder {
  /// Goodwill options that are not met, at most: enough to see what is missing.
  private static let mostUnmet = 5

  /// The approved agents' entries that have a condition.
  ///
  /// - Complexity: O(entries for agents alone), each decoded.
  func goodwillRules() throws(StorageError) -> [GoodwillRule] {
    let view = index.agents
    var rules: [GoodwillRule] = []
    for number in 0..<view.entries.count {
      // Conditions stand on agents' entries alone.
      if try index.customers.number(ofEntry: view.answers.id(of: number)) != nil { continue }
      let stored = try view.entries.entry(number)
      guard stored.audience == .agent, stored.status == .approved,
        let condition = stored.condition.flatMap({ Condition($0) })
      else { continue }
      rules.append(GoodwillRule(number: number, topic: stored.topic, condition: condition))
    }
    return rules
  }

  /// What goodwill the profile of a request allows for topics, and what it does not.
  ///
  /// In the order of the topics, within one of the entries' ids.
  mutating func goodwill(
    _ topics: [String], _ request: AgentRequest, readAs language: Language
  ) throws(StorageError) -> (met: [GoodwillOption], unmet: [GoodwillOption]) {
    let rules: [GoodwillRule]
    if let known = goodwill {
      rules = known
    } else {
      rules = try goodwillRules()
      goodwill = rules
    }
    let day = clock.day(at: request.now)
    var own = customerRequest(request, "")
    own.role = .agent
    own.format = request.input.format
    var met: [GoodwillOption] = []
    var unmet: [GoodwillOption] = []
    for topic in topics {
      for rule in rules
      where rule.topic == topic && index.agents.entries.isValid(rule.number, onDay: day) {
        let check = ConditionCheck(rule.condition, request.input.profile)
        guard check.isMet || unmet.count < Self.mostUnmet else { continue }
        let stored = try index.agents.entries.entry(rule.number)
        guard
          let wording = try wording(
            of: FoundPlace(number: rule.number, stored: stored), nil, own, in: language,
            orAnother: true, [:])
        else { continue }
        let option = GoodwillOption(
          entry: stored.id, topic: stored.topic, wording: wording, check: check)
        if check.isMet { met.append(option) } else { unmet.append(option) }
      }
    }
    return (met, unmet)
  }
}
