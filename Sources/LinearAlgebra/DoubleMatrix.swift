/// A dense matrix of double precision, stored row by row.
///
/// Regressions and factorisations of small matrices use it; bulk data is
/// `Matrix`.
package struct DoubleMatrix: Equatable, Sendable {
  /// Number of rows.
  package let rows: Int
  /// Number of columns.
  package let columns: Int
  /// The elements, row by row without gaps.
  package var values: [Double] {
    didSet { precondition(values.count == rows * columns, "a matrix cannot change its size") }
  }

  /// Makes a matrix of zeros.
  package init(rows: Int, columns: Int) {
    self.init(rows: rows, columns: columns, values: [Double](repeating: 0, count: rows * columns))
  }

  /// Makes a matrix from its elements, row by row.
  ///
  /// - Precondition: there are rows × columns of them.
  package init(rows: Int, columns: Int, values: [Double]) {
    precondition(rows >= 0 && columns >= 0 && values.count == rows * columns, "wrong size")
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  /// Makes a matrix by asking for every element, row by row.
  package init(rows: Int, columns: Int, element: (_ row: Int, _ column: Int) -> Double) {
    var values: [Double] = []
    values.reserveCapacity(rows * columns)
    for row in 0..<rows {
      for column in 0..<columns { values.append(element(row, column)) }
    }
    self.init(rows: rows, columns: columns, values: values)
  }

  /// Widens a matrix to double precision.
  package init(_ matrix: Matrix) {
    self.init(rows: matrix.rows, columns: matrix.columns, values: matrix.values.map { Double($0) })
  }

  /// Makes the identity matrix.
  package static func identity(_ size: Int) -> DoubleMatrix {
    var matrix = DoubleMatrix(rows: size, columns: size)
    matrix.addToDiagonal(1)
    return matrix
  }

  /// The element at a row and column.
  package subscript(row: Int, column: Int) -> Double {
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
  package func row(_ index: Int) -> ArraySlice<Double> {
    values[index * columns..<(index + 1) * columns]
  }

  /// Rows and columns exchanged.
  package var transposed: DoubleMatrix {
    DoubleMatrix(rows: columns, columns: rows) { values[$1 * columns + $0] }
  }

  /// Adds a number to every element of the diagonal.
  package mutating func addToDiagonal(_ summand: Double) {
    for index in 0..<min(rows, columns) { values[index * columns + index] += summand }
  }

  /// Whether no element is a NaN or an infinity.
  package var isFinite: Bool { values.allSatisfy(\.isFinite) }
}
