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
  private var customers: Ranker
  private var agents: Ranker
  private var normalized = AnalyzedText()
  private var gates: [GateKey: Int64] = [:]

  private struct GateKey: Hashable {
    var role: Role
    var risk: Double
  }

  /// A worker over an index.
  package init(_ index: KnowledgeIndex) {
    self.index = index
    customers = Ranker(index.customers.retrieval, weights: UniversalWeights.ranker)
    agents = Ranker(index.agents.retrieval, weights: UniversalWeights.ranker)
  }

  /// Decides a request.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package mutating func reply(to request: Request) throws(StorageError) -> Reply {
    let assessment = try assess(request)
    let decision = decide(assessment, request)
    return reply(decision, assessment, request)
  }

  /// Ranks and weighs a question without deciding it.
  package mutating func assess(_ request: Request) throws(StorageError) -> Assessment {
    let view = index.view(of: request.role)
    Analyzer.normalize(request.question, into: &normalized)
    let detection = LanguageDetector.detect(in: normalized)
    let spoken = language(detection, request)
    let day = Int32(clamping: index.policy.civilDate(at: request.now)?.daysSince1970 ?? 0)
    let analysed =
      view.retrieval.languages.contains(spoken.textLanguage)
      ? spoken.textLanguage : view.retrieval.languages.first ?? spoken.textLanguage
    let ranking = rank(request, analysed) { view.entries.isValid($0, onDay: day) }
    let features = ConfidenceFeatures.of(
      ranking, in: view.retrieval, weights: UniversalWeights.ranker)
    let entry: StoredEntry?
    if let first = ranking.candidates.first {
      entry = try view.entries.entry(first.entry)
    } else {
      entry = nil
    }
    let rule = index.policy.rule(for: entry?.topic)
    return Assessment(
      detection: detection, language: spoken, ranking: ranking, features: features,
      confidence: features.map(view.calibration.model.confidence) ?? 0, entry: entry, rule: rule,
      gate: gate(risk: rule.risk, view))
  }

  /// The parts of a candidate's score.
  package mutating func explain(_ candidate: Candidate, _ ranking: Ranking, role: Role)
    -> [FeatureExplanation]
  {
    switch role {
    case .customer: customers.explain(candidate, of: ranking)
    case .agent: agents.explain(candidate, of: ranking)
    }
  }

  /// The analysed text of the question that was assessed last for a role.
  package func analyzedText(of role: Role) -> AnalyzedText {
    switch role {
    case .customer: customers.analyzed
    case .agent: agents.analyzed
    }
  }

  /// What is to happen with an assessed question.
  package mutating func decide(_ assessment: Assessment, _ request: Request) -> Decision {
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
    guard let entry = assessment.entry, let first = assessment.ranking.candidates.first else {
      return escalateAnywhere(.noEntry)
    }
    let isLikely = assessment.confidence >= Self.likely
    if isLikely, assessment.rule.handling == .human || assessment.rule.handling == .prepare {
      return escalate(.sensitiveTopic)
    }
    guard assessment.confidence >= assessment.gate else { return withheld(assessment) }
    guard let texts = entry.texts(in: assessment.language) else { return escalate(.noEntry) }
    guard !requiresText || !texts.answer.isEmpty else { return escalate(.noEntry) }
    guard assessment.rule.handling == .answer || assessment.rule.handling == .answerAndOffer,
      request.role == .agent || assessment.rule.mode == .live,
      entry.status == .approved,
      !index.policy.certifiedOnly
        || index.view(of: request.role).calibration.kind == .certified
    else { return escalate(.policy) }
    guard entry.verifyLevel <= request.verified, entry.action == nil,
      entry.requiredFields.isEmpty, Placeholder.occurrences(in: texts.answer).isEmpty
    else { return escalate(.factsMissing) }
    return .answer(
      compose(texts, of: entry, first, question: question, request))
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
  private static let hardlyPossible: Int64 = 150_000

  private mutating func compose(
    _ texts: StoredEntry.Texts, of entry: StoredEntry, _ candidate: Candidate,
    question: Question, _ request: Request
  ) -> Answer {
    let view = index.view(of: request.role)
    // The candidate may have been found in its other language.
    let isSame = view.retrieval.language(of: candidate.document) == texts.language.textLanguage
    let nearness: [Int64]
    switch (isSame, request.role) {
    case (false, _): nearness = []
    case (true, .customer):
      nearness = customers.nearness(ofSentencesOf: candidate.document, to: question)
    case (true, .agent):
      nearness = agents.nearness(ofSentencesOf: candidate.document, to: question)
    }
    return Composer.compose(
      texts, of: entry, nearness: nearness, isShort: request.isShort, format: request.format)
  }

  private mutating func rank(
    _ request: Request, _ language: TextLanguage, isVisible: (Int) -> Bool
  ) -> Ranking {
    switch request.role {
    case .customer: customers.rank(request.question, language: language, isVisible: isVisible)
    case .agent: agents.rank(request.question, language: language, isVisible: isVisible)
    }
  }

  private mutating func gate(risk: Double, _ view: View) -> Int64 {
    let key = GateKey(role: view.role, risk: risk)
    if let known = gates[key] { return known }
    let gate = view.calibration.gate(risk: risk, unanswerable: index.policy.unanswerable)
    gates[key] = gate
    return gate
  }

  /// The language to reply in: the question's own, else the conversation's,
  /// else the policy's first.
  private func language(_ detection: LanguageDetection, _ request: Request) -> Language {
    switch detection.guess {
    case .german: .german
    case .english: .english
    case .foreign, .unknown:
      request.record?.language ?? index.policy.languages.first ?? .german
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

  private func reply(_ decision: Decision, _ assessment: Assessment, _ request: Request) -> Reply {
    let language = assessment.language
    let text: String
    var entries: [String] = []
    var reason: EscalationReason?
    var offersHuman = true
    switch decision {
    case .answer(let answer):
      text = answer.text
      entries = answer.spans.map(\.entry)
      offersHuman = assessment.rule.handling == .answerAndOffer
    case .escalate(let why, _, _):
      reason = why
      let isEmpty = assessment.ranking.question.words.isEmpty
      text = index.policy.text(isEmpty ? .emptyQuestion : .escalate(why), in: language)
    }
    var unique: [String] = []
    for entry in entries where !unique.contains(entry) { unique.append(entry) }
    var record =
      request.record ?? ConversationRecord(language: language, revision: index.revision)
    record.language = language
    record.revision = index.revision
    // An agent's own question is no turn of the customer's conversation, and what
    // only agents may see is in no record.
    if request.role == .customer {
      record.append(
        ConversationRecord.Turn(
          at: Instant.text(request.now), question: request.question, decision: decision.name,
          reason: reason?.code, entries: unique, confidence: assessment.confidence, text: text))
    }
    return Reply(
      decision: decision, text: text, confidence: assessment.confidence,
      gate: request.role == .customer ? index.customers.calibration.kind : .none,
      offersHuman: offersHuman,
      language: language, revision: index.revision, record: record)
  }
}
