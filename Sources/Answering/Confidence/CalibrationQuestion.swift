import Evaluation

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
