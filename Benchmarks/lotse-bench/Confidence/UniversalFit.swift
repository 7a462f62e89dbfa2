import Answering
import LinearAlgebra

/// Learns what of confidence is the same for every knowledge base from the
/// questions of several, each base counting alike.
enum UniversalFit {
  private static let penalty = 1.0
  /// What the questions of a base weigh together.
  private static let weightOfSet = 500.0

  /// The weights of confidence.
  static func confidence(_ sets: [ConfidenceExamples]) throws -> ConfidenceModel {
    var features: [Double] = []
    var targets: [Double] = []
    var instanceWeights: [Double] = []
    func add(_ questions: [CalibrationQuestion], weight: Double) {
      for question in questions {
        guard let values = question.features else { continue }
        features += values.map { Double($0) / 1e6 }
        targets.append(question.outcome == .right ? 1 : 0)
        instanceWeights.append(weight / Double(questions.count))
      }
    }
    for set in sets {
      add(set.calibration, weight: weightOfSet)
      add(set.stored, weight: StoredWordings.share * weightOfSet)
    }
    let fit = try LogisticRegression(
      features: DoubleMatrix(
        rows: targets.count, columns: ConfidenceFeature.count, values: features),
      targets: targets, instanceWeights: instanceWeights, prior: .init(penalty: penalty),
      signs: .nonNegativeWhere(ConfidenceFeature.allCases.map(\.isSupporting)))
    return ConfidenceModel(weights: fit.weights.map(rounded), intercept: rounded(fit.intercept))
  }

  /// Scale and shift from the log-odds that left-out phrasings teach to those
  /// that customers' questions show, over all sets with phrasings.
  ///
  /// Each set's own model is fitted at the share of unanswerable questions that
  /// it really has: what is left is how much harder a left-out phrasing is than
  /// a customer's question.
  static func transfer(_ sets: [ConfidenceExamples], _ model: ConfidenceModel) throws
    -> CalibrationFit.Transfer
  {
    var logOdds: [Double] = []
    var targets: [Double] = []
    var instanceWeights: [Double] = []
    for set in sets where set.leftOut.contains(where: { $0.outcome == .right }) {
      let own = try CalibrationFit.taught(
        by: set.leftOut, stored: set.stored, unanswerable: set.unanswerable, prior: model)
      for question in set.calibration {
        guard let features = question.features else { continue }
        logOdds.append(Double(own.parts(features).reduce(0, +)) / 1e6)
        targets.append(question.outcome == .right ? 1 : 0)
        instanceWeights.append(weightOfSet / Double(set.calibration.count))
      }
    }
    let fit = try LogisticRegression(
      features: DoubleMatrix(rows: targets.count, columns: 1, values: logOdds), targets: targets,
      instanceWeights: instanceWeights, prior: .init(penalty: 0))
    return (rounded(fit.weights[0]), rounded(fit.intercept))
  }

  /// A weight as it is shipped.
  static func rounded(_ value: Double) -> Double { (value * 1e4).rounded() / 1e4 }

  /// What sets of the same texts in two languages have in common: the name without the language.
  static func family(_ name: String) -> Substring {
    ["-de", "-en"].contains { name.hasSuffix($0) } ? name.dropLast(3) : name[...]
  }
}
