import Storage

/// By which version of text analysis and indexing an index was made, so that one whose words are
/// not those that this program makes of a question is known as such.
package enum AnalysisVersion {
  /// Writes this program's.
  package static func section() -> SectionBuilder {
    var section = SectionBuilder()
    section.append([RetrievalParameters.version])
    return section
  }

  /// Whether an index is of this program's version.
  ///
  /// - Throws: `StorageError.damaged` where the section is.
  package static func isCurrent(in file: IndexFileReader) throws(StorageError) -> Bool {
    let id = SectionKind.analysis.id(0)
    guard file.contains(id) else { return false }
    var section = try file.section(id, name: SectionKind.analysis.name)
    let version: Column<UInt64> = try section.column()
    return Array(version) == [RetrievalParameters.version]
  }
}
