import Evaluation
import Knowledge

/// What came of one labelled question.
package struct EvaluationResult: Sendable, Equatable {
  /// The question's id.
  package let id: String
  /// What the question may be used for.
  package let split: LabelledQuestion.Split
  /// What is special about its wording, where the set says so.
  package let kind: String?
  /// Up to ten entries in the order of the ranking, whatever was decided.
  package let ranked: [String]
  /// Probability in millionths that the first is right; 0 without any.
  package let confidence: Int64
  /// The lowest confidence in millionths that the index would answer.
  package let gate: Int64
  /// The decision's name.
  package let decision: String
  /// Of a question back with options whether one of them answers the question; nil for all else.
  package let offersRight: Bool?
  /// The ranking as people have judged it.
  package let judged: JudgedRanking

  /// Whether the question was answered.
  package var isAnswered: Bool { decision == "answer" }

  /// Whether the first entry answers the question.
  package var isFirstRight: Bool { judged.isFirstRight }

  /// What the first entry is to the question.
  package var outcome: Outcome {
    isFirstRight ? .right : judged.isAnswerable ? .wrong : .unanswerable
  }

  /// The confidence with its outcome.
  package var point: JudgedConfidence { JudgedConfidence(Double(confidence) / 1e6, outcome) }
}
