import Conversation
import Foundation
import Knowledge
import Storage

extension Responder {
  /// Proposals for the customer's words in a conversation that a human leads.
  ///
  /// The words are those of the request, else those of the last turn that has some. Where they
  /// are few, they are read with those of the matter before them.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package mutating func suggest(_ request: AgentRequest) throws(StorageError) -> Suggestions {
    let language = readingLanguage(request)
    let record = request.record
    let first = record.count - record.turns.count + 1
    let place =
      request.question.isEmpty ? record.turns.lastIndex { !$0.question.isEmpty } : nil
    let question = place.map { record.turns[$0].question } ?? request.question
    var own = request
    if !question.isEmpty {
      own.record.language = try assess(customerRequest(request, question)).language
    }
    let read = messages.read(question, in: own.record.language, optionCount: 0)
    var facts = facts(record, readAs: language)
    // The words of a turn were said at its instant, those of the request now.
    let source =
      place.map { TurnReader.Source(record.turns[$0], own.record.language) }
      ?? TurnReader.Source(question, own.record.language, now: request.now)
    for fact in messages.facts(in: source) {
      let name = fact.kind.noteName
      facts.removeAll { $0.fact.name == name }
      facts.append(
        labelled(
          KnownFact(
            name: name, value: fact.value, turn: place.map { $0 + first } ?? record.count + 1),
          language))
    }
    // To thanks nothing is proposed, whatever was talked about before.
    let words =
      Self.isCourtesy(read.act)
      ? "" : try words(question, in: own, before: place ?? record.turns.count)
    let proposed = try proposals(
      for: words, own, readAs: language,
      given: Background(facts: facts, shown: try shown(record, readAs: language)))
    let topics = proposed.proposals.compactMap(\.topic)
    var unique: [String] = []
    for topic in topics where !unique.contains(topic) { unique.append(topic) }
    return Suggestions(
      revision: index.revision, language: language, customerLanguage: own.record.language,
      turn: place.map { $0 + first }, question: question,
      signals: read.signals.map { ConversationRecord.NotedSignal($0, in: question) }, facts: facts,
      confidence: proposed.confidence, proposals: proposed.proposals,
      goodwill: try goodwill(unique, own, readAs: language).met)
  }

  /// Whether words only greet, thank, take note or leave.
  private static func isCourtesy(_ act: DialogueAct) -> Bool {
    switch act {
    case .greeting, .thanks, .goodbye, .hold, .acknowledgement, .identity: true
    case .matter, .yes, .no, .neverMind, .noPreference, .correction, .rejection, .choice, .choices:
      false
    }
  }

  /// The customer's words, with those of the last matter before them where they are few and mean
  /// less for themselves.
  private mutating func words(_ question: String, in request: AgentRequest, before place: Int)
    throws(StorageError) -> String
  {
    let alone = try assess(agentRequest(request, question))
    let count = alone.ranking.question.words.count { !$0.isStopWord }
    guard count <= Self.fewWords else { return question }
    let turns = request.record.turns
    for earlier in turns.indices.prefix(max(0, place)).reversed().prefix(20) {
      let said = sentences(
        ofCustomerIn: turns[earlier], earlier, request.record.language, isMatter: true)
      guard !said.isEmpty else { continue }
      let longer = said.map(\.text).joined(separator: " ").prefix(500) + " " + question
      let together = try assess(agentRequest(request, String(longer)))
      return together.confidence >= alone.confidence ? String(longer) : question
    }
    return question
  }

  private func agentRequest(_ request: AgentRequest, _ words: String) -> Request {
    var own = customerRequest(request, words)
    own.role = .agent
    return own
  }

  /// Files a conversation that is over.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package mutating func summarize(_ request: AgentRequest) throws(StorageError) -> Documentation {
    let language = readingLanguage(request)
    let found = try read(request, readAs: language)
    let turns = request.record.turns
    var channels: [Channel] = []
    for turn in turns where !channels.contains(turn.input.channel) {
      channels.append(turn.input.channel)
    }
    let outcome = Self.outcome(request.record)
    let needsHuman = outcome == .human || outcome == .waiting
    return Documentation(
      revision: index.revision, language: language, account: found.account,
      span: turns.first.map { ($0.at, turns.last?.at ?? $0.at) }, channels: channels,
      outcome: outcome, notes: request.notes,
      followUps: needsHuman ? followUps(found.account.topic, request, readAs: language) : [])
  }

  private static func outcome(_ record: ConversationRecord) -> Documentation.Outcome {
    if record.state.phase == .human { return .human }
    if record.state.isWaiting { return .waiting }
    if record.state.phase != .open { return .pending }
    let isAnswered = record.turns.contains { $0.decision == Decision.Kind.answer.rawValue }
    return isAnswered ? .answered : .open
  }
}
