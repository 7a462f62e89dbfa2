import Kernels
import Storage

extension ImpactIndex {
  /// Writes postings from rows: for each document its terms with impacts above zero.
  ///
  /// - Throws: `StorageError.tooLarge` from 2²⁸ documents or words of postings on.
  /// - Complexity: O(postings), by counting sort.
  package static func write(
    _ rows: WeightedRows, termCount: Int, to section: inout SectionBuilder
  ) throws(StorageError) {
    try write(source: rows, termCount: termCount, to: &section)
  }

  /// The same from rows of documents that are being written.
  ///
  /// - Parameter sortedAtATime: postings that are sorted at a time, for the memory this takes;
  ///   the bytes do not depend on it.
  package static func write(
    _ rows: BuiltRows, termCount: Int, sortedAtATime: Int = 1 << 22,
    to section: inout SectionBuilder
  ) throws(StorageError) {
    try write(source: rows, termCount: termCount, sortedAtATime: sortedAtATime, to: &section)
  }

  private static func write(
    source rows: some PostingSource, termCount: Int,
    sortedAtATime: Int = 1 << 22, to section: inout SectionBuilder
  ) throws(StorageError) {
    var writer = try PostingWriter(rows, termCount: termCount, most: sortedAtATime)
    try writer.writeLists(of: rows)
    section.append([UInt32(rows.count), UInt32(writer.columnCount)])
    section.append(writer.records)
    section.append(writer.words)
    section.append(writer.planes)
  }

  /// The same from rows of a collection that is small.
  package static func write(
    rows: [[(term: UInt32, impact: UInt16)]], termCount: Int, to section: inout SectionBuilder
  ) throws(StorageError) {
    let rows = WeightedRows(rows.map { row in row.map { (term: $0.term, weight: $0.impact) } })
    try write(rows, termCount: termCount, to: &section)
  }
}
