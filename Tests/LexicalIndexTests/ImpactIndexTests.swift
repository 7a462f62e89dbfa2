import Kernels
import LexicalIndex
import Storage
import Testing

@Suite struct ImpactIndexTests {
  /// A collection and questions of one of the shapes that go wrong first.
  private func collection(_ shape: Int, _ random: inout SeededGenerator) -> Collection {
    let documentCount = shape == 0 ? 1 : random.integer(1...70)
    let termCount = shape == 1 ? 1 : random.integer(1...40)
    let density = shape == 2 ? 0 : random.integer(1...9)
    // Few different impacts make ties the rule.
    let impacts: ClosedRange<Int> = shape == 3 ? 1...1 : shape == 4 ? 1...3 : 1...65_535
    let rows = (0..<documentCount).map { document -> [(term: UInt32, impact: UInt16)] in
      if shape == 5, document % 3 != 1 { return [] }
      return (0..<termCount).compactMap { term in
        // In shape 6 every document holds term 0.
        let isHeld = (shape == 6 && term == 0) || random.integer(0...9) < density
        return isHeld ? (UInt32(term), UInt16(random.integer(impacts))) : nil
      }
    }
    return Collection(rows: rows, termCount: termCount)
  }

  private func query(_ termCount: Int, _ random: inout SeededGenerator)
    -> [ImpactIndex.QueryTerm]
  {
    (0..<random.integer(0...8)).map { _ in
      ImpactIndex.QueryTerm(
        term: UInt32(random.integer(0...termCount - 1)), weight: UInt32(random.integer(1...300)))
    }
  }

  /// 300 collections with 12 questions each, through one working memory that is
  /// used again, against scoring everything.
  @Test(arguments: 0..<300)
  func searchIsExact(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let collection = collection(seed % 8, &random)
    let index = try collection.index()
    #expect(index.documentCount == collection.rows.count)
    for term in 0..<UInt32(collection.termCount) {
      let holding = collection.rows.count { $0.contains { $0.term == term } }
      #expect(index.documentFrequency(term) == holding)
    }
    var scratch = ImpactIndex.Scratch()
    for round in 0..<12 {
      let query = query(collection.termCount, &random)
      let limit = [0, 1, 2, 5, 30, 1_000][random.integer(0...5)]
      let hidden = random.integer(1...4)
      let filters: [(UInt32) -> Bool] = [
        { _ in true }, { Int($0) % hidden != 0 }, { _ in false }, { Int($0) % hidden == 0 },
      ]
      let isVisible = filters[random.integer(0...3)]
      let hits = index.search(query, limit: limit, scratch: &scratch, isVisible: isVisible)
      let expected = collection.exhaustive(query, limit: limit, isVisible: isVisible)
      #expect(hits.map(\.document) == expected.map(\.document), "seed \(seed), round \(round)")
      #expect(hits.map(\.score) == expected.map(\.score), "seed \(seed), round \(round)")
    }
  }

  @Test func oneWorkingMemoryServesIndexesOfAnySize() throws {
    var scratch = ImpactIndex.Scratch()
    for seed in [3, 40, 7, 40, 3] as [UInt64] {
      var random = SeededGenerator(seed: seed)
      let collection = collection(7, &random)
      let index = try collection.index()
      let query = query(collection.termCount, &random)
      let hits = index.search(query, limit: 9, scratch: &scratch) { _ in true }
      let expected = collection.exhaustive(query, limit: 9) { _ in true }
      #expect(hits.map(\.document) == expected.map(\.document))
    }
  }

  /// A word that a customer writes a hundred thousand times, in a line of a
  /// megabyte, leads to sums beyond the type: the order stays defined and no
  /// document is found twice.
  @Test func sumsBeyondTheTypeStayAtItsEnd() throws {
    let rows: [[(term: UInt32, impact: UInt16)]] = [
      [(0, 2_048), (1, 1)], [(0, 2_048), (1, 5)], [(1, 3)], [(0, 65_535), (1, 65_535)],
    ]
    let index = try Collection(rows: rows, termCount: 2).index()
    var scratch = ImpactIndex.Scratch()
    for weight in [65_537, 1 << 21, .max] as [UInt32] {
      let query = [
        ImpactIndex.QueryTerm(term: 0, weight: weight), .init(term: 1, weight: 1),
        .init(term: 0, weight: weight), .init(term: 1, weight: 1),
      ]
      let hits = index.search(query, limit: 10, scratch: &scratch) { _ in true }
      #expect(hits.map(\.document) == [3, 1, 0, 2], "weight \(weight)")
      #expect(hits.first?.score == Int64(UInt32.max))
      #expect(hits.last?.score == 6)
    }
    // Nothing is left behind in the working memory.
    let after = index.search([.init(term: 1, weight: 1)], limit: 10, scratch: &scratch) { _ in true
    }
    #expect(after.map(\.score) == [65_535, 5, 3, 1])
  }

  @Test func anIndexOfNothing() throws {
    let index = try Collection(rows: [], termCount: 0).index()
    var scratch = ImpactIndex.Scratch()
    #expect(index.search([], limit: 5, scratch: &scratch) { _ in true }.isEmpty)
    let empty = try Collection(rows: [[], []], termCount: 1).index()
    #expect(
      empty.search([.init(term: 0, weight: 1)], limit: 5, scratch: &scratch) { _ in true }.isEmpty)
  }

  @Test func damagedPostingsAreRefused() throws {
    func refusal(
      _ documentCount: UInt32, _ starts: [UInt32], _ documents: [UInt32], _ impacts: [UInt16]
    ) throws -> String? {
      var section = SectionBuilder()
      section.append([documentCount])
      section.append(starts)
      section.append(documents)
      section.append(impacts)
      do {
        var reader = try stored(section)
        _ = try ImpactIndex(&reader, termCount: 2)
        return nil
      } catch let error as StorageError {
        return error.message
      }
    }
    func sentence(_ detail: String) -> String {
      "a.lotse: the index is damaged (section test: \(detail)); run `lotse build` again."
    }
    #expect(try refusal(2, [0, 1, 3], [0, 0, 1], [5, 6, 7]) == nil)
    #expect(
      try refusal(2, [0, 1], [0], [5]) == sentence("two columns differ in length"))
    #expect(
      try refusal(2, [0, 1, 3], [0, 0, 1], [5, 6]) == sentence("two columns differ in length"))
    #expect(
      try refusal(2, [0, 1, 2], [0, 0, 1], [5, 6, 7])
        == sentence("postings do not fill their lists"))
    #expect(
      try refusal(2, [0, 4, 3], [0, 0, 1], [5, 6, 7])
        == sentence("posting lists are out of order"))
    #expect(
      try refusal(1, [0, 1, 3], [0, 0, 1], [5, 6, 7])
        == sentence("a posting names no document"))
    #expect(
      try refusal(2, [0, 1, 3], [0, 0, 1], [5, 0, 7]) == sentence("a posting has no impact"))
    #expect(
      try refusal(2, [0, 1, 3], [0, 1, 1], [5, 6, 7])
        == sentence("a posting list names a document twice"))
  }
}
