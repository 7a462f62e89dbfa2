/// What the directory says about one section.
struct SectionRecord: Sendable {
  /// A stored array: the size of its elements in bytes, and their number.
  struct ColumnShape: Sendable, Equatable {
    var size: UInt64
    var count: UInt64
  }

  var id: IndexFile.SectionID
  /// Where the section lies in the file.
  var range: Range<Int>
  /// Its columns, in order.
  var columns: [ColumnShape]
  /// Checksum of its column table and blocks, and so of everything it holds.
  var checksum: UInt64

  /// Digest of sections, in the order of their ids, wherever they lie.
  ///
  /// - Complexity: O(sections); no section is read.
  static func digest(of records: some Sequence<SectionRecord>) -> String {
    var hash = SHA256()
    for record in records.sorted(by: { $0.id < $1.id }) {
      for word in [
        UInt64(record.id.view), UInt64(record.id.kind), UInt64(record.range.count), record.checksum,
      ] {
        withUnsafeBytes(of: word.littleEndian) { hash.update($0) }
      }
    }
    return hash.finishHex(digits: 16)
  }
}
