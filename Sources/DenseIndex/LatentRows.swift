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

  /// Checks the bytes of rows now.
  ///
  /// - Throws: as `dot`.
  package func check(_ rows: Range<Int>) throws(StorageError) {
    try bytes.check(rows.lowerBound * rowBytes..<rows.upperBound * rowBytes)
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

  /// Appends a row that was rounded to others, as it is stored.
  package static func append(
    scale: Float, codes: UnsafeBufferPointer<Int8>, to rows: inout [Int8]
  ) {
    withUnsafeBytes(of: scale) { for byte in $0 { rows.append(Int8(bitPattern: byte)) } }
    rows.append(contentsOf: codes)
  }

  /// Consecutive rows on their way into a section.
  package enum Part: Sendable {
    /// Some of the rows that `append(scale:codes:to:)` made.
    case rounded([Int8], Range<Int>)
    /// Rows of an older index.
    case stored(LatentRows, Range<Int>)

    /// The rows.
    fileprivate var rows: Range<Int> {
      switch self {
      case .rounded(_, let rows), .stored(_, let rows): rows
      }
    }
  }

  /// Writes the rows of parts, one after the other.
  ///
  /// - Throws: `DenseIndexError`, or `StorageError.damaged` where stored rows are.
  package static func write(_ parts: [Part], dimension: Int, to section: inout SectionBuilder)
    throws
  {
    let rowBytes = rowBytes(stride: LatentSpace.padded(dimension))
    let count = parts.reduce(0) { $0 + $1.rows.count }
    guard let number = UInt32(exactly: count) else { throw DenseIndexError.tooMany(count) }
    section.append([number, UInt32(dimension)])
    section.beginColumn(of: Int8.self, count: count * rowBytes)
    for part in parts {
      let range = part.rows.lowerBound * rowBytes..<part.rows.upperBound * rowBytes
      switch part {
      case .rounded(let bytes, _):
        guard range.upperBound <= bytes.count else {
          throw DenseIndexError.shape(
            floats: bytes.count, count: part.rows.count, dimension: dimension)
        }
        section.appendChunk(range, of: bytes)
      case .stored(let rows, _): try section.appendChunk(range, of: rows.bytes)
      }
    }
    section.endColumn()
  }
}
