/// An opened index file: checked header and directory, sections read in place.
package struct IndexFileReader: Sendable {
  package let path: String
  let states: BlockStates
  private let region: ByteRegion
  private let records: [SectionRecord]
  /// The block checksums of each section, and their number before it.
  private let checksums: [(region: ByteRegion, firstBlock: Int)]

  /// Maps the file at `path` and checks its header and directory; its sections are checked block
  /// by block when they are used.
  ///
  /// - Parameter name: what the file is called in messages; nil calls it by its path.
  /// - Throws: `StorageError` that says what to do: missing, foreign, another
  ///   version, truncated or damaged.
  /// - Complexity: O(sections + blocks); no section is read.
  package init(path: String, named name: String? = nil) throws(StorageError) {
    try self.init(region: ByteRegion(mapping: path), path: name ?? path)
  }

  /// Checks a file that is in memory; `name` stands for its path in messages.
  package init(bytes: [UInt8], name: String = "index in memory") throws(StorageError) {
    try self.init(region: bytes.withUnsafeBytes { ByteRegion(copying: $0) }, path: name)
  }

  init(region: ByteRegion, path: String) throws(StorageError) {
    let directory = try DirectoryReader(region, path: path)
    self.region = region
    self.path = path
    records = directory.records
    var blocks = 0
    checksums = directory.records.indices.map { index in
      defer { blocks += IndexFile.blockCount(directory.records[index].range.count) }
      return (region.slice(directory.checksums[index]), blocks)
    }
    states = BlockStates(count: blocks)
  }

  /// Whether the file has the section.
  package func contains(_ id: IndexFile.SectionID) -> Bool { records.contains { $0.id == id } }

  /// Names and lengths of all sections, in order.
  package var sections: [(id: IndexFile.SectionID, length: Int)] {
    records.map { ($0.id, $0.range.count) }.sorted { $0.id < $1.id }
  }

  /// A reader of the section's columns; `name` stands for it in messages.
  package func section(_ id: IndexFile.SectionID, name: String) throws(StorageError)
    -> SectionReader
  {
    guard let index = records.firstIndex(where: { $0.id == id }) else {
      throw .damaged(path: path, part: "section \(name) is missing")
    }
    return SectionReader(blocks(index, name: name))
  }

  /// Checks every block that was not checked before.
  ///
  /// - Parameter name: what stands for a section in messages.
  /// - Throws: `StorageError.damaged` for the first damaged one.
  /// - Complexity: O(bytes).
  package func checkAllBlocks(
    name: (IndexFile.SectionID) -> String = { "\($0.kind) of view \($0.view)" }
  ) throws(StorageError) {
    for (index, record) in records.enumerated() {
      let name = name(record.id)
      try blocks(index, name: name).check(bytes: 0..<record.range.count)
    }
  }

  /// How many of the file's blocks were checked so far, and how many there are.
  package var checkedBlocks: (checked: Int, all: Int) {
    ((0..<states.count).count { states[$0] != BlockStates.unknown }, states.count)
  }

  /// Digest of every section but those of the kinds `except` names: what the revision of a
  /// knowledge base is made from.
  ///
  /// - Complexity: O(sections); no section is read.
  package func digest(except: Set<UInt32> = []) -> String {
    SectionRecord.digest(of: records.filter { !except.contains($0.id.kind) })
  }

  /// Digest of the sections of some kinds.
  ///
  /// - Complexity: O(sections); no section is read.
  package func digest(of kinds: Set<UInt32>) -> String {
    SectionRecord.digest(of: records.filter { kinds.contains($0.id.kind) })
  }

  /// Total length in bytes.
  package var length: Int { region.bytes.count }

  private func blocks(_ index: Int, name: String) -> SectionBlocks {
    SectionBlocks(
      records[index], of: self, region: region.slice(records[index].range), name: name,
      checksums: checksums[index].region, firstBlock: checksums[index].firstBlock)
  }
}
