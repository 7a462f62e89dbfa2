import Evaluation
import LinearAlgebra

/// Fits a base's confidence on questions with known outcomes, shrunk towards
/// the universal weights.
package struct CalibrationFit {
  /// Scale and shift from the log-odds that left-out phrasings teach to those of what customers ask.
  package typealias Transfer = (scale: Double, shift: Double)

  /// What the questions are.
  package enum Evidence: Sendable {
    /// Customers' own, with labels; they count as they are.
    case labels
    /// Left-out phrasings, weighted so that this share of them has no answer. How they differ
    /// from what customers ask differs from base to base: the model is a mean of what they
    /// teach, transferred, and of the universal one.
    case leftOut(unanswerable: Double, transfer: Transfer)
  }

  /// How strongly weights are held to the universal ones.
  private static let penalty = 2.0
  /// The same where left-out phrasings teach them.
  private static let penaltyOfLeftOut = 200.0
  /// What the universal weights count beside what left-out phrasings teach.
  private static let universalShare = 0.4
  /// Parts of the questions whose confidences come from a fit on the others.
  private static let folds = 5

  private let examples: [CalibrationQuestion]
  private let weights: [Double]
  private let prior: ConfidenceModel
  private let penalty: Double

  private init(
    _ questions: [CalibrationQuestion], stored: [CalibrationQuestion], unanswerable: Double?,
    prior: ConfidenceModel
  ) {
    let storedWeight =
      StoredWordings.share * Double(questions.count) / Double(max(stored.count, 1))
    examples = questions + stored
    weights =
      Self.weights(questions, unanswerable: unanswerable) + stored.map { _ in storedWeight }
    self.prior = prior
    penalty = unanswerable == nil ? Self.penalty : Self.penaltyOfLeftOut
  }

  /// The model of all questions, and a curve of confidences each of which was
  /// fitted without the question itself.
  ///
  /// - Parameters:
  ///   - stored: stored phrasings asked as they stand; they count in the model
  ///     alone.
  ///   - prior: what the weights are shrunk towards.
  /// - Throws: `LinearAlgebraError` where features are not finite.
  package static func fit(
    _ questions: [CalibrationQuestion], stored: [CalibrationQuestion], evidence: Evidence,
    prior: ConfidenceModel
  ) throws(LinearAlgebraError) -> Calibration {
    let unanswerable: Double?
    let transfer: Transfer?
    switch evidence {
    case .labels: (unanswerable, transfer) = (nil, nil)
    case .leftOut(let share, let found): (unanswerable, transfer) = (share, found)
    }
    let fit = CalibrationFit(questions, stored: stored, unanswerable: unanswerable, prior: prior)
    func model(_ indices: [Int]) throws(LinearAlgebraError) -> ConfidenceModel {
      let own = try fit.model(of: indices)
      guard let transfer else { return own }
      return own.rescaled(by: transfer.scale, shift: transfer.shift)
        .mixed(with: prior, share: universalShare)
    }
    let all = Array(questions.indices)
    let kept = Array(questions.count..<fit.examples.count)
    var points: [(point: (confidence: Int64, outcome: Outcome), topic: UInt64, label: UInt64)] =
      []
    for fold in 0..<folds {
      let partial = try model(all.filter { $0 % folds != fold } + kept)
      for index in all where index % folds == fold {
        let question = questions[index]
        points.append(
          (
            (question.features.map(partial.confidence) ?? 0, question.outcome), question.topic,
            question.label
          ))
      }
    }
    points.sort { RiskCurve.precedes($0.point, $1.point) }
    return Calibration(
      kind: .estimated, model: try model(all + kept), curve: RiskCurve(points.map(\.point)),
      counting: transfer == nil ? .outcomes : .confidences,
      topics: transfer == nil ? points.map(\.topic) : [],
      labels: transfer == nil ? points.map(\.label) : [])
  }

  /// What left-out phrasings teach, before it is transferred.
  ///
  /// - Throws: `LinearAlgebraError` where features are not finite.
  package static func taught(
    by leftOut: [CalibrationQuestion], stored: [CalibrationQuestion], unanswerable: Double,
    prior: ConfidenceModel
  ) throws(LinearAlgebraError) -> ConfidenceModel {
    let fit = CalibrationFit(leftOut, stored: stored, unanswerable: unanswerable, prior: prior)
    return try fit.model(of: Array(fit.examples.indices))
  }

  /// What each question counts, so that the supposed share of them has no answer.
  static func weights(_ questions: [CalibrationQuestion], unanswerable: Double?) -> [Double] {
    guard let unanswerable else { return questions.map { _ in 1 } }
    let without = questions.count { $0.outcome == .unanswerable }
    let with = questions.count - without
    let total = Double(questions.count)
    return questions.map { question in
      question.outcome == .unanswerable
        ? unanswerable * total / Double(without) : (1 - unanswerable) * total / Double(with)
    }
  }

  private func model(of indices: [Int]) throws(LinearAlgebraError) -> ConfidenceModel {
    let used = indices.filter { examples[$0].features != nil }
    guard !used.isEmpty else { return prior }
    let features = used.flatMap { (examples[$0].features ?? []).map { Double($0) / 1e6 } }
    let fit = try LogisticRegression(
      features: DoubleMatrix(
        rows: used.count, columns: ConfidenceFeature.count, values: features),
      targets: used.map { examples[$0].outcome == .right ? 1 : 0 },
      instanceWeights: used.map { weights[$0] },
      prior: .init(
        penalty: penalty, weights: prior.weights, intercept: prior.intercept,
        interceptPenalty: 0.01),
      signs: .nonNegativeWhere(ConfidenceFeature.allCases.map(\.isSupporting)))
    return ConfidenceModel(weights: fit.weights, intercept: fit.intercept)
  }
}
