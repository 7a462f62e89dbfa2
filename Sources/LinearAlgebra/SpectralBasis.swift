import Dispatch
import Kernels
import SeededRandom

/// The leading right singular vectors of a large sparse matrix A: the
/// eigenvectors of AᵀA with the largest eigenvalues.
///
/// Randomised subspace iteration (Halko, Martinsson, Tropp: Finding structure
/// with randomness, SIAM Review 53, 2011) on the side of the columns alone:
/// what is kept is multiplied by AᵀA, row by row of A without storing A's
/// image, and made orthonormal by the eigenvectors of its Gram matrix, which
/// also leave out the directions that a matrix of lower rank does not have.
/// On that side the singular values are squared, so that those below
/// about 1/300 of the largest are lost; for text, where the k-th of some
/// hundred is a tenth of the first, nothing is.
///
/// The component of largest absolute value of each vector is positive. The
/// result is the same for any number of threads.
package struct SpectralBasis: Sendable {
  /// The singular values, largest first.
  package let values: [Float]
  /// One vector in each column, a row for each column of A.
  package let vectors: Matrix

  /// Number of vectors: what was asked for, or the numeric rank where that is less.
  package var rank: Int { values.count }

  /// Random directions beyond the rank that is wanted.
  private static let oversampling = 16
  /// Eigenvalues of a Gram matrix below this share of the largest count as zero.
  private static let smallestShare = 1e-10

  /// Finds the leading vectors.
  ///
  /// - Parameters:
  ///   - matrix: A.
  ///   - rank: how many vectors are wanted.
  ///   - products: how often AᵀA is applied to the random directions.
  ///   - threads: threads to work with.
  /// - Throws: `LinearAlgebraError.notFinite`, or `.noConvergence`.
  /// - Complexity: each product O(entries × l), and O(columns × l²) to make it
  ///   orthonormal, for l = rank + 16.
  package init(of matrix: SparseMatrix, rank: Int, products: Int = 3, threads: Int)
    throws(LinearAlgebraError)
  {
    let wanted = max(0, min(rank, matrix.rows, matrix.columns))
    guard wanted > 0, !matrix.values.isEmpty else {
      values = []
      vectors = Matrix(rows: matrix.columns, columns: 0)
      return
    }
    let tile = SparseKernels.tileWidth
    let width = (wanted + Self.oversampling + tile - 1) / tile * tile
    var basis = Self.randomSigns(rows: matrix.columns, columns: width)
    var eigenvalues: [Double] = []
    for product in 1...max(1, products) {
      let image = Self.normalProduct(matrix, basis, threads: threads)
      let isLast = product == max(1, products)
      (basis, eigenvalues) = try Self.orthonormal(
        image, most: isLast ? wanted : width, threads: threads)
    }
    // Once more, since the first time leaves what rounding made of directions
    // with small eigenvalues.
    let first = eigenvalues
    basis = try Self.orthonormal(basis, most: wanted, keepsOrder: true, threads: threads).basis
    let signs = (0..<basis.columns).map { column in
      conventionalSign(
        (0..<basis.rows).lazy.map { [basis] in basis.values[$0 * basis.columns + column] })
    }
    values = first.prefix(basis.columns).map { Float($0.squareRoot().squareRoot()) }
    vectors = Matrix(
      rows: basis.rows, columns: signs.count,
      values: Self.scaled(basis, by: signs))
  }

  private static func scaled(_ matrix: Matrix, by factors: [Float]) -> [Float] {
    var values = matrix.values
    values.withUnsafeMutableBufferPointer { values in
      for row in 0..<matrix.rows {
        for column in 0..<matrix.columns {
          values[row * matrix.columns + column] *= factors[column]
        }
      }
    }
    return values
  }

  private static func randomSigns(rows: Int, columns: Int) -> Matrix {
    var generator = SplitMix64(seed: 0x4C6F_7473_65)
    var values = [Float](repeating: 1, count: rows * columns)
    var bits: UInt64 = 0
    for place in values.indices {
      if place % 64 == 0 { bits = generator.next() }
      if bits & 1 == 1 { values[place] = -1 }
      bits >>= 1
    }
    return Matrix(rows: rows, columns: columns, values: values)
  }

  /// AᵀA D, tile by tile.
  package static func normalProduct(_ matrix: SparseMatrix, _ dense: Matrix, threads: Int)
    -> Matrix
  {
    let tile = SparseKernels.tileWidth
    // Directions may have been left out since.
    let width = (dense.columns + tile - 1) / tile * tile
    let padded = dense.columns == width ? dense : dense.paddedColumns(width)
    var output = [Float](repeating: 0, count: matrix.columns * width)
    output.withUnsafeMutableBufferPointer { output in
      let target = SharedFloats(output)
      Stripes.perform(width / tile, threads: threads) { part in
        matrix.rowOffsets.withUnsafeBufferPointer { offsets in
          matrix.columnIndices.withUnsafeBufferPointer { columns in
            matrix.values.withUnsafeBufferPointer { values in
              padded.values.withUnsafeBufferPointer { dense in
                guard let offsets = offsets.baseAddress, let columns = columns.baseAddress,
                  let values = values.baseAddress, let dense = dense.baseAddress,
                  let output = target.buffer.baseAddress
                else { return }
                SparseKernels.accumulateNormalProduct(
                  rowCount: matrix.rows, offsets: offsets, columns: columns, values: values,
                  dense: dense, width: width, tile: part * tile, output: output)
              }
            }
          }
        }
      }
    }
    return Matrix(rows: matrix.columns, columns: width, values: output)
  }

  /// Orthonormal columns that span what a matrix's columns span, at most
  /// `most`, with the eigenvalues of the Gram matrix.
  ///
  /// - Parameter keepsOrder: each column stays near what it was, instead of
  ///   being turned to an eigenvector.
  private static func orthonormal(
    _ matrix: Matrix, most: Int, keepsOrder: Bool = false, threads: Int
  ) throws(LinearAlgebraError) -> (basis: Matrix, eigenvalues: [Double]) {
    let gram = ParallelProducts.gram(matrix, threads: threads)
    let eigen = try SymmetricEigen(gram)
    let largest = eigen.values.first ?? 0
    let kept = eigen.values.prefix(most).prefix { $0 > smallestShare * largest && $0 > 0 }.count
    let factor = DoubleMatrix(rows: gram.rows, columns: kept) { row, column in
      eigen.vectors[row, column] / eigen.values[column].squareRoot()
    }
    var turn = factor
    if keepsOrder {
      // G^(−1/2), the orthonormal basis nearest to the columns as they are.
      turn = factor.timesTransposed(
        DoubleMatrix(rows: gram.rows, columns: kept) { eigen.vectors[$0, $1] })
    }
    return (
      ParallelProducts.product(matrix, Matrix(turn), threads: threads),
      Array(eigen.values.prefix(kept))
    )
  }
}
