import Foundation
import SeededRandom
import Storage
import Testing

@Suite struct IndexFileStreamTests {
  private func content(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  @Test func filesOfSectionsInOrderAreTheWritersBytes() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.lotse")
    var writer = Sample.writer()
    var section = SectionBuilder()
    section.append((0..<200_000).map { UInt32($0) })
    writer.add(.init(kind: 12, view: 2), section)
    try AtomicReplacement.write(
      to: path, contents: { (output) throws(StorageError) in try writer.write(to: output) },
      check: { _ in })
    #expect(try content(path) == writer.bytes())
  }

  @Test func anEmptyFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.lotse")
    try AtomicReplacement.write(
      to: path,
      contents: { (output) throws(StorageError) in try IndexFileStream(output).finish() },
      check: { _ in })
    #expect(try content(path) == IndexFileWriter().bytes())
    #expect(try IndexFileReader(path: path).sections.isEmpty)
  }

  /// Digests depend on ids and content, not on where a section lies, and are known before the
  /// file is finished.
  @Test func digestsDoNotDependOnTheOrder() throws {
    let folder = try TemporaryFolder()
    func section(_ value: UInt8, _ count: Int) -> SectionBuilder {
      var section = SectionBuilder()
      section.append([UInt8](repeating: value, count: count))
      return section
    }
    let sections: [(IndexFile.SectionID, SectionBuilder)] = [
      (.init(kind: 1, view: 0), section(1, 70_000)), (.init(kind: 1, view: 1), section(2, 5)),
      (.init(kind: 7, view: 0), section(3, 0)), (.init(kind: 4, view: 2), section(4, 131_072)),
    ]
    var digests: Set<[String]> = []
    for shift in 0..<4 {
      let path = folder.file("\(shift).lotse")
      let file = try ReplacementFile(for: path)
      var stream = try IndexFileStream(file.output)
      for place in 0..<4 {
        try stream.add(sections[(place + shift) % 4].0, sections[(place + shift) % 4].1)
      }
      let before = [stream.digest(), stream.digest(of: [1]), stream.digest(except: [4])]
      try stream.finish()
      try file.commit { _ in }
      let reader = try IndexFileReader(path: path)
      try reader.checkAllBlocks()
      #expect(before == [reader.digest(), reader.digest(of: [1]), reader.digest(except: [4])])
      #expect(before[1] == reader.digest(except: [7, 4]))
      #expect(Set(before).count == 3)
      digests.insert(before)
    }
    #expect(digests.count == 1)
  }

  /// Columns in pieces are the same bytes as columns in one.
  @Test func columnsInPieces() throws {
    var random = SplitMix64(seed: 3)
    for round in 0..<60 {
      // Arrays of many bytes are kept and not copied.
      let most = round < 50 ? 300 : 60_000
      let numbers = (0..<random.integer(0...most)).map { _ in UInt32(random.integer(0...9_999)) }
      var whole = SectionBuilder()
      whole.append([UInt8(7)])
      whole.append(numbers)
      var pieces = SectionBuilder()
      [UInt8(7)].withUnsafeBufferPointer { pieces.append($0) }
      pieces.beginColumn(of: UInt32.self, count: numbers.count)
      var start = 0
      while start < numbers.count {
        let end = random.integer(start...numbers.count)
        let piece = Array(numbers[start..<end])
        switch random.integer(0...2) {
        case 0: pieces.appendChunk(piece)
        case 1: pieces.appendChunk(count: piece.count) { piece }
        default:
          pieces.appendChunk(of: UInt32.self, count: piece.count) { place in
            for (index, number) in piece.enumerated() { place[index] = number }
          }
        }
        start = end
      }
      pieces.endColumn()
      #expect(pieces.bytes == whole.bytes)
      #expect(pieces.count == whole.bytes.count)
      var (one, two) = (IndexFileWriter(), IndexFileWriter())
      one.add(.init(kind: 1, view: 0), whole)
      two.add(.init(kind: 1, view: 0), pieces)
      #expect(one.bytes() == two.bytes())
      try IndexFileReader(bytes: two.bytes()).checkAllBlocks()
      #expect(try two.reader().digest() == one.reader().digest())
    }
  }
}
