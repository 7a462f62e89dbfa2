import Conversation
import Evaluation
import Foundation
import Knowledge
import Retrieval
import Storage
import TextAnalysis

/// Makes a certificate: asks an index the sealed questions as customers ask
/// them, and finds the lowest gates that keep the risk.
///
/// Counted is what the whole decision would answer on a first turn, not what
/// confidence alone would. Groups and thresholds come from the fit part (`fitTrials`), or
/// where nothing was fitted on labels from the base's left-out phrasings; of
/// the sealed questions they see nothing but their number. Where by that no gate has a chance, the
/// sealed questions are not asked.
package struct Certifier {
  /// What is to be promised.
  package struct Options: Sendable {
    /// The tolerated share of wrong answers.
    package var risk = 0.05
    /// How sure all promises together are to be.
    package var certainty = 0.95
    /// The instant at which entries must be valid.
    package var now = Date()
    /// Threads to ask with; the certificate does not depend on it.
    package var threads = OrderedChunks.defaultThreads

    /// At most 5 % wrong, 95 % sure, now.
    package init() {}
  }

  /// A certificate with the questions that it rests on.
  package struct Outcome: Sendable {
    /// The certificate.
    package var certificate: Certificate
    /// The sealed questions with what the decision would answer of them at gate 0; none where they
    /// were not asked.
    package var trials: [CertificationTrial]
  }

  /// Names what of the program takes part in decisions beside the index: the lists and weights that
  /// are shipped.
  package static let decider = decider(
    shipped: UniversalWeights.ranker.values.map(\.bitPattern) + ShippedPatterns.digests
      + ShippedWords.digests)

  /// The name that shipped data gives.
  package static func decider(shipped: [UInt64]) -> String {
    var digest = ContentDigester()
    // Raised with each change of code that changes what a first turn is answered, or which
    // questions certify.
    digest.append(15)
    for number in shipped { digest.append(number) }
    return LabelDivision.hexadecimal(digest.finish().high)
  }

  private let base: KnowledgeBase
  private let index: KnowledgeIndex
  private let options: Options

  /// A certifier of a base's index; `index` was built from `base`.
  package init(_ base: KnowledgeBase, _ index: KnowledgeIndex, options: Options = Options()) {
    self.base = base
    self.index = index
    self.options = options
  }

  /// The certificate, or why there is none for each group; it is not stored.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  /// - Complexity: that of asking all labels once.
  package func certify() throws(StorageError) -> Outcome {
    let isFitted = index.customers.calibration.isFittedOnLabels
    let sample = try TrialSample(base.questions, of: index, isDivided: isFitted)
    let sealed = sample.questions
    let fit =
      isFitted
      ? LabelDivision.questions(.fit, of: LabelDivision.distinct(base.questions)) : []
    let design = CertificateDesign(
      fit: try fitTrials(), stored: isFitted ? [] : try storedTrials(),
      calibration: index.customers.calibration, policy: policyOfTopics,
      questions: sealed.count, risk: options.risk, doubt: 1 - options.certainty)
    let trials = design.isTesting ? try ask(sealed) : []
    return Outcome(
      certificate: Certificate(
        risk: options.risk, certainty: options.certainty, revision: index.revision,
        decider: Self.decider, labels: LabelDivision.digest(of: base.questions),
        questions: sealed.count,
        thresholds: isFitted
          ? .labels : index.customers.calibration.kind == .universal ? .universal : .phrasings,
        fitted: fit.count, leftOut: sample.stored, known: sample.known,
        repeated: sample.repeated, alike: sample.alike, sought: sample.sought,
        situations: sample.situations,
        unanswerable: try sealed.count { (label) throws(StorageError) in
          try !isAnswerable(label)
        }, isUnsealed: design.isTesting, uses: 1,
        days: index.customers.entries.stableDays(around: index.day(at: options.now)),
        groups: design.test(trials)),
      trials: trials)
  }

  /// The policy with the rules of those topics that customers are answered in.
  private var policyOfTopics: Policy {
    var policy = index.policy
    let topics = Set(index.customers.answers.topics.compactMap { $0 })
    policy.topics = policy.topics.filter { topic, _ in
      let rule = policy.rule(for: topic)
      return topics.contains(topic) && rule.mode == .live
        && (rule.handling == .answer || rule.handling == .answerAndOffer)
    }
    return policy
  }

  /// The labelled questions that confidence was fitted on, with the confidence that each has in an
  /// index without it, or 0 where the decision would answer it at no gate; nil where it was fitted
  /// on none.
  ///
  /// The decision is asked of the index as it is, which knows the questions by now: what keeps it
  /// from answering is in the words, and in the entry, which is the right one here. So it counts
  /// where that one was found without the question too, or one of its topic.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  /// - Complexity: that of asking them once.
  package func fitTrials() throws(StorageError) -> [CertificationTrial]? {
    guard var trials = index.customers.fitTrials else { return nil }
    let names = index.customers.calibration.labels
    guard !names.isEmpty else { return trials }
    let known = Set(names)
    var words = RankedWords()
    var questions: [LabelledQuestion] = []
    var decided: [UInt64: Int] = [:]
    for label in LabelDivision.distinct(base.questions) {
      let name = FittedLabels.name(of: label, &words)
      guard known.contains(name) else { continue }
      decided[name] = questions.count
      questions.append(label)
    }
    let decisions = try ask(questions)
    // Those that were sought say nothing of how much would be answered.
    var drawn: [CertificationTrial] = []
    for (place, name) in names.enumerated() {
      if let number = decided[name] {
        if questions[number].isSought { continue }
        if decisions[number].confidence == 0, decisions[number].topic == trials[place].topic {
          trials[place].confidence = 0
        }
      }
      drawn.append(trials[place])
    }
    return drawn
  }

  /// Most phrasings that are asked to see how much the decision answers.
  private static let mostStored = 400

  /// A regular selection of the phrasings of customers' entries, asked as they stand.
  private func storedTrials() throws(StorageError) -> [CertificationTrial] {
    var questions: [LabelledQuestion] = []
    let entries = index.customers.entries
    for number in 0..<entries.count
    where entries.isValid(number, onDay: index.day(at: options.now)) {
      let entry = try entries.entry(number)
      for text in entry.texts {
        for phrasing in text.writtenPhrasings {
          questions.append(
            LabelledQuestion(
              id: entry.id, question: phrasing, language: text.language.code, split: .calibration,
              relevant: [.init(entry: entry.id)]))
        }
      }
    }
    let step = max((questions.count + Self.mostStored - 1) / Self.mostStored, 1)
    return try ask(stride(from: 0, to: questions.count, by: step).map { questions[$0] })
  }

  /// Whether any entry that customers may see answers a question.
  private func isAnswerable(_ label: LabelledQuestion) throws(StorageError) -> Bool {
    for relevance in label.relevant
    where try index.customers.number(ofEntry: relevance.entry) != nil { return true }
    return false
  }

  /// What the decision makes of questions, were the gate to let all pass.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package func ask(_ labels: [LabelledQuestion]) throws(StorageError) -> [CertificationTrial] {
    let size = max(1, (labels.count + options.threads - 1) / max(1, options.threads))
    let parts = stride(from: 0, to: labels.count, by: size).map {
      labels[$0..<min($0 + size, labels.count)]
    }
    var trials: [CertificationTrial] = []
    do {
      try OrderedChunks.run(parts.count, threads: options.threads) {
        try ask(parts[$0])
      } join: {
        trials += $1
      }
    } catch let error as StorageError {
      throw error
    } catch {
      preconditionFailure("asking throws no other error: \(error)")
    }
    return trials
  }

  /// The same of a part of the questions, on this thread.
  private func ask(_ labels: ArraySlice<LabelledQuestion>) throws(StorageError)
    -> [CertificationTrial]
  {
    var index = index
    index.certificate = nil
    var responder = Responder(index)
    // Sets of bare intents have no answers; there the decision alone counts.
    responder.requiresText = base.entries.contains { entry in
      entry.translations.contains { !$0.answer.isEmpty }
    }
    var trials: [CertificationTrial] = []
    for label in labels {
      let request = Request(question: label.asked, now: options.now)
      let assessment = try responder.assess(request).passing()
      let isAnswer = try responder.decide(assessment, request).name == "answer"
      let isRight: Bool
      if let first = assessment.first {
        isRight = label.grade(of: try index.customers.answers.id(of: first.entry)) > 0
      } else {
        isRight = false
      }
      trials.append(
        CertificationTrial(
          confidence: isAnswer ? assessment.confidence : 0,
          topic: index.customers.answers.topics[assessment.first?.topic ?? 0],
          outcome: isRight ? .right : try isAnswerable(label) ? .wrong : .unanswerable))
    }
    return trials
  }
}

/// What the decision makes of one labelled question, were the gate to let it pass.
package struct CertificationTrial: Sendable, Equatable {
  /// The confidence in millionths from which on it is answered; 0 if at no gate.
  package var confidence: Int64
  /// Topic of the first entry.
  package var topic: String?
  /// What the first entry is to the question.
  package var outcome: Outcome

  /// A trial of its parts.
  package init(confidence: Int64, topic: String?, outcome: Outcome) {
    self.confidence = confidence
    self.topic = topic
    self.outcome = outcome
  }

  /// As the test of thresholds takes it.
  package var point: JudgedConfidence { JudgedConfidence(Double(confidence) / 1e6, outcome) }
}

extension View {
  /// The labelled questions that confidence was fitted on, each as an index without it orders and
  /// judges it, whatever the decision makes of it; nil where it was fitted on none.
  package var fitTrials: [CertificationTrial]? {
    guard calibration.isFittedOnLabels else { return nil }
    let names = Dictionary(
      answers.topics.compactMap { $0 }.map { (EntryTopics.key(of: $0), $0) },
      uniquingKeysWith: { first, _ in first })
    return calibration.curve.points.enumerated().map { place, point in
      CertificationTrial(
        confidence: point.confidence,
        topic: calibration.topics.isEmpty ? nil : names[calibration.topics[place]],
        outcome: point.outcome)
    }
  }
}
