import Kernels
import Storage

/// Stored float vectors, one after the other.
///
/// Rows are padded with zeros to a multiple of sixteen floats. Infinities and what is no number are
/// damage, which is noticed when their block is first used.
package struct VectorRows: Sendable {
  /// Number of vectors.
  package let count: Int
  /// Floats of a vector.
  package let dimension: Int
  /// Floats of a stored row.
  package let stride: Int
  private let floats: BlockColumn<Float>

  /// Reads what `write` wrote.
  package init(_ section: inout SectionReader) throws(StorageError) {
    let shape: Column<UInt32> = try section.column(count: 2)
    count = Int(shape[0])
    dimension = Int(shape[1])
    guard dimension <= DenseIndex.mostDimensions else {
      throw section.damaged("the vectors have too many dimensions")
    }
    stride = LatentSpace.padded(dimension)
    floats = try section.blockColumn(magnitude: .greatestFiniteMagnitude)
    guard floats.count == count * stride else {
      throw section.damaged("vectors do not fill their table")
    }
  }

  /// Inner product of a stored vector with `stride` floats, summed as `floatDot` does.
  ///
  /// - Throws: `StorageError.damaged` where the vector's bytes are, or there is no such vector.
  /// - Complexity: O(`stride`).
  @inline(__always)
  package func dot(_ row: Int, _ vector: UnsafePointer<Float>) throws(StorageError) -> Float {
    let isInside = row >= 0 && row < count
    let range = isInside ? row &* stride..<(row &+ 1) &* stride : -1..<0
    return try floats.withElements(range) { floatDot($0, vector, count: stride) }
  }

  /// Checks the bytes of all vectors now, so that no `dot` throws later.
  package func check() throws(StorageError) { try floats.check(0..<floats.count) }

  /// Calls `body` with the floats of a range of rows.
  ///
  /// - Throws: as `dot`.
  package func withRows<Result>(
    _ range: Range<Int>, _ body: (UnsafePointer<Float>) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    let inside = range.lowerBound >= 0 && range.upperBound <= count
    return try floats.withElements(
      inside ? range.lowerBound * stride..<range.upperBound * stride : -1..<0, body)
  }

  /// Writes `count` vectors of `dimension` floats each, one after the other.
  ///
  /// - Throws: `DenseIndexError` for shapes that cannot be stored and for numbers that are none.
  package static func write(
    rows: UnsafeBufferPointer<Float>, count: Int, dimension: Int, to section: inout SectionBuilder
  ) throws(DenseIndexError) {
    let number = try checkedCount(rows, count: count, dimension: dimension)
    try checkFinite(rows, count: count, dimension: dimension)
    let stride = LatentSpace.padded(dimension)
    section.append([number, UInt32(dimension)])
    section.beginColumn(of: Float.self, count: count * stride)
    let padding = [Float](repeating: 0, count: stride - dimension)
    for row in 0..<count {
      section.appendChunk(
        UnsafeBufferPointer(rebasing: rows[row * dimension..<(row + 1) * dimension]))
      section.appendChunk(padding)
    }
    section.endColumn()
  }

  private static func checkFinite(
    _ rows: UnsafeBufferPointer<Float>, count: Int, dimension: Int
  ) throws(DenseIndexError) {
    for row in 0..<count {
      let vector = UnsafeBufferPointer(rebasing: rows[row * dimension..<(row + 1) * dimension])
      guard allFinite(vector) else { throw .notFinite(vector: row) }
    }
  }

  /// The same for an array, which is not copied where rows need no padding.
  package static func write(
    rows: [Float], count: Int, dimension: Int, to section: inout SectionBuilder
  ) throws(DenseIndexError) {
    guard (0...DenseIndex.mostDimensions).contains(dimension) else { throw .dimension(dimension) }
    if LatentSpace.padded(dimension) == dimension {
      let number = try rows.withUnsafeBufferPointer { (rows) throws(DenseIndexError) in
        let number = try checkedCount(rows, count: count, dimension: dimension)
        try checkFinite(rows, count: count, dimension: dimension)
        return number
      }
      section.append([number, UInt32(dimension)])
      section.append(rows)
      return
    }
    try rows.withUnsafeBufferPointer { (rows) throws(DenseIndexError) in
      try write(rows: rows, count: count, dimension: dimension, to: &section)
    }
  }

  /// The number of vectors as it is stored.
  private static func checkedCount(
    _ rows: UnsafeBufferPointer<Float>, count: Int, dimension: Int
  ) throws(DenseIndexError) -> UInt32 {
    guard dimension >= 0, dimension <= DenseIndex.mostDimensions else {
      throw .dimension(dimension)
    }
    guard let number = UInt32(exactly: count) else { throw .tooMany(count) }
    guard rows.count == count * dimension else {
      throw .shape(floats: rows.count, count: count, dimension: dimension)
    }
    return number
  }

  /// Whether none of the floats is an infinity or no number.
  private static func allFinite(_ floats: UnsafeBufferPointer<Float>) -> Bool {
    guard let base = floats.baseAddress else { return true }
    return allWithin(base, count: floats.count, limit: .greatestFiniteMagnitude)
  }
}
