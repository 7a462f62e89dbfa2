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
    write(writer.encoder, to: &section)
  }

  private static func write(_ encoder: PostingEncoder, to section: inout SectionBuilder) {
    section.append([UInt32(encoder.documentCount), UInt32(encoder.columnCount)])
    section.append(encoder.records)
    section.append(encoder.words)
    section.append(encoder.planes)
  }

  /// Writes the postings of an edited collection by those of the one before; the bytes are those
  /// that writing all rows gives.
  ///
  /// - Parameters:
  ///   - old: the postings before.
  ///   - kept: the documents that are as they were.
  ///   - terms: where terms stood before.
  ///   - gone: the terms before of each document that is not kept.
  ///   - added: the rows of all documents that `kept` lacks, in order, with their numbers.
  /// - Throws: `StorageError.damaged` where the old index is.
  /// - Complexity: O(terms + words of postings); only lists of changed documents are sorted anew.
  package static func write(
    editing old: ImpactIndex, kept: KeptDocuments, terms: KeptTerms, gone: [UInt32],
    added: BuiltRows, numbers: [UInt32], to section: inout SectionBuilder
  ) throws(StorageError) {
    let encoder = try OldPostings.with(old) { (postings) throws(StorageError) in
      var isTouched = [Bool](repeating: false, count: postings.termCount)
      for term in gone where Int(term) < isTouched.count { isTouched[Int(term)] = true }
      var edit = try PostingEdit(postings, kept: kept, terms: terms, isTouched: isTouched)
      try edit.writeLists(
        AddedPostings(added, numbers: numbers, termCount: terms.count))
      return edit.encoder
    }
    write(encoder, to: &section)
  }

  /// The same from rows of a collection that is small.
  package static func write(
    rows: [[(term: UInt32, impact: UInt16)]], termCount: Int, to section: inout SectionBuilder
  ) throws(StorageError) {
    let rows = WeightedRows(rows.map { row in row.map { (term: $0.term, weight: $0.impact) } })
    try write(rows, termCount: termCount, to: &section)
  }
}
