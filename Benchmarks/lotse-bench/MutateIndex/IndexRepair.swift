import Storage

/// Makes the checksums of a damaged index right again, and finds its parts; a
/// second reader of the layout that `IndexFile` describes, so that one mistake
/// is not made twice.
enum IndexRepair {
  static let headerLength = 64
  static let entryLength = 40
  private static let blockLength = 65_536

  /// What the directory says of a section.
  struct Section {
    /// Where it lies.
    var range: Range<Int>
    /// Its entry in the section table.
    var entry: Int
    /// Its column table: entries of 16 bytes.
    var columns: Range<Int>
    /// The checksums of its blocks.
    var blocks: Range<Int>
  }

  /// Makes checksums right, from those of the blocks to the header's.
  static func apply(_ repair: IndexMutator.Repair, to bytes: inout [UInt8]) {
    guard repair > .none, bytes.count >= headerLength else { return }
    for section in sections(of: bytes) where repair >= .sections {
      for (block, place) in stride(
        from: section.blocks.lowerBound, to: section.blocks.upperBound, by: 8
      ).enumerated() {
        let start = section.range.lowerBound + block * blockLength
        set(
          sum(bytes, start..<min(section.range.upperBound, start + blockLength)), at: place,
          in: &bytes)
      }
      set(
        sum(bytes, section.columns.lowerBound..<section.blocks.upperBound),
        at: section.entry + 32, in: &bytes)
    }
    if repair >= .table {
      set(sum(bytes, table(of: bytes)), at: 32, in: &bytes)
      set(UInt64(bytes.count), at: 16, in: &bytes)
    }
    set(sum(bytes, 0..<40), at: 40, in: &bytes)
  }

  /// Where the section table lies, as far as the file holds it.
  static func table(of bytes: [UInt8]) -> Range<Int> {
    guard bytes.count >= headerLength else { return 0..<0 }
    let start = Int(clamping: word(bytes, 24))
    guard start <= bytes.count else { return 0..<0 }
    let stated = Int(UInt32(truncatingIfNeeded: word(bytes, 12)))
    return start..<start + min(stated, (bytes.count - start) / entryLength) * entryLength
  }

  /// The sections whose place in the file and whose tables it holds, in the order of the table.
  static func sections(of bytes: [UInt8]) -> [Section] {
    let table = table(of: bytes)
    var detail = table.upperBound
    var sections: [Section] = []
    for entry in stride(from: table.lowerBound, to: table.upperBound, by: entryLength) {
      guard let start = Int(exactly: word(bytes, entry + 8)),
        let length = Int(exactly: word(bytes, entry + 16)), start <= bytes.count,
        length <= bytes.count - start, let columns = Int(exactly: word(bytes, entry + 24)),
        columns <= (bytes.count - detail) / 16
      else { break }
      let middle = detail + columns * 16
      let end = middle + (length + blockLength - 1) / blockLength * 8
      guard end <= bytes.count else { break }
      sections.append(
        Section(
          range: start..<start + length, entry: entry, columns: detail..<middle,
          blocks: middle..<end))
      detail = end
    }
    return sections
  }

  /// The places of the column table's entries of all sections.
  static func columns(of bytes: [UInt8]) -> [Int] {
    sections(of: bytes).flatMap {
      stride(from: $0.columns.lowerBound, to: $0.columns.upperBound, by: 16)
    }
  }

  private static func word(_ bytes: [UInt8], _ place: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[place + $1]) << UInt64(8 * $1) }
  }

  private static func set(_ word: UInt64, at place: Int, in bytes: inout [UInt8]) {
    for offset in 0..<8 {
      bytes[place + offset] = UInt8(truncatingIfNeeded: word >> UInt64(8 * offset))
    }
  }

  private static func sum(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    bytes.withUnsafeBytes { checksum(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }
}
