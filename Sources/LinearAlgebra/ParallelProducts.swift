/// Products of tall matrices by blocks of rows, the same bits for any number
/// of threads.
enum ParallelProducts {
  /// Rows of one block.
  private static let blockRows = 2_048

  /// The Gram matrix of the columns, AᵀA, in double precision.
  static func gram(_ matrix: Matrix, threads: Int) -> DoubleMatrix {
    let size = matrix.columns
    let blocks = (matrix.rows + blockRows - 1) / blockRows
    // One sum for each eighth of the blocks, added in order.
    let groups = min(8, max(blocks, 1))
    var sums = [Double](repeating: 0, count: groups * size * size)
    sums.withUnsafeMutableBufferPointer { sums in
      let target = SharedDoubles(sums)
      Stripes.perform(groups, threads: threads) { group in
        for block in blocks * group / groups..<blocks * (group + 1) / groups {
          let start = block * blockRows
          let count = min(blockRows, matrix.rows - start)
          let rows = matrix.values[start * size..<(start + count) * size].map { Double($0) }
          let gram = BLAS.gram(rows, rows: count, columns: size)
          let sum = target.buffer[group * size * size..<(group + 1) * size * size]
          for (place, value) in zip(sum.indices, gram) { target.buffer[place] += value }
        }
      }
    }
    var total = Array(sums[0..<size * size])
    for group in 1..<max(groups, 1) {
      for place in total.indices { total[place] += sums[group * size * size + place] }
    }
    return DoubleMatrix(rows: size, columns: size, values: total)
  }

  /// The product A B for a small B.
  static func product(_ matrix: Matrix, _ other: Matrix, threads: Int) -> Matrix {
    let width = other.columns
    var product = [Float](repeating: 0, count: matrix.rows * width)
    let blocks = (matrix.rows + blockRows - 1) / blockRows
    product.withUnsafeMutableBufferPointer { product in
      let target = SharedFloats(product)
      Stripes.perform(blocks, threads: threads) { block in
        let start = block * blockRows
        let count = min(blockRows, matrix.rows - start)
        let rows = Array(
          matrix.values[start * matrix.columns..<(start + count) * matrix.columns])
        let part = BLAS.multiply(
          rows, transposed: false, other.values, transposed: false, rows: count, columns: width,
          inner: matrix.columns)
        for place in part.indices { target.buffer[start * width + place] = part[place] }
      }
    }
    return Matrix(rows: matrix.rows, columns: width, values: product)
  }
}
