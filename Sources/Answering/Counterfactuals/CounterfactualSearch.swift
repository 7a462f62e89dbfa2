import Foundation
import Knowledge
import Retrieval
import Storage
import TextAnalysis

/// Looks for the smallest changes of risk, synonyms and phrasings that turn a
/// hand-over into an answer, or into what an entry asks for or has run before it answers, or for the
/// risk at which it would be none.
///
/// Every change that is told of was tried as an editor would make it: by a
/// build on the index that there is. A changed base has no certificate: where
/// the certificate alone decides, that is told, and nothing else tried.
package struct CounterfactualSearch {
  /// Entries that a phrasing is added to, and that synonyms lead to.
  private static let candidates = 3
  /// Words of the question, and words of an entry, that synonyms are made of.
  private static let words = 2
  private static let targets = 3
  /// Letters from which on a word of an entry can be the target of a synonym.
  private static let fewestLetters = 4

  private let base: KnowledgeBase
  /// The index as it decides.
  private let present: KnowledgeIndex
  /// The same without certificates.
  private let index: KnowledgeIndex
  private let labels: [LabelledQuestion]
  private let now: Date

  /// A search in a base whose index was built from it.
  package init(_ base: KnowledgeBase, _ index: KnowledgeIndex, now: Date) {
    self.base = base
    self.now = now
    present = index
    self.index = index.withoutCertificate
    labels = LabelDivision.fitted(base.questions)
  }

  /// The smallest change of each kind that changes the decision on a customer's question.
  ///
  /// The slightest kind comes first; those that do not change it are left out. A phrasing is
  /// tried at each of the nearest entries.
  ///
  /// - Throws: what building an index throws.
  /// - Complexity: that of some twenty builds on an old index.
  package func changes(of question: String) throws -> [Counterfactual] {
    if let change = try certificate(question) { return [change] }
    var responder = responder(index)
    let before = try outcome(question, &responder)
    let assessment = try responder.assess(request(question))
    var found: [Counterfactual] = []
    var unchanged: [Counterfactual.Outcome]?
    func changes(_ change: Counterfactual.Change) throws -> Bool {
      let changed = try build(change)
      var responder = self.responder(changed)
      let after = try outcome(question, &responder)
      guard after.isServed != before.isServed, Self.comesTrue(change, after) else { return false }
      let before = try unchanged ?? outcomes(index)
      unchanged = before
      found.append(
        Counterfactual(
          change: change, outcome: after, flips: flips(from: before, to: try outcomes(changed)),
          questions: labels.count))
      return true
    }
    if let risk = risk(assessment, isServed: before.isServed) {
      _ = try changes(.risk(risk, topic: topicWithRisk(assessment)))
    }
    guard !before.isServed else { return found }
    for change in try synonyms(assessment, responder) {
      if try changes(change) { break }
    }
    // Which of the entries is the right one only an editor knows.
    for change in try phrasings(question, assessment) { _ = try changes(change) }
    return found
  }

  /// Whether a change does what it is made for: a phrasing that has another entry answer does not.
  private static func comesTrue(
    _ change: Counterfactual.Change, _ outcome: Counterfactual.Outcome
  ) -> Bool {
    guard case .phrasing(let entry, _, _) = change else { return true }
    return outcome.entry == entry
  }

  /// That the certificate alone decides, where it does.
  private func certificate(_ question: String) throws(StorageError) -> Counterfactual? {
    guard present.certificate != nil || present.isCertifiedOnly else { return nil }
    var certified = responder(present)
    var plain = responder(index)
    let before = try outcome(question, &certified)
    let after = try outcome(question, &plain)
    guard before != after else { return nil }
    return Counterfactual(
      change: .certificate, outcome: after,
      flips: flips(from: try outcomes(present), to: try outcomes(index)), questions: labels.count)
  }

  private func request(_ question: String) -> Request { Request(question: question, now: now) }

  private func responder(_ index: KnowledgeIndex) -> Responder {
    var responder = Responder(index)
    responder.requiresText = base.entries.contains { entry in
      entry.translations.contains { !$0.answer.isEmpty }
    }
    return responder
  }

  private func outcome(
    _ question: String, _ responder: inout Responder, label: LabelledQuestion? = nil
  ) throws(StorageError) -> Counterfactual.Outcome {
    let reply = try responder.reply(to: request(question))
    let entry: String? =
      switch reply.decision {
      case .answer: reply.record.turns.last?.entries.first
      // What is asked for, or is to be run, is an entry's.
      case .collect: reply.record.matter?.entry
      case .act: reply.record.pending?.entry
      case .clarify, .escalate, .silent: nil
      }
    return Counterfactual.Outcome(
      decision: reply.decision.name, entry: entry,
      isRight: entry.flatMap { entry in label.map { $0.grade(of: entry) > 0 } })
  }

  /// How each question of the fit part is decided by an index.
  private func outcomes(_ index: KnowledgeIndex) throws(StorageError) -> [Counterfactual.Outcome] {
    var responder = responder(index)
    var outcomes: [Counterfactual.Outcome] = []
    for label in labels { outcomes.append(try outcome(label.asked, &responder, label: label)) }
    return outcomes
  }

  /// The questions of the fit part that are decided otherwise after a change.
  private func flips(from before: [Counterfactual.Outcome], to after: [Counterfactual.Outcome])
    -> [Counterfactual.Flip]
  {
    labels.indices.filter { before[$0] != after[$0] }.map {
      Counterfactual.Flip(
        id: labels[$0].id, question: labels[$0].question, before: before[$0], after: after[$0])
    }
  }

  /// The base with a change, built on the index that there is.
  private func build(_ change: Counterfactual.Change) throws -> KnowledgeIndex {
    var options = IndexBuilder.Options()
    options.labels = labels
    options.previous = index
    return try KnowledgeIndex(bytes: IndexBuilder.build(change.applied(to: base), options: options))
      .withoutCertificate
  }

  /// The smallest risk at which the gate lets the question pass; of one that is served the largest
  /// below the present one at which it does not.
  private func risk(_ assessment: Assessment, isServed: Bool) -> Double? {
    guard assessment.first != nil else { return nil }
    func passes(_ risk: Double) -> Bool {
      assessment.confidence
        >= index.customers.calibration.gate(
          risk: risk, unanswerable: index.policy.unanswerable)
    }
    let steps = Calibration.triedRisks
    return isServed
      ? steps.last { $0 < assessment.rule.risk && !passes($0) }
      : steps.first { $0 > assessment.rule.risk && passes($0) }
  }

  /// The first candidate's topic, where the policy gives it a risk of its own.
  private func topicWithRisk(_ assessment: Assessment) -> String? {
    guard let first = assessment.first,
      let topic = index.customers.answers.topics[first.topic],
      base.policy.topics[topic]?.risk != nil
    else { return nil }
    return topic
  }

  /// Synonyms from words of the question that an entry lacks to words that are frequent in its
  /// phrasings.
  private func synonyms(_ assessment: Assessment, _ responder: Responder) throws(StorageError)
    -> [Counterfactual.Change]
  {
    let view = index.customers
    let text = responder.analyzedText(of: .customer)
    let question = assessment.ranking.question
    let language = Language(question.language)
    var changes: [Counterfactual.Change] = []
    for candidate in assessment.ranking.candidates.prefix(Self.candidates) {
      var missing: [String] = []
      var asked: Set<String> = []
      for word in question.words where text.tokens.indices.contains(word.token) {
        let token = text.tokens[word.token]
        let form = String(decoding: text.word(token), as: UTF8.self)
        asked.insert(form)
        guard !word.isStopWord, token.kind == .word else { continue }
        var isHeld = false
        if let term = word.term {
          isHeld = try view.retrieval.document(candidate.document, holds: term)
        }
        if !isHeld, !missing.contains(form) { missing.append(form) }
      }
      let entry = base[try view.answers.id(of: candidate.entry)]
      let targets = frequentWords(
        entry?.translation(language)?.phrasings ?? [], language: language, except: asked)
      for word in missing.prefix(Self.words) {
        for target in targets.prefix(Self.targets) {
          changes.append(.synonym(word: word, target: target, language: language))
        }
      }
    }
    return changes
  }

  /// The words of phrasings, most frequent first.
  private func frequentWords(_ phrasings: [String], language: Language, except asked: Set<String>)
    -> [String]
  {
    var counts: [String: Int] = [:]
    var text = AnalyzedText()
    for phrasing in phrasings {
      Analyzer.normalize(phrasing, into: &text)
      Analyzer.tokenize(&text, language: language.textLanguage)
      for token in text.tokens where token.kind == .word && !token.isStopWord {
        let word = String(decoding: text.word(token), as: UTF8.self)
        guard word.count >= Self.fewestLetters, !asked.contains(word) else { continue }
        counts[word, default: 0] += 1
      }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  private func phrasings(_ question: String, _ assessment: Assessment) throws(StorageError)
    -> [Counterfactual.Change]
  {
    let text = question.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty else { return [] }
    let language = Language(assessment.ranking.question.language)
    var changes: [Counterfactual.Change] = []
    for candidate in assessment.ranking.candidates.prefix(Self.candidates) {
      let id = try index.customers.answers.id(of: candidate.entry)
      guard base[id]?.translation(language) != nil else { continue }
      changes.append(.phrasing(entry: id, text: text, language: language))
    }
    return changes
  }
}

extension KnowledgeIndex {
  /// The same, with estimated gates and none but these demanded.
  fileprivate var withoutCertificate: KnowledgeIndex {
    var index = self
    index.certificate = nil
    index.isCertifiedOnly = false
    return index
  }
}

extension Counterfactual.Change {
  /// The base with the change, as an editor would make it.
  package func applied(to base: KnowledgeBase) -> KnowledgeBase {
    switch self {
    case .certificate: return base
    case .risk(let risk, let topic):
      var policy = base.policy
      if let topic { policy.topics[topic]?.risk = risk } else { policy.risk = risk }
      return base.replacing(policy: policy)
    case .synonym(let word, let target, let language):
      let rule = Synonyms.Rule(sources: [[word]], targets: [[target]], line: 1)
      let file = Synonyms.File(
        path: "~.txt", language: language, text: "\(word) => \(target)\n", rules: [rule])
      return base.replacing(synonyms: Synonyms(files: base.synonyms.files + [file]))
    case .phrasing(let id, let text, let language):
      let entries = base.entries.map { entry -> Entry in
        guard entry.id == id else { return entry }
        var changed = entry
        for place in changed.translations.indices
        where changed.translations[place].language == language {
          changed.translations[place].otherPhrasings.append(text)
          changed.translations[place].phrasingLines.append(0)
        }
        return changed
      }
      return base.replacing(entries: entries)
    }
  }
}
