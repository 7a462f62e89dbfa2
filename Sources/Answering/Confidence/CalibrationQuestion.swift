import Evaluation

/// How a question on which confidence is calibrated turned out.
package enum Outcome: UInt8, Sendable {
  /// The first candidate answers it.
  case right = 0
  /// Another entry answers it.
  case wrong = 1
  /// No entry answers it.
  case unanswerable = 2

  /// The outcome that a judgement says.
  package init(_ judged: JudgedConfidence.Outcome) {
    switch judged {
    case .right: self = .right
    case .wrong: self = .wrong
    case .unanswerable: self = .unanswerable
    }
  }

  /// The same as a judgement.
  package var judged: JudgedConfidence.Outcome {
    switch self {
    case .right: .right
    case .wrong: .wrong
    case .unanswerable: .unanswerable
    }
  }
}

/// A question with known outcome, on which confidence is calibrated.
package struct CalibrationQuestion: Sendable {
  /// Features of its ranking, in millionths; nil where nothing was found.
  package var features: [Int64]?
  /// How it turned out.
  package var outcome: Outcome

  /// A question with known outcome.
  package init(features: [Int64]?, outcome: Outcome) {
    self.features = features
    self.outcome = outcome
  }
}
