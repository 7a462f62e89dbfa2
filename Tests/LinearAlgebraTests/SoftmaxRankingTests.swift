import Foundation
import LinearAlgebra
import Testing

@Suite struct SoftmaxRankingTests {
  private func groups(
    _ count: Int, truth: [Double], relevant: Int, seed: UInt64
  ) -> [SoftmaxRanking.Group] {
    var inputs = Inputs(seed: seed)
    return (0..<count).map { _ in
      let size = relevant + 2 + inputs.integer(below: 5)
      let features = inputs.doubleMatrix(size, truth.count)
      var flags = [Bool](repeating: false, count: size)
      var shares = features.times(truth).map { exp($0) }
      for _ in 0..<relevant {
        var draw = inputs.unit() * shares.reduce(0, +)
        var chosen = shares.lastIndex { $0 > 0 } ?? 0
        for (index, share) in shares.enumerated() where share > 0 {
          draw -= share
          if draw <= 0 {
            chosen = index
            break
          }
        }
        flags[chosen] = true
        shares[chosen] = 0
      }
      return .init(features: features, relevant: flags, weight: 0.5 + inputs.unit())
    }
  }

  private func objective(
    _ groups: [SoftmaxRanking.Group], _ weights: [Double], penalty: Double, center: [Double]
  ) -> Double {
    var sum = 0.0
    for group in groups {
      let shares = group.features.times(weights).map { exp($0) }
      let chosen = zip(shares, group.relevant).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
      sum -= group.weight * log(chosen / shares.reduce(0, +))
    }
    return sum + zip(weights, center).reduce(0) { $0 + penalty / 2 * ($1.0 - $1.1) * ($1.0 - $1.1) }
  }

  @Test(arguments: [1, 2, 3]) func theSlopeVanishesAtTheFit(relevant: Int) throws {
    let groups = groups(60, truth: [1, -1, 0.5], relevant: relevant, seed: 71)
    let center = [0.5, 0, 0.1]
    let fit = try SoftmaxRanking(groups: groups, penalty: 0.4, priorWeights: center)
    #expect(fit.converged)
    let value = { objective(groups, $0, penalty: 0.4, center: center) }
    #expect(distance(numericGradient(at: fit.weights, value), [0, 0, 0]) < 1e-5)
    #expect(abs(value(fit.weights) - fit.objective) < 1e-9)
    #expect(value(fit.weights) <= value(center))
  }

  @Test func findsTheTruthWithMuchData() throws {
    let truth = [1.2, -0.8, 0]
    let groups = groups(2000, truth: truth, relevant: 1, seed: 72)
    let fit = try SoftmaxRanking(groups: groups, penalty: 1, priorWeights: [0, 0, 0])
    #expect(distance(fit.weights, truth) < 0.15)
    #expect(abs(fit.score([1, 1, 0]) - fit.weights[0] - fit.weights[1]) < 1e-12)
  }

  @Test func pairsAreLogisticRegressionOfDifferences() throws {
    var inputs = Inputs(seed: 73)
    let features = (0..<80).map { _ in inputs.doubleMatrix(2, 3) }
    let groups = features.map { pair -> SoftmaxRanking.Group in
      let first = inputs.unit() < LogisticRegression.sigmoid(pair[0, 0] - pair[1, 0])
      return .init(features: pair, relevant: [first, !first])
    }
    let fit = try SoftmaxRanking(groups: groups, penalty: 0.5, priorWeights: [0, 0, 0])
    // Each difference once with either sign has no intercept and counts twice.
    let logistic = try LogisticRegression(
      features: DoubleMatrix(rows: 160, columns: 3) { row, column in
        let pair = features[row / 2]
        return (row % 2 == 0 ? 1 : -1) * (pair[0, column] - pair[1, column])
      },
      targets: groups.flatMap { $0.relevant.map { $0 ? 1 : 0 } },
      instanceWeights: [Double](repeating: 0.5, count: 160), prior: .init(penalty: 0.5))
    #expect(distance(fit.weights, logistic.weights) < 1e-8)
  }

  @Test(arguments: [1, 2]) func constrainedWeightsStopAtZero(relevant: Int) throws {
    let groups = groups(120, truth: [1, -1, 0.5, -0.2], relevant: relevant, seed: 74)
    let center = [0.0, 0.3, 0, -0.4]
    let fit = try SoftmaxRanking(
      groups: groups, penalty: 0.2, priorWeights: center, signs: .nonNegative)
    #expect(fit.converged)
    #expect(fit.weights.allSatisfy { $0 >= 0 })
    let gradient = numericGradient(at: fit.weights) {
      objective(groups, $0, penalty: 0.2, center: center)
    }
    for index in 0..<4 {
      if fit.weights[index] > 0 {
        #expect(abs(gradient[index]) < 1e-4)
      } else {
        #expect(gradient[index] > -1e-4)
      }
    }
    #expect(fit.weights[1] == 0 && fit.weights[3] == 0)
    let some = try SoftmaxRanking(
      groups: groups, penalty: 0.2, priorWeights: center,
      signs: .nonNegativeWhere([false, false, true, true]))
    #expect(some.weights[1] < 0 && some.weights[3] == 0)
  }

  @Test func separableGroupsAndExtremeScoresStayFinite() throws {
    let group = SoftmaxRanking.Group(
      features: DoubleMatrix(rows: 2, columns: 1, values: [1e4, -1e4]), relevant: [true, false])
    let penalised = try SoftmaxRanking(groups: [group], penalty: 1, priorWeights: [-1])
    #expect(penalised.converged && penalised.weights[0] > 0)
    let free = try SoftmaxRanking(groups: [group], penalty: 0, priorWeights: [0])
    #expect(free.weights[0] > 0 && free.weights[0].isFinite)
  }

  @Test func withoutDataThePriorWeightsRemain() throws {
    let none = try SoftmaxRanking(groups: [], penalty: 1, priorWeights: [1, -2])
    #expect(none.weights == [1, -2] && none.converged)
    let all = SoftmaxRanking.Group(features: .identity(2), relevant: [true, true])
    let same = try SoftmaxRanking(groups: [all], penalty: 1, priorWeights: [1, -2])
    #expect(distance(same.weights, [1, -2]) < 1e-9)
    #expect(try SoftmaxRanking(groups: [], penalty: 0, priorWeights: []).weights.isEmpty)
  }

  @Test func badInputIsRefused() {
    func fit(_ features: DoubleMatrix, _ relevant: [Bool], weight: Double = 1) throws {
      _ = try SoftmaxRanking(
        groups: [.init(features: features, relevant: relevant, weight: weight)], penalty: 1,
        priorWeights: [0, 0])
    }
    #expect(throws: LinearAlgebraError.noRelevantCandidate(group: 0)) {
      try fit(.identity(2), [false, false])
    }
    #expect(throws: LinearAlgebraError.self) { try fit(.identity(2), [true]) }
    #expect(throws: LinearAlgebraError.self) { try fit(.identity(3), [true, false, false]) }
    #expect(throws: LinearAlgebraError.self) { try fit(.identity(2), [true, false], weight: -1) }
    #expect(throws: LinearAlgebraError.self) {
      try fit(DoubleMatrix(rows: 1, columns: 2, values: [.nan, 0]), [true])
    }
    #expect(throws: LinearAlgebraError.self) {
      try SoftmaxRanking(groups: [], penalty: .nan, priorWeights: [])
    }
  }
}
