/// All eigenvalues and eigenvectors of a symmetric matrix.
///
/// Each eigenvector has length one and a positive component of largest
/// absolute value (of equal ones the first), so that its sign is fixed.
package struct SymmetricEigen: Sendable {
  /// The eigenvalues, largest first.
  package let values: [Double]
  /// The eigenvectors, one in each column, in the order of the values.
  package let vectors: DoubleMatrix

  /// Decomposes a symmetric matrix, of which one triangle is read.
  ///
  /// - Precondition: the matrix is square.
  /// - Throws: `LinearAlgebraError.notFinite`, or `.noConvergence`.
  /// - Complexity: O(n³).
  package init(_ matrix: DoubleMatrix) throws(LinearAlgebraError) {
    precondition(matrix.rows == matrix.columns, "a symmetric matrix is square")
    guard matrix.isFinite else { throw .notFinite(operation: "eigenvalues") }
    let size = matrix.rows
    var rows = matrix.values
    let ascending = try LAPACK.solveSymmetric(&rows, size: size)
    values = ascending.reversed()
    let signs = (0..<size).map { row in
      conventionalSign(rows[row * size..<(row + 1) * size])
    }
    vectors = DoubleMatrix(rows: size, columns: size) { row, column in
      let source = size - 1 - column
      return signs[source] * rows[source * size + row]
    }
  }
}

/// What a vector is multiplied by to make its component of largest absolute
/// value (of equal ones the first) positive: 1 or −1.
func conventionalSign<Vector: Sequence>(_ vector: Vector) -> Vector.Element
where Vector.Element: BinaryFloatingPoint {
  var largest: Vector.Element = 0
  for component in vector where abs(component) > abs(largest) { largest = component }
  return largest < 0 ? -1 : 1
}
