/// The index file, format 6: a header, the sections, a directory of what lies where.
///
/// All numbers are little-endian. Sections follow one another without gaps, each a multiple of
/// 64 bytes long, and the directory ends the file.
///
///     0   8  magic "LOTSEIDX"
///     8   4  format version
///     12  4  number of sections
///     16  8  length of the file
///     24  8  offset of the directory
///     32  8  checksum of the section table
///     40  8  checksum of bytes 0 to 40
///     48  16 zero
///     64     sections
///     …      directory: the section table, then for each section its column table and its blocks
///
/// A section table entry has 40 bytes; the sections stand in the order in which they lie:
///
///     0   4  kind
///     4   4  view
///     8   8  offset in the file
///     16  8  length
///     24  8  number of columns
///     32  8  checksum of the section's column table and blocks
///
/// A column table entry has the size of an element (u64) and the number of elements (u64).
/// Columns lie one after the other, each behind zeros up to a multiple of 64 bytes counted from
/// the section's start. The blocks are one checksum (u64) for each 64 KiB of the section,
/// counted from its start, so that equal sections have equal checksums wherever they lie.
///
/// Every bit is covered: the header by its own checksum, the section table by the header, column
/// tables and block checksums by the section table, sections by their blocks. All but the
/// sections is checked when the file is opened; a block is checked before it is first used.
@usableFromInline
package enum IndexFile {
  /// Format version that this program writes and reads.
  package static let formatVersion: UInt32 = 6
  /// Bytes of a section that have a checksum in common.
  package static let blockLength = 1 << blockShift

  @usableFromInline static let blockShift = 16
  static let magic = Array("LOTSEIDX".utf8)
  static let headerLength = 64
  static let tableEntryLength = 40
  static let columnEntryLength = 16

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

  /// Number of blocks of a section of `length` bytes.
  static func blockCount(_ length: Int) -> Int {
    length / blockLength + (length % blockLength + blockLength - 1) / blockLength
  }
}
