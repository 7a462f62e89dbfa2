/// A matrix known by what it does to dense ones, all that `TruncatedSVD` needs.
package protocol LinearOperator {
  /// Number of rows.
  var rows: Int { get }
  /// Number of columns.
  var columns: Int { get }
  /// The root of the sum of all squared elements.
  var frobeniusNorm: Double { get }
  /// The product A B.
  func times(_ other: Matrix) -> Matrix
  /// The product Aᵀ B.
  func transposedTimes(_ other: Matrix) -> Matrix
}

extension Matrix: LinearOperator {
  /// The root of the sum of all squared elements.
  package var frobeniusNorm: Double { euclideanNorm(values) }
}

extension SparseMatrix: LinearOperator {
  /// The root of the sum of all squared elements.
  package var frobeniusNorm: Double { euclideanNorm(values) }
}

private func euclideanNorm(_ values: [Float]) -> Double {
  var sum = 0.0
  for value in values { sum += Double(value) * Double(value) }
  return sum.squareRoot()
}
