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

  /// The checksum of each block.
  ///
  /// - Complexity: O(bytes).
  func blockChecksums() -> [UInt64] {
    var sums = BlockChecksums()
    forEachPiece { sums.append($0) }
    return sums.finish()
  }
}
