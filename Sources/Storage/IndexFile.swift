/// The index file: a header, a table of sections, the sections.
///
/// All numbers are little-endian; sections begin at multiples of 64 bytes.
///
///     0   8  magic "LOTSEIDX"
///     8   4  format version
///     12  4  number of sections
///     16  8  length of the file
///     24  8  checksum of the section table
///     32  8  checksum of bytes 0 to 32
///     40  24 zero
///     64     section table: kind u32, view u32, offset u64, length u64, checksum u64 each
package enum IndexFile {
  /// Format version that this program writes and reads.
  package static let formatVersion: UInt32 = 1

  static let magic = Array("LOTSEIDX".utf8)
  static let headerLength = 64
  static let tableEntryLength = 32

  /// Names a section: what it holds, and for whose view.
  package struct SectionID: Hashable, Sendable, Comparable {
    /// What the section holds; numbers are given by the targets that own them.
    package var kind: UInt32
    /// The view it belongs to; 0 for the whole file.
    package var view: UInt32

    /// A section's name.
    package init(kind: UInt32, view: UInt32) {
      self.kind = kind
      self.view = view
    }

    package static func < (left: SectionID, right: SectionID) -> Bool {
      (left.view, left.kind) < (right.view, right.kind)
    }
  }

  static func aligned(_ offset: Int) -> Int { (offset + 63) / 64 * 64 }
}
