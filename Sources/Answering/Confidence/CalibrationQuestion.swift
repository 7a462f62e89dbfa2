import Evaluation

/// A question with known outcome, on which confidence is calibrated.
package struct CalibrationQuestion: Sendable {
  /// Features of its ranking, in millionths; nil where nothing was found.
  package var features: [Int64]?
  /// How it turned out.
  package var outcome: Outcome
  /// The key of the first candidate's topic, 0 without one; see `EntryTopics`.
  package var topic: UInt64
  /// What names the labelled question, 0 where it is none; see `FittedLabels`.
  package var label: UInt64

  /// A question with known outcome.
  package init(features: [Int64]?, outcome: Outcome, topic: UInt64 = 0, label: UInt64 = 0) {
    self.features = features
    self.outcome = outcome
    self.topic = topic
    self.label = label
  }
}
