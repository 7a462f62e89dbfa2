import Foundation
import SeededRandom
import Storage
import Testing

@Suite struct IndexFileTests {
  @Test func sectionsReadBackAsWritten() throws {
    let reader = try IndexFileReader(bytes: Sample.file())
    var first = try reader.section(.init(kind: 1, view: 0), name: "first")
    #expect(Array(try first.column(of: UInt8.self)) == Sample.bytes8)
    #expect(Array(try first.column(of: UInt32.self)) == Sample.words)
    var second = try reader.section(.init(kind: 5, view: 1), name: "second")
    let floats = try second.column(of: Float.self)
    #expect(Array(floats) == Sample.floats)
    #expect(floats.withElements { $0[99] } == Sample.floats[99])
    #expect(try second.column(of: Int32.self).isEmpty)
    var third = try reader.section(.init(kind: 9, view: 2), name: "third")
    #expect(Array(try third.column(of: UInt64.self)) == Sample.long)
    #expect(reader.contains(.init(kind: 9, view: 2)))
    #expect(!reader.contains(.init(kind: 9, view: 1)))
    #expect(reader.sections.map(\.id.kind) == [1, 5, 9])
    #expect(reader.length == Sample.file().count)
  }

  @Test(arguments: 0..<50)
  func randomSectionsReadBack(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var writer = IndexFileWriter()
    var expected: [(id: IndexFile.SectionID, columns: [[UInt16]])] = []
    for number in 0..<random.integer(0...6) {
      let columns = (0..<random.integer(0...4)).map { _ in
        (0..<random.integer(0...90)).map { _ in UInt16(random.integer(0...65_535)) }
      }
      var section = SectionBuilder()
      for column in columns { section.append(column) }
      let id = IndexFile.SectionID(kind: UInt32(number), view: UInt32(random.integer(0...2)))
      writer.add(id, section)
      expected.append((id, columns))
    }
    let file = writer.bytes()
    #expect(FileLayout(file).entries.allSatisfy { $0.offset % 64 == 0 })
    let reader = try IndexFileReader(bytes: file)
    #expect(reader.sections.count == expected.count)
    for (id, columns) in expected {
      var section = try reader.section(id, name: "section")
      for column in columns {
        #expect(Array(try section.column(of: UInt16.self, count: column.count)) == column)
      }
      #expect(throws: StorageError.self) { _ = try section.column(of: UInt16.self) }
    }
  }

  @Test func mappedAndInMemoryAreTheSame() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.lotse")
    try AtomicReplacement.write(Sample.file(), to: path) { _ in }
    let mapped = try IndexFileReader(path: path)
    let inMemory = try IndexFileReader(bytes: Sample.file())
    #expect(try Sample.content(mapped) == Sample.content(inMemory))
    // An open file keeps its bytes although the name goes to another one.
    try AtomicReplacement.write(IndexFileWriter().bytes(), to: path) { _ in }
    #expect(try Sample.content(mapped) == Sample.content(inMemory))
    #expect(try IndexFileReader(path: path).sections.isEmpty)
  }

  @Test func columnsOutliveTheirReader() throws {
    var column: Column<Float>?
    do {
      var section = try IndexFileReader(bytes: Sample.file())
        .section(.init(kind: 5, view: 1), name: "second")
      column = try section.column()
    }
    #expect(column.map(Array.init) == Sample.floats)
  }

  @Test func theOrderOfAddingIsNotStored() {
    var (one, two) = (IndexFileWriter(), IndexFileWriter())
    var (a, b) = (SectionBuilder(), SectionBuilder())
    a.append([UInt8](repeating: 1, count: 70))
    b.append([UInt8](repeating: 2, count: 3))
    one.add(.init(kind: 1, view: 2), a)
    one.add(.init(kind: 7, view: 1), b)
    two.add(.init(kind: 7, view: 1), b)
    two.add(.init(kind: 1, view: 2), a)
    #expect(one.bytes() == two.bytes())
  }

  @Test func digestLeavesOutWhatIsNamed() throws {
    func digest(_ value: UInt8, certificate: UInt8?, except: Set<UInt32>) throws -> String {
      var writer = IndexFileWriter()
      var section = SectionBuilder()
      section.append([value])
      writer.add(.init(kind: 1, view: 1), section)
      if let certificate {
        var other = SectionBuilder()
        other.append([certificate])
        writer.add(.init(kind: 30, view: 1), other)
      }
      return try IndexFileReader(bytes: writer.bytes()).digest(except: except)
    }
    let plain = try digest(1, certificate: nil, except: [30])
    #expect(plain.count == 16)
    #expect(plain.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    #expect(try digest(1, certificate: 4, except: [30]) == plain)
    #expect(try digest(1, certificate: 5, except: [30]) == plain)
    #expect(try digest(1, certificate: 4, except: []) != digest(1, certificate: 5, except: []))
    #expect(try digest(2, certificate: nil, except: [30]) != plain)
  }
}
