/// The factorisation A = L Lᵀ of a symmetric positive definite matrix.
package struct Cholesky: Sendable {
  /// L, lower triangular with a positive diagonal.
  package let factor: DoubleMatrix

  /// Factors a symmetric matrix, of which the lower triangle is read.
  ///
  /// - Precondition: the matrix is square.
  /// - Throws: `LinearAlgebraError.notPositiveDefinite`, or `.notFinite`.
  /// - Complexity: O(n³).
  package init(_ matrix: DoubleMatrix) throws(LinearAlgebraError) {
    precondition(matrix.rows == matrix.columns, "a Cholesky factor is of a square matrix")
    guard matrix.isFinite else { throw .notFinite(operation: "Cholesky factorisation") }
    var values = matrix.values
    try LAPACK.factorCholesky(&values, size: matrix.rows)
    factor = DoubleMatrix(rows: matrix.rows, columns: matrix.rows, values: values)
  }

  /// Solves A X = B for all columns of B at once.
  ///
  /// - Precondition: B has as many rows as A.
  /// - Complexity: O(n² × columns).
  package func solve(_ rightSides: DoubleMatrix) -> DoubleMatrix {
    precondition(rightSides.rows == factor.rows, "wrong number of rows")
    var solution = rightSides
    BLAS.solve(
      .lower, factor.values, &solution.values, rows: solution.rows, columns: solution.columns)
    BLAS.solve(
      .lowerTransposed, factor.values, &solution.values, rows: solution.rows,
      columns: solution.columns)
    return solution
  }

  /// Solves A x = b.
  ///
  /// - Precondition: b has as many elements as A has rows.
  package func solve(_ rightSide: [Double]) -> [Double] {
    solve(DoubleMatrix(rows: rightSide.count, columns: 1, values: rightSide)).values
  }
}
