import LinearAlgebra

/// Confidence as a calibrated probability: log-odds that are a sum over features.
package struct ConfidenceModel: Sendable, Equatable {
  /// One weight a feature, in the order of `ConfidenceFeature`.
  package var weights: [Double]
  /// Log-odds where all features are zero.
  package var intercept: Double

  /// A model of weights in the order of `ConfidenceFeature`.
  package init(weights: [Double], intercept: Double) {
    precondition(weights.count == ConfidenceFeature.count, "one weight a feature")
    self.weights = weights
    self.intercept = intercept
  }

  /// Each feature's part of the log-odds in millionths, the intercept's last.
  package func parts(_ features: [Int64]) -> [Int64] {
    features.indices.map { Int64((weights[$0] * Double(features[$0])).rounded()) }
      + [Int64((intercept * 1e6).rounded())]
  }

  /// The probability in millionths that the first candidate is right.
  package func confidence(_ features: [Int64]) -> Int64 {
    var logOdds = Int64((intercept * 1e6).rounded())
    for position in features.indices {
      logOdds += Int64((weights[position] * Double(features[position])).rounded())
    }
    return Self.probability(logOdds: logOdds)
  }

  /// The model whose log-odds are `scale` times these plus `shift`.
  package func rescaled(by scale: Double, shift: Double) -> ConfidenceModel {
    ConfidenceModel(weights: weights.map { $0 * scale }, intercept: intercept * scale + shift)
  }

  /// The model whose log-odds are a mean of these and another's, of which the other has a share.
  package func mixed(with other: ConfidenceModel, share: Double) -> ConfidenceModel {
    func mix(_ own: Double, _ other: Double) -> Double { own * (1 - share) + other * share }
    return ConfidenceModel(
      weights: zip(weights, other.weights).map(mix), intercept: mix(intercept, other.intercept))
  }

  /// The probability in millionths of log-odds in millionths.
  package static func probability(logOdds: Int64) -> Int64 {
    Int64((LogisticRegression.sigmoid(Double(logOdds) / 1e6) * 1e6).rounded())
  }
}
