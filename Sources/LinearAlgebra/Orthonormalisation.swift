/// Orthonormal columns that span what a tall matrix's columns span: A = Q R.
///
/// Cholesky-QR: the triangular factor of AᵀA divides A, done twice, which is
/// as exact as reflections while the condition of A stays below about 10³
/// (Yamamoto, Nakatsukasa, Yanagisawa, Fukaya: Roundoff error analysis of the
/// CholeskyQR2 algorithm, ETNA 44, 2015). Nearly all its work is two products.
/// Where the factorisation fails, or the first round leaves columns that are
/// not nearly orthonormal, Householder reflections do it; they also complete
/// the basis where columns depend on each other.
package struct Orthonormalisation: Sendable {
  /// Q: as many rows and columns as A, with orthonormal columns.
  package let basis: Matrix
  /// R: upper triangular, with A = Q R.
  package let factor: DoubleMatrix
  /// Whether reflections were needed.
  package let usedReflections: Bool

  /// How nearly orthonormal the basis has to be.
  package enum Accuracy: Sendable {
    /// Within about 10⁻³, enough to keep an iteration from losing directions;
    /// half the work where the columns allow it.
    case rough
    /// As near as single precision gets.
    case full
  }

  /// Orthonormalises the columns of a matrix.
  ///
  /// - Parameters:
  ///   - matrix: A.
  ///   - accuracy: how nearly orthonormal the basis has to be.
  /// - Precondition: there are not more columns than rows.
  /// - Throws: `LinearAlgebraError.notFinite`.
  /// - Complexity: O(rows × columns²).
  package init(_ matrix: Matrix, accuracy: Accuracy = .full) throws(LinearAlgebraError) {
    precondition(matrix.columns <= matrix.rows, "more columns than rows")
    if let (basis, factor) = Self.byCholesky(matrix, accuracy) {
      self.basis = basis
      self.factor = factor
      usedReflections = false
      return
    }
    guard matrix.isFinite else { throw .notFinite(operation: "orthonormalisation") }
    var values = matrix.values
    let factor = try LAPACK.orthonormalise(&values, rows: matrix.rows, columns: matrix.columns)
    basis = Matrix(rows: matrix.rows, columns: matrix.columns, values: values)
    self.factor = DoubleMatrix(
      Matrix(rows: matrix.columns, columns: matrix.columns, values: factor))
    usedReflections = true
  }

  private static func byCholesky(
    _ matrix: Matrix, _ accuracy: Accuracy
  ) -> (Matrix, DoubleMatrix)? {
    let size = matrix.columns
    var basis = matrix
    var factor = DoubleMatrix.identity(size)
    for round in 0..<2 {
      let gram = basis.accurateGram()
      // The second round repairs a small deviation and cannot repair a large
      // one. Written so that a NaN fails.
      if round == 1 {
        for row in 0..<size {
          for column in 0..<size {
            let expected: Double = row == column ? 1 : 0
            guard abs(gram[row, column] - expected) < 0.1 else { return nil }
          }
        }
      }
      guard let cholesky = try? Cholesky(gram) else { return nil }
      let upper = cholesky.factor.transposed
      BLAS.divide(
        &basis.values, rows: basis.rows, columns: size, byUpper: upper.values.map { Float($0) })
      factor = upper.times(factor)
      // One round is off by rounding times the square of the condition.
      if accuracy == .rough, let values = try? SingularValueDecomposition.values(of: upper),
        let largest = values.first, let smallest = values.last, largest <= 100 * smallest
      {
        break
      }
    }
    return (basis, factor)
  }
}
