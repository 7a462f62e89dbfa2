import Synchronization

/// The blocks that a column lies in, and what they must keep to beside their checksums.
@usableFromInline
final class ColumnBlocks: @unchecked Sendable {
  /// The column's bytes.
  let region: ByteRegion
  /// Bytes between the start of the column's first block and the column.
  let offset: Int
  /// States of the column's blocks.
  let states: UnsafePointer<Atomic<UInt8>>

  private let section: SectionBlocks?
  private let firstBlock: Int
  /// States of the column's own, where it has a limit: its neighbours in a block have other ones.
  private let own: BlockStates?
  private let limit: NumberLimit?

  /// Blocks of bytes of a section, whose numbers must keep to `limit`.
  init(_ section: SectionBlocks, _ range: Range<Int>, limit: NumberLimit? = nil) {
    self.section = section
    region = section.region.slice(range)
    firstBlock = range.lowerBound >> IndexFile.blockShift
    offset = range.lowerBound & (IndexFile.blockLength - 1)
    self.limit = limit
    if limit == nil {
      own = nil
      states = section.states(from: firstBlock)
    } else {
      let own = BlockStates(count: IndexFile.blockCount(offset + range.count))
      self.own = own
      states = UnsafePointer(own.states)
    }
  }

  /// Bytes outside any file, which need no check.
  init(_ region: ByteRegion) {
    self.region = region
    section = nil
    firstBlock = 0
    offset = 0
    limit = nil
    let own = BlockStates(
      count: IndexFile.blockCount(region.bytes.count), state: BlockStates.good)
    self.own = own
    states = UnsafePointer(own.states)
  }

  /// Checks blocks, counted from the column's first, unless that was done before.
  @usableFromInline @inline(never)
  func check(_ blocks: ClosedRange<Int>) throws(StorageError) {
    guard let section else { return }
    for block in blocks {
      guard let own, let limit else {
        try section.check(firstBlock + block)
        continue
      }
      if own[block] == BlockStates.good { continue }
      try section.check(firstBlock + block)
      let start = max(0, block * IndexFile.blockLength - offset)
      let end = min(region.bytes.count, (block + 1) * IndexFile.blockLength - offset)
      let isKept = limit.holds(for: UnsafeRawBufferPointer(rebasing: region.bytes[start..<end]))
      own.set(block, isGood: isKept)
      guard isKept else {
        throw section.damaged(firstBlock + block, "a number is out of its range")
      }
    }
  }

  /// The error for elements that the column does not have.
  @usableFromInline @inline(never)
  func outside() -> StorageError {
    section?.damaged("elements outside their column are named")
      ?? .damaged(path: "column in memory", part: "elements outside it are named")
  }

  /// The error for starts of lists that fall.
  @usableFromInline @inline(never)
  func falling() -> StorageError {
    section?.damaged("a list ends before it begins")
      ?? .damaged(path: "column in memory", part: "a list ends before it begins")
  }
}
