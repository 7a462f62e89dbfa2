import Foundation
import Storage
import Testing

/// Files of every format version, kept as they were written.
@Suite struct FormatTests {
  private func path(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(name)").path
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt32])
  func formerVersionsAreRefusedWithTheWayOut(version: UInt32) {
    let path = path("version-\(version).lotse")
    do throws(StorageError) {
      _ = try IndexFileReader(path: path)
      Issue.record("a file of format \(version) was opened")
    } catch {
      #expect(error == .version(path: path, found: version, expected: 6))
      #expect(
        error.message
          == "\(path): index format \(version), but this program reads format 6; run `lotse build` again."
      )
    }
  }

  /// Its content never changes, and so neither does what is read; a new format gets a new file.
  @Test func version6IsReadForEver() throws {
    let reader = try IndexFileReader(path: path("version-6.lotse"))
    #expect(reader.sections.map(\.id.kind) == [1, 5, 9, 12])
    #expect(reader.sections.map(\.length) == [128, 448, 64, 100_032])
    #expect(reader.digest() == "423541a2f783ff9d")
    #expect(reader.checkedBlocks == (checked: 0, all: 5))
    var first = try reader.section(.init(kind: 1, view: 0), name: "first")
    #expect(Array(try first.column(of: UInt8.self)) == Array("Lotse an Bord".utf8))
    #expect(Array(try first.column(of: UInt32.self)) == [1, 2, 3, .max])
    var second = try reader.section(.init(kind: 5, view: 1), name: "second")
    #expect(Array(try second.column(of: Float.self)) == (0..<100).map { Float($0) / 7 })
    #expect(try second.column(of: Int32.self).isEmpty)
    var third = try reader.section(.init(kind: 9, view: 2), name: "third")
    #expect(Array(try third.column(of: UInt64.self)) == [0, .max, 42])
    var large = try reader.section(.init(kind: 12, view: 2), name: "large")
    let column: BlockColumn<UInt16> = try large.blockColumn(count: 50_000, below: 997)
    let numbers = try column.withElements(0..<column.count) {
      Array(UnsafeBufferPointer(start: $0, count: 50_000))
    }
    #expect(numbers == (0..<50_000).map { UInt16($0 % 997) })
    #expect(reader.checkedBlocks == (checked: 5, all: 5))
  }

  /// What is written today is what was written when the fixture was made.
  @Test func version6IsWrittenToTheSameBytes() throws {
    let fixture = try Data(contentsOf: URL(fileURLWithPath: path("version-6.lotse")))
    #expect(FormatTests.version6() == Array(fixture))
  }

  static func version6() -> [UInt8] {
    var writer = Sample.writer()
    var large = SectionBuilder()
    large.append((0..<50_000).map { UInt16($0 % 997) })
    writer.add(.init(kind: 12, view: 2), large)
    return writer.bytes()
  }
}
