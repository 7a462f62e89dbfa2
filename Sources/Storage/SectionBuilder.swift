/// Collects the columns of one section, one after the other, each aligned to 64 bytes.
///
/// A column comes in one piece or in several:
///
///     section.append(starts)
///     section.beginColumn(of: UInt32.self, count: total)
///     for chunk in chunks { section.appendChunk(chunk) }
///     section.endColumn()
package struct SectionBuilder: Sendable {
  /// Bytes of the section so far.
  package private(set) var count = 0
  var columns: [SectionRecord.ColumnShape] = []
  private var pieces: [SectionPiece] = []
  /// What follows the pieces.
  private var tail: [UInt8] = []
  private var missing: UInt64 = 0

  /// An empty section.
  package init() {}

  /// A section as it stands in a file.
  init(copying bytes: UnsafeRawBufferPointer, columns: [SectionRecord.ColumnShape]) {
    tail = Array(bytes)
    count = tail.count
    self.columns = columns
  }

  /// Appends a column.
  package mutating func append<Element: BitwiseCopyable & Sendable>(_ column: [Element]) {
    beginColumn(of: Element.self, count: column.count)
    appendChunk(column)
    endColumn()
  }

  /// Appends a column.
  package mutating func append<Element: BitwiseCopyable & Sendable>(
    _ column: UnsafeBufferPointer<Element>
  ) {
    beginColumn(of: Element.self, count: column.count)
    appendChunk(column)
    endColumn()
  }

  /// Begins a column of `count` elements, which `appendChunk` brings; `endColumn` ends it.
  package mutating func beginColumn<Element: BitwiseCopyable & Sendable>(
    of type: Element.Type, count: Int
  ) {
    precondition(!isColumnOpen, "the column before has not been ended")
    columns.append(.init(size: UInt64(MemoryLayout<Element>.stride), count: UInt64(count)))
    missing = UInt64(count)
  }

  /// Appends elements to the column that was begun.
  package mutating func appendChunk<Element: BitwiseCopyable & Sendable>(
    _ chunk: UnsafeBufferPointer<Element>
  ) {
    take(chunk.count, of: Element.self)
    tail.append(contentsOf: UnsafeRawBufferPointer(chunk))
    count += chunk.count * MemoryLayout<Element>.stride
  }

  /// Appends elements to the column that was begun; many are kept as they are and not copied.
  package mutating func appendChunk<Element: BitwiseCopyable & Sendable>(_ chunk: [Element]) {
    guard chunk.count * MemoryLayout<Element>.stride >= SectionPiece.shortest else {
      return chunk.withUnsafeBufferPointer { appendChunk($0) }
    }
    take(chunk.count, of: Element.self)
    append(SectionPiece(chunk))
  }

  /// Appends a part of an array to the column that was begun; all of one is kept as it is.
  package mutating func appendChunk<Element: BitwiseCopyable & Sendable>(
    _ range: Range<Int>, of array: [Element]
  ) {
    guard range.count < array.count else { return appendChunk(array) }
    array.withUnsafeBufferPointer { appendChunk(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Appends elements of another index's column to the column that was begun; many stay where
  /// they lie, and are not copied.
  ///
  /// - Throws: `StorageError.damaged` where a block of them is, or they lie outside their column.
  package mutating func appendChunk<Element: BitwiseCopyable & Sendable>(
    _ range: Range<Int>, of column: BlockColumn<Element>
  ) throws(StorageError) {
    try column.check(range)
    let stride = MemoryLayout<Element>.stride
    let region = column.blocks.region.slice(
      range.lowerBound * stride..<range.upperBound * stride)
    take(range.count, of: Element.self)
    guard region.bytes.count >= SectionPiece.shortest else {
      tail.append(contentsOf: region.bytes)
      count += region.bytes.count
      return
    }
    append(SectionPiece(region))
  }

  /// Appends `count` elements to the column that was begun, made when they are written, each
  /// time the same.
  package mutating func appendChunk<Element: BitwiseCopyable & Sendable>(
    count: Int, made: @escaping @Sendable () -> [Element]
  ) {
    take(count, of: Element.self)
    append(SectionPiece(count: count, made))
  }

  private mutating func append(_ piece: SectionPiece) {
    if !tail.isEmpty {
      pieces.append(SectionPiece(tail))
      tail = []
    }
    pieces.append(piece)
    count += piece.byteCount
  }

  /// Appends `count` elements to the column that was begun, zero at first; `fill` sets them.
  package mutating func appendChunk<Element: BitwiseCopyable & Sendable, Failure: Error>(
    of type: Element.Type, count: Int,
    fill: (UnsafeMutableBufferPointer<Element>) throws(Failure) -> Void
  ) throws(Failure) {
    take(count, of: Element.self)
    let start = tail.count
    tail.append(contentsOf: repeatElement(0, count: count * MemoryLayout<Element>.stride))
    self.count += tail.count - start
    try tail.withUnsafeMutableBufferPointer { (all) throws(Failure) in
      let place = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: all[start...]))
      try fill(place.bindMemory(to: Element.self))
      _ = place.bindMemory(to: UInt8.self)
    }
  }

  /// Ends the column that was begun; all its elements must be there.
  package mutating func endColumn() {
    precondition(!isColumnOpen, "\(missing) elements of a column are missing")
    tail.append(contentsOf: repeatElement(0, count: IndexFile.aligned(count) - count))
    count = IndexFile.aligned(count)
  }

  var isColumnOpen: Bool { missing > 0 }

  private mutating func take(_ count: Int, of type: (some Any).Type) {
    precondition(UInt64(count) <= missing, "more elements than the column was begun with")
    precondition(
      columns.last?.size == UInt64(stride(of: type)), "the column has elements of another type")
    missing -= UInt64(count)
  }

  private func stride<Element>(of type: Element.Type) -> Int { MemoryLayout<Element>.stride }

  /// What the section holds so far, in one piece.
  ///
  /// - Complexity: O(bytes).
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    forEachPiece { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Calls `body` with the section's bytes, piece by piece.
  func forEachPiece<Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    for piece in pieces { try piece.withBytes(body) }
    try tail.withUnsafeBufferPointer { (bytes) throws(Failure) in
      try body(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Calls `body` with the section's bytes, a few blocks at a time.
  ///
  /// - Returns: the checksum of each block.
  /// - Complexity: O(bytes); what `body` reads was just read for its checksum.
  func blockChecksums<Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) -> [UInt64] {
    var sums = BlockChecksums()
    var position = 0
    try forEachPiece { (piece) throws(Failure) in
      var rest = piece[...]
      while !rest.isEmpty {
        let length = 4 * IndexFile.blockLength - position % IndexFile.blockLength
        let part = UnsafeRawBufferPointer(rebasing: rest.prefix(length))
        sums.append(part)
        try body(part)
        rest = rest.dropFirst(part.count)
        position += part.count
      }
    }
    return sums.finish()
  }

  /// The checksum of each block.
  ///
  /// - Complexity: O(bytes).
  func blockChecksums() -> [UInt64] { blockChecksums { _ in } }
}
