import Conversation
import Foundation
import Knowledge
import Storage

extension Responder {
  /// Everything that a human who takes a conversation over needs.
  ///
  /// The record is not changed, and nothing of this lands in one.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package mutating func handover(_ request: AgentRequest) throws(StorageError) -> Handover {
    let language = readingLanguage(request)
    let found = try read(request, readAs: language)
    let proposed = try proposals(
      for: found.words, request, readAs: language, withheld: found.withheld,
      unfinished: found.unfinished,
      // Without a matter there is a greeting or the like, and what is near to it is chance.
      least: found.account.summary.matter.isEmpty ? Self.likely : Self.leastLikely,
      given: Background(facts: found.account.facts, shown: found.account.shown))
    let goodwill = try goodwill(found.topics, request, readAs: language)
    return Handover(
      revision: index.revision, language: language, now: request.now, account: found.account,
      customer: customer(request), humans: humans(request),
      missing: try missing(found.account, proposed, request, readAs: language),
      confidence: proposed.confidence, proposals: proposed.proposals, goodwill: goodwill.met,
      goodwillUnmet: goodwill.unmet,
      followUps: followUps(found.account.topic, request, readAs: language))
  }

  /// The language in which an agent reads.
  func readingLanguage(_ request: AgentRequest) -> Language {
    request.language ?? index.policy.languages.first ?? .german
  }

  /// The customer's name: what the caller says, else what the customer said last.
  private func customer(_ request: AgentRequest) -> String? {
    if let name = request.input.profile["name"], !Self.isBlank(name) { return name }
    for turn in request.record.turns.reversed() where !turn.input.isAutomatic {
      if let name = messages.ownName(in: turn.question, request.record.language) { return name }
    }
    return nil
  }

  private func humans(_ request: AgentRequest) -> HumansOutlook {
    let isOpen = request.input.humans?.isOpen ?? index.policy.isOpen(at: request.now)
    let opens =
      isOpen ? nil : index.policy.nextOpening(after: request.now).flatMap(index.policy.instant)
    return HumansOutlook(
      isOpen: isOpen, waitMinutes: request.input.humans?.waitMinutes, opens: opens)
  }

  /// What is to be done for a topic, and by when.
  func followUps(_ topic: String?, _ request: AgentRequest, readAs language: Language)
    -> [PlannedFollowUp]
  {
    index.policy.followUps(for: topic).map { rule in
      PlannedFollowUp(
        text: rule.text(in: language), due: index.policy.due(rule, from: request.now), rule: rule)
    }
  }

  /// What the matter's entry and the first proposal need, and what was asked for in vain.
  private mutating func missing(
    _ account: ConversationAccount, _ proposed: Proposed, _ request: AgentRequest,
    readAs language: Language
  ) throws(StorageError) -> [MissingFact] {
    let record = account.record
    var missing: [MissingFact] = []
    func isKnown(_ name: String) -> Bool {
      account.facts.contains {
        $0.fact.name == name && messages.isValid($0.fact.value, of: name)
      }
    }
    func add(_ name: String, level: Int? = nil, entry: String?) {
      guard missing.count < ConversationRecord.most,
        !missing.contains(where: { $0.name == name }), !isKnown(name)
      else { return }
      missing.append(
        MissingFact(
          name: name, label: index.policy.label(ofField: name, in: language), level: level,
          asked: record.asked[name] ?? 0, entry: entry))
    }
    var needing = [record.pending?.entry, record.matter?.entry].compactMap { $0 }
    if let first = proposed.proposals.first, first.isWithheld || proposed.confidence >= Self.likely
    {
      needing.append(first.entry)
    }
    for id in needing {
      guard let number = try index.agents.number(ofEntry: id) else { continue }
      let stored = try index.agents.entries.entry(number)
      for field in stored.requiredFields { add(field, entry: id) }
      let level = max(stored.verifyLevel, index.policy.rule(for: stored.topic).verifyLevel)
      if level > request.input.verified {
        add(OpenMatter.verification, level: level, entry: id)
      }
    }
    for name in record.asked.keys.sorted() where index.policy.fields[name] != nil {
      add(name, entry: nil)
    }
    // What was asked for in vain first: asking again is the worst.
    return missing.enumerated().sorted { one, other in
      one.element.asked != other.element.asked
        ? one.element.asked > other.element.asked : one.offset < other.offset
    }.map(\.element)
  }
}
