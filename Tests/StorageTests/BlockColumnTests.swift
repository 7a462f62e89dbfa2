import Dispatch
import Foundation
import SeededRandom
import Storage
import Synchronization
import Testing

/// Columns over several blocks, which are checked when they are first used.
@Suite struct BlockColumnTests {
  private func section(_ bytes: [UInt8], name: String = "blocks") throws(StorageError)
    -> SectionReader
  {
    try IndexFileReader(bytes: bytes, name: "a.lotse").section(BlockSample.id, name: name)
  }

  @Test func everyRangeIsWhatWasWritten() throws {
    let columns = try BlockSample.Columns(section(BlockSample.file()))
    var random = SplitMix64(seed: 5)
    func compare<Element: Equatable>(_ column: BlockColumn<Element>, _ expected: [Element]) throws {
      #expect(column.count == expected.count)
      for _ in 0..<200 {
        let start = random.integer(0...expected.count)
        let end = random.integer(start...min(expected.count, start + 20_000))
        let read = try column.withElements(start..<end) {
          Array(UnsafeBufferPointer(start: $0, count: end - start))
        }
        #expect(read == Array(expected[start..<end]), "\(start)..<\(end)")
        guard start < expected.count else { continue }
        #expect(try column.element(start) == expected[start])
      }
    }
    try compare(columns.bytes, BlockSample.bytes)
    try compare(columns.words, BlockSample.words)
    try compare(columns.triples, BlockSample.triples)
    try compare(columns.short, BlockSample.short)
    #expect(columns.none.count == 0)
    #expect(try columns.none.withElements(0..<0) { _ in 7 } == 7)
  }

  @Test func columnsOutsideAnyFile() throws {
    for count in [0, 1, 70_000] {
      let numbers = (0..<count).map { UInt32($0) }
      let column = BlockColumn(numbers)
      #expect(column.count == count)
      let read = try column.withElements(0..<count) {
        Array(UnsafeBufferPointer(start: $0, count: count))
      }
      #expect(read == numbers)
      #expect(throws: StorageError.self) { _ = try column.element(count) }
    }
  }

  @Test func onlyWhatIsUsedIsChecked() throws {
    let file = try IndexFileReader(bytes: BlockSample.file())
    #expect(file.checkedBlocks == (checked: 0, all: 7))
    let columns = try BlockSample.Columns(file.section(BlockSample.id, name: "blocks"))
    #expect(file.checkedBlocks.checked == 0)
    _ = try columns.bytes.element(0)
    _ = try columns.bytes.element(65_535)
    #expect(file.checkedBlocks.checked == 1)
    try columns.bytes.check(65_535..<65_537)
    #expect(file.checkedBlocks.checked == 2)
    // The second column begins in the block in which the first one ends.
    _ = try columns.words.element(0)
    #expect(file.checkedBlocks.checked == 2)
    var section = try file.section(BlockSample.id, name: "blocks")
    _ = try section.column(of: UInt8.self)
    #expect(file.checkedBlocks.checked == 2)
    _ = try section.column(of: UInt32.self)
    #expect(file.checkedBlocks.checked == 5)
    try file.checkAllBlocks()
    #expect(file.checkedBlocks == (checked: 7, all: 7))
  }

  /// A damaged block is refused by name every time, and only it.
  @Test func aDamagedBlockIsRefusedEveryTime() throws {
    let whole = BlockSample.file()
    let entry = FileLayout(whole).entries[0]
    var random = SplitMix64(seed: 9)
    for block in 0..<entry.blocks.count / 8 {
      var bytes = whole
      let place = block * 65_536 + random.integer(0...60_000)
      bytes[entry.offset + min(place, entry.length - 1)] ^= 1 << UInt8(random.integer(0...7))
      let columns = try BlockSample.Columns(section(bytes))
      let refusal = StorageError.damaged(
        path: "a.lotse", part: "section blocks, block \(block): its checksum differs")
      func compare<Element: Equatable>(
        _ column: BlockColumn<Element>, _ expected: [Element], at start: Int
      ) throws {
        let stride = MemoryLayout<Element>.stride
        for index in Swift.stride(from: 0, to: expected.count, by: 997) {
          let place = start + index * stride
          let isHit = place / 65_536 == block || (place + stride - 1) / 65_536 == block
          for _ in 0..<2 {
            if isHit {
              #expect(throws: refusal) { _ = try column.element(index) }
              #expect(throws: refusal) { _ = try column.withElements(index..<index + 1) { $0[0] } }
            } else {
              #expect(try column.element(index) == expected[index])
            }
          }
        }
        let last = (start + expected.count * stride - 1) / 65_536
        if (start / 65_536...last).contains(block) {
          #expect(throws: refusal) { try column.check(0..<expected.count) }
        }
      }
      try compare(columns.bytes, BlockSample.bytes, at: BlockSample.starts[0])
      try compare(columns.words, BlockSample.words, at: BlockSample.starts[1])
      try compare(columns.triples, BlockSample.triples, at: BlockSample.starts[2])
      try compare(columns.short, BlockSample.short, at: BlockSample.starts[3])
    }
  }

  @Test func rangesOutsideAreRefused() throws {
    let columns = try BlockSample.Columns(section(BlockSample.file()))
    let refusal = StorageError.damaged(
      path: "a.lotse", part: "section blocks: elements outside their column are named")
    let count = columns.words.count
    for range in [
      -1..<0, -1..<1, 0..<count + 1, count..<count + 1, count + 1..<count + 1, Int.min..<Int.max,
      0..<Int.max, Int.max - 1..<Int.max, Int.min..<Int.min + 1, -1 ..< -1,
    ] {
      #expect(throws: refusal) { _ = try columns.words.withElements(range) { _ in 0 } }
    }
    for index in [-1, count, Int.min, Int.max] {
      #expect(throws: refusal) { _ = try columns.words.element(index) }
    }
  }

  /// A limit is the column's own, though a block holds several columns.
  @Test func limitsAreCheckedByColumn() throws {
    var builder = SectionBuilder()
    builder.append([3, 4, 5] as [UInt32])
    builder.append([9, 4, 200] as [UInt32])
    builder.append([UInt16](repeating: 6, count: 40_000) + [9])
    builder.append([UInt8.max, 0])
    builder.append([UInt64.max, 0])
    var writer = IndexFileWriter()
    writer.add(BlockSample.id, builder)
    let bytes = writer.bytes()
    func columns(below limits: [Int]) throws -> (
      BlockColumn<UInt32>, BlockColumn<UInt32>, BlockColumn<UInt16>, BlockColumn<UInt8>,
      BlockColumn<UInt64>
    ) {
      var section = try self.section(bytes)
      return (
        try section.blockColumn(count: 3, below: limits[0]),
        try section.blockColumn(count: 3, below: limits[1]),
        try section.blockColumn(below: limits[2]), try section.blockColumn(below: limits[3]),
        try section.blockColumn(below: limits[4])
      )
    }
    func broken(_ block: Int) -> StorageError {
      .damaged(
        path: "a.lotse", part: "section blocks, block \(block): a number is out of its range")
    }
    let kept = try columns(below: [6, 201, 10, 256, Int.max])
    for _ in 0..<2 {
      #expect(try kept.0.element(2) == 5)
      #expect(try kept.1.element(2) == 200)
      #expect(try kept.2.element(40_000) == 9)
      #expect(try kept.3.element(0) == 255)
      #expect(throws: broken(1)) { _ = try kept.4.element(1) }
    }
    for limit in [5, 0, -7] {
      let lost = try columns(below: [limit, 200, 9, 255, 5])
      for _ in 0..<2 {
        #expect(throws: broken(0)) { _ = try lost.0.element(0) }
        #expect(throws: broken(0)) { _ = try lost.1.element(0) }
        #expect(try lost.2.element(0) == 6)
        #expect(throws: broken(1)) { _ = try lost.2.element(40_000) }
        #expect(throws: broken(0)) {
          try lost.2.check(0..<0); _ = try lost.1.element(1)
        }
        #expect(throws: broken(1)) { _ = try lost.3.element(1) }
      }
    }
    let generous = try columns(below: [1 << 32, .max, 65_536, .max, 5])
    #expect(try generous.1.element(2) == 200)
    #expect(try generous.2.element(40_000) == 9)
  }

  /// Numbers from one on, and floats that can be converted.
  @Test func limitsOnBothSides() throws {
    func refused(_ column: [Float], _ magnitude: Float) throws -> Bool {
      var builder = SectionBuilder()
      builder.append(column)
      var writer = IndexFileWriter()
      writer.add(BlockSample.id, builder)
      var section = try self.section(writer.bytes())
      let read = try section.blockColumn(count: column.count, magnitude: magnitude)
      return (try? read.element(0)) == nil
    }
    #expect(try !refused([1, -1, 0, -0.0, .leastNonzeroMagnitude], 1))
    for value in [1.0001, -1.0001, .infinity, -.infinity, .nan, -.nan] as [Float] {
      #expect(try refused([0.5, value], 1))
    }
    var builder = SectionBuilder()
    builder.append([1, 5, .max] as [UInt16])
    builder.append([0, 5] as [UInt16])
    builder.append([] as [UInt16])
    builder.append([.max] as [UInt64])
    var writer = IndexFileWriter()
    writer.add(BlockSample.id, builder)
    var section = try self.section(writer.bytes())
    let kept: BlockColumn<UInt16> = try section.blockColumn(in: 1..<65_536)
    let broken: BlockColumn<UInt16> = try section.blockColumn(in: 1..<65_536)
    let none: BlockColumn<UInt16> = try section.blockColumn(in: 3..<3)
    let largest: BlockColumn<UInt64> = try section.blockColumn(in: 0..<0)
    #expect(try kept.element(2) == .max)
    #expect(throws: StorageError.self) { _ = try broken.element(1) }
    try none.check(0..<0)
    #expect(throws: StorageError.self) { _ = try largest.element(0) }
  }

  @Test func listsOfStarts() throws {
    let starts = BlockColumn([0, 0, 3, 2, .max, .max] as [UInt64])
    #expect(try starts.list(0) == 0..<0)
    #expect(try starts.list(1) == 0..<3)
    for index in [2, 3, 4, 5, 6, -1, Int.max, Int.min] {
      #expect(throws: StorageError.self) { _ = try starts.list(index) }
    }
    #expect(throws: StorageError.self) { _ = try BlockColumn<UInt32>([]).list(0) }
    #expect(try BlockColumn<UInt32>([7, .max]).list(0) == 7..<Int(UInt32.max))
  }

  /// Several threads use a file for the first time at once.
  @Test(arguments: [nil, 0, 3, 6] as [Int?])
  func firstUseFromSeveralThreads(damaged: Int?) throws {
    var bytes = BlockSample.file()
    if let damaged { bytes[FileLayout(bytes).entries[0].offset + damaged * 65_536 + 77] ^= 1 }
    for round in 0..<10 {
      let columns = try BlockSample.Columns(section(bytes))
      let faults = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 4) { thread in
        var random = SplitMix64(seed: UInt64(round * 10 + thread))
        for _ in 0..<60 {
          let index = random.integer(0...BlockSample.words.count - 1)
          let block = (BlockSample.starts[1] + index * 4) / 65_536
          let read = Result { try columns.words.element(index) }
          let isRight =
            switch read {
            case .success(let number): block != damaged && number == BlockSample.words[index]
            case .failure(let error): block == damaged && error is StorageError
            }
          if !isRight { faults.withLock { $0.append("\(index): \(read)") } }
        }
      }
      #expect(faults.withLock { $0 } == [])
    }
  }
}

/// A section of several blocks, whose columns share some of them.
enum BlockSample {
  /// Elements that may lie in two blocks.
  struct Triple: BitwiseCopyable, Sendable, Equatable {
    var a: UInt32
    var b: UInt32
    var c: UInt32
  }

  /// The section's columns, checked when they are used.
  struct Columns {
    let bytes: BlockColumn<UInt8>
    let words: BlockColumn<UInt32>
    let triples: BlockColumn<Triple>
    let short: BlockColumn<UInt16>
    let none: BlockColumn<UInt64>

    init(_ section: SectionReader) throws(StorageError) {
      var section = section
      bytes = try section.blockColumn(count: BlockSample.bytes.count)
      words = try section.blockColumn(count: BlockSample.words.count, below: 50_000)
      triples = try section.blockColumn()
      short = try section.blockColumn(below: 1_000)
      none = try section.blockColumn()
    }
  }

  static let id = IndexFile.SectionID(kind: 3, view: 1)
  static let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
  static let words = (0..<50_000).map { UInt32($0 * 7 % 50_000) }
  static let triples = (0..<12_000).map {
    Triple(a: UInt32($0), b: UInt32($0 ^ 0x5A5A), c: .max - UInt32($0))
  }
  static let short = (0..<7_000).map { UInt16($0 % 1_000) }
  /// Where the columns begin in the section.
  static let starts = [0, 100_032, 300_032, 444_032]

  static let written: [UInt8] = {
    var section = SectionBuilder()
    section.append(bytes)
    section.append(words)
    section.append(triples)
    section.append(short)
    section.append([UInt64]())
    var writer = IndexFileWriter()
    writer.add(id, section)
    return writer.bytes()
  }()

  static func file() -> [UInt8] { written }
}
