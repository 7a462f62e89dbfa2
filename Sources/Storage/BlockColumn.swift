import Synchronization

/// A stored array of fixed-width little-endian values, read in place, whose blocks are checked
/// when they are first used.
///
/// What a block's check finds holds for the life of the opened file, for all threads: a good
/// block costs one load from then on, a damaged one throws every time.
@usableFromInline
package struct BlockColumn<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  /// Number of elements.
  @usableFromInline package let count: Int
  @usableFromInline let base: UnsafePointer<Element>
  /// Bytes between the start of the column's first block and the column.
  @usableFromInline let offset: Int
  @usableFromInline let states: UnsafePointer<Atomic<UInt8>>
  /// Keeps bytes and states alive, and checks blocks.
  @usableFromInline let blocks: ColumnBlocks

  init(_ blocks: ColumnBlocks) {
    guard let base = blocks.region.bytes.baseAddress else {
      preconditionFailure("a region always has an address")
    }
    self.blocks = blocks
    self.base = base.assumingMemoryBound(to: Element.self)
    count = blocks.region.bytes.count / MemoryLayout<Element>.stride
    offset = blocks.offset
    states = blocks.states
  }

  /// A column of its own, outside any file.
  package init(_ elements: [Element]) {
    self.init(ColumnBlocks(elements.withUnsafeBytes { ByteRegion(copying: $0) }))
  }

  /// Calls `body` with a pointer to the first element of `range`, whose blocks are checked.
  ///
  /// - Throws: `StorageError.damaged` where a block of the range is damaged, or the range lies
  ///   outside the column; and what `body` throws.
  /// - Complexity: O(blocks of the range), O(bytes of a block) for each that is new.
  @inlinable @inline(__always)
  package func withElements<Result>(
    _ range: Range<Int>, _ body: (UnsafePointer<Element>) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    try check(range)
    return try body(base + range.lowerBound)
  }

  /// Calls `body` with a pointer to the first element, for elements whose blocks were checked.
  @inlinable @inline(__always)
  package func withChecked<Result>(_ body: (UnsafePointer<Element>) -> Result) -> Result {
    body(base)
  }

  /// The element at `index`.
  ///
  /// - Throws: as `withElements`.
  @inlinable @inline(__always)
  package func element(_ index: Int) throws(StorageError) -> Element {
    guard index >= 0 && index < count else { throw blocks.outside() }
    let start = offset &+ index &* MemoryLayout<Element>.stride
    let first = start >> IndexFile.blockShift
    let last = (start &+ MemoryLayout<Element>.stride &- 1) >> IndexFile.blockShift
    if !isGood(first) || (first != last && !isGood(last)) { try blocks.check(first...last) }
    return base[index]
  }

  /// The column with all of its blocks checked, for loops over everything.
  ///
  /// - Throws: as `withElements`.
  /// - Complexity: O(bytes) where its blocks were not checked before.
  package func whole() throws(StorageError) -> Column<Element> {
    try check(0..<count)
    return Column(blocks.region)
  }

  /// Checks the blocks of `range`, as `withElements` does.
  @inlinable @inline(__always)
  package func check(_ range: Range<Int>) throws(StorageError) {
    guard range.lowerBound >= 0 && range.upperBound <= count else { throw blocks.outside() }
    guard !range.isEmpty else { return }
    let first = (offset &+ range.lowerBound &* MemoryLayout<Element>.stride) >> IndexFile.blockShift
    let last =
      (offset &+ range.upperBound &* MemoryLayout<Element>.stride &- 1) >> IndexFile.blockShift
    var block = first
    while block <= last && isGood(block) { block &+= 1 }
    if block <= last { try blocks.check(block...last) }
  }

  /// Whether a block, counted from the column's first, was checked and is good.
  @inlinable @inline(__always)
  func isGood(_ block: Int) -> Bool {
    states[block].load(ordering: .acquiring) == BlockStates.good
  }
}
