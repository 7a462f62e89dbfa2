import Kernels
import Storage

/// Vectors rounded to eight bits, for cosines that need not be exact: a quarter
/// of the floats' size.
///
/// A row holds one code for each dimension, padded with zeros to a multiple of
/// sixteen, and one scale: coordinate = scale × code. The largest coordinate
/// has code 127 or −127, so that a coordinate is off by 1/254 of it at most.
package struct LatentRows: Sendable {
  /// Number of rows.
  package let count: Int
  /// Coordinates of a row.
  package let dimension: Int
  /// Codes of a stored row, and floats of a question.
  package let stride: Int
  private let scales: BlockColumn<Float>
  private let codes: BlockColumn<Int8>
  private let variant: KernelVariant

  /// Reads what `write` wrote.
  ///
  /// - Parameter variant: instructions to use; the products do not depend on it.
  package init(_ section: inout SectionReader, variant: KernelVariant = .best) throws(StorageError)
  {
    let shape: Column<UInt32> = try section.column(count: 2)
    count = Int(shape[0])
    dimension = Int(shape[1])
    guard dimension <= DenseIndex.mostDimensions else {
      throw section.damaged("the rows have too many dimensions")
    }
    stride = LatentSpace.padded(dimension)
    scales = try section.blockColumn()
    codes = try section.blockColumn()
    guard scales.count == count, codes.count == count * stride else {
      throw section.damaged("rows do not fill their table")
    }
    self.variant = variant
  }

  /// Product of a stored row with `stride` floats (those behind `dimension` are zero).
  ///
  /// The products of codes and floats are summed in the order of `floatDot`,
  /// and the sum is multiplied by the row's scale.
  ///
  /// - Throws: `StorageError.damaged` where the row's bytes are, or there is no such row.
  /// - Complexity: O(`stride`).
  @inline(__always)
  package func dot(_ row: Int, _ question: UnsafePointer<Float>) throws(StorageError) -> Float {
    let scale = try scales.element(row)
    let start = row &* stride
    return try codes.withElements(start..<start &+ stride) {
      scale * codeDot($0, question, count: stride, variant: variant)
    }
  }

  /// A row's scale and codes, as they are stored; to write it again.
  ///
  /// - Throws: as `dot`.
  package func withRow<Result>(
    _ row: Int, _ body: (Float, UnsafeBufferPointer<Int8>) -> Result
  ) throws(StorageError) -> Result {
    let scale = try scales.element(row)
    return try codes.withElements(row * stride..<(row + 1) * stride) {
      body(scale, UnsafeBufferPointer(start: $0, count: stride))
    }
  }

  /// Rounds one vector.
  ///
  /// - Parameter codes: receives a code for each float.
  /// - Returns: the scale; zero for a vector of zeros.
  package static func round(
    _ vector: UnsafeBufferPointer<Float>, into codes: UnsafeMutableBufferPointer<Int8>
  ) -> Float {
    var largest: Float = 0
    for value in vector { largest = max(largest, abs(value)) }
    let scale = largest / 127
    guard scale > 0, scale.isFinite else {
      for index in vector.indices { codes[index] = 0 }
      return 0
    }
    for index in vector.indices {
      // A scale near the least float is coarse itself.
      let code = min(127, max(-127, (vector[index] / scale).rounded()))
      codes[index] = Int8(exactly: code) ?? 0
    }
    return scale
  }

  /// Writes `count` vectors of `dimension` floats each, one after the other.
  ///
  /// - Throws: `DenseIndexError` for shapes that cannot be stored and for numbers that are none.
  package static func write(
    rows: UnsafeBufferPointer<Float>, count: Int, dimension: Int, to section: inout SectionBuilder
  ) throws(DenseIndexError) {
    let number = try VectorRows.checkedCount(rows, count: count, dimension: dimension)
    let stride = LatentSpace.padded(dimension)
    var scales: [Float] = []
    scales.reserveCapacity(count)
    var codes = [Int8](repeating: 0, count: count * stride)
    try codes.withUnsafeMutableBufferPointer { (codes) throws(DenseIndexError) in
      for row in 0..<count {
        let vector = UnsafeBufferPointer(rebasing: rows[row * dimension..<(row + 1) * dimension])
        guard VectorRows.allFinite(vector) else { throw .notFinite(vector: row) }
        let place = codes[row * stride..<row * stride + dimension]
        scales.append(round(vector, into: UnsafeMutableBufferPointer(rebasing: place)))
      }
    }
    section.append([number, UInt32(dimension)])
    section.append(scales)
    section.append(codes)
  }

  /// The same for an array.
  package static func write(
    rows: [Float], count: Int, dimension: Int, to section: inout SectionBuilder
  ) throws(DenseIndexError) {
    try rows.withUnsafeBufferPointer { (rows) throws(DenseIndexError) in
      try write(rows: rows, count: count, dimension: dimension, to: &section)
    }
  }
}
