import Foundation
import Storage

/// A folder that is removed with its last owner.
final class TemporaryFolder {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("lotse-storage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  func file(_ name: String) -> String { path + "/" + name }

  /// Names of what lies in the folder, in order.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// Numbers of a file's header and directory, as the format documents them; a second reader, so
/// that one mistake is not made twice.
struct FileLayout {
  struct Entry {
    var kind: UInt32
    var view: UInt32
    var offset: Int
    var length: Int
    /// Where the section table has this entry.
    var place: Int
    /// Where its column table lies.
    var columns: Range<Int>
    /// Where its block checksums lie.
    var blocks: Range<Int>
  }

  let table: Range<Int>
  let entries: [Entry]

  init(_ bytes: [UInt8]) {
    let start = min(bytes.count, Int(clamping: FileLayout.number(bytes, 24, 8)))
    let stated = Int(FileLayout.number(bytes, 12, 4))
    let count = min(stated, (bytes.count - start) / 40)
    table = start..<start + count * 40
    var detail = table.upperBound
    var entries: [Entry] = []
    for index in 0..<count {
      let place = start + index * 40
      let offset = Int(clamping: FileLayout.number(bytes, place + 8, 8))
      let length = Int(clamping: FileLayout.number(bytes, place + 16, 8))
      let columns = Int(clamping: FileLayout.number(bytes, place + 24, 8))
      guard offset <= bytes.count, length <= bytes.count - offset,
        columns <= (bytes.count - detail) / 16
      else { break }
      let middle = detail + columns * 16
      let end = middle + (length + 65_535) / 65_536 * 8
      guard end <= bytes.count else { break }
      entries.append(
        Entry(
          kind: UInt32(FileLayout.number(bytes, place, 4)),
          view: UInt32(FileLayout.number(bytes, place + 4, 4)), offset: offset, length: length,
          place: place, columns: detail..<middle, blocks: middle..<end))
      detail = end
    }
    self.entries = entries
  }

  static func number(_ bytes: [UInt8], _ offset: Int, _ width: Int) -> UInt64 {
    bytes[offset..<offset + width].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  static func set(_ bytes: inout [UInt8], _ offset: Int, _ width: Int, _ value: UInt64) {
    for index in 0..<width {
      bytes[offset + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index))
    }
  }

  /// How much of a file's checksums is made right again.
  enum Seal: Int, Comparable {
    case header, table, sections, blocks

    static func < (left: Seal, right: Seal) -> Bool { left.rawValue < right.rawValue }
  }

  /// Makes checksums right again, for a file that contradicts itself and yet is whole.
  static func seal(_ bytes: inout [UInt8], _ seal: Seal = .blocks) {
    func sum(_ range: Range<Int>) -> UInt64 {
      Array(bytes[range]).withUnsafeBytes { checksum($0) }
    }
    let layout = FileLayout(bytes)
    for entry in layout.entries where seal >= .sections {
      for (block, place) in stride(
        from: entry.blocks.lowerBound, to: entry.blocks.upperBound, by: 8
      ).enumerated() where seal >= .blocks {
        let start = entry.offset + block * 65_536
        set(&bytes, place, 8, sum(start..<min(entry.offset + entry.length, start + 65_536)))
      }
      set(&bytes, entry.place + 32, 8, sum(entry.columns.lowerBound..<entry.blocks.upperBound))
    }
    if seal >= .table { set(&bytes, 32, 8, sum(layout.table)) }
    set(&bytes, 40, 8, sum(0..<40))
  }
}

/// A file with three sections and columns of all widths.
enum Sample {
  static let bytes8: [UInt8] = Array("Lotse an Bord".utf8)
  static let words: [UInt32] = [1, 2, 3, .max]
  static let floats: [Float] = (0..<100).map { Float($0) / 7 }
  static let long: [UInt64] = [0, .max, 42]

  static func file() -> [UInt8] { writer().bytes() }

  static func writer() -> IndexFileWriter {
    var writer = IndexFileWriter()
    var first = SectionBuilder()
    first.append(bytes8)
    first.append(words)
    var second = SectionBuilder()
    second.append(floats)
    second.append([Int32]())
    var third = SectionBuilder()
    third.append(long)
    // Added in another order than they are stored in.
    writer.add(.init(kind: 9, view: 2), third)
    writer.add(.init(kind: 5, view: 1), second)
    writer.add(.init(kind: 1, view: 0), first)
    return writer
  }

  /// Everything the file says, as text; what a mutated file must say too, if it opens.
  static func content(_ reader: IndexFileReader) throws(StorageError) -> String {
    var first = try reader.section(.init(kind: 1, view: 0), name: "first")
    let bytes8 = try first.column(of: UInt8.self)
    let words = try first.column(of: UInt32.self)
    var second = try reader.section(.init(kind: 5, view: 1), name: "second")
    let floats = try second.column(of: Float.self)
    let empty = try second.column(of: Int32.self)
    var third = try reader.section(.init(kind: 9, view: 2), name: "third")
    let long = try third.column(of: UInt64.self, count: 3)
    let names = reader.sections.map { "\($0.id.kind).\($0.id.view):\($0.length)" }
    return """
      \(names) \(reader.digest()) \(Array(bytes8)) \(Array(words)) \(Array(floats))
      \(Array(empty)) \(Array(long))
      """
  }
}
