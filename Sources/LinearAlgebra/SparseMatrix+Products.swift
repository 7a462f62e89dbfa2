import Kernels

extension SparseMatrix {
  /// The product S D with a dense matrix.
  ///
  /// Sums run over the entries of a row in order, so the bits depend on
  /// nothing but the operands.
  ///
  /// - Precondition: the inner dimensions agree.
  /// - Complexity: O(entries × columns of D).
  package func times(_ other: Matrix) -> Matrix {
    precondition(columns == other.rows, "inner dimensions differ")
    var product = [Float](repeating: 0, count: rows * other.columns)
    product.withUnsafeMutableBufferPointer { output in
      guard let output = output.baseAddress else { return }
      withUnsafeParts(other) { offsets, columns, values, dense in
        SparseKernels.accumulateProduct(
          rows: 0..<rows, offsets: offsets, columns: columns, values: values, dense: dense,
          width: other.columns, output: output)
      }
    }
    return Matrix(rows: rows, columns: other.columns, values: product)
  }

  /// Rows of the product S D with a dense matrix, the same bits as in the whole.
  ///
  /// - Precondition: the inner dimensions agree, and the rows are there.
  /// - Complexity: O(entries of the rows × columns of D).
  package func times(_ other: Matrix, rows range: Range<Int>) -> Matrix {
    precondition(columns == other.rows && range.lowerBound >= 0 && range.upperBound <= rows)
    var product = [Float](repeating: 0, count: range.count * other.columns)
    product.withUnsafeMutableBufferPointer { output in
      guard let output = output.baseAddress else { return }
      withUnsafeParts(other) { offsets, columns, values, dense in
        SparseKernels.accumulateProduct(
          rows: 0..<range.count, offsets: offsets + range.lowerBound, columns: columns,
          values: values, dense: dense, width: other.columns, output: output)
      }
    }
    return Matrix(rows: range.count, columns: other.columns, values: product)
  }

  /// The same matrix with every element stored.
  package func dense() -> Matrix {
    var values = [Float](repeating: 0, count: rows * columns)
    for row in 0..<rows {
      for entry in rowOffsets[row]..<rowOffsets[row + 1] {
        values[row * columns + Int(columnIndices[entry])] = self.values[entry]
      }
    }
    return Matrix(rows: rows, columns: columns, values: values)
  }

  /// Calls `body` unless there is nothing to multiply.
  private func withUnsafeParts(
    _ dense: Matrix,
    _ body: (
      UnsafePointer<Int>, UnsafePointer<Int32>, UnsafePointer<Float>, UnsafePointer<Float>
    ) -> Void
  ) {
    rowOffsets.withUnsafeBufferPointer { offsets in
      columnIndices.withUnsafeBufferPointer { columns in
        values.withUnsafeBufferPointer { values in
          dense.values.withUnsafeBufferPointer { dense in
            guard let offsets = offsets.baseAddress, let columns = columns.baseAddress,
              let values = values.baseAddress, let dense = dense.baseAddress
            else { return }
            body(offsets, columns, values, dense)
          }
        }
      }
    }
  }
}
