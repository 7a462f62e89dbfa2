import Answering
import Evaluation
import Foundation

/// What the 5 % gate does on test questions so many of which have no answer: of the set's own,
/// those with an answer and those without count so that they make up the share.
struct SupposedFigures {
  /// What a gate does.
  struct Gated {
    /// Share of the answerable questions that are rightly answered.
    var automation: Double
    /// Share of wrong answers.
    var error: Double
  }

  private static let risk = 0.05

  /// The share of questions without an answer.
  let share: Double
  /// Confidence and gate from the calibration split, as a build takes them.
  let labelled: Gated
  /// Without labels, universal weights from other families alone; nil without phrasings.
  let estimated: Gated?

  /// The figures of a set beside others; nil where the test split has no question of a kind.
  init?(_ set: ConfidenceSet, among sets: [ConfidenceSet], share: Double) throws {
    let test = set.questions(.test)
    guard test.contains(where: { $0.outcome == .unanswerable }),
      test.contains(where: { $0.outcome != .unanswerable })
    else { return nil }
    self.share = share
    let fitted = try CalibrationFit.fit(
      set.questions(.calibration), stored: set.features.stored, evidence: .labels,
      prior: UniversalWeights.confidence)
    labelled = Self.gated(test, fitted, share)
    estimated = try ConfidenceFigures.estimate(set, among: sets, unanswerable: share).map {
      Self.gated(test, $0, share)
    }
  }

  private static func gated(
    _ test: [CalibrationQuestion], _ calibration: Calibration, _ share: Double
  ) -> Gated {
    let gate = calibration.gate(risk: risk, unanswerable: share)
    let answered = test.filter { question in
      question.features.map { calibration.model.confidence($0) >= gate } ?? false
    }
    let without = Double(test.count { $0.outcome == .unanswerable })
    let with = Double(test.count) - without
    func part(_ outcome: Outcome, _ weight: Double) -> Double {
      Double(answered.count { $0.outcome == outcome }) * weight
    }
    let right = part(.right, (1 - share) / with)
    let wrong = part(.wrong, (1 - share) / with) + part(.unanswerable, share / without)
    return Gated(
      automation: right / (1 - share), error: right + wrong > 0 ? wrong / (right + wrong) : 0)
  }

  /// The figures in one line.
  var line: String {
    func text(_ gated: Gated?) -> String {
      gated.map { String(format: "%.3f (%.3f)", $0.automation, $0.error) } ?? "–"
    }
    return String(format: "%.2f", share) + " | " + text(labelled) + " | " + text(estimated)
  }
}
