/// The checksums of a section's blocks, its bytes coming in pieces of any length.
struct BlockChecksums {
  private var sums: [UInt64] = []
  /// The start of a block that pieces have in common.
  private var open: [UInt8] = []

  /// Takes the next bytes.
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    if !open.isEmpty {
      let taken = rest.prefix(IndexFile.blockLength - open.count)
      open.append(contentsOf: taken)
      rest = rest.dropFirst(taken.count)
      guard open.count == IndexFile.blockLength else { return }
      sums.append(open.withUnsafeBytes { checksum($0) })
      open.removeAll(keepingCapacity: true)
    }
    while rest.count >= IndexFile.blockLength {
      sums.append(checksum(UnsafeRawBufferPointer(rebasing: rest.prefix(IndexFile.blockLength))))
      rest = rest.dropFirst(IndexFile.blockLength)
    }
    open.append(contentsOf: rest)
  }

  /// The checksum of each block, the last one's too.
  consuming func finish() -> [UInt64] {
    if !open.isEmpty { sums.append(open.withUnsafeBytes { checksum($0) }) }
    return sums
  }
}
