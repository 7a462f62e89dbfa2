/// Writes an index file section by section; none is held once it is written.
///
/// The sections lie in the order in which they were added, so that equal files need an equal
/// order; digests do not depend on it.
package struct IndexFileStream: ~Copyable {
  private let output: FileOutput
  private var directory = IndexDirectory()

  /// Begins an empty file.
  package init(_ output: FileOutput) throws(StorageError) {
    precondition(output.count == 0, "an index begins with its file")
    self.output = output
    try output.write([UInt8](repeating: 0, count: IndexFile.headerLength))
  }

  /// Writes a section; each id may be added once.
  package mutating func add(_ id: IndexFile.SectionID, _ section: SectionBuilder)
    throws(StorageError)
  {
    try directory.add(id, section) { (bytes) throws(StorageError) in try output.write(bytes) }
  }

  /// Digest of the sections of some kinds that are written, as `IndexFileReader.digest(of:)`
  /// tells it of the finished file.
  package func digest(of kinds: Set<UInt32>) -> String {
    SectionRecord.digest(of: directory.records.filter { kinds.contains($0.id.kind) })
  }

  /// Digest of the sections written but those of the kinds `except` names, as
  /// `IndexFileReader.digest(except:)` tells it of the finished file.
  package func digest(except: Set<UInt32> = []) -> String {
    SectionRecord.digest(of: directory.records.filter { !except.contains($0.id.kind) })
  }

  /// Writes directory and header; without them the file is none.
  package consuming func finish() throws(StorageError) {
    let (header, end) = directory.encoded()
    try output.write(end)
    try output.replaceStart(by: header)
  }
}
