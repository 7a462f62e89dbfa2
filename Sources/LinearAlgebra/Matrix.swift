/// A dense matrix of single precision, stored row by row.
package struct Matrix: Equatable, Sendable {
  /// Number of rows.
  package let rows: Int
  /// Number of columns.
  package let columns: Int
  /// The elements, row by row without gaps.
  package var values: [Float] {
    didSet { precondition(values.count == rows * columns, "a matrix cannot change its size") }
  }

  /// Makes a matrix of zeros.
  package init(rows: Int, columns: Int) {
    self.init(rows: rows, columns: columns, values: [Float](repeating: 0, count: rows * columns))
  }

  /// Makes a matrix from its elements, row by row.
  ///
  /// - Precondition: there are rows × columns of them.
  package init(rows: Int, columns: Int, values: [Float]) {
    precondition(rows >= 0 && columns >= 0 && values.count == rows * columns, "wrong size")
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  /// Makes a matrix by asking for every element, row by row.
  package init(rows: Int, columns: Int, element: (_ row: Int, _ column: Int) -> Float) {
    var values: [Float] = []
    values.reserveCapacity(rows * columns)
    for row in 0..<rows {
      for column in 0..<columns { values.append(element(row, column)) }
    }
    self.init(rows: rows, columns: columns, values: values)
  }

  /// Rounds a matrix to single precision.
  package init(_ matrix: DoubleMatrix) {
    self.init(rows: matrix.rows, columns: matrix.columns, values: matrix.values.map { Float($0) })
  }

  /// The element at a row and column.
  package subscript(row: Int, column: Int) -> Float {
    get {
      precondition(column >= 0 && column < columns, "column out of range")
      return values[row * columns + column]
    }
    set {
      precondition(column >= 0 && column < columns, "column out of range")
      values[row * columns + column] = newValue
    }
  }

  /// One row.
  package func row(_ index: Int) -> ArraySlice<Float> {
    values[index * columns..<(index + 1) * columns]
  }

  /// Rows and columns exchanged.
  package var transposed: Matrix {
    Matrix(rows: columns, columns: rows) { values[$1 * columns + $0] }
  }

  /// The same with columns of zeros behind its own.
  func paddedColumns(_ count: Int) -> Matrix {
    var values: [Float] = []
    values.reserveCapacity(rows * count)
    for row in 0..<rows {
      values += self.values[row * columns..<(row + 1) * columns]
      values.append(contentsOf: repeatElement(0, count: count - columns))
    }
    return Matrix(rows: rows, columns: count, values: values)
  }

  /// Whether no element is a NaN or an infinity.
  package var isFinite: Bool { values.allSatisfy(\.isFinite) }
}
