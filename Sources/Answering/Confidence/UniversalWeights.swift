import Retrieval

/// Weights learned once on public sets, the same for every knowledge base.
package enum UniversalWeights {
  /// Weights of the ranker, in the order of `Feature`.
  package static let ranker = RankerWeights([
    4.79, 0.14, 1.37, 3.38, 2.76, 3.02, 7.59, 1.34, 1.65, 0.93,
  ])

  /// Weights of confidence, in the order of `ConfidenceFeature`.
  package static let confidence = ConfidenceModel(
    weights: [0, 2, 2, 2, 2, 2, 1, 2, -2, 1, 1, 0], intercept: -6)
}
