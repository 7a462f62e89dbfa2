extension IndexFileReader {
  /// A section as it stands in the file, to be written into another; all its blocks are checked.
  ///
  /// - Throws: `StorageError.damaged` where it is missing or damaged.
  /// - Complexity: O(bytes).
  package func copy(of id: IndexFile.SectionID, name: String) throws(StorageError)
    -> SectionBuilder
  {
    let section = try section(id, name: name)
    return try section.copy()
  }
}

extension SectionReader {
  /// All columns of the section, also those that were read already.
  fileprivate func copy() throws(StorageError) -> SectionBuilder {
    try blocks.check(bytes: 0..<blocks.record.range.count)
    return SectionBuilder(copying: blocks.region.bytes, columns: blocks.record.columns)
  }
}
