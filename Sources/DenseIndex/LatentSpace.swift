import Kernels
import Storage

/// The basis of latent semantic analysis: one row of latent coordinates per
/// term (the right singular vectors of the TF-IDF matrix; Deerwester et al.,
/// "Indexing by Latent Semantic Analysis", 1990).
///
/// Vectors are padded with zeros to a multiple of sixteen floats.
package struct LatentSpace: Sendable {
  /// Number of latent dimensions.
  package let dimension: Int
  /// Floats per stored vector.
  package let stride: Int
  private let rowOfTerm: Column<UInt32>
  private let basis: BlockColumn<Float>

  /// Most dimensions that are read; more than any base is built with.
  package static let mostDimensions = 4_096

  /// Reads what `write` wrote.
  package init(_ section: inout SectionReader, termCount: Int) throws(StorageError) {
    let shape: Column<UInt32> = try section.column(count: 1)
    dimension = Int(shape[0])
    guard dimension <= Self.mostDimensions else {
      throw section.damaged("the latent space has too many dimensions")
    }
    stride = LatentSpace.padded(dimension)
    rowOfTerm = try section.column(count: termCount)
    basis = try section.blockColumn()
    let rows = stride == 0 ? 0 : basis.count / stride
    guard rows * stride == basis.count,
      rowOfTerm.withElements({ allBelow($0, count: termCount, limit: UInt32(rows + 1)) })
    else {
      throw section.damaged("the latent basis does not fit its terms")
    }
  }

  /// `dimension` rounded up to a multiple of sixteen.
  package static func padded(_ dimension: Int) -> Int { (dimension + 15) / 16 * 16 }

  /// Projects weighted terms and scales the result to length one.
  ///
  /// - Parameters:
  ///   - terms: term numbers with weights; terms outside the basis add nothing.
  ///   - vector: receives `stride` floats.
  /// - Returns: the length before scaling; zero where no term is in the basis.
  /// - Throws: `StorageError.damaged` where bytes that are needed are.
  /// - Complexity: O(terms × dimension).
  package func project(_ terms: [(term: UInt32, weight: Float)], into vector: inout [Float])
    throws(StorageError) -> Float
  {
    vector.removeAll(keepingCapacity: true)
    vector.append(contentsOf: repeatElement(0, count: stride))
    guard stride > 0 else { return 0 }
    return try vector.withUnsafeMutableBufferPointer { (target) throws(StorageError) -> Float in
      guard let sum = target.baseAddress else { return 0 }
      for item in terms {
        let row = rowNumber(of: item.term)
        if row == 0 { continue }
        try basis.withElements((row - 1) * stride..<row * stride) { coordinates in
          floatAdd(coordinates, scale: item.weight, to: sum, count: stride)
        }
      }
      let length = floatDot(sum, sum, count: stride).squareRoot()
      // A basis of hostile numbers gives a vector of none.
      guard length > 1e-9, length.isFinite else {
        for position in 0..<stride { sum[position] = 0 }
        return 0
      }
      for position in 0..<stride { sum[position] /= length }
      return length
    }
  }

  /// Inner product of one term's latent coordinates with a row of codes.
  package func part(of term: UInt32, in rows: LatentRows, row: Int) throws(StorageError) -> Float {
    let own = rowNumber(of: term)
    guard own > 0 else { return 0 }
    return try basis.withElements((own - 1) * stride..<own * stride) {
      (coordinates) throws(StorageError) in
      try rows.dot(row, coordinates)
    }
  }

  /// The row of a term, from one on; zero for terms outside, as are those that
  /// are new since the basis was made.
  @inline(__always)
  private func rowNumber(of term: UInt32) -> Int {
    Int(term) < rowOfTerm.count ? Int(rowOfTerm[Int(term)]) : 0
  }

  /// Writes a basis.
  ///
  /// - Parameters:
  ///   - rowOfTerm: for each term the number of its row, from one on; zero for
  ///     terms outside.
  ///   - basis: `dimension` floats for each row.
  package static func write(
    dimension: Int, rowOfTerm: [UInt32], basis: [Float], to section: inout SectionBuilder
  ) {
    let stride = padded(dimension)
    section.append([UInt32(dimension)])
    section.append(rowOfTerm)
    guard dimension != stride, dimension > 0 else { return section.append(basis) }
    var rows: [Float] = []
    rows.reserveCapacity(basis.count / dimension * stride)
    for start in Swift.stride(from: 0, to: basis.count, by: dimension) {
      rows.append(contentsOf: basis[start..<start + dimension])
      rows.append(contentsOf: repeatElement(0, count: stride - dimension))
    }
    section.append(rows)
  }

  /// Writes a basis of `dimension` columns; `rows` gives each term's
  /// coordinates, nil for terms outside.
  package static func write(
    dimension: Int, rows: [[Float]?], to section: inout SectionBuilder
  ) {
    var count: UInt32 = 0
    let rowOfTerm = rows.map { row -> UInt32 in
      guard row != nil, dimension > 0 else { return 0 }
      count += 1
      return count
    }
    write(
      dimension: dimension, rowOfTerm: rowOfTerm,
      basis: dimension > 0 ? rows.flatMap { $0 ?? [] } : [], to: &section)
  }
}
