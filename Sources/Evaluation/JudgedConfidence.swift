/// What the first entry is to a question; the numbers are those of files.
package enum Outcome: UInt8, Sendable, CaseIterable {
  /// It answers it.
  case right = 0
  /// Another entry answers it.
  case wrong = 1
  /// No entry answers it.
  case unanswerable = 2
}

/// The confidence in a question's first entry, and what people say of that entry.
package struct JudgedConfidence: Sendable, Equatable {
  /// The probability, 0…1, that the first entry is right; 0 without an entry,
  /// and then no gate lets the question be answered.
  package let confidence: Double
  /// What the first entry is.
  package let outcome: Outcome

  /// A confidence with its outcome.
  package init(_ confidence: Double, _ outcome: Outcome) {
    self.confidence = confidence
    self.outcome = outcome
  }

  /// Whether the knowledge base has an answer.
  package var isAnswerable: Bool { outcome != .unanswerable }
}

extension [JudgedConfidence] {
  /// Stretches of equal confidence, highest first, as counts of outcomes:
  /// what cannot be told apart is counted together, in whatever order it came.
  ///
  /// - Complexity: O(n log n).
  var ties: [ConfidenceTie] {
    var ties: [ConfidenceTie] = []
    for point in sorted(by: { $0.confidence > $1.confidence }) {
      if ties.last?.confidence != point.confidence {
        ties.append(ConfidenceTie(confidence: point.confidence))
      }
      ties[ties.count - 1].add(point.outcome)
    }
    return ties
  }
}

/// Questions of one and the same confidence.
struct ConfidenceTie {
  /// The confidence of all of them.
  let confidence: Double
  /// How many have each outcome.
  private(set) var right = 0
  private(set) var wrong = 0
  private(set) var unanswerable = 0

  init(confidence: Double) { self.confidence = confidence }

  /// Number of the questions.
  var count: Int { right + wrong + unanswerable }

  mutating func add(_ outcome: Outcome) {
    switch outcome {
    case .right: right += 1
    case .wrong: wrong += 1
    case .unanswerable: unanswerable += 1
    }
  }
}
