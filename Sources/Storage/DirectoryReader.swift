/// Reads and checks what `IndexDirectory` writes: header, section table, column tables and the
/// places of the block checksums.
struct DirectoryReader {
  /// The sections, in the order in which they lie.
  private(set) var records: [SectionRecord] = []
  /// Where the file has the block checksums of each section.
  private(set) var checksums: [Range<Int>] = []
  private let bytes: UnsafeRawBufferPointer
  private let path: String

  /// Checks a file whose bytes live at least as long as this call.
  init(_ region: ByteRegion, path: String) throws(StorageError) {
    bytes = region.bytes
    self.path = path
    let (table, tableChecksum) = try header()
    guard table.upperBound <= bytes.count, self.checksum(of: table) == tableChecksum else {
      throw damaged("section table")
    }
    var (end, detail) = (IndexFile.headerLength, table.upperBound)
    var seen: Set<IndexFile.SectionID> = []
    for entry in stride(
      from: table.lowerBound, to: table.upperBound, by: IndexFile.tableEntryLength)
    {
      let record = try self.record(entry, from: end, before: table.lowerBound, detail: &detail)
      guard seen.insert(record.id).inserted else { throw damaged("section table") }
      end = record.range.upperBound
      records.append(record)
    }
    guard end == table.lowerBound, detail == bytes.count else { throw damaged("section table") }
  }

  /// Checks the header; where the section table lies, and its checksum.
  private func header() throws(StorageError) -> (table: Range<Int>, checksum: UInt64) {
    guard bytes.count >= IndexFile.headerLength,
      bytes.prefix(IndexFile.magic.count).elementsEqual(IndexFile.magic)
    else { throw .foreign(path: path) }
    let version = UInt32(truncatingIfNeeded: word(8))
    guard version == IndexFile.formatVersion else {
      throw .version(path: path, found: version, expected: IndexFile.formatVersion)
    }
    guard word(40) == checksum(of: 0..<40), word(48) == 0, word(56) == 0 else {
      throw damaged("header")
    }
    let length = word(16)
    guard length == UInt64(bytes.count) else {
      throw .truncated(path: path, expected: length, found: UInt64(bytes.count))
    }
    guard let start = Int(exactly: word(24)), start >= IndexFile.headerLength, start % 64 == 0,
      start <= bytes.count
    else { throw damaged("header") }
    let count = Int(word(8) >> 32)
    return (start..<start + count * IndexFile.tableEntryLength, word(32))
  }

  /// Checks a section: it begins where the one before ends, and its columns fill it.
  ///
  /// - Parameter detail: where its column table begins; then, where the next one's does.
  private mutating func record(
    _ entry: Int, from start: Int, before limit: Int, detail: inout Int
  ) throws(StorageError) -> SectionRecord {
    let id = IndexFile.SectionID(
      kind: UInt32(truncatingIfNeeded: word(entry)), view: UInt32(word(entry) >> 32))
    let length = word(entry + 16)
    guard word(entry + 8) == UInt64(start), length <= UInt64(limit - start), length % 64 == 0
    else { throw damaged("section table") }
    let blocks = IndexFile.blockCount(Int(length))
    let left = (bytes.count - detail) / 8
    let columnCount = word(entry + 24)
    guard blocks <= left, columnCount <= UInt64((left - blocks) / 2) else {
      throw damaged("section table")
    }
    let columns = detail..<detail + Int(columnCount) * IndexFile.columnEntryLength
    let checksums = columns.upperBound..<columns.upperBound + blocks * 8
    let expected = word(entry + 32)
    guard checksum(of: columns.lowerBound..<checksums.upperBound) == expected else {
      throw damaged("tables of section \(id.kind) of view \(id.view)")
    }
    detail = checksums.upperBound
    self.checksums.append(checksums)
    return SectionRecord(
      id: id, range: start..<start + Int(length),
      columns: try self.columns(columns, length: Int(length), of: id), checksum: expected)
  }

  private func columns(_ table: Range<Int>, length: Int, of id: IndexFile.SectionID)
    throws(StorageError) -> [SectionRecord.ColumnShape]
  {
    var end = 0
    var columns: [SectionRecord.ColumnShape] = []
    for place in stride(from: table.lowerBound, to: table.upperBound, by: 16) {
      let column = SectionRecord.ColumnShape(size: word(place), count: word(place + 8))
      let (size, overflow) = column.size.multipliedReportingOverflow(by: column.count)
      guard !overflow, size <= UInt64(length - end) else {
        throw damaged("section \(id.kind) of view \(id.view): a column is cut")
      }
      end = IndexFile.aligned(end + Int(size))
      columns.append(column)
    }
    guard end == length else {
      throw damaged("section \(id.kind) of view \(id.view): columns do not fill it")
    }
    return columns
  }

  private func damaged(_ part: String) -> StorageError { .damaged(path: path, part: part) }

  private func word(_ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  private func checksum(of range: Range<Int>) -> UInt64 {
    Storage.checksum(UnsafeRawBufferPointer(rebasing: bytes[range]))
  }
}
