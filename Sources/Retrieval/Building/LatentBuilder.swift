import DenseIndex
import LinearAlgebra
import Storage

/// Trains latent semantic analysis on the TF-IDF rows of all units.
struct LatentBuilder {
  private let dimension: Int
  private let basis: [[Float]?]
  private let vectors: [[Float]]
  /// For each document the sum of its units' vectors, scaled to length one.
  private let documents: [[Float]]

  /// - Parameters:
  ///   - rows: TF-IDF rows of the units by word term.
  ///   - flags: by word term; pairs and function words take no part.
  init(
    rows: [[(term: UInt32, weight: Float)]], units: [AnalyzedDocuments.Unit],
    flags: [AnalyzedDocuments.WordFlags], documentCount: Int
  ) throws {
    let latentRows = rows.map { row in
      row.filter { flags[Int($0.term)].contains(.latent) }.map {
        (column: Int($0.term), value: $0.weight)
      }
    }
    let matrix = try SparseMatrix(columns: flags.count, rows: latentRows)
    let svd = try TruncatedSVD(
      of: matrix, rank: RetrievalParameters.latentDimensions,
      effort: TruncatedSVD.Effort(powerIterations: 2))
    dimension = svd.rank
    let right = svd.right
    basis = flags.indices.map { term in
      flags[term].contains(.latent) ? Array(right.row(term)) : nil
    }
    let dimension = dimension
    let basis = basis
    let vectors = latentRows.map { row in
      var vector = [Float](repeating: 0, count: dimension)
      for item in row {
        guard let coordinates = basis[item.column] else { continue }
        for index in 0..<dimension { vector[index] += item.value * coordinates[index] }
      }
      return Self.normalized(vector)
    }
    self.vectors = vectors
    var sums = [[Float]](
      repeating: [Float](repeating: 0, count: dimension), count: documentCount)
    for (unit, vector) in zip(units, vectors) {
      for index in 0..<dimension { sums[unit.document][index] += vector[index] }
    }
    documents = sums.map(Self.normalized)
  }

  private static func normalized(_ vector: [Float]) -> [Float] {
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard length > 1e-9 else { return [Float](repeating: 0, count: vector.count) }
    return vector.map { $0 / length }
  }

  func section() throws -> SectionBuilder {
    var section = SectionBuilder()
    LatentSpace.write(dimension: dimension, rows: basis, to: &section)
    try LatentRows.write(
      rows: vectors.flatMap { $0 }, count: vectors.count, dimension: dimension, to: &section)
    try DenseIndex.write(
      rows: documents.flatMap { $0 }, count: documents.count, dimension: dimension, to: &section)
    return section
  }
}
