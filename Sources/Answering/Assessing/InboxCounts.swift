import Knowledge
import Retrieval
import TextAnalysis

/// Counts over some of an inbox's questions; those of several parts add up.
struct InboxCounts: Sendable {
  typealias Topic = (questions: Int, operations: [InboxAssessment.Operation])

  private(set) var questions = 0
  private(set) var all: [InboxAssessment.Operation]
  /// By the topic's number.
  private(set) var topics: [Topic]
  private(set) var withoutEntry = 0
  private(set) var answeredNow = 0
  private(set) var reasons: [String: Int] = [:]
  private(set) var languages: [LanguageGuess: Int] = [:]
  private(set) var words = 0
  private(set) var unknownWords = 0
  /// In how many questions each unknown word stands.
  private(set) var unknown: [String: Int] = [:]

  init(topics: Int, risks: [Double]) {
    all = risks.map { InboxAssessment.Operation(risk: $0) }
    self.topics = [Topic](repeating: (0, all), count: topics)
  }

  mutating func count(_ guess: LanguageGuess) { languages[guess, default: 0] += 1 }

  /// Counts content words, and those that the base does not know; numbers are none.
  mutating func count(_ question: Question, _ text: AnalyzedText) {
    var own: Set<String> = []
    for word in question.words where !word.isStopWord {
      guard text.tokens.indices.contains(word.token), text.tokens[word.token].kind == .word else {
        continue
      }
      words += 1
      guard word.term == nil, word.parts.isEmpty else { continue }
      unknownWords += 1
      own.insert(String(decoding: text.word(text.tokens[word.token]), as: UTF8.self))
    }
    for word in own { unknown[word, default: 0] += 1 }
  }

  /// Counts what would be decided now.
  mutating func count(_ decision: Decision) {
    if case .escalate(let reason, _, _) = decision {
      reasons[reason.code, default: 0] += 1
    } else if decision.name == "answer" {
      answeredNow += 1
    } else {
      reasons[decision.name, default: 0] += 1
    }
  }

  /// Counts a question by the topic of its nearest entry, and at every gate.
  mutating func count(_ confidence: Int64, topic: Int?, mayAnswer: Bool, gates: [Int64]) {
    questions += 1
    let isNear = confidence >= Responder.hardlyPossible
    guard let topic, isNear else {
      withoutEntry += 1
      return
    }
    topics[topic].questions += 1
    for (place, gate) in gates.enumerated() where mayAnswer && confidence >= gate {
      all[place].add(confidence)
      topics[topic].operations[place].add(confidence)
    }
  }

  /// Adds the counts of other questions.
  mutating func add(_ other: InboxCounts) {
    questions += other.questions
    withoutEntry += other.withoutEntry
    answeredNow += other.answeredNow
    words += other.words
    unknownWords += other.unknownWords
    all.add(other.all)
    for place in topics.indices {
      topics[place].questions += other.topics[place].questions
      topics[place].operations.add(other.topics[place].operations)
    }
    reasons.merge(other.reasons, uniquingKeysWith: +)
    languages.merge(other.languages, uniquingKeysWith: +)
    unknown.merge(other.unknown, uniquingKeysWith: +)
  }
}

extension InboxAssessment.Operation {
  /// Counts an answer of a confidence in millionths.
  fileprivate mutating func add(_ confidence: Int64) {
    answered += 1
    doubt += 1_000_000 - confidence
  }
}

extension [InboxAssessment.Operation] {
  fileprivate mutating func add(_ other: [InboxAssessment.Operation]) {
    for place in indices {
      self[place].answered += other[place].answered
      self[place].doubt += other[place].doubt
    }
  }
}
