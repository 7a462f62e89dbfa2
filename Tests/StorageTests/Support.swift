import Foundation
import Storage

/// A small deterministic generator (SplitMix64), so that a failing case can be made again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func integer(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}

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

/// Numbers of a file's header and table, as the format documents them.
struct FileLayout {
  struct Entry {
    var kind: UInt32
    var view: UInt32
    var offset: Int
    var length: Int
    /// Where the table has this entry.
    var place: Int
  }

  let entries: [Entry]

  init(_ bytes: [UInt8]) {
    entries = (0..<Int(FileLayout.number(bytes, 12, 4))).map { index in
      let place = 64 + index * 32
      return Entry(
        kind: UInt32(FileLayout.number(bytes, place, 4)),
        view: UInt32(FileLayout.number(bytes, place + 4, 4)),
        offset: Int(clamping: FileLayout.number(bytes, place + 8, 8)),
        length: Int(clamping: FileLayout.number(bytes, place + 16, 8)), place: place)
    }
  }

  static func number(_ bytes: [UInt8], _ offset: Int, _ width: Int) -> UInt64 {
    bytes[offset..<offset + width].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  static func set(_ bytes: inout [UInt8], _ offset: Int, _ width: Int, _ value: UInt64) {
    for index in 0..<width {
      bytes[offset + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index))
    }
  }

  /// Makes all checksums right again, for a file that contradicts itself and yet is whole.
  static func seal(_ bytes: inout [UInt8], sections: Bool = true) {
    let table = 64..<64 + Int(number(bytes, 12, 4)) * 32
    guard table.upperBound <= bytes.count else {
      return set(&bytes, 32, 8, Array(bytes[0..<32]).withUnsafeBytes { checksum($0) })
    }
    if sections {
      for entry in FileLayout(bytes).entries
      where entry.length <= bytes.count && entry.offset <= bytes.count - entry.length {
        let part = Array(bytes[entry.offset..<entry.offset + entry.length])
        set(&bytes, entry.place + 24, 8, part.withUnsafeBytes { checksum($0) })
      }
    }
    set(&bytes, 24, 8, Array(bytes[table]).withUnsafeBytes { checksum($0) })
    set(&bytes, 32, 8, Array(bytes[0..<32]).withUnsafeBytes { checksum($0) })
  }
}

/// A file with three sections and columns of all widths.
enum Sample {
  static let bytes8: [UInt8] = Array("Lotse an Bord".utf8)
  static let words: [UInt32] = [1, 2, 3, .max]
  static let floats: [Float] = (0..<100).map { Float($0) / 7 }
  static let long: [UInt64] = [0, .max, 42]

  static func file() -> [UInt8] {
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
    return writer.bytes()
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
