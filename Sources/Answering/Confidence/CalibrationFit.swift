import LinearAlgebra

/// Fits a base's confidence on questions with known outcomes, shrunk towards
/// the universal weights.
package enum CalibrationFit {
  /// How strongly weights are held to the universal ones.
  private static let penalty = 2.0
  /// Parts of the questions whose confidences come from a fit on the others.
  private static let folds = 5

  /// The model of all questions, and a curve of confidences each of which was
  /// fitted without the question itself.
  ///
  /// - Parameters:
  ///   - stored: stored phrasings asked as they stand; they count in the model
  ///     alone.
  ///   - unanswerable: supposed share of questions without an answer; the
  ///     questions are weighted to it. Nil takes them as they are.
  ///   - prior: what the weights are shrunk towards.
  ///   - transfer: scale and shift from the fitted log-odds to those of what
  ///     customers ask; gates then go by confidences. Nil where the questions
  ///     are customers' own.
  /// - Throws: `LinearAlgebraError` where features are not finite.
  package static func fit(
    _ questions: [CalibrationQuestion], stored: [CalibrationQuestion], kind: GateKind,
    unanswerable: Double?,
    prior: ConfidenceModel, transfer: (scale: Double, shift: Double)? = nil
  ) throws(LinearAlgebraError) -> Calibration {
    let storedWeight =
      StoredWordings.share * Double(questions.count) / Double(max(stored.count, 1))
    let weights =
      weights(questions, unanswerable: unanswerable) + stored.map { _ in storedWeight }
    let all = Array(questions.indices)
    let examples = questions + stored
    let kept = Array(questions.count..<examples.count)
    let model = try model(examples, weights, using: all + kept, prior: prior)
      .rescaled(by: transfer?.scale ?? 1, shift: transfer?.shift ?? 0)
    var points: [(confidence: Int64, outcome: Outcome)] = []
    for fold in 0..<folds {
      let others = all.filter { $0 % folds != fold }
      let partial = try Self.model(examples, weights, using: others + kept, prior: prior)
        .rescaled(by: transfer?.scale ?? 1, shift: transfer?.shift ?? 0)
      for index in all where index % folds == fold {
        let question = questions[index]
        points.append((question.features.map(partial.confidence) ?? 0, question.outcome))
      }
    }
    return Calibration(
      kind: kind, model: model, curve: RiskCurve(points),
      counting: transfer == nil ? .outcomes : .confidences)
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

  private static func model(
    _ questions: [CalibrationQuestion], _ weights: [Double], using indices: [Int],
    prior: ConfidenceModel
  ) throws(LinearAlgebraError) -> ConfidenceModel {
    let used = indices.filter { questions[$0].features != nil }
    guard !used.isEmpty else { return prior }
    let features = used.flatMap { (questions[$0].features ?? []).map { Double($0) / 1e6 } }
    let fit = try LogisticRegression(
      features: DoubleMatrix(
        rows: used.count, columns: ConfidenceFeature.count, values: features),
      targets: used.map { questions[$0].outcome == .right ? 1 : 0 },
      instanceWeights: used.map { weights[$0] },
      prior: .init(
        penalty: penalty, weights: prior.weights, intercept: prior.intercept,
        interceptPenalty: 0.01),
      signs: .nonNegativeWhere(ConfidenceFeature.allCases.map(\.isSupporting)))
    return ConfidenceModel(weights: fit.weights, intercept: fit.intercept)
  }
}
