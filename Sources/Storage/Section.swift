/// Writes the columns of one section, one after the other, each aligned to 64
/// bytes behind a header of its element size and count.
package struct SectionBuilder {
  package private(set) var bytes: [UInt8] = []

  /// An empty section.
  package init() {}

  /// Appends a column.
  package mutating func append<Element: BitwiseCopyable & Sendable>(_ column: [Element]) {
    appendWord(UInt64(MemoryLayout<Element>.stride))
    appendWord(UInt64(column.count))
    pad()
    column.withUnsafeBytes { bytes.append(contentsOf: $0) }
    pad()
  }

  private mutating func appendWord(_ word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private mutating func pad() {
    while bytes.count % 64 != 0 { bytes.append(0) }
  }
}

/// Reads the columns of one section in the order in which they were written.
package struct SectionReader {
  private let region: ByteRegion
  private let path: String
  private let name: String
  private var offset = 0

  init(region: ByteRegion, path: String, name: String) {
    self.region = region
    self.path = path
    self.name = name
  }

  /// The next column, whose elements must have the size that was written.
  package mutating func column<Element: BitwiseCopyable & Sendable>(
    of type: Element.Type = Element.self
  ) throws(StorageError) -> Column<Element> {
    guard offset + 16 <= region.bytes.count else { throw damaged("a column is missing") }
    let size = word(offset)
    let count = word(offset + 8)
    let start = offset + 64
    guard size == UInt64(MemoryLayout<Element>.stride) else {
      throw damaged("a column has another type")
    }
    let (length, overflow) = count.multipliedReportingOverflow(by: size)
    guard !overflow, length <= UInt64(Int.max / 2), start + Int(length) <= region.bytes.count else {
      throw damaged("a column is cut")
    }
    let end = start + Int(length)
    offset = (end + 63) / 64 * 64
    return Column(region.slice(start..<end))
  }

  /// The next column, which must have `count` elements.
  package mutating func column<Element: BitwiseCopyable & Sendable>(
    of type: Element.Type = Element.self, count: Int
  ) throws(StorageError) -> Column<Element> {
    let column = try column(of: type)
    guard column.count == count else { throw damaged("two columns differ in length") }
    return column
  }

  /// The error for a section that contradicts itself.
  package func damaged(_ detail: String) -> StorageError {
    .damaged(path: path, part: "section \(name): \(detail)")
  }

  private func word(_ offset: Int) -> UInt64 {
    UInt64(littleEndian: region.bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
