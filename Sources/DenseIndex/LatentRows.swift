import Kernels
import Storage

/// Vectors rounded to eight bits, for cosines that need not be exact: a quarter
/// of the floats' size.
///
/// A row holds one scale, a float, and one code for each dimension, padded with
/// zeros to a multiple of sixteen: coordinate = scale × code. The largest
/// coordinate has code 127 or −127, so that one is off by 1/254 of it at most.
package struct LatentRows: Sendable {
  /// Number of rows.
  package let count: Int
  /// Coordinates of a row.
  package let dimension: Int
  /// Codes of a stored row, and floats of a question.
  package let stride: Int
  private let bytes: BlockColumn<Int8>
  private let rowBytes: Int
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
    rowBytes = Self.rowBytes(stride: stride)
    bytes = try section.blockColumn()
    guard bytes.count == count * rowBytes else {
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
    guard row >= 0, row < count else { return try damaged() }
    let start = row &* rowBytes
    return try bytes.withElements(start..<start &+ rowBytes) { row in
      UnsafeRawPointer(row).loadUnaligned(as: Float.self)
        * codeDot(row + Self.scaleBytes, question, count: stride, variant: variant)
    }
  }

  /// Reads rows that will be multiplied, so that the waits for memory overlap.
  ///
  /// - Returns: something of what was read; see `touchLines`.
  package func touch(_ rows: Range<Int>) throws(StorageError) -> UInt32 {
    let range = rows.lowerBound * rowBytes..<rows.upperBound * rowBytes
    return try bytes.withElements(range) { touchLines($0, count: range.count) }
  }

  /// The error for a row that is not there.
  @inline(never)
  private func damaged() throws(StorageError) -> Float {
    try bytes.withElements(-1..<0) { _ in 0 }
  }

  private static let scaleBytes = 4

  private static func rowBytes(stride: Int) -> Int { scaleBytes + stride }

  /// A row's scale and codes, as they are stored; to write it again.
  ///
  /// - Throws: as `dot`.
  package func withRow<Result>(
    _ row: Int, _ body: (Float, UnsafeBufferPointer<Int8>) -> Result
  ) throws(StorageError) -> Result {
    let isInside = row >= 0 && row < count
    let range = isInside ? row * rowBytes..<(row + 1) * rowBytes : -1..<0
    return try bytes.withElements(range) { row in
      body(
        UnsafeRawPointer(row).loadUnaligned(as: Float.self),
        UnsafeBufferPointer(start: row + Self.scaleBytes, count: stride))
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

  /// Writes rows that were rounded, in parts: for each row its scale and `stride` codes.
  package static func write(
    _ parts: [(scales: [Float], codes: [Int8])], dimension: Int,
    to section: inout SectionBuilder
  ) throws(DenseIndexError) {
    let stride = LatentSpace.padded(dimension)
    let count = parts.reduce(0) { $0 + $1.scales.count }
    for part in parts where part.codes.count != part.scales.count * stride {
      throw .shape(floats: part.codes.count, count: part.scales.count, dimension: dimension)
    }
    guard let number = UInt32(exactly: count) else { throw .tooMany(count) }
    let rowBytes = rowBytes(stride: stride)
    section.append([number, UInt32(dimension)])
    section.beginColumn(of: Int8.self, count: count * rowBytes)
    for (scales, codes) in parts {
      section.appendChunk(count: scales.count * rowBytes) {
        var bytes: [Int8] = []
        bytes.reserveCapacity(scales.count * rowBytes)
        for (row, scale) in scales.enumerated() {
          withUnsafeBytes(of: scale) { for byte in $0 { bytes.append(Int8(bitPattern: byte)) } }
          bytes.append(contentsOf: codes[row * stride..<(row + 1) * stride])
        }
        return bytes
      }
    }
    section.endColumn()
  }

  /// Writes `count` vectors of `dimension` floats each, one after the other.
  ///
  /// - Throws: `DenseIndexError` for shapes that cannot be stored and for numbers that are none.
  package static func write(
    rows: UnsafeBufferPointer<Float>, count: Int, dimension: Int, to section: inout SectionBuilder
  ) throws(DenseIndexError) {
    let number = try VectorRows.checkedCount(rows, count: count, dimension: dimension)
    for row in 0..<count {
      let vector = UnsafeBufferPointer(rebasing: rows[row * dimension..<(row + 1) * dimension])
      guard VectorRows.allFinite(vector) else { throw .notFinite(vector: row) }
    }
    let stride = LatentSpace.padded(dimension)
    section.append([number, UInt32(dimension)])
    section.beginColumn(of: Int8.self, count: count * rowBytes(stride: stride))
    var bytes = [Int8](repeating: 0, count: rowBytes(stride: stride))
    for row in 0..<count {
      let vector = UnsafeBufferPointer(rebasing: rows[row * dimension..<(row + 1) * dimension])
      bytes.withUnsafeMutableBufferPointer { bytes in
        let codes = bytes[scaleBytes..<scaleBytes + dimension]
        let scale = round(vector, into: UnsafeMutableBufferPointer(rebasing: codes))
        UnsafeMutableRawBufferPointer(bytes).storeBytes(of: scale, as: Float.self)
      }
      section.appendChunk(bytes)
    }
    section.endColumn()
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
