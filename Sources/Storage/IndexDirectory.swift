/// Header and directory of a file whose sections are written one after the other.
struct IndexDirectory {
  private(set) var records: [SectionRecord] = []
  /// Column table and block checksums of each section.
  private var details: [[UInt64]] = []
  private var end = IndexFile.headerLength

  /// Notes a section that lies behind the ones before it.
  mutating func add(_ id: IndexFile.SectionID, _ section: SectionBuilder) {
    add(id, section) { _ in }
  }

  /// The same, while `body` takes the section's bytes piece by piece.
  mutating func add<Failure: Error>(
    _ id: IndexFile.SectionID, _ section: SectionBuilder,
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    precondition(!records.contains { $0.id == id }, "section \(id) was added already")
    precondition(!section.isColumnOpen, "a column of section \(id) has not been ended")
    let checksums = try section.blockChecksums(body)
    let detail = section.columns.flatMap { [$0.size, $0.count] } + checksums
    let range = end..<end + section.count
    records.append(
      SectionRecord(
        id: id, range: range, columns: section.columns,
        checksum: detail.map(\.littleEndian).withUnsafeBytes { checksum($0) }))
    details.append(detail)
    end = range.upperBound
  }

  /// The file's first bytes, and those behind its sections.
  func encoded() -> (header: [UInt8], directory: [UInt8]) {
    var table: [UInt8] = []
    for record in records {
      append(record.id.kind, to: &table)
      append(record.id.view, to: &table)
      append(UInt64(record.range.lowerBound), to: &table)
      append(UInt64(record.range.count), to: &table)
      append(UInt64(record.columns.count), to: &table)
      append(record.checksum, to: &table)
    }
    let tableChecksum = table.withUnsafeBytes { checksum($0) }
    for word in details.joined() { append(word, to: &table) }
    var header = IndexFile.magic
    append(IndexFile.formatVersion, to: &header)
    append(UInt32(records.count), to: &header)
    append(UInt64(end + table.count), to: &header)
    append(UInt64(end), to: &header)
    append(tableChecksum, to: &header)
    append(header.withUnsafeBytes { checksum($0) }, to: &header)
    header += repeatElement(0, count: IndexFile.headerLength - header.count)
    return (header, table)
  }

  private func append<Integer: FixedWidthInteger>(_ value: Integer, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
