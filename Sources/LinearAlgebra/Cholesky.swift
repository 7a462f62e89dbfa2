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

  /// The quadratic forms xᵀ A⁻¹ x of all rows x of a matrix.
  ///
  /// - Precondition: the rows have as many elements as A has rows.
  /// - Complexity: O(n² × rows).
  package func inverseQuadraticForms(_ vectors: DoubleMatrix) -> [Double] {
    precondition(vectors.columns == factor.rows, "wrong number of columns")
    var whitened = vectors
    BLAS.solve(
      .lowerTransposedFromRight, factor.values, &whitened.values, rows: whitened.rows,
      columns: whitened.columns)
    return (0..<whitened.rows).map { row in
      whitened.row(row).reduce(0) { $0 + $1 * $1 }
    }
  }
}
