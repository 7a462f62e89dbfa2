import KernelTypes
import Kernels
import Storage

/// Exact top-k search by inner product over stored float vectors.
///
/// A scan reads half a byte a dimension. The vectors were rotated so that their
/// energy comes first, and each of a few *levels* of dimensions was rounded to
/// four bits (`NibbleScan`), with the norm of what rounding left and the norm
/// of all dimensions behind it. After each level the sum of the codes' products
/// and, by Cauchy and Schwarz, of those norms with the question's is an upper
/// bound of the product; blocks of sixteen vectors none of whose bounds reaches
/// the k-th best product are left out of the next level. What stays after the
/// last one, a few vectors in ten thousand, is scored with the stored floats:
/// scores are `floatDot`s of the vectors as they were given, to the last bit,
/// and all rounding on the way is counted into the bounds. Bounds of this kind
/// over exact coordinates are known from Panorama (arXiv 2510.00566), codes
/// with the norm of their residual from vector quantisation.
package struct DenseIndex: Sendable {
  /// Number of vectors.
  package var count: Int { rows.count }
  /// Floats of a vector.
  package var dimension: Int { rows.dimension }
  /// The vectors as they were given.
  package let rows: VectorRows
  /// The levels of the scan; none where the vectors are few or of extreme
  /// lengths, and every product is computed.
  let levels: [Level]
  /// Rows of the rotation, `rows.stride` floats each.
  let rotation: BlockColumn<Float>
  /// Coordinates of a rotated vector, the sum of the levels' widths.
  let rotatedDimension: Int
  /// The largest norm of a vector.
  let largestNorm: Double
  /// How far the rotation is from keeping inner products of vectors of norm one.
  let rotationError: Double

  /// One level of the scan.
  struct Level: Sendable {
    /// The first of its rotated coordinates.
    let start: Int
    /// Lines of a record, eight coordinates each.
    let lines: Int
    /// The records of all blocks.
    let records: BlockColumn<UInt8>

    /// Bytes of one block's record.
    var recordBytes: Int { Self.recordBytes(lines: lines) }

    static func recordBytes(lines: Int) -> Int {
      lines * NibbleScan.lineBytes + NibbleScan.measureBytes
    }
  }

  /// Most dimensions that are stored or read.
  package static let mostDimensions = 4_096

  /// Reads what `write` wrote.
  ///
  /// Shapes are checked here, the vectors' blocks when they are first used.
  package init(_ section: inout SectionReader) throws(StorageError) {
    rows = try VectorRows(&section)
    let lines: Column<UInt32> = try section.column()
    let norms: Column<Double> = try section.column(count: 2)
    largestNorm = norms[0]
    rotationError = norms[1]
    rotation = try section.blockColumn()
    let blocks = (rows.count + NibbleScan.documents - 1) / NibbleScan.documents
    var levels: [Level] = []
    var start = 0
    for count in lines {
      guard count > 0, count <= NibbleScan.mostLines, start < rows.stride else {
        throw section.damaged("a level of the vectors has an impossible width")
      }
      let records: BlockColumn<UInt8> = try section.blockColumn()
      guard records.count == blocks * Level.recordBytes(lines: Int(count)) else {
        throw section.damaged("the vectors' codes do not fill their levels")
      }
      levels.append(Level(start: start, lines: Int(count), records: records))
      start += Int(count) * NibbleScan.lineDimensions
    }
    guard rotation.count == start * rows.stride else {
      throw section.damaged("the vectors' rotation does not fit them")
    }
    rotatedDimension = start
    self.levels = levels
  }

  /// Checks the bytes of all vectors and codes now, so that no search throws later.
  package func check() throws(StorageError) {
    try rows.check()
    try rotation.check(0..<rotation.count)
    for level in levels { try level.records.check(0..<level.records.count) }
  }

  /// Number of blocks of sixteen vectors.
  var blockCount: Int { (count + NibbleScan.documents - 1) / NibbleScan.documents }

  /// Bytes of codes and measures, the stored floats not counted.
  package var codeBytes: Int { levels.reduce(rotation.count * 4) { $0 + $1.records.count } }

  /// Dimensions of the levels, in their order.
  package var levelWidths: [Int] { levels.map { $0.lines * NibbleScan.lineDimensions } }
}
