#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The negative penalised log likelihood of `SoftmaxRanking`.
///
/// With p the shares of all candidates of a group and q those among its
/// relevant ones, the slope is E_p[x] − E_q[x] and the curvature
/// Cov_p[x] − Cov_q[x], which Cov_p[x] bounds from above.
struct SoftmaxObjective: NewtonObjective {
  /// The candidates of all groups, one below the other.
  let candidates: DoubleMatrix
  let relevant: [Bool]
  /// Start of each group among the candidates, and the end of the last.
  let offsets: [Int]
  let groupWeights: [Double]
  let penalty: Double
  let center: [Double]
  /// Whether a group has several relevant candidates, so that Cov_q is not zero.
  let hasSeveralRelevant: Bool

  init(groups: [SoftmaxRanking.Group], penalty: Double, center: [Double]) {
    var values: [Double] = []
    var relevant: [Bool] = []
    var offsets = [0]
    for group in groups {
      values += group.features.values
      relevant += group.relevant
      offsets.append(relevant.count)
    }
    candidates = DoubleMatrix(rows: relevant.count, columns: center.count, values: values)
    self.relevant = relevant
    self.offsets = offsets
    groupWeights = groups.map(\.weight)
    self.penalty = penalty
    self.center = center
    hasSeveralRelevant = groups.contains { $0.relevant.lazy.filter { $0 }.count > 1 }
  }

  func value(at point: [Double]) -> Double {
    let scores = candidates.times(point)
    var sum = 0.0
    for group in groupWeights.indices {
      let range = offsets[group]..<offsets[group + 1]
      let all = logSumExp(scores, range, onlyRelevant: false)
      sum += groupWeights[group] * (all - logSumExp(scores, range, onlyRelevant: true))
    }
    for index in point.indices {
      let distance = point[index] - center[index]
      sum += penalty / 2 * distance * distance
    }
    return sum
  }

  func derivatives(at point: [Double]) -> NewtonDerivatives {
    let scores = candidates.times(point)
    let all = moments(scores, onlyRelevant: false)
    var gradient = candidates.transposedTimes(all.shares)
    let chosen = moments(scores, onlyRelevant: true)
    let relevantMean = candidates.transposedTimes(chosen.shares)
    var bound = all.deviations.gram()
    for index in point.indices {
      gradient[index] += penalty * (point[index] - center[index]) - relevantMean[index]
      bound[index, index] += penalty
    }
    guard hasSeveralRelevant else {
      return NewtonDerivatives(gradient: gradient, hessian: bound, convexBound: nil)
    }
    var hessian = bound
    let relevantCovariance = chosen.deviations.gram()
    for index in hessian.values.indices {
      hessian.values[index] -= relevantCovariance.values[index]
    }
    return NewtonDerivatives(gradient: gradient, hessian: hessian, convexBound: bound)
  }

  /// The weighted share of every candidate in its group, and its deviation from
  /// the group's mean times the root of that share, so that the Gram matrix of
  /// the deviations is the sum of the groups' covariances.
  private func moments(
    _ scores: [Double], onlyRelevant: Bool
  ) -> (shares: [Double], deviations: DoubleMatrix) {
    let size = candidates.columns
    var shares = [Double](repeating: 0, count: scores.count)
    var deviations = DoubleMatrix(rows: scores.count, columns: size)
    var mean = [Double](repeating: 0, count: size)
    for group in groupWeights.indices {
      let range = offsets[group]..<offsets[group + 1]
      let total = logSumExp(scores, range, onlyRelevant: onlyRelevant)
      for index in mean.indices { mean[index] = 0 }
      for row in range where relevant[row] || !onlyRelevant {
        let share = exp(scores[row] - total)
        shares[row] = share
        for index in 0..<size { mean[index] += share * candidates.values[row * size + index] }
      }
      for row in range where relevant[row] || !onlyRelevant {
        shares[row] *= groupWeights[group]
        let root = shares[row].squareRoot()
        for index in 0..<size {
          deviations.values[row * size + index] =
            root * (candidates.values[row * size + index] - mean[index])
        }
      }
    }
    return (shares, deviations)
  }

  private func logSumExp(_ scores: [Double], _ range: Range<Int>, onlyRelevant: Bool) -> Double {
    var largest = -Double.infinity
    for row in range where relevant[row] || !onlyRelevant { largest = max(largest, scores[row]) }
    var sum = 0.0
    for row in range where relevant[row] || !onlyRelevant { sum += exp(scores[row] - largest) }
    return largest + log(sum)
  }
}
