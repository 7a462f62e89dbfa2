/// Collects sections and lays them out as one index file, in the order of their ids.
///
/// `IndexFileStream` does the same without holding more than one section.
package struct IndexFileWriter {
  private var sections: [(id: IndexFile.SectionID, section: SectionBuilder)] = []

  /// A file without sections.
  package init() {}

  /// Adds a section; each id may be added once.
  package mutating func add(_ id: IndexFile.SectionID, _ section: SectionBuilder) {
    precondition(!sections.contains { $0.id == id }, "section \(id) was added already")
    sections.append((id, section))
  }

  /// The file's bytes.
  package func bytes() -> [UInt8] {
    var file: [UInt8] = []
    forEachPiece {
      file.reserveCapacity($0)
    } body: {
      file.append(contentsOf: $0)
    }
    return file
  }

  /// The file, opened as it would be from its bytes, without holding these twice.
  ///
  /// - Throws: nothing for sections that fit.
  package func reader(name: String = "index in memory") throws(StorageError) -> IndexFileReader {
    var filling: RegionFilling?
    forEachPiece {
      filling = RegionFilling(count: $0)
    } body: {
      filling?.append($0)
    }
    guard let filling else { preconditionFailure("a file has pieces") }
    return try IndexFileReader(region: filling.region(), path: name)
  }

  /// Calls `begin` with the file's length, then `body` with its bytes piece by piece.
  private func forEachPiece(begin: (Int) -> Void, body: (UnsafeRawBufferPointer) -> Void) {
    let ordered = sections.sorted { $0.id < $1.id }
    var directory = IndexDirectory()
    for section in ordered { directory.add(section.id, section.section) }
    let (header, end) = directory.encoded()
    begin(header.count + ordered.reduce(0) { $0 + $1.section.count } + end.count)
    header.withUnsafeBytes(body)
    for section in ordered { section.section.forEachPiece(body) }
    end.withUnsafeBytes(body)
  }

  /// Writes the file section by section.
  package func write(to output: FileOutput) throws(StorageError) {
    var stream = try IndexFileStream(output)
    for section in sections.sorted(by: { $0.id < $1.id }) {
      try stream.add(section.id, section.section)
    }
    try stream.finish()
  }
}
