import LinearAlgebra
import Testing

@Suite struct RidgeRegressionTests {
  @Test(arguments: [(30, 6), (6, 30), (12, 12)])
  func solvesItsEquationsInBothForms(rows: Int, columns: Int) throws {
    var inputs = Inputs(seed: 51)
    let features = inputs.doubleMatrix(rows, columns)
    let targets = inputs.doubleMatrix(rows, 3)
    let primal = try RidgeRegression(
      features: features, targets: targets, penalty: 0.7, form: .primal)
    let dual = try RidgeRegression(features: features, targets: targets, penalty: 0.7, form: .dual)
    #expect(distance(primal.coefficients.values, dual.coefficients.values) < 1e-10)
    #expect(distance(primal.leverages, dual.leverages) < 1e-10)
    #expect(
      distance(primal.leaveOneOutResiduals.values, dual.leaveOneOutResiduals.values) < 1e-9)
    // (XᵀX + λI) W = XᵀY
    var system = Reference.product(features.transposed, features)
    system.addToDiagonal(0.7)
    #expect(
      distance(
        Reference.product(system, primal.coefficients).values,
        Reference.product(features.transposed, targets).values) < 1e-10)
    #expect(primal.leverages.allSatisfy { $0 >= 0 && $0 < 1 })
    let automatic = try RidgeRegression(features: features, targets: targets, penalty: 0.7)
    #expect(
      automatic.coefficients == (rows < columns ? dual.coefficients : primal.coefficients))
  }

  @Test(arguments: [(15, 4), (7, 20)])
  func leavingARowOutGivesTheClosedForm(rows: Int, columns: Int) throws {
    var inputs = Inputs(seed: 52)
    let features = inputs.doubleMatrix(rows, columns)
    let targets = inputs.doubleMatrix(rows, 2)
    let all = try RidgeRegression(features: features, targets: targets, penalty: 0.3)
    for left in 0..<rows {
      let kept = (0..<rows).filter { $0 != left }
      let fit = try RidgeRegression(
        features: DoubleMatrix(rows: rows - 1, columns: columns) { features[kept[$0], $1] },
        targets: DoubleMatrix(rows: rows - 1, columns: 2) { targets[kept[$0], $1] },
        penalty: 0.3)
      let row = DoubleMatrix(rows: 1, columns: columns, values: Array(features.row(left)))
      let residuals = zip(targets.row(left), fit.predict(row).values).map { $0 - $1 }
      #expect(distance(residuals, Array(all.leaveOneOutResiduals.row(left))) < 1e-9)
    }
    let mean =
      all.leaveOneOutResiduals.values.reduce(0) { $0 + $1 * $1 } / Double(2 * rows)
    #expect(abs(all.leaveOneOutError - mean) < 1e-12)
  }

  @Test func badInputIsRefused() {
    let one = DoubleMatrix.identity(1)
    for penalty in [0, -1, Double.nan, .infinity] {
      #expect(throws: LinearAlgebraError.self) {
        try RidgeRegression(features: one, targets: one, penalty: penalty)
      }
    }
    #expect(throws: LinearAlgebraError.self) {
      try RidgeRegression(features: one, targets: .identity(2), penalty: 1)
    }
    let nan = DoubleMatrix(rows: 1, columns: 1, values: [.nan])
    #expect(throws: LinearAlgebraError.self) {
      try RidgeRegression(features: nan, targets: one, penalty: 1)
    }
  }
}
