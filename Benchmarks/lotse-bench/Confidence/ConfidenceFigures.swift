import Answering
import Evaluation
import Foundation

/// What confidence does on the test questions of one set, at a risk of 5 %.
struct ConfidenceFigures {
  private static let risk = 0.05

  /// What a gate does.
  struct Gated {
    var automation: Automation
    var points: [JudgedConfidence]

    /// Rightly answered ÷ answerable, the error really made, and whether it counts.
    var text: String {
      let interval = automation.errorInterval
      return String(
        format: "%.3f (%.3f, %.3f…%.3f)%@", automation.share, automation.error, interval.lower,
        interval.upper, automation.counts(atRisk: ConfidenceFigures.risk) ? "" : " too many")
    }
  }

  /// Confidence fitted on the calibration split, the gate on confidences of the other folds.
  let labelled: Gated
  /// The same with the calibration split weighted to the test split's share of unanswerable
  /// questions; nil where a split has none of a kind.
  let reweighted: Gated?
  /// The same confidence with the gate that a build would read off it.
  let built: Gated
  /// Without labels, at the test split's share of unanswerable questions, universal weights from
  /// other families alone; nil without phrasings.
  let estimated: Gated?

  /// The figures of a set beside others.
  init(_ set: ConfidenceSet, among sets: [ConfidenceSet]) throws {
    let calibration = set.questions(.calibration)
    let test = set.questions(.test)
    let fitted = try CalibrationFit.fit(
      calibration, stored: set.features.stored, evidence: .labels,
      prior: UniversalWeights.confidence)
    let points = Self.points(test, fitted.model)
    let curve = fitted.curve.points.map {
      JudgedConfidence(Double($0.confidence) / 1e6, $0.outcome)
    }
    func gated(_ unanswerable: Double?) -> Gated {
      let gate = Automation.gate(curve, risk: Self.risk, unanswerable: unanswerable)
      return Gated(automation: Automation(points, gate: gate), points: points)
    }
    labelled = gated(nil)
    built = Gated(
      automation: Automation(
        points, gate: Double(fitted.gate(risk: Self.risk, unanswerable: nil)) / 1e6),
      points: points)
    let share = Self.unanswerable(test)
    reweighted = share > 0 && Self.unanswerable(calibration) > 0 ? gated(share) : nil
    estimated = try Self.estimate(set, among: sets, unanswerable: max(share, 0.01)).map { own in
      let gate = own.gate(risk: Self.risk, unanswerable: max(share, 0.01))
      let estimate = Self.points(test, own.model)
      return Gated(automation: Automation(estimate, gate: Double(gate) / 1e6), points: estimate)
    }
  }

  /// Confidence without labels at a supposed share of unanswerable questions, universal weights
  /// from other families alone; nil without phrasings.
  static func estimate(_ set: ConfidenceSet, among sets: [ConfidenceSet], unanswerable: Double)
    throws -> Calibration?
  {
    let others = sets.filter { $0.family != set.family }.map(\.features)
    let canEstimate =
      set.features.leftOut.count { $0.outcome == .unanswerable } >= LeaveOut.fewestQuestions
      && others.contains { !$0.leftOut.isEmpty }
    guard canEstimate else { return nil }
    let universal = try UniversalFit.confidence(others)
    return try CalibrationFit.fit(
      set.features.leftOut, stored: set.features.stored,
      evidence: .leftOut(
        unanswerable: unanswerable, transfer: UniversalFit.transfer(others, universal)),
      prior: universal)
  }

  private static func unanswerable(_ questions: [CalibrationQuestion]) -> Double {
    Double(questions.count { $0.outcome == .unanswerable }) / Double(max(questions.count, 1))
  }

  private static func points(_ questions: [CalibrationQuestion], _ model: ConfidenceModel)
    -> [JudgedConfidence]
  {
    questions.map {
      JudgedConfidence(
        Double($0.features.map(model.confidence) ?? 0) / 1e6, $0.outcome)
    }
  }

  /// The figures in one line.
  var line: String {
    func text(_ gated: Gated?) -> String {
      guard let gated else { return "– | – | –" }
      return gated.text
        + String(
          format: " | %.3f | %.3f", SelectiveRisk.areaUnderRiskCoverage(gated.points),
          CalibrationError(gated.points).excess)
    }
    return [text(labelled), reweighted?.text ?? "–", built.text, text(estimated)].joined(
      separator: " | ")
  }
}
