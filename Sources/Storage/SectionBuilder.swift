/// Collects the columns of one section, one after the other, each aligned to 64 bytes.
///
/// A column comes in one piece or in several:
///
///     section.append(starts)
///     section.beginColumn(of: UInt32.self, count: total)
///     for chunk in chunks { section.appendChunk(chunk) }
///     section.endColumn()
package struct SectionBuilder: Sendable {
  /// What the section holds so far.
  package private(set) var bytes: [UInt8] = []
  private(set) var columns: [SectionRecord.ColumnShape] = []
  private var missing: UInt64 = 0

  /// An empty section.
  package init() {}

  /// Makes room for `byteCount` bytes in all, so that appending copies nothing.
  package mutating func reserve(_ byteCount: Int) { bytes.reserveCapacity(byteCount) }

  /// Appends a column.
  package mutating func append<Element: BitwiseCopyable & Sendable>(_ column: [Element]) {
    column.withUnsafeBufferPointer { append($0) }
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
    bytes.append(contentsOf: UnsafeRawBufferPointer(chunk))
  }

  /// Appends elements to the column that was begun.
  package mutating func appendChunk<Element: BitwiseCopyable & Sendable>(_ chunk: [Element]) {
    chunk.withUnsafeBufferPointer { appendChunk($0) }
  }

  /// Appends `count` elements to the column that was begun, zero at first; `fill` sets them.
  package mutating func appendChunk<Element: BitwiseCopyable & Sendable, Failure: Error>(
    of type: Element.Type, count: Int,
    fill: (UnsafeMutableBufferPointer<Element>) throws(Failure) -> Void
  ) throws(Failure) {
    take(count, of: Element.self)
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count * MemoryLayout<Element>.stride))
    try bytes.withUnsafeMutableBufferPointer { (all) throws(Failure) in
      let place = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: all[start...]))
      try fill(place.bindMemory(to: Element.self))
      _ = place.bindMemory(to: UInt8.self)
    }
  }

  /// Ends the column that was begun; all its elements must be there.
  package mutating func endColumn() {
    precondition(!isColumnOpen, "\(missing) elements of a column are missing")
    bytes.append(contentsOf: repeatElement(0, count: IndexFile.aligned(bytes.count) - bytes.count))
  }

  var isColumnOpen: Bool { missing > 0 }

  private mutating func take(_ count: Int, of type: (some Any).Type) {
    precondition(UInt64(count) <= missing, "more elements than the column was begun with")
    precondition(
      columns.last?.size == UInt64(stride(of: type)), "the column has elements of another type")
    missing -= UInt64(count)
  }

  private func stride<Element>(of type: Element.Type) -> Int { MemoryLayout<Element>.stride }

  /// The checksum of each block.
  ///
  /// - Complexity: O(bytes).
  func blockChecksums() -> [UInt64] {
    bytes.withUnsafeBytes { bytes in
      (0..<IndexFile.blockCount(bytes.count)).map { block in
        let start = block * IndexFile.blockLength
        let end = min(bytes.count, start + IndexFile.blockLength)
        return checksum(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      }
    }
  }
}
