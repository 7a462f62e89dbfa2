/// Collects sections and lays them out as one index file.
package struct IndexFileWriter {
  private var sections: [(id: IndexFile.SectionID, bytes: [UInt8])] = []

  /// A file without sections.
  package init() {}

  /// Adds a section; each id may be added once.
  package mutating func add(_ id: IndexFile.SectionID, _ section: SectionBuilder) {
    precondition(!sections.contains { $0.id == id }, "section \(id) was added already")
    sections.append((id, section.bytes))
  }

  /// The file's bytes, sections in order of their ids.
  package func bytes() -> [UInt8] {
    let ordered = sections.sorted { $0.id < $1.id }
    var table: [UInt8] = []
    var offset = IndexFile.aligned(
      IndexFile.headerLength + IndexFile.tableEntryLength * ordered.count)
    for section in ordered {
      append(section.id.kind, to: &table)
      append(section.id.view, to: &table)
      append(UInt64(offset), to: &table)
      append(UInt64(section.bytes.count), to: &table)
      append(section.bytes.withUnsafeBytes { checksum($0) }, to: &table)
      offset = IndexFile.aligned(offset + section.bytes.count)
    }
    var file = IndexFile.magic
    file.reserveCapacity(offset)
    append(IndexFile.formatVersion, to: &file)
    append(UInt32(ordered.count), to: &file)
    append(UInt64(offset), to: &file)
    append(table.withUnsafeBytes { checksum($0) }, to: &file)
    append(file.withUnsafeBytes { checksum($0) }, to: &file)
    file.append(contentsOf: repeatElement(0, count: IndexFile.headerLength - file.count))
    file.append(contentsOf: table)
    for section in ordered {
      file.append(contentsOf: repeatElement(0, count: IndexFile.aligned(file.count) - file.count))
      file.append(contentsOf: section.bytes)
    }
    file.append(contentsOf: repeatElement(0, count: offset - file.count))
    return file
  }

  private func append<Integer: FixedWidthInteger>(_ value: Integer, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
