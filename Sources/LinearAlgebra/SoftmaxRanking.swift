/// Linear ranking by conditional (listwise) logistic regression.
///
/// Within each group of candidates, the probability that a relevant one is
/// chosen is Σ_relevant exp(w·x) ÷ Σ_all exp(w·x). The weights maximise
/// Σ weight × log of it − λ/2 ‖w − w₀‖²; the prior weights w₀ are what the fit
/// shrinks towards where data is scarce. (McFadden: Conditional logit analysis
/// of qualitative choice behavior, 1974; Cao and others: Learning to rank,
/// from pairwise approach to listwise approach, ICML 2007.)
///
/// With one relevant candidate in each group there is one optimum. With more
/// the function is not convex; the search then ends in the optimum that lies
/// downhill from the prior weights.
package struct SoftmaxRanking: Sendable, Equatable {
  /// w, one for each feature.
  package let weights: [Double]
  /// What was minimised: the negative log likelihood plus the penalty.
  package let objective: Double
  /// Newton steps taken.
  package let iterations: Int
  /// Whether the convergence criterion was met.
  package let converged: Bool

  /// The candidates of one question.
  package struct Group: Sendable, Equatable {
    /// A row for each candidate.
    package var features: DoubleMatrix
    /// For each candidate whether it is relevant; one at least is.
    package var relevant: [Bool]
    /// How often the group counts.
    package var weight: Double

    /// Describes the candidates of one question.
    package init(features: DoubleMatrix, relevant: [Bool], weight: Double = 1) {
      self.features = features
      self.relevant = relevant
      self.weight = weight
    }
  }

  /// Fits the weights.
  ///
  /// - Parameters:
  ///   - groups: the questions; all with the same features.
  ///   - penalty: λ, relative to the sum over the groups.
  ///   - priorWeights: w₀, one for each feature; the search starts there.
  ///   - signs: which weights may not be negative.
  ///   - criterion: when to stop.
  /// - Throws: `LinearAlgebraError`: `.countMismatch`, `.invalidParameter`, `.notFinite`,
  ///   `.noRelevantCandidate`, or `.notPositiveDefinite`.
  /// - Complexity: O(candidates × features²) a step.
  package init(
    groups: [Group], penalty: Double, priorWeights: [Double], signs: SignConstraint = .free,
    criterion: ConvergenceCriterion = ConvergenceCriterion()
  ) throws(LinearAlgebraError) {
    let size = priorWeights.count
    try requireNonNegative("penalty", penalty)
    guard priorWeights.allSatisfy(\.isFinite) else {
      throw .notFinite(operation: "softmax ranking")
    }
    for (index, group) in groups.enumerated() {
      try requireCount("features of group \(index)", size, group.features.columns)
      try requireCount("labels of group \(index)", group.features.rows, group.relevant.count)
      try requireNonNegative("weight of group \(index)", group.weight)
      guard group.relevant.contains(true) else { throw .noRelevantCandidate(group: index) }
      guard group.features.isFinite else { throw .notFinite(operation: "softmax ranking") }
    }
    let result = try NewtonMinimizer(
      nonNegative: signs.flags(count: size), maximumIterations: criterion.maximumIterations,
      tolerance: criterion.tolerance
    ).minimize(
      SoftmaxObjective(groups: groups, penalty: penalty, center: priorWeights), from: priorWeights)
    weights = result.point
    objective = result.value
    iterations = result.iterations
    converged = result.converged
  }

  /// The score w·x of a candidate; only differences within a group mean something.
  ///
  /// - Precondition: there are as many features as in the fit.
  package func score(_ features: [Double]) -> Double {
    precondition(features.count == weights.count, "wrong number of features")
    return zip(weights, features).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
