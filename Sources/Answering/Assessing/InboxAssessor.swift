import Foundation
import Knowledge
import Retrieval
import Storage
import TextAnalysis

/// Asks an index what customers have asked, each question as a first turn.
package struct InboxAssessor: Sendable {
  /// What can be chosen.
  package struct Options: Sendable {
    /// The risks to tell of.
    package var risks: [Double] = [0.02, 0.05, 0.1]
    /// Supposed share of questions without an answer; nil takes the policy's.
    package var unanswerable: Double?
    /// The instant at which entries must be valid.
    package var now = Date()
    /// Threads to work with; the result does not depend on it.
    package var threads = OrderedChunks.defaultThreads

    /// Three risks, the policy's share, now.
    package init() {}
  }

  /// Unknown words that are named.
  private static let namedWords = 10
  /// Questions that a word must be in to be named: what one customer wrote alone may be his name.
  private static let fewestQuestions = 2

  private let index: KnowledgeIndex
  private let options: Options

  /// An assessor over an index.
  package init(_ index: KnowledgeIndex, options: Options = Options()) {
    self.index = index
    self.options = options
  }

  /// Assesses questions; the same for any number of threads.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  /// - Complexity: that of asking each question once.
  package func assess(_ questions: [InboxQuestion]) throws -> InboxAssessment {
    var counts = InboxCounts(topics: index.customers.answers.topics.count, risks: options.risks)
    let ranges = OrderedChunks.ranges(of: questions.count)
    try OrderedChunks.run(ranges.count, threads: options.threads) { chunk in
      try count(questions[ranges[chunk]])
    } join: { _, part in
      counts.add(part)
    }
    return summary(counts)
  }

  private var unanswerable: Double? {
    index.customers.calibration.share(
      ofUnanswerable: options.unanswerable ?? index.policy.unanswerable)
  }

  private func count(_ questions: ArraySlice<InboxQuestion>) throws -> InboxCounts {
    var responder = Responder(index)
    let gates = options.risks.map {
      index.customers.calibration.gate(risk: $0, unanswerable: unanswerable)
    }
    var counts = InboxCounts(topics: index.customers.answers.topics.count, risks: options.risks)
    for question in questions {
      let request = Request(question: question.question, now: options.now)
      let assessment = try responder.assess(request)
      counts.count(assessment.detection.guess)
      counts.count(assessment.ranking.question, responder.analyzedText(of: .customer))
      counts.count(try responder.decide(assessment, request))
      // What the decision would answer, were the gate to let it pass.
      let isAnswer = try responder.decide(assessment.passing(), request).name == "answer"
      counts.count(
        assessment.confidence, topic: assessment.first?.topic, mayAnswer: isAnswer, gates: gates)
    }
    return counts
  }

  private func summary(_ counts: InboxCounts) -> InboxAssessment {
    var summary = InboxAssessment(
      unanswerable: unanswerable, gateKind: index.customers.calibration.kind, all: counts.all)
    summary.questions = counts.questions
    summary.topics = zip(index.customers.answers.topics, counts.topics)
      .map { InboxAssessment.Topic(name: $0, questions: $1.questions, operations: $1.operations) }
      .filter { $0.questions > 0 }
      .sorted { ($1.questions, $0.name ?? "\u{10FFFF}") < ($0.questions, $1.name ?? "\u{10FFFF}") }
    summary.withoutEntry = counts.withoutEntry
    summary.answeredNow = counts.answeredNow
    summary.reasons = counts.reasons.map { (name: $0.key, questions: $0.value) }
      .sorted { ($1.questions, $0.name) < ($0.questions, $1.name) }
    summary.languages = LanguageGuess.allCases.compactMap { guess in
      counts.languages[guess].map { (guess: guess, questions: $0) }
    }
    summary.words = counts.words
    summary.unknownWords = counts.unknownWords
    summary.mostFrequentUnknown = counts.unknown.filter { $0.value >= Self.fewestQuestions }
      .map { InboxAssessment.UnknownWord(word: $0.key, questions: $0.value) }
      .sorted { ($1.questions, $0.word) < ($0.questions, $1.word) }
      .prefix(Self.namedWords).map { $0 }
    return summary
  }
}
