/// One level of a scan over vectors stored as four-bit codes, as the kernels of
/// every instruction set take it.
///
/// A level holds some of the dimensions of all vectors, in *records* of sixteen
/// documents: `lines` lines of 64 bytes, then 64 bytes of measures.
///
/// - Line i holds dimensions 8i…8i + 3 in the low halves of its bytes and
///   8i + 4…8i + 7 in the high ones; byte 4j + m belongs to document j.
/// - The measures are sixteen bytes each of the documents' steps, of the norms
///   of what rounding left, and of the norms of all dimensions behind this
///   level, then the units of the three (floats), and the largest norm of a
///   document's codes.
///
/// A document's coordinate is `unit × step × (code − 7.5)`.
package struct NibbleScan {
  /// Documents of a record.
  package static let documents = 16
  /// Bytes of a line.
  package static let lineBytes = 64
  /// Dimensions of a line.
  package static let lineDimensions = 8
  /// Bytes of measures behind the lines.
  package static let measureBytes = 64
  /// Most lines of a level: sums of sixteen bits hold eight lines' products.
  package static let mostLines = 8

  /// The level's first record.
  package var records: UnsafeRawPointer
  /// Lines of a record, at most `mostLines`.
  package var lines: Int
  /// The question's codes, eight a line, from −127 to 127.
  package var codes: UnsafePointer<Int8>
  /// Fifteen times the sum of the codes.
  package var offset: Int32
  /// Half the question's step.
  package var scale: Float
  /// Norm of the question in this level: weighs what rounding the documents left.
  package var residualWeight: Float
  /// Norm of what rounding the question left: weighs the norm of a document's codes.
  package var roundingWeight: Float
  /// Norm of the question behind this level: weighs the documents' norms there.
  package var tailWeight: Float
  /// Records none of whose bounds reaches this are left out.
  package var threshold: Float
  /// Whether sums begin here.
  package var isFirst: Bool
  /// Records to look at.
  package var blocks: UnsafePointer<UInt32>
  /// Number of `blocks`.
  package var blockCount: Int
  /// Upper bounds of the products so far, sixteen a record: read unless `isFirst`, written.
  package var partials: UnsafeMutablePointer<Float>
  /// Upper bounds of the whole products, sixteen a record: written.
  package var bounds: UnsafeMutablePointer<Float>
  /// Receives the records that stay, in the order of `blocks`; may be `blocks` itself.
  package var survivors: UnsafeMutablePointer<UInt32>

  /// All of it.
  package init(
    records: UnsafeRawPointer, lines: Int, codes: UnsafePointer<Int8>, offset: Int32,
    scale: Float, residualWeight: Float, roundingWeight: Float, tailWeight: Float,
    threshold: Float, isFirst: Bool, blocks: UnsafePointer<UInt32>, blockCount: Int,
    partials: UnsafeMutablePointer<Float>, bounds: UnsafeMutablePointer<Float>,
    survivors: UnsafeMutablePointer<UInt32>
  ) {
    self.records = records
    self.lines = lines
    self.codes = codes
    self.offset = offset
    self.scale = scale
    self.residualWeight = residualWeight
    self.roundingWeight = roundingWeight
    self.tailWeight = tailWeight
    self.threshold = threshold
    self.isFirst = isFirst
    self.blocks = blocks
    self.blockCount = blockCount
    self.partials = partials
    self.bounds = bounds
    self.survivors = survivors
  }

  /// Bytes of a record.
  package var recordBytes: Int { lines &* 64 &+ 64 }
}
