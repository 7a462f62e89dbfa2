/// All singular values and vectors of a dense matrix: A = U Σ Vᵀ.
///
/// For small matrices, and what `TruncatedSVD` is compared with. The component
/// of largest absolute value of each right singular vector (of equal ones the
/// first) is positive.
package struct SingularValueDecomposition: Sendable {
  /// U: one left singular vector in each column.
  package let left: DoubleMatrix
  /// The singular values, largest first; as many as the smaller dimension.
  package let values: [Double]
  /// V: one right singular vector in each column.
  package let right: DoubleMatrix

  /// Decomposes a matrix.
  ///
  /// - Throws: `LinearAlgebraError.notFinite`, or `.noConvergence`.
  /// - Complexity: O(rows × columns × smaller dimension).
  package init(_ matrix: DoubleMatrix) throws(LinearAlgebraError) {
    guard matrix.isFinite else { throw .notFinite(operation: "singular values") }
    let (left, values, rightTransposed) = try LAPACK.decomposeSingular(
      matrix.values, rows: matrix.rows, columns: matrix.columns)
    let rank = values.count
    let columns = matrix.columns
    let signs = (0..<rank).map { index in
      conventionalSign(rightTransposed[index * columns..<(index + 1) * columns])
    }
    self.values = values
    self.left = DoubleMatrix(rows: matrix.rows, columns: rank) { left[$0 * rank + $1] * signs[$1] }
    right = DoubleMatrix(rows: columns, columns: rank) {
      rightTransposed[$1 * columns + $0] * signs[$1]
    }
  }

  /// The singular values alone, largest first.
  ///
  /// - Throws: `LinearAlgebraError.notFinite`, or `.noConvergence`.
  package static func values(of matrix: DoubleMatrix) throws(LinearAlgebraError) -> [Double] {
    guard matrix.isFinite else { throw .notFinite(operation: "singular values") }
    return try LAPACK.singularValues(matrix.values, rows: matrix.rows, columns: matrix.columns)
  }
}
