/// A sparse matrix of single precision in compressed rows.
///
/// Invariants: `rowOffsets` starts with 0, does not fall and ends with the
/// number of entries; columns rise strictly within a row; values are finite.
package struct SparseMatrix: Equatable, Sendable {
  /// Number of rows.
  package let rows: Int
  /// Number of columns.
  package let columns: Int
  /// Start of each row's entries, and the end of the last; one more than rows.
  package let rowOffsets: [Int]
  /// The column of each entry.
  package let columnIndices: [Int32]
  /// The value of each entry.
  package let values: [Float]

  /// Makes a matrix from its compressed rows.
  ///
  /// - Throws: `LinearAlgebraError.invalidSparseStructure` where an invariant does not hold.
  /// - Complexity: O(rows + entries).
  package init(
    rows: Int, columns: Int, rowOffsets: [Int], columnIndices: [Int32], values: [Float]
  ) throws(LinearAlgebraError) {
    self.rows = rows
    self.columns = columns
    self.rowOffsets = rowOffsets
    self.columnIndices = columnIndices
    self.values = values
    try checkInvariants()
  }

  /// Makes a matrix from rows of entries in any order; entries of one column are summed.
  ///
  /// - Throws: `LinearAlgebraError.invalidSparseStructure` for a column out of
  ///   range or a value that is not finite.
  /// - Complexity: O(entries × log(entries of a row)).
  package init<Rows: Sequence>(columns: Int, rows: Rows) throws(LinearAlgebraError)
  where Rows.Element: Sequence, Rows.Element.Element == (column: Int, value: Float) {
    var offsets = [0]
    var indices: [Int32] = []
    var values: [Float] = []
    for (row, entries) in rows.enumerated() {
      // The position breaks ties, so that equal columns are summed as given.
      let ordered = entries.enumerated().sorted {
        ($0.element.column, $0.offset) < ($1.element.column, $1.offset)
      }
      for (_, entry) in ordered {
        guard entry.column >= 0, entry.column < columns, let index = Int32(exactly: entry.column)
        else {
          throw .invalidSparseStructure(row: row, reason: "column \(entry.column) is out of range")
        }
        if indices.count > offsets[row], indices[indices.count - 1] == index {
          values[values.count - 1] += entry.value
        } else {
          indices.append(index)
          values.append(entry.value)
        }
      }
      offsets.append(indices.count)
    }
    try self.init(
      rows: offsets.count - 1, columns: columns, rowOffsets: offsets, columnIndices: indices,
      values: values)
  }

  /// Makes a sparse matrix of the elements of a dense one that are not zero.
  ///
  /// - Throws: `LinearAlgebraError.invalidSparseStructure` for a value that is not finite.
  package init(_ matrix: Matrix) throws(LinearAlgebraError) {
    try self.init(
      columns: matrix.columns,
      rows: (0..<matrix.rows).map { row in
        matrix.row(row).enumerated().filter { $0.element != 0 }
          .map { (column: $0.offset, value: $0.element) }
      })
  }

  /// Checks what the type promises of its arrays.
  ///
  /// - Throws: `LinearAlgebraError.invalidSparseStructure` with the first row that breaks it.
  package func checkInvariants() throws(LinearAlgebraError) {
    guard rows >= 0, columns >= 0, columns <= Int(Int32.max), rowOffsets.count - 1 == rows,
      rowOffsets[0] == 0, columnIndices.count == values.count
    else { throw .invalidSparseStructure(row: 0, reason: "array sizes contradict each other") }
    for row in 0..<rows {
      let (start, end) = (rowOffsets[row], rowOffsets[row + 1])
      guard start <= end, end <= values.count else {
        throw .invalidSparseStructure(row: row, reason: "offsets \(start), \(end)")
      }
      var previous: Int32 = -1
      for entry in start..<end {
        let column = columnIndices[entry]
        guard column > previous, Int(column) < columns else {
          throw .invalidSparseStructure(
            row: row, reason: "column \(column) is out of range or order")
        }
        guard values[entry].isFinite else {
          throw .invalidSparseStructure(
            row: row, reason: "value \(values[entry]) at column \(column)")
        }
        previous = column
      }
    }
    guard rowOffsets[rows] == values.count else {
      throw .invalidSparseStructure(row: rows, reason: "entries after the last row")
    }
  }
}
