/// Reads the columns of one section in the order in which they were written.
package struct SectionReader: Sendable {
  let blocks: SectionBlocks
  private var next = 0
  private var offset = 0

  init(_ blocks: SectionBlocks) { self.blocks = blocks }

  /// The next column, whose elements must have the size that was written; its blocks are
  /// checked at once.
  ///
  /// - Complexity: O(bytes), for the checksums.
  package mutating func column<Element: BitwiseCopyable & Sendable>(
    of type: Element.Type = Element.self
  ) throws(StorageError) -> Column<Element> {
    let range = try nextColumn(type)
    try blocks.check(bytes: range)
    return Column(blocks.region.slice(range))
  }

  /// The next column, which must have `count` elements; its blocks are checked at once.
  package mutating func column<Element: BitwiseCopyable & Sendable>(
    of type: Element.Type = Element.self, count: Int
  ) throws(StorageError) -> Column<Element> {
    let range = try nextColumn(type, count: count)
    try blocks.check(bytes: range)
    return Column(blocks.region.slice(range))
  }

  /// The next column, whose blocks are checked when they are first used.
  ///
  /// - Parameter count: the number of elements that it must have; any where nil.
  /// - Complexity: O(1).
  package mutating func blockColumn<Element: BitwiseCopyable & Sendable>(
    of type: Element.Type = Element.self, count: Int? = nil
  ) throws(StorageError) -> BlockColumn<Element> {
    BlockColumn(ColumnBlocks(blocks, try nextColumn(type, count: count)))
  }

  /// The next column, whose blocks are checked when they are first used, and with them that
  /// every number (of at most 64 bits) is below `limit`.
  ///
  /// - Parameter count: the number of elements that it must have; any where nil.
  /// - Complexity: O(blocks).
  package mutating func blockColumn<Element>(
    of type: Element.Type = Element.self, count: Int? = nil, below limit: Int
  ) throws(StorageError) -> BlockColumn<Element>
  where Element: FixedWidthInteger & UnsignedInteger & BitwiseCopyable & Sendable {
    try blockColumn(of: type, count: count, in: 0..<max(limit, 0))
  }

  /// The next column, whose blocks are checked when they are first used, and with them that
  /// every number (of at most 64 bits) lies in `limits`, whose bounds are not negative.
  ///
  /// - Parameter count: the number of elements that it must have; any where nil.
  /// - Complexity: O(blocks).
  package mutating func blockColumn<Element>(
    of type: Element.Type = Element.self, count: Int? = nil, in limits: Range<Int>
  ) throws(StorageError) -> BlockColumn<Element>
  where Element: FixedWidthInteger & UnsignedInteger & BitwiseCopyable & Sendable {
    precondition(limits.lowerBound >= 0, "unsigned numbers are not negative")
    let range = try nextColumn(type, count: count)
    // Limits that no number of the type can break need no state of their own.
    guard limits.lowerBound > 0 || UInt64(limits.upperBound) <= UInt64(Element.max) else {
      return BlockColumn(ColumnBlocks(blocks, range))
    }
    let allowed = UInt64(limits.lowerBound)..<UInt64(limits.upperBound)
    return BlockColumn(
      ColumnBlocks(blocks, range, limit: .unsigned(width: Element.bitWidth / 8, allowed)))
  }

  /// The next column, whose blocks are checked when they are first used, and with them that
  /// every number is finite and at most `magnitude` from zero.
  ///
  /// - Parameter count: the number of elements that it must have; any where nil.
  /// - Complexity: O(blocks).
  package mutating func blockColumn(
    of type: Float.Type = Float.self, count: Int? = nil, magnitude: Float
  ) throws(StorageError) -> BlockColumn<Float> {
    let range = try nextColumn(type, count: count)
    return BlockColumn(ColumnBlocks(blocks, range, limit: .magnitude(magnitude)))
  }

  /// The next column, whose numbers must lie between 0 and `largest`: so much is checked with each
  /// block.
  ///
  /// - Throws: as `column`.
  package mutating func blockColumn(
    of type: Float.Type = Float.self, count: Int? = nil, from0To largest: Float
  ) throws(StorageError) -> BlockColumn<Float> {
    let range = try nextColumn(type, count: count)
    return BlockColumn(ColumnBlocks(blocks, range, limit: .positive(largest)))
  }

  /// Whether all columns were read.
  package var isAtEnd: Bool { next >= blocks.record.columns.count }

  /// The error for a section that contradicts itself.
  package func damaged(_ detail: String) -> StorageError { blocks.damaged(detail) }

  /// Where the next column lies in its section.
  private mutating func nextColumn<Element>(_ type: Element.Type, count: Int? = nil)
    throws(StorageError) -> Range<Int>
  {
    let columns = blocks.record.columns
    guard next < columns.count else { throw damaged("a column is missing") }
    let column = columns[next]
    guard column.size == UInt64(MemoryLayout<Element>.stride) else {
      throw damaged("a column has another type")
    }
    if let count, column.count != UInt64(clamping: count) {
      throw damaged("two columns differ in length")
    }
    // That the columns fill their section was checked when the file was opened.
    let range = offset..<offset + Int(column.count) * MemoryLayout<Element>.stride
    offset = IndexFile.aligned(range.upperBound)
    next += 1
    return range
  }
}
