import Foundation
import Knowledge
import Retrieval
import Storage
import TextAnalysis

/// Answers requests from one opened index; holds the working memory of one worker.
package struct Responder {
  /// The index that is answered from.
  package let index: KnowledgeIndex
  /// Whether an entry without an answer's text can be no answer.
  ///
  /// Evaluation sets of bare intents have none; there the decision alone counts.
  package var requiresText = true
  private var customers: ViewWorker
  private var agents: ViewWorker
  private var composer = Composer()
  private var sentences = AnswerSentences()
  private var clock: RequestClock
  /// Features of the customers' question that was assessed last; nil without a candidate.
  package private(set) var lastFeatures: [Int64]?

  /// A worker over an index.
  package init(_ index: KnowledgeIndex) {
    self.index = index
    customers = ViewWorker(index.customers, index.policy, certificate: index.certificate)
    // Agents see more entries than the certificate was made on.
    agents = ViewWorker(index.agents, index.policy, certificate: nil)
    clock = RequestClock(index.policy)
  }

  /// What the stages of customers' questions take, where a benchmark wants to know it.
  package var times: StageTimes? {
    get { customers.ranker.times }
    set { customers.ranker.times = newValue }
  }

  /// Decides a request.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package mutating func reply(to request: Request) throws(StorageError) -> Reply {
    let assessment = try assess(request)
    let decision = try decide(assessment, request)
    let reply = reply(decision, assessment, request)
    customers.ranker.times?.end(.deciding)
    return reply
  }

  /// Ranks and weighs a question without deciding it.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package mutating func assess(_ request: Request) throws(StorageError) -> Assessment {
    let day = clock.day(at: request.now)
    switch request.role {
    case .customer:
      let assessment = try customers.assess(request, index.customers, index.policy, day: day)
      lastFeatures = assessment.features
      return assessment
    case .agent: return try agents.assess(request, index.agents, index.policy, day: day)
    }
  }

  /// The parts of a candidate's score.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package mutating func explain(_ candidate: Candidate, _ ranking: Ranking, role: Role)
    throws(StorageError) -> [FeatureExplanation]
  {
    switch role {
    case .customer: try customers.ranker.explain(candidate, of: ranking)
    case .agent: try agents.ranker.explain(candidate, of: ranking)
    }
  }

  /// The analysed text of the question that was assessed last for a role.
  package func analyzedText(of role: Role) -> AnalyzedText {
    switch role {
    case .customer: customers.ranker.analyzed
    case .agent: agents.ranker.analyzed
    }
  }

  /// What is to happen with an assessed question.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package mutating func decide(_ assessment: Assessment, _ request: Request)
    throws(StorageError) -> Decision
  {
    func escalate(_ reason: EscalationReason) -> Decision {
      .escalate(
        reason: reason, route: assessment.rule.route, priority: assessment.rule.priority)
    }
    func escalateAnywhere(_ reason: EscalationReason) -> Decision {
      .escalate(reason: reason, route: index.policy.route, priority: index.policy.priority)
    }
    let question = assessment.ranking.question
    guard !question.words.isEmpty else { return escalateAnywhere(.noEntry) }
    guard isServed(assessment) else { return escalateAnywhere(.foreignLanguage) }
    guard let entry = assessment.first, let first = assessment.ranking.candidates.first else {
      return escalateAnywhere(.noEntry)
    }
    let isLikely = assessment.confidence >= Self.likely
    if isLikely, assessment.rule.handling == .human || assessment.rule.handling == .prepare {
      return escalate(.sensitiveTopic)
    }
    guard assessment.confidence >= assessment.gate else { return withheld(assessment) }
    let view = index.view(of: request.role)
    guard let text = try view.answers.text(of: entry.entry, in: assessment.language) else {
      return escalate(.noEntry)
    }
    guard !requiresText || !text.range.isEmpty else { return escalate(.noEntry) }
    guard assessment.rule.handling == .answer || assessment.rule.handling == .answerAndOffer,
      request.role == .agent || assessment.rule.mode == .live,
      entry.isApproved,
      !index.isCertifiedOnly || request.role == .agent || assessment.gateKind == .certified
    else { return escalate(.policy) }
    guard entry.verifyLevel <= request.verified, !entry.wantsFacts, !text.hasPlaceholders
    else { return escalate(.factsMissing) }
    return .answer(try compose(text, of: entry, first, question: question, view, request))
  }

  /// Why a question below the gate is not answered.
  private func withheld(_ assessment: Assessment) -> Decision {
    let isLikely = assessment.confidence >= Self.likely
    return .escalate(
      reason: assessment.confidence < Self.hardlyPossible ? .noEntry : .lowConfidence,
      route: isLikely ? assessment.rule.route : index.policy.route,
      priority: isLikely ? assessment.rule.priority : index.policy.priority)
  }

  /// From here on (millionths) a matter is rather the first candidate's than not, so
  /// that its topic's rules count also where it is not answered.
  private static let likely: Int64 = 500_000
  /// Below this (millionths) no entry fits.
  static let hardlyPossible: Int64 = 150_000

  private mutating func compose(
    _ text: AnswerStore.Text, of entry: AnswerStore.Facts, _ candidate: Candidate,
    question: Question, _ view: View, _ request: Request
  ) throws(StorageError) -> Answer {
    // The candidate may have been found in its other language.
    if view.retrieval.language(of: candidate.document) != text.language.textLanguage {
      composer.nearness.removeAll(keepingCapacity: true)
    } else if request.role == .customer {
      try customers.ranker.measure(
        sentencesOf: candidate.document, to: question, into: &composer.nearness)
    } else {
      try agents.ranker.measure(
        sentencesOf: candidate.document, to: question, into: &composer.nearness)
    }
    try view.answers.read(text, into: &sentences)
    let source = Composer.Source(
      entry: try view.answers.id(of: entry.entry), isWhole: entry.isWhole,
      language: text.language, digest: try view.answers.digest(of: text))
    return try view.answers.withBytes(of: text) { bytes in
      composer.compose(
        bytes, sentences, of: source, isShort: request.isShort, format: request.format)
    }
  }

  /// Whether the question is in a language that the policy serves.
  private func isServed(_ assessment: Assessment) -> Bool {
    switch assessment.detection.guess {
    case .unknown: true
    case .german, .english: index.policy.languages.contains(assessment.language)
    case .foreign: assessment.detection.certainty < 0.8
    }
  }

  private mutating func reply(
    _ decision: Decision, _ assessment: Assessment, _ request: Request
  ) -> Reply {
    let language = assessment.language
    let text: String
    var entries: [String] = []
    var reason: EscalationReason?
    var offersHuman = true
    switch decision {
    case .answer(let answer):
      text = answer.text
      for span in answer.spans where !entries.contains(span.entry) { entries.append(span.entry) }
      offersHuman = assessment.rule.handling == .answerAndOffer
    case .escalate(let why, _, _):
      reason = why
      let isEmpty = assessment.ranking.question.words.isEmpty
      text = index.policy.text(isEmpty ? .emptyQuestion : .escalate(why), in: language)
    }
    var record =
      request.record ?? ConversationRecord(language: language, revision: index.revision)
    record.language = language
    record.revision = index.revision
    // An agent's own question is no turn of the customer's conversation, and what
    // only agents may see is in no record.
    if request.role == .customer {
      record.append(
        ConversationRecord.Turn(
          at: clock.text(of: request.now), question: request.question, decision: decision.name,
          reason: reason?.code, entries: entries, confidence: assessment.confidence, text: text))
    }
    return Reply(
      decision: decision, text: text, confidence: assessment.confidence,
      gate: Self.kind(of: assessment, request),
      offersHuman: offersHuman,
      language: language, revision: index.revision, record: record)
  }

  /// What a reply's gate rests on: agents see proposals, and what is certified
  /// is the first turn of customers of whom nothing is known.
  private static func kind(of assessment: Assessment, _ request: Request) -> GateKind {
    guard request.role == .customer else { return .none }
    let isFirst = request.record?.turns.isEmpty ?? true
    guard assessment.gateKind != .certified || isFirst && request.verified == 0 else {
      return .none
    }
    return assessment.gateKind
  }
}
