extension DoubleMatrix {
  /// The product A B.
  ///
  /// - Precondition: the inner dimensions agree (as for all products here).
  /// - Complexity: O(rows × columns × inner dimension), by BLAS.
  package func times(_ other: DoubleMatrix) -> DoubleMatrix {
    precondition(columns == other.rows, "inner dimensions differ")
    return DoubleMatrix(
      rows: rows, columns: other.columns,
      values: BLAS.multiply(
        values, transposed: false, other.values, transposed: false,
        rows: rows, columns: other.columns, inner: columns))
  }

  /// The product Aᵀ B.
  package func transposedTimes(_ other: DoubleMatrix) -> DoubleMatrix {
    precondition(rows == other.rows, "inner dimensions differ")
    return DoubleMatrix(
      rows: columns, columns: other.columns,
      values: BLAS.multiply(
        values, transposed: true, other.values, transposed: false,
        rows: columns, columns: other.columns, inner: rows))
  }

  /// The product A Bᵀ.
  package func timesTransposed(_ other: DoubleMatrix) -> DoubleMatrix {
    precondition(columns == other.columns, "inner dimensions differ")
    return DoubleMatrix(
      rows: rows, columns: other.rows,
      values: BLAS.multiply(
        values, transposed: false, other.values, transposed: true,
        rows: rows, columns: other.rows, inner: columns))
  }

  /// The product A x.
  package func times(_ vector: [Double]) -> [Double] {
    precondition(columns == vector.count, "inner dimensions differ")
    return BLAS.multiply(values, transposed: false, rows: rows, columns: columns, vector: vector)
  }

  /// The product Aᵀ x.
  package func transposedTimes(_ vector: [Double]) -> [Double] {
    precondition(rows == vector.count, "inner dimensions differ")
    return BLAS.multiply(values, transposed: true, rows: rows, columns: columns, vector: vector)
  }

  /// The Gram matrix of the columns, AᵀA, exactly symmetric.
  package func gram() -> DoubleMatrix {
    DoubleMatrix(
      rows: columns, columns: columns,
      values: BLAS.gram(values, rows: rows, columns: columns))
  }
}
