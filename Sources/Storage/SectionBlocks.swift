import Synchronization

/// The blocks of one section of an opened file, each checked before it is first used.
final class SectionBlocks: Sendable {
  let file: IndexFileReader
  let record: SectionRecord
  /// The section's bytes.
  let region: ByteRegion
  /// What messages call the section.
  let name: String
  /// Where the section's blocks begin among the file's.
  private let firstBlock: Int
  private let checksums: ByteRegion

  init(
    _ record: SectionRecord, of file: IndexFileReader, region: ByteRegion, name: String,
    checksums: ByteRegion, firstBlock: Int
  ) {
    self.record = record
    self.file = file
    self.region = region
    self.name = name
    self.checksums = checksums
    self.firstBlock = firstBlock
  }

  /// States of the section's blocks, the one of its first block first.
  func states(from block: Int) -> UnsafePointer<Atomic<UInt8>> {
    UnsafePointer(file.states.states + firstBlock + block)
  }

  /// Checks a block of the section, unless that was done before.
  ///
  /// - Complexity: O(1), O(bytes of a block) the first time.
  func check(_ block: Int) throws(StorageError) {
    let states = file.states
    var state = states[firstBlock + block]
    if state == BlockStates.unknown {
      let start = block * IndexFile.blockLength
      let end = min(region.bytes.count, start + IndexFile.blockLength)
      let expected = UInt64(
        littleEndian: checksums.bytes.loadUnaligned(fromByteOffset: block * 8, as: UInt64.self))
      let isGood =
        checksum(UnsafeRawBufferPointer(rebasing: region.bytes[start..<end])) == expected
      states.set(firstBlock + block, isGood: isGood)
      state = isGood ? BlockStates.good : BlockStates.damaged
    }
    guard state == BlockStates.good else { throw damaged(block, "its checksum differs") }
  }

  /// Checks the blocks that bytes of the section lie in.
  func check(bytes range: Range<Int>) throws(StorageError) {
    guard !range.isEmpty else { return }
    for block in range.lowerBound >> IndexFile.blockShift...(range.upperBound - 1)
      >> IndexFile.blockShift
    {
      try check(block)
    }
  }

  /// The error for a block.
  func damaged(_ block: Int, _ detail: String) -> StorageError {
    .damaged(path: file.path, part: "section \(name), block \(block): \(detail)")
  }

  /// The error for a section that contradicts itself.
  func damaged(_ detail: String) -> StorageError {
    .damaged(path: file.path, part: "section \(name): \(detail)")
  }
}
