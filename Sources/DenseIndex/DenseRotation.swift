import KernelTypes
import Kernels
import LinearAlgebra

/// A rotation that brings the energy of vectors into their first coordinates.
///
/// Its rows are the eigenvectors of the vectors' second-moment matrix, by
/// falling eigenvalue, and within each level of coordinates a fixed random
/// rotation of these: coordinates of one level then have about the same size
/// and no outliers, which four-bit codes with one step for all need.
package struct DenseRotation: Sendable, Equatable {
  /// Floats of a vector.
  package let dimension: Int
  /// Widths of the levels, multiples of eight.
  package let widths: [Int]
  /// One row of padded floats for each coordinate.
  let rows: [Float]
  /// The Frobenius norm of what its Gram matrix has over the identity: inner
  /// products of vectors of norm one change by no more than this.
  let error: Double

  /// Vectors whose second moments are summed.
  static let sampleSize = 8_192

  /// Fits a rotation to `count` vectors, of which a sample evenly spread is looked at.
  ///
  /// - Throws: `DenseIndexError.notFinite` for a vector that is none.
  /// - Complexity: O(dimension² × (sample + dimension)).
  package init(
    rows vectors: UnsafeBufferPointer<Float>, count: Int, dimension: Int
  ) throws(DenseIndexError) {
    let directions = try Self.principalDirections(vectors, count: count, dimension: dimension)
    self.init(directions.vectors, energies: directions.energies, dimension: dimension)
  }

  /// A rotation that does nothing, for vectors that were rotated already.
  ///
  /// - Parameter widths: of the levels, multiples of eight.
  package init(alignedWidths widths: [Int]) {
    self.widths = widths
    dimension = widths.reduce(0, +)
    rows = []
    error = 0
  }

  /// Whether the rotation does nothing.
  package var isAligned: Bool { rows.isEmpty }

  /// The rows of a matrix, rotated.
  package func rotating(_ matrix: Matrix) -> Matrix {
    let stride = LatentSpace.padded(dimension)
    let turned = Matrix(rows: rows.count / max(stride, 1), columns: dimension) {
      rows[$0 * stride + $1]
    }
    return matrix.timesTransposed(turned)
  }

  /// A rotation to the eigenvectors of second moments.
  ///
  /// - Throws: `LinearAlgebraError`.
  package init(moments: DoubleMatrix) throws {
    let eigen = try SymmetricEigen(moments)
    self.init(
      eigen.vectors.transposed, energies: eigen.values.map { max(0, $0) },
      dimension: moments.rows)
  }

  /// - Parameter directions: an orthonormal basis, a vector in each row.
  init(_ directions: DoubleMatrix, energies: [Double], dimension: Int) {
    self.dimension = dimension
    widths = Self.widths(energies: energies)
    let stride = LatentSpace.padded(dimension)
    var rows: [Float] = []
    rows.reserveCapacity(widths.reduce(0, +) * stride)
    var start = 0
    for (number, width) in widths.enumerated() {
      let mixing = Self.randomRotation(width, seed: UInt64(number))
      let kept = max(0, min(width, dimension - start))
      let level = DoubleMatrix(rows: width, columns: dimension) { row, column in
        row < kept ? directions[start + row, column] : 0
      }
      let mixed = mixing.times(level)
      for row in 0..<width {
        for column in 0..<dimension { rows.append(Float(mixed[row, column])) }
        rows.append(contentsOf: repeatElement(0, count: stride - dimension))
      }
      start += width
    }
    self.rows = rows
    let matrix = DoubleMatrix(rows: start, columns: dimension) { row, column in
      Double(rows[row * stride + column])
    }
    let gram = matrix.transposedTimes(matrix)
    var squares = 0.0
    for row in 0..<dimension {
      for column in 0..<dimension {
        let excess = gram[row, column] - (row == column ? 1 : 0)
        squares += excess * excess
      }
    }
    // The Gram matrix itself is a rounded sum of doubles.
    error = squares.squareRoot() + 1e-9
  }

  /// Widths of the levels for coordinates of falling energy: 32 where vectors
  /// are short or the first 32 hold much of the energy, so that many blocks can
  /// be left out early; 64 otherwise, with fewer measures to store and add.
  static func widths(energies: [Double]) -> [Int] {
    let dimension = energies.count
    let total = energies.reduce(0, +)
    let isSteep = energies.prefix(32).reduce(0, +) >= 0.4 * total
    let most = NibbleScan.mostLines * NibbleScan.lineDimensions
    let width = isSteep || dimension <= 128 ? most / 2 : most
    var widths: [Int] = []
    var left = (dimension + 7) / 8 * 8
    while left > 0 {
      widths.append(min(width, left))
      left -= min(width, left)
    }
    return widths
  }

  /// Eigenvectors of the second-moment matrix in rows, by falling eigenvalue,
  /// with the eigenvalues; the axes where there are none.
  private static func principalDirections(
    _ vectors: UnsafeBufferPointer<Float>, count: Int, dimension: Int
  ) throws(DenseIndexError) -> (vectors: DoubleMatrix, energies: [Double]) {
    let taken = min(count, max(sampleSize, 4 * dimension))
    var sample: [Float] = []
    sample.reserveCapacity(taken * dimension)
    for number in 0..<taken {
      let row = number * count / taken
      let floats = UnsafeBufferPointer(rebasing: vectors[row * dimension..<(row + 1) * dimension])
      guard floats.allSatisfy(\.isFinite) else { throw .notFinite(vector: row) }
      sample.append(contentsOf: floats)
    }
    let gram = Matrix(rows: taken, columns: dimension, values: sample).accurateGram()
    guard gram.isFinite, let eigen = try? SymmetricEigen(gram) else {
      let axes = DoubleMatrix(rows: dimension, columns: dimension) { $0 == $1 ? 1 : 0 }
      return (axes, [Double](repeating: 1, count: dimension))
    }
    return (eigen.vectors.transposed, eigen.values.map { max(0, $0) })
  }

  /// An orthonormal matrix from normal numbers, made orthogonal twice by Gram and Schmidt.
  private static func randomRotation(_ size: Int, seed: UInt64) -> DoubleMatrix {
    var source = GaussianSource(seed: seed)
    var rows = (0..<size).map { _ in (0..<size).map { _ in source.next() } }
    for row in 0..<size {
      for _ in 0..<2 {
        for before in 0..<row {
          var product = 0.0
          for index in 0..<size { product += rows[row][index] * rows[before][index] }
          for index in 0..<size { rows[row][index] -= product * rows[before][index] }
        }
        let norm = rows[row].reduce(0) { $0 + $1 * $1 }.squareRoot()
        for index in 0..<size { rows[row][index] /= norm }
      }
    }
    return DoubleMatrix(rows: size, columns: size) { rows[$0][$1] }
  }
}
