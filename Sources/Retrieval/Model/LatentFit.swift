import DenseIndex
import LinearAlgebra

/// The basis of latent semantic analysis of all units, turned so that the
/// vectors of whole documents have their energy in the first dimensions.
///
/// The truncated SVD orders dimensions by the energy of rows before they are
/// scaled to length one. What is searched are documents' vectors of length
/// one, so the basis is turned once more, as `DenseRotation` wants it for their
/// second moments; inner products stay as they are.
struct LatentFit {
  /// Number of dimensions.
  let dimension: Int
  /// Widths of the levels into which the dimensions fall.
  let widths: [Int]
  /// One row for each column of the matrix.
  let basis: Matrix

  /// Fits the basis.
  ///
  /// - Parameters:
  ///   - matrix: TF-IDF rows of the units by latent term.
  ///   - unitCounts: number of units of each document.
  /// - Throws: `LinearAlgebraError`.
  init(_ matrix: SparseMatrix, unitCounts: [Int], dimensions: Int, threads: Int) throws {
    let spectral = try SpectralBasis(of: matrix, rank: dimensions, threads: threads)
    guard spectral.rank > 0 else {
      dimension = 0
      widths = []
      basis = spectral.vectors
      return
    }
    let moments = try Self.moments(
      matrix, spectral.vectors, unitCounts: unitCounts, threads: threads)
    let rotation = try DenseRotation(moments: moments)
    basis = rotation.rotating(spectral.vectors)
    dimension = basis.columns
    widths = rotation.widths
  }

  /// The sum of the outer products of the documents' vectors with themselves.
  private static func moments(
    _ matrix: SparseMatrix, _ basis: Matrix, unitCounts: [Int], threads: Int
  ) throws -> DoubleMatrix {
    var firstUnits = [0]
    for count in unitCounts { firstUnits.append(firstUnits[firstUnits.count - 1] + count) }
    let ranges = OrderedChunks.ranges(of: unitCounts.count)
    let starts = firstUnits
    var sum = [Double](repeating: 0, count: basis.columns * basis.columns)
    try OrderedChunks.run(ranges.count, threads: threads) { chunk in
      let range = ranges[chunk]
      let first = starts[range.lowerBound]
      let units = matrix.times(basis, rows: first..<starts[range.upperBound])
      return Self.documents(units, range.map { starts[$0] - first..<starts[$0 + 1] - first })
        .accurateGram()
    } join: { _, gram in
      for place in sum.indices { sum[place] += gram.values[place] }
    }
    return DoubleMatrix(rows: basis.columns, columns: basis.columns, values: sum)
  }

  /// The vectors of documents: the sums of their units' vectors of length one,
  /// scaled to length one.
  private static func documents(_ units: Matrix, _ ranges: [Range<Int>]) -> Matrix {
    let dimension = units.columns
    var documents: [Float] = []
    documents.reserveCapacity(ranges.count * dimension)
    for range in ranges {
      var vector = [Float](repeating: 0, count: dimension)
      for unit in range {
        let row = units.row(unit)
        let length = row.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length > 1e-9 else { continue }
        for (place, value) in row.enumerated() { vector[place] += value / length }
      }
      let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      documents.append(contentsOf: vector.lazy.map { length > 1e-9 ? $0 / length : 0 })
    }
    return Matrix(rows: ranges.count, columns: dimension, values: documents)
  }
}
