import Conversation
import Foundation
import Knowledge
import Retrieval
import Storage

extension Responder {
  /// What is known before anything is proposed.
  struct Background {
    /// What the conversation states.
    var facts: [LabelledFact]
    /// What the customer was shown.
    var shown: [ShownEntry]
  }

  /// Proposals for words, and how sure the best-ranked entry is.
  struct Proposed {
    /// Best first.
    var proposals: [Proposal]
    /// Probability in millionths that the best-ranked entry is right.
    var confidence: Int64
  }

  /// Below this (millionths) nothing is proposed: what comes first for "Hallo" is chance.
  static let leastLikely: Int64 = 20_000
  /// The share of the best score from which on an entry is proposed.
  private static let leastShare = 0.3
  /// The same for the one entry for agents alone that is proposed in any case: it is worded for
  /// them and not for customers.
  private static let leastOwnShare = 0.15

  /// What agents can say or do about words, from all entries that are approved and valid.
  ///
  /// An entry whose condition the profile of the request does not meet is none. The best entry
  /// for agents alone is among them, where any is near; an entry whose answer the policy has
  /// withheld from the customer is the first, then the one for which something was asked.
  mutating func proposals(
    for words: String, _ request: AgentRequest, readAs language: Language, withheld: String? = nil,
    unfinished: String? = nil, least: Int64 = leastLikely, given background: Background
  ) throws(StorageError) -> Proposed {
    var own = customerRequest(request, words)
    own.role = .agent
    own.verified = request.input.verified
    own.format = request.input.format
    let assessment = words.isEmpty ? nil : try assess(own)
    var found: [Proposal] = []
    if let withheld, let number = try index.agents.number(ofEntry: withheld),
      let proposal = try proposal(
        number, nil, assessment, own, request, readAs: language, background, isWithheld: true)
    {
      found.append(proposal)
    }
    let candidates = assessment?.ranking.candidates ?? []
    if let unfinished, unfinished != withheld,
      let number = try index.agents.number(ofEntry: unfinished),
      let proposal = try proposal(
        number, candidates.first { $0.entry == number }, assessment, own, request,
        readAs: language, background)
    {
      found.append(proposal)
    }
    let isLikely = (assessment?.confidence ?? 0) >= least
    for candidate in isLikely ? candidates : [] {
      guard
        let proposal = try proposal(
          candidate.entry, candidate, assessment, own, request, readAs: language, background),
        !found.contains(where: { $0.entry == proposal.entry })
      else { continue }
      found.append(proposal)
    }
    let top = found.map(\.score).max() ?? 0
    func isNear(_ proposal: Proposal, _ share: Double) -> Bool {
      proposal.isWithheld || proposal.entry == unfinished
        || Double(proposal.score) >= share * Double(top)
    }
    var best = Array(found.filter { isNear($0, Self.leastShare) }.prefix(request.limit))
    if !best.contains(where: { $0.audience == .agent }), request.limit > 1,
      let own = found.first(where: { $0.audience == .agent && isNear($0, Self.leastOwnShare) })
    {
      best = best.prefix(request.limit - 1) + [own]
    }
    return Proposed(proposals: best, confidence: assessment?.confidence ?? 0)
  }

  private mutating func proposal(
    _ number: Int, _ candidate: Candidate?, _ assessment: Assessment?, _ own: Request,
    _ request: AgentRequest, readAs language: Language, _ background: Background,
    isWithheld: Bool = false
  ) throws(StorageError) -> Proposal? {
    let view = index.agents
    guard view.entries.isValid(number, onDay: clock.day(at: own.now)) else { return nil }
    let stored = try view.entries.entry(number)
    guard stored.status == .approved else { return nil }
    let check = stored.condition.flatMap { Condition($0) }.map {
      ConditionCheck($0, request.input.profile)
    }
    guard check?.isMet ?? true else { return nil }
    var values: [String: String] = [:]
    for item in background.facts where messages.isValid(item.fact.value, of: item.fact.name) {
      values[item.fact.name] = item.fact.value
    }
    let place = FoundPlace(number: number, stored: stored, candidate: candidate)
    let ranking = assessment?.ranking
    guard
      let wording = try wording(
        of: place, ranking, own, in: language, orAnother: true, values)
    else { return nil }
    var forCustomer: Proposal.Wording?
    let spoken = request.record.language
    if stored.audience == .customer, spoken != wording.language {
      forCustomer = try self.wording(
        of: place, ranking, own, in: spoken, orAnother: false, values)
    }
    var missing = stored.requiredFields.filter { values[$0] == nil }
    let level = max(stored.verifyLevel, index.policy.rule(for: stored.topic).verifyLevel)
    if level > request.input.verified { missing.append(OpenMatter.verification) }
    return Proposal(
      entry: stored.id, topic: stored.topic, audience: stored.audience, wording: wording,
      forCustomer: forCustomer, score: candidate?.score ?? 0,
      nearest: candidate.flatMap { nearestPhrasing($0, stored) },
      shown: background.shown.first { $0.entry == stored.id }?.turn, isWithheld: isWithheld,
      check: check, missing: missing, action: stored.action)
  }

  /// An entry of the agents' view, and how it was found.
  struct FoundPlace {
    var number: Int
    var stored: StoredEntry
    var candidate: Candidate?
  }

  /// An entry's question and answer in a language; nil where it has none.
  ///
  /// - Parameters:
  ///   - ranking: of the question that the answer's sentences are measured against.
  ///   - orAnother: whether another language will do.
  mutating func wording(
    of place: FoundPlace, _ ranking: Ranking?, _ own: Request, in language: Language,
    orAnother: Bool, _ values: [String: String]
  ) throws(StorageError) -> Proposal.Wording? {
    let view = index.agents
    var texts = place.stored.texts(in: language)
    if orAnother, texts?.answer.isEmpty ?? true {
      texts = place.stored.texts.first { !$0.answer.isEmpty }
    }
    guard let texts, let text = try view.answers.text(of: place.number, in: texts.language),
      !text.range.isEmpty
    else { return nil }
    let facts = try view.answers.facts(of: place.number)
    let subject = Subject(
      facts: facts, id: place.stored.id, text: text,
      rule: index.policy.rule(for: view.answers.topics[facts.topic]), candidate: place.candidate)
    let answer = try compose(subject, ranking, own)
    let policy = index.policy
    return Proposal.Wording(
      language: texts.language, question: texts.question,
      // What is still to be found out reads as such.
      answer: answer.filled(with: values) { name in
        "[\(policy.label(ofFact: name, in: texts.language))]"
      })
  }

  /// The wording of an entry that was nearest to the words it was found for.
  private func nearestPhrasing(_ candidate: Candidate, _ stored: StoredEntry) -> String? {
    let retrieval = index.agents.retrieval
    guard let unit = candidate.phrasing,
      let texts = stored.texts(in: Language(retrieval.language(of: candidate.document)))
    else { return nil }
    let phrasings = texts.phrasings
    let place = unit - retrieval.units(of: candidate.document).lowerBound
    return phrasings.indices.contains(place) ? phrasings[place] : nil
  }
}
