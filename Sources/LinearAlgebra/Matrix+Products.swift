extension Matrix {
  /// The product A B.
  ///
  /// - Precondition: the inner dimensions agree (as for all products here).
  /// - Complexity: O(rows × columns × inner dimension), by BLAS.
  package func times(_ other: Matrix) -> Matrix {
    precondition(columns == other.rows, "inner dimensions differ")
    return Matrix(
      rows: rows, columns: other.columns,
      values: BLAS.multiply(
        values, transposed: false, other.values, transposed: false,
        rows: rows, columns: other.columns, inner: columns))
  }

  /// The product Aᵀ B.
  package func transposedTimes(_ other: Matrix) -> Matrix {
    precondition(rows == other.rows, "inner dimensions differ")
    return Matrix(
      rows: columns, columns: other.columns,
      values: BLAS.multiply(
        values, transposed: true, other.values, transposed: false,
        rows: columns, columns: other.columns, inner: rows))
  }

  /// The product A Bᵀ: the inner products of all rows with all rows.
  package func timesTransposed(_ other: Matrix) -> Matrix {
    precondition(columns == other.columns, "inner dimensions differ")
    return Matrix(
      rows: rows, columns: other.rows,
      values: BLAS.multiply(
        values, transposed: false, other.values, transposed: true,
        rows: rows, columns: other.rows, inner: columns))
  }

  /// The Gram matrix of the columns, AᵀA, exactly symmetric.
  package func gram() -> Matrix {
    Matrix(
      rows: columns, columns: columns,
      values: BLAS.gram(values, rows: rows, columns: columns))
  }

  /// The Gram matrix of the columns, its error independent of the number of rows.
  ///
  /// Products are of single precision, sums over blocks of rows of double.
  package func accurateGram() -> DoubleMatrix {
    DoubleMatrix(
      rows: columns, columns: columns,
      values: BLAS.blockedGram(values, rows: rows, columns: columns))
  }
}
