/// An opened index file: checked header and checksums, sections read in place.
package struct IndexFileReader: Sendable {
  package let path: String
  private let region: ByteRegion
  private let table: [IndexFile.SectionID: (range: Range<Int>, checksum: UInt64)]

  /// Maps and checks the file at `path`.
  ///
  /// - Throws: `StorageError` that says what to do: missing, foreign, another
  ///   version, truncated or damaged.
  /// - Complexity: O(bytes), for the checksums.
  package init(path: String) throws(StorageError) {
    try self.init(region: ByteRegion(mapping: path), path: path)
  }

  /// Checks a file that is in memory; `name` stands for its path in messages.
  package init(bytes: [UInt8], name: String = "index in memory") throws(StorageError) {
    try self.init(region: ByteRegion(bytes), path: name)
  }

  private init(region: ByteRegion, path: String) throws(StorageError) {
    self.region = region
    self.path = path
    let bytes = region.bytes
    guard bytes.count >= IndexFile.headerLength,
      bytes.prefix(IndexFile.magic.count).elementsEqual(IndexFile.magic)
    else { throw .foreign(path: path) }
    func number<Integer: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, _: Integer.Type)
      -> Integer
    {
      Integer(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Integer.self))
    }
    let version = number(8, UInt32.self)
    guard version == IndexFile.formatVersion else {
      throw .version(path: path, found: version, expected: IndexFile.formatVersion)
    }
    guard
      number(32, UInt64.self) == checksum(UnsafeRawBufferPointer(rebasing: bytes[0..<32])),
      bytes[40..<64].allSatisfy({ $0 == 0 })
    else { throw .damaged(path: path, part: "header") }
    let length = number(16, UInt64.self)
    guard length == UInt64(bytes.count) else {
      throw .truncated(path: path, expected: length, found: UInt64(bytes.count))
    }
    let count = Int(number(12, UInt32.self))
    let tableEnd = IndexFile.headerLength + count * IndexFile.tableEntryLength
    guard tableEnd <= bytes.count,
      number(24, UInt64.self)
        == checksum(
          UnsafeRawBufferPointer(rebasing: bytes[IndexFile.headerLength..<tableEnd]))
    else { throw .damaged(path: path, part: "section table") }
    var table: [IndexFile.SectionID: (range: Range<Int>, checksum: UInt64)] = [:]
    for index in 0..<count {
      let entry = IndexFile.headerLength + index * IndexFile.tableEntryLength
      let id = IndexFile.SectionID(
        kind: number(entry, UInt32.self), view: number(entry + 4, UInt32.self))
      let offset = number(entry + 8, UInt64.self)
      let size = number(entry + 16, UInt64.self)
      // Kernels read columns in place, so that their alignment counts.
      guard offset <= length, size <= length - offset, offset % 64 == 0, table[id] == nil else {
        throw .damaged(path: path, part: "section table")
      }
      let range = Int(offset)..<Int(offset + size)
      let expected = number(entry + 24, UInt64.self)
      guard checksum(UnsafeRawBufferPointer(rebasing: bytes[range])) == expected else {
        throw .damaged(path: path, part: "section \(id.kind) of view \(id.view)")
      }
      table[id] = (range, expected)
    }
    self.table = table
  }

  /// Whether the file has the section.
  package func contains(_ id: IndexFile.SectionID) -> Bool { table[id] != nil }

  /// Names and lengths of all sections, in order.
  package var sections: [(id: IndexFile.SectionID, length: Int)] {
    table.keys.sorted().compactMap { id in table[id].map { (id, $0.range.count) } }
  }

  /// A reader of the section's columns; `name` stands for it in messages.
  package func section(_ id: IndexFile.SectionID, name: String) throws(StorageError)
    -> SectionReader
  {
    guard let found = table[id] else {
      throw .damaged(path: path, part: "section \(name) is missing")
    }
    return SectionReader(region: region.slice(found.range), path: path, name: name)
  }

  /// Digest of every section but those `except` names: what the revision of a
  /// knowledge base is made from.
  package func digest(except: Set<UInt32> = []) -> String {
    var hash = SHA256()
    for id in table.keys.sorted() where !except.contains(id.kind) {
      guard let found = table[id] else { continue }
      for word in [UInt64(id.view), UInt64(id.kind), UInt64(found.range.count), found.checksum] {
        withUnsafeBytes(of: word.littleEndian) { hash.update($0) }
      }
    }
    return hash.finishHex(digits: 16)
  }

  /// Total length in bytes.
  package var length: Int { region.bytes.count }
}
