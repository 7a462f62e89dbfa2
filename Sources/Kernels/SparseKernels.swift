/// Products of a sparse matrix in compressed rows with a dense one.
///
/// Every sum is taken in the order of the stored entries, one multiplication
/// and one addition at a time, so both products give the same bits however
/// the rows are divided among calls and however wide the machine's registers
/// are. Matrices are row-major and without gaps.
package enum SparseKernels {
  /// Adds rows `rows` of `S D` to `output`.
  ///
  /// - Parameters:
  ///   - rows: the rows of S to work on; only these rows of `output` change.
  ///   - offsets: start of each row of S in `columns` and `values`, one more than S has rows.
  ///   - columns: the column of each stored entry.
  ///   - values: the value of each stored entry.
  ///   - dense: D, one row for each column of S.
  ///   - width: number of columns of D and of the output.
  ///   - output: one row for each row of S.
  /// - Complexity: O(entries × width).
  package static func accumulateProduct(
    rows: Range<Int>,
    offsets: UnsafePointer<Int>,
    columns: UnsafePointer<Int32>,
    values: UnsafePointer<Float>,
    dense: UnsafePointer<Float>,
    width: Int,
    output: UnsafeMutablePointer<Float>
  ) {
    for row in rows {
      let target = output + row &* width
      var entry = offsets[row]
      let end = offsets[row &+ 1]
      // Four entries at a time load and store the target once.
      while entry &+ 4 <= end {
        let (v0, v1) = (values[entry], values[entry &+ 1])
        let (v2, v3) = (values[entry &+ 2], values[entry &+ 3])
        let d0 = dense + Int(columns[entry]) &* width
        let d1 = dense + Int(columns[entry &+ 1]) &* width
        let d2 = dense + Int(columns[entry &+ 2]) &* width
        let d3 = dense + Int(columns[entry &+ 3]) &* width
        var column = 0
        while column < width {
          var sum = target[column]
          sum += v0 * d0[column]
          sum += v1 * d1[column]
          sum += v2 * d2[column]
          sum += v3 * d3[column]
          target[column] = sum
          column &+= 1
        }
        entry &+= 4
      }
      while entry < end {
        accumulate(values[entry], dense + Int(columns[entry]) &* width, width, target)
        entry &+= 1
      }
    }
  }

  @inline(__always)
  private static func accumulate(
    _ factor: Float,
    _ source: UnsafePointer<Float>,
    _ width: Int,
    _ target: UnsafeMutablePointer<Float>
  ) {
    var column = 0
    while column < width {
      target[column] += factor * source[column]
      column &+= 1
    }
  }
}
