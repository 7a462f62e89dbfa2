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
    let ordered = sections.sorted { $0.id < $1.id }
    var directory = IndexDirectory()
    for section in ordered { directory.add(section.id, section.section) }
    let (header, end) = directory.encoded()
    var file: [UInt8] = []
    file.reserveCapacity(
      header.count + ordered.reduce(0) { $0 + $1.section.bytes.count } + end.count)
    file += header
    for section in ordered { file += section.section.bytes }
    return file + end
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
