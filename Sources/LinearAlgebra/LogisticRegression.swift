#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Logistic regression: the probability of a yes is 1 ÷ (1 + exp(−w·x − b)).
///
/// Fitted by Newton's method (iteratively reweighted least squares) to the
/// largest Σ weight × log likelihood − λ/2 ‖w − w₀‖²; the prior weights w₀ are
/// what the fit shrinks towards where data is scarce. The intercept b is
/// penalised only on request.
package struct LogisticRegression: Sendable, Equatable {
  /// w, one for each feature.
  package let weights: [Double]
  /// b.
  package let intercept: Double
  /// What was minimised: the negative log likelihood plus the penalty.
  package let objective: Double
  /// Newton steps taken.
  package let iterations: Int
  /// Whether the convergence criterion was met.
  package let converged: Bool

  /// What the weights shrink towards, and how strongly.
  package struct Prior: Sendable, Equatable {
    /// λ, relative to the sum (not the mean) of the log likelihoods.
    package var penalty: Double
    /// w₀; nil stands for zeros.
    package var weights: [Double]?
    /// Where the intercept starts, and what it shrinks towards.
    package var intercept: Double
    /// Penalty of the intercept, zero unless it shall shrink too.
    package var interceptPenalty: Double

    /// Describes the prior.
    package init(
      penalty: Double, weights: [Double]? = nil, intercept: Double = 0, interceptPenalty: Double = 0
    ) {
      self.penalty = penalty
      self.weights = weights
      self.intercept = intercept
      self.interceptPenalty = interceptPenalty
    }
  }

  /// Fits the regression.
  ///
  /// - Parameters:
  ///   - features: a row for each instance.
  ///   - targets: for each instance the share of yes, in 0 … 1; plain labels are 0 and 1.
  ///   - instanceWeights: how often each instance counts; nil counts each once.
  ///   - prior: penalty and prior weights.
  ///   - signs: which weights may not be negative.
  ///   - criterion: when to stop.
  /// - Throws: `LinearAlgebraError`: `.countMismatch`, `.invalidParameter`, `.notFinite`,
  ///   `.oneClassOnly` when the intercept has neither a penalty nor a finite optimum, or
  ///   `.notPositiveDefinite`.
  /// - Complexity: O(instances × features²) a step.
  package init(
    features: DoubleMatrix, targets: [Double], instanceWeights: [Double]? = nil, prior: Prior,
    signs: SignConstraint = .free, criterion: ConvergenceCriterion = ConvergenceCriterion()
  ) throws(LinearAlgebraError) {
    let size = features.columns
    let priorWeights = prior.weights ?? [Double](repeating: 0, count: size)
    let instanceWeights = instanceWeights ?? [Double](repeating: 1, count: features.rows)
    try requireCount("targets", features.rows, targets.count)
    try requireCount("instance weights", features.rows, instanceWeights.count)
    try requireCount("prior weights", size, priorWeights.count)
    try requireNonNegative("penalty", prior.penalty)
    try requireNonNegative("intercept penalty", prior.interceptPenalty)
    guard features.isFinite, priorWeights.allSatisfy(\.isFinite), prior.intercept.isFinite else {
      throw .notFinite(operation: "logistic regression")
    }
    for target in targets where !(target >= 0 && target <= 1) {
      throw .invalidParameter(name: "target", value: target, allowed: "0 … 1")
    }
    for weight in instanceWeights { try requireNonNegative("instance weight", weight) }
    let counted = zip(targets, instanceWeights).filter { $1 > 0 }
    let isOneClass = counted.allSatisfy { $0.0 == 0 } || counted.allSatisfy { $0.0 == 1 }
    guard prior.interceptPenalty > 0 || !isOneClass else { throw .oneClassOnly }

    let objective = LogisticObjective(
      design: DoubleMatrix(rows: features.rows, columns: size + 1) { row, column in
        column < size ? features.values[row * size + column] : 1
      },
      targets: targets, instanceWeights: instanceWeights,
      penalties: [Double](repeating: prior.penalty, count: size) + [prior.interceptPenalty],
      center: priorWeights + [prior.intercept])
    let result = try NewtonMinimizer(
      nonNegative: signs.flags(count: size) + [false],
      maximumIterations: criterion.maximumIterations, tolerance: criterion.tolerance
    ).minimize(objective, from: objective.center)
    weights = Array(result.point.prefix(size))
    intercept = result.point[size]
    self.objective = result.value
    iterations = result.iterations
    converged = result.converged
  }

  /// The logarithm of the odds of a yes, w·x + b.
  ///
  /// - Precondition: there are as many features as in the fit.
  package func logOdds(_ features: [Double]) -> Double {
    precondition(features.count == weights.count, "wrong number of features")
    return zip(weights, features).reduce(0) { $0 + $1.0 * $1.1 } + intercept
  }

  /// The probability of a yes.
  ///
  /// - Precondition: there are as many features as in the fit.
  package func probability(_ features: [Double]) -> Double {
    Self.sigmoid(logOdds(features))
  }

  /// The logistic function 1 ÷ (1 + exp(−x)), without overflow.
  package static func sigmoid(_ x: Double) -> Double {
    if x >= 0 { return 1 / (1 + exp(-x)) }
    let odds = exp(x)
    return odds / (1 + odds)
  }
}

/// The negative penalised log likelihood; the last variable is the intercept.
private struct LogisticObjective: NewtonObjective {
  let design: DoubleMatrix
  let targets: [Double]
  let instanceWeights: [Double]
  let penalties: [Double]
  let center: [Double]

  func value(at point: [Double]) -> Double {
    let scores = design.times(point)
    var sum = 0.0
    for row in scores.indices {
      // log(1 + exp s) − t s
      let score = scores[row]
      let softplus = max(score, 0) + log1p(exp(-abs(score)))
      sum += instanceWeights[row] * (softplus - targets[row] * score)
    }
    for index in point.indices {
      let distance = point[index] - center[index]
      sum += penalties[index] / 2 * distance * distance
    }
    return sum
  }

  func derivatives(at point: [Double]) -> NewtonDerivatives {
    let scores = design.times(point)
    var residuals = scores
    var scaled = design
    for row in scores.indices {
      let probability = LogisticRegression.sigmoid(scores[row])
      residuals[row] = instanceWeights[row] * (probability - targets[row])
      let factor = (instanceWeights[row] * probability * (1 - probability)).squareRoot()
      for index in row * design.columns..<(row + 1) * design.columns {
        scaled.values[index] *= factor
      }
    }
    var gradient = design.transposedTimes(residuals)
    var hessian = scaled.gram()
    for index in point.indices {
      gradient[index] += penalties[index] * (point[index] - center[index])
      hessian[index, index] += penalties[index]
    }
    return NewtonDerivatives(gradient: gradient, hessian: hessian, convexBound: nil)
  }
}
