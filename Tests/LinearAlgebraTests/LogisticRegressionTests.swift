import Foundation
import LinearAlgebra
import Testing

@Suite struct LogisticRegressionTests {
  private struct Problem {
    var features: DoubleMatrix
    var targets: [Double]
    var weights: [Double]
  }

  private func problem(rows: Int, truth: [Double], intercept: Double, seed: UInt64) -> Problem {
    var inputs = Inputs(seed: seed)
    let features = inputs.doubleMatrix(rows, truth.count)
    let targets = features.times(truth).map { score -> Double in
      inputs.unit() < LogisticRegression.sigmoid(score + intercept) ? 1 : 0
    }
    return Problem(
      features: features, targets: targets, weights: (0..<rows).map { _ in 0.5 + inputs.unit() })
  }

  /// The objective as it is defined, without the precautions against overflow.
  private func objective(
    _ problem: Problem, _ point: [Double], penalty: Double, center: [Double]
  ) -> Double {
    let scores = problem.features.times(Array(point.dropLast()))
    var sum = 0.0
    for (row, score) in scores.enumerated() {
      let probability = 1 / (1 + exp(-score - point[point.count - 1]))
      sum -=
        problem.weights[row]
        * (problem.targets[row] * log(probability)
          + (1 - problem.targets[row]) * log(1 - probability))
    }
    return sum + zip(point, center).reduce(0) { $0 + penalty / 2 * ($1.0 - $1.1) * ($1.0 - $1.1) }
  }

  @Test(arguments: [(0.01, 61), (1.0, 62), (30.0, 63)])
  func theSlopeVanishesAtTheFit(penalty: Double, seed: UInt64) throws {
    let problem = problem(rows: 150, truth: [1, -2, 0.5], intercept: -0.7, seed: seed)
    let center = [0.3, 0, -0.2]
    let fit = try LogisticRegression(
      features: problem.features, targets: problem.targets, instanceWeights: problem.weights,
      prior: .init(penalty: penalty, weights: center))
    #expect(fit.converged)
    let point = fit.weights + [fit.intercept]
    let value = { objective(problem, $0, penalty: penalty, center: center) }
    #expect(distance(numericGradient(at: point, value), [0, 0, 0, 0]) < 1e-5)
    #expect(abs(value(point) - fit.objective) < 1e-9)
  }

  @Test func findsTheTruthWithMuchData() throws {
    let truth = [1.5, -1, 0]
    let problem = problem(rows: 6000, truth: truth, intercept: 0.5, seed: 64)
    let fit = try LogisticRegression(
      features: problem.features, targets: problem.targets, prior: .init(penalty: 1))
    #expect(distance(fit.weights + [fit.intercept], truth + [0.5]) < 0.15)
    #expect(abs(fit.probability([1, 1, 1]) - LogisticRegression.sigmoid(1)) < 0.05)
  }

  @Test func strongPenaltiesGiveThePriorWeights() throws {
    let problem = problem(rows: 60, truth: [2, 2], intercept: 0, seed: 65)
    let fit = try LogisticRegression(
      features: problem.features, targets: problem.targets,
      prior: .init(penalty: 1e9, weights: [-1, 3]))
    #expect(distance(fit.weights, [-1, 3]) < 1e-4)
  }

  @Test func weightsCountAsRepetitions() throws {
    let problem = problem(rows: 40, truth: [1, 1], intercept: 0, seed: 66)
    let counts = (0..<40).map { $0 % 3 }
    let repeated = (0..<40).flatMap { [Int](repeating: $0, count: counts[$0]) }
    let weighted = try LogisticRegression(
      features: problem.features, targets: problem.targets,
      instanceWeights: counts.map { Double($0) }, prior: .init(penalty: 0.5))
    let plain = try LogisticRegression(
      features: DoubleMatrix(rows: repeated.count, columns: 2) {
        problem.features[repeated[$0], $1]
      },
      targets: repeated.map { problem.targets[$0] }, prior: .init(penalty: 0.5))
    #expect(
      distance(weighted.weights + [weighted.intercept], plain.weights + [plain.intercept]) < 1e-9)
  }

  @Test func constrainedWeightsStopAtZero() throws {
    let problem = problem(rows: 300, truth: [1, -1, 0.5], intercept: 0, seed: 67)
    let fit = try LogisticRegression(
      features: problem.features, targets: problem.targets, instanceWeights: problem.weights,
      prior: .init(penalty: 0.1), signs: .nonNegative)
    #expect(fit.converged)
    #expect(fit.weights[1] == 0 && fit.weights[0] > 0 && fit.weights[2] > 0)
    let gradient = numericGradient(at: fit.weights + [fit.intercept]) {
      objective(problem, $0, penalty: 0.1, center: [0, 0, 0])
    }
    #expect(distance([gradient[0], gradient[2], gradient[3]], [0, 0, 0]) < 1e-4)
    #expect(gradient[1] > 0)
  }

  @Test func separableDataHasAFinitePenalisedFit() throws {
    let features = DoubleMatrix(rows: 4, columns: 1, values: [-1000, -999, 999, 1000])
    let fit = try LogisticRegression(
      features: features, targets: [0, 0, 1, 1], prior: .init(penalty: 1e-3))
    #expect(fit.converged)
    #expect(fit.weights[0] > 0 && fit.weights[0].isFinite)
    let free = try LogisticRegression(
      features: features, targets: [0, 0, 1, 1], prior: .init(penalty: 0))
    #expect(free.weights[0].isFinite && free.weights[0] > 0)
  }

  @Test func oneClassNeedsAPenaltyOnTheIntercept() throws {
    let features = DoubleMatrix(rows: 3, columns: 1, values: [1, 2, 3])
    #expect(throws: LinearAlgebraError.oneClassOnly) {
      try LogisticRegression(features: features, targets: [1, 1, 1], prior: .init(penalty: 1))
    }
    #expect(throws: LinearAlgebraError.oneClassOnly) {
      try LogisticRegression(
        features: features, targets: [1, 1, 0], instanceWeights: [1, 1, 0], prior: .init(penalty: 1)
      )
    }
    let fit = try LogisticRegression(
      features: features, targets: [1, 1, 1],
      prior: .init(penalty: 1, intercept: 0.5, interceptPenalty: 1))
    #expect(fit.converged && fit.intercept > 0.5)
  }

  @Test func badInputIsRefused() {
    let features = DoubleMatrix(rows: 2, columns: 1, values: [0, 1])
    func fit(
      _ targets: [Double], weights: [Double]? = nil, prior: LogisticRegression.Prior,
      features: DoubleMatrix? = nil
    ) throws {
      _ = try LogisticRegression(
        features: features ?? DoubleMatrix(rows: 2, columns: 1, values: [0, 1]), targets: targets,
        instanceWeights: weights, prior: prior)
    }
    #expect(throws: LinearAlgebraError.self) { try fit([1], prior: .init(penalty: 1)) }
    #expect(throws: LinearAlgebraError.self) { try fit([1, 2], prior: .init(penalty: 1)) }
    #expect(throws: LinearAlgebraError.self) { try fit([1, .nan], prior: .init(penalty: 1)) }
    #expect(throws: LinearAlgebraError.self) { try fit([1, 0], prior: .init(penalty: -1)) }
    #expect(throws: LinearAlgebraError.self) {
      try fit([1, 0], weights: [1, -1], prior: .init(penalty: 1))
    }
    #expect(throws: LinearAlgebraError.self) {
      try fit([1, 0], prior: .init(penalty: 1, weights: [1, 1]))
    }
    #expect(throws: LinearAlgebraError.self) {
      try fit([1, 0], prior: .init(penalty: 1, weights: [.nan]))
    }
    #expect(throws: LinearAlgebraError.self) {
      try fit(
        [1, 0], prior: .init(penalty: 1),
        features: DoubleMatrix(rows: 2, columns: 1, values: [.infinity, 0]))
    }
    #expect(throws: LinearAlgebraError.self) {
      try LogisticRegression(
        features: features, targets: [0, 1], prior: .init(penalty: 1),
        signs: .nonNegativeWhere([true, true]))
    }
  }
}
