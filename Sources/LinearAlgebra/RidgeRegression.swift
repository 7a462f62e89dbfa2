/// Linear least squares with a quadratic penalty: the coefficients W that
/// minimise ‖X W − Y‖² + λ ‖W‖², for all columns of Y at once.
///
/// There is no intercept: centre the data, or give X a column of ones that is
/// then penalised like the others.
package struct RidgeRegression: Sendable {
  /// W: a row for each feature, a column for each target.
  package let coefficients: DoubleMatrix
  /// Y minus what the fit without the respective row predicts for it; as large as Y.
  ///
  /// In closed form, (y − ŷ) ÷ (1 − h) with the row's leverage h, as if every
  /// row had been left out in turn (Allen's PRESS residuals, 1974).
  package let leaveOneOutResiduals: DoubleMatrix
  /// The diagonal of the hat matrix, one for each row: in 0 ..< 1, how far the
  /// row determines its own prediction.
  package let leverages: [Double]
  /// λ.
  package let penalty: Double

  /// Which system of equations is solved; both give the same regression.
  package enum Form: Sendable {
    /// As large as the number of features.
    case primal
    /// As large as the number of rows.
    case dual
  }

  /// Fits the regression.
  ///
  /// - Parameters:
  ///   - features: X, a row for each observation.
  ///   - targets: Y, a row for each observation.
  ///   - penalty: λ, above zero.
  ///   - form: the system to solve; the smaller one unless said.
  /// - Throws: `LinearAlgebraError`: `.countMismatch`, `.invalidParameter`, `.notFinite`, or
  ///   `.notPositiveDefinite` when the penalty is too small for dependent features.
  /// - Complexity: O(rows × columns × n + n³), n being the smaller of rows and columns.
  package init(
    features: DoubleMatrix, targets: DoubleMatrix, penalty: Double, form: Form? = nil
  ) throws(LinearAlgebraError) {
    guard targets.rows == features.rows else {
      throw .countMismatch(what: "rows of targets", expected: features.rows, found: targets.rows)
    }
    guard penalty > 0, penalty.isFinite else {
      throw .invalidParameter(name: "penalty", value: penalty, allowed: "finite, above zero")
    }
    guard features.isFinite, targets.isFinite else {
      throw .notFinite(operation: "ridge regression")
    }
    self.penalty = penalty

    let residuals: DoubleMatrix
    var shares: [Double]
    switch form ?? (features.rows < features.columns ? .dual : .primal) {
    case .primal:
      // W = (XᵀX + λI)⁻¹ XᵀY and h = xᵀ (XᵀX + λI)⁻¹ x.
      var gram = features.gram()
      gram.addToDiagonal(penalty)
      let cholesky = try Cholesky(gram)
      coefficients = cholesky.solve(features.transposedTimes(targets))
      let predictions = features.times(coefficients)
      residuals = DoubleMatrix(rows: targets.rows, columns: targets.columns) {
        targets[$0, $1] - predictions[$0, $1]
      }
      shares = cholesky.inverseQuadraticForms(features).map { 1 - $0 }
    case .dual:
      // With G = XXᵀ + λI and α = G⁻¹ Y: W = Xᵀ α, the residuals are λ α, and
      // 1 − h = λ (G⁻¹)ᵢᵢ.
      var gram = features.outerGram()
      gram.addToDiagonal(penalty)
      let cholesky = try Cholesky(gram)
      let dual = cholesky.solve(targets)
      coefficients = features.transposedTimes(dual)
      residuals = DoubleMatrix(rows: targets.rows, columns: targets.columns) {
        penalty * dual[$0, $1]
      }
      shares = cholesky.inverseQuadraticForms(.identity(features.rows)).map { penalty * $0 }
    }
    // Above zero in exact arithmetic, since the penalty is.
    shares = shares.map { min(1, max($0, .ulpOfOne)) }
    leverages = shares.map { 1 - $0 }
    leaveOneOutResiduals = DoubleMatrix(rows: targets.rows, columns: targets.columns) {
      residuals[$0, $1] / shares[$0]
    }
    guard coefficients.isFinite, leaveOneOutResiduals.isFinite else {
      throw .notFinite(operation: "ridge regression")
    }
  }

  /// The predictions for other observations, a row for each.
  ///
  /// - Precondition: there are as many features as in the fit.
  package func predict(_ features: DoubleMatrix) -> DoubleMatrix {
    features.times(coefficients)
  }

  /// Mean of all squared leave-one-out residuals; what a penalty is chosen by.
  package var leaveOneOutError: Double {
    let values = leaveOneOutResiduals.values
    return values.isEmpty ? 0 : values.reduce(0) { $0 + $1 * $1 } / Double(values.count)
  }
}
