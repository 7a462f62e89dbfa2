import LexicalIndex
import SeededRandom
import Storage
import Testing

/// Files whose checksums are right and whose contents lie: a search throws or finds something, it
/// does not leave its memory.
@Suite struct HostilePostingsTests {
  /// The columns of an index over one segment or two.
  private func columns(_ random: inout SplitMix64, documents: Int) throws -> (
    shape: [UInt32], records: [UInt16], words: [UInt32], planes: [UInt8]
  ) {
    let rows = (0..<documents).map { document -> [(term: UInt32, impact: UInt16)] in
      guard document < 200 || document % 16 == 0 else { return [] }
      return (0..<12).compactMap { term in
        let gap = 1 << term
        return document % gap == 0 ? (UInt32(term), UInt16(random.integer(1...3_000))) : nil
      }
    }
    var section = SectionBuilder()
    try ImpactIndex.write(rows: rows, termCount: 12, to: &section)
    var reader = try stored(section)
    return (
      Array(try reader.column()), Array(try reader.column()), Array(try reader.column()),
      Array(try reader.column())
    )
  }

  private func search(
    _ shape: [UInt32], _ records: [UInt16], _ words: [UInt32], _ planes: [UInt8],
    _ random: inout SplitMix64, _ scratch: inout ImpactIndex.Scratch
  ) -> Bool {
    var section = SectionBuilder()
    section.append(shape)
    section.append(records)
    section.append(words)
    section.append(planes)
    do {
      var reader = try stored(section)
      let index = try ImpactIndex(&reader, termCount: 12)
      let query = (0..<random.integer(1...12)).map {
        ImpactIndex.QueryTerm(term: UInt32($0), weight: UInt32(random.integer(1...70_000)))
      }
      try index.search(query, limit: [1, 10, 500][random.integer(0...2)], scratch: &scratch)
      #expect(scratch.hits.allSatisfy { Int($0.document) < index.documentCount })
      return true
    } catch {
      // Everything here throws `StorageError` alone.
      return false
    }
  }

  @Test(arguments: 0..<40)
  func anyNumberMayLie(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let documents = seed % 10 == 0 ? 17_000 : random.integer(65...300)
    let (shape, records, words, planes) = try columns(&random, documents: documents)
    var scratch = ImpactIndex.Scratch()
    for _ in 0..<20 {
      var (records, words, planes) = (records, words, planes)
      for _ in 0..<random.integer(1...4) {
        switch random.integer(0...3) {
        case 0: records[random.integer(0...records.count - 1)] = UInt16(random.integer(0...65_535))
        case 1 where !planes.isEmpty:
          planes[random.integer(0...planes.count - 1)] = UInt8(random.integer(0...255))
        default:
          let place = random.integer(0...min(words.count, 200) - 1)
          words[place] =
            random.integer(0...1) == 0
            ? UInt32(truncatingIfNeeded: random.next())
            : words[place] ^ (1 << UInt32(random.integer(0...31)))
        }
      }
      _ = search(shape, records, words, planes, &random, &scratch)
    }
    // After all of them the same memory still answers rightly.
    let isAnswered = search(shape, records, words, planes, &random, &scratch)
    #expect(isAnswered)
    let rows = (0..<500).map { number -> [(term: UInt32, impact: UInt16)] in
      [(0, UInt16(number % 7 + 1))]
    }
    let collection = Collection(rows: rows, termCount: 1)
    let index = try collection.index()
    try index.search([.init(term: 0, weight: 1)], limit: 5, scratch: &scratch)
    #expect(scratch.hits.map(\.document) == [6, 13, 20, 27, 34])
  }

  @Test func columnsOfAnotherLengthAreRefused() throws {
    var random = SplitMix64(seed: 1)
    let (shape, records, words, planes) = try columns(&random, documents: 200)
    var scratch = ImpactIndex.Scratch()
    #expect(!search([shape[0]], records, words, planes, &random, &scratch))
    #expect(!search(shape, Array(records.dropLast()), words, planes, &random, &scratch))
    #expect(!search(shape, records, words, planes + [0], &random, &scratch))
    #expect(!search([shape[0], UInt32(1) << 31], records, words, planes, &random, &scratch))
    #expect(!search([UInt32.max, shape[1]], records, words, planes, &random, &scratch))
  }
}
