import LexicalIndex
import SeededRandom
import Storage
import Testing

@Suite struct ImpactIndexTests {
  /// A collection of one of the shapes that go wrong first.
  private func collection(_ shape: Int, _ random: inout SplitMix64) -> Collection {
    let documentCount = shape == 0 ? 1 : random.integer(1...(shape < 7 ? 40 : 300))
    let termCount = shape == 1 ? 1 : random.integer(1...40)
    let density = shape == 2 ? 0 : random.integer(1...99)
    // Few different impacts make ties the rule.
    let impacts: ClosedRange<Int> = shape == 3 ? 1...1 : shape == 4 ? 1...3 : 1...65_535
    let rows = (0..<documentCount).map { document -> [(term: UInt32, impact: UInt16)] in
      if shape == 5, document % 3 != 1 { return [] }
      return (0..<termCount).compactMap { term in
        // In shape 6 every document holds term 0; in shape 7 terms are ever rarer.
        let share = shape == 7 ? 100 / (term + 1) : density
        let isHeld = (shape == 6 && term == 0) || random.integer(0...99) < share
        return isHeld ? (UInt32(term), UInt16(random.integer(impacts))) : nil
      }
    }
    return Collection(rows: rows, termCount: termCount)
  }

  private func query(_ termCount: Int, _ random: inout SplitMix64)
    -> [ImpactIndex.QueryTerm]
  {
    let most = [3, 8, 8, 200][random.integer(0...3)]
    let heaviest = [1, 16, 300, 100_000][random.integer(0...3)]
    return (0..<random.integer(0...most)).map { _ in
      ImpactIndex.QueryTerm(
        term: UInt32(random.integer(0...termCount - 1)),
        weight: UInt32(random.integer(1...heaviest)))
    }
  }

  /// Questions of more columns than can be added up in 16 bits: those of the largest bounds are
  /// scanned all the same, and what is left of few documents is looked up.
  @Test(arguments: [128, 129, 160, 200, 250])
  func moreColumnsThanAreScanned(termCount: Int) throws {
    var random = SplitMix64(seed: UInt64(termCount))
    // Ten documents stand out in all terms.
    let rows = (0..<12_000).map { document -> [(term: UInt32, impact: UInt16)] in
      (0..<termCount).compactMap { term in
        if document < 10 { return (UInt32(term), 250 + UInt16(document % 5)) }
        return random.integer(0...2) == 0 ? (UInt32(term), UInt16(random.integer(1...3))) : nil
      }
    }
    let collection = Collection(rows: rows, termCount: termCount)
    let index = try collection.index()
    let query = (0..<UInt32(termCount)).map { ImpactIndex.QueryTerm(term: $0, weight: 1) }
    for limit in [1, 10, 100, 1_000] {
      var scratch = ImpactIndex.Scratch()
      try index.search(query, limit: limit, scratch: &scratch)
      #expect(scratch.hits == collection.exhaustive(query, limit: limit))
      #expect(scratch.counters.columnsRead == min(termCount, 128))
      // Looked up are the ten, and sixty-four documents to begin with; by all terms.
      if limit <= 10 { #expect(scratch.counters.lookups < 100 * termCount) }
      try index.search(query, limit: limit, scratch: &scratch) { $0 % 3 == 0 }
      #expect(
        scratch.hits == collection.exhaustive(query, limit: limit) { $0 % 3 == 0 })
    }
  }

  /// 180 collections with 12 questions each, through one working memory that is
  /// used again, against scoring everything.
  @Test(arguments: 0..<180)
  func searchIsExact(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let collection = collection(seed % 9, &random)
    let index = try collection.index()
    #expect(index.documentCount == collection.rows.count)
    for term in 0..<UInt32(collection.termCount) {
      let holding = collection.rows.count { $0.contains { $0.term == term } }
      #expect(try index.documentFrequency(term) == holding)
    }
    var scratch = ImpactIndex.Scratch()
    for round in 0..<12 {
      let query = query(collection.termCount, &random)
      let limit = [0, 1, 2, 5, 10, 30, 33, 100, 1_000][random.integer(0...8)]
      let hidden = random.integer(1...4)
      let filters: [((UInt32) -> Bool)?] = [
        nil, nil, { Int($0) % hidden != 0 }, { _ in false }, { Int($0) % hidden == 0 },
      ]
      let isVisible = filters[random.integer(0...4)]
      try index.search(query, limit: limit, scratch: &scratch, isVisible: isVisible)
      let expected = collection.exhaustive(query, limit: limit, isVisible: isVisible)
      #expect(scratch.hits == expected, "seed \(seed), round \(round)")
    }
  }

  /// Collections over several segments, sparse enough to be made quickly: lists of every form.
  @Test(arguments: 0..<3)
  func searchIsExactOverSegments(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 1_000)
    let documentCount = random.integer(16_384...36_000)
    let termCount = 10
    let gaps = (0..<termCount).map { 1 << ($0 + 1) }
    let rows = (0..<documentCount).map { _ -> [(term: UInt32, impact: UInt16)] in
      let draw = random.next()
      return (0..<termCount).compactMap { term in
        let part = (draw >> UInt64(term)) % UInt64(2 * gaps[term])
        return part == 0 ? (UInt32(term), UInt16(1 + (draw >> UInt64(term + 3)) % 3_000)) : nil
      }
    }
    let collection = Collection(rows: rows, termCount: termCount)
    let index = try collection.index()
    var scratch = ImpactIndex.Scratch()
    for round in 0..<5 {
      let query = (0..<random.integer(1...6)).map { _ in
        ImpactIndex.QueryTerm(
          term: UInt32(random.integer(0...termCount - 1)), weight: UInt32(random.integer(1...9)))
      }
      let limit = [1, 10, 10, 50, 1_000][random.integer(0...4)]
      let isVisible: ((UInt32) -> Bool)? = round % 3 == 0 ? { $0 % 2 == 0 } : nil
      try index.search(query, limit: limit, scratch: &scratch, isVisible: isVisible)
      let expected = collection.exhaustive(query, limit: limit, isVisible: isVisible)
      #expect(scratch.hits == expected, "seed \(seed), round \(round)")
    }
  }

  @Test func oneWorkingMemoryServesIndexesOfAnySize() throws {
    var scratch = ImpactIndex.Scratch()
    for seed in [3, 40, 7, 40, 3] as [UInt64] {
      var random = SplitMix64(seed: seed)
      let collection = collection(7, &random)
      let index = try collection.index()
      let query = query(collection.termCount, &random)
      try index.search(query, limit: 9, scratch: &scratch)
      #expect(scratch.hits == collection.exhaustive(query, limit: 9))
    }
  }

  /// A word that a customer writes a hundred thousand times, in a line of a
  /// megabyte, leads to sums beyond the type: the order stays defined and no
  /// document is found twice.
  @Test func sumsBeyondTheTypeStayAtItsEnd() throws {
    let rows: [[(term: UInt32, impact: UInt16)]] = [
      [(0, 2_048), (1, 1)], [(0, 2_048), (1, 5)], [(1, 3)], [(0, 65_535), (1, 65_535)],
    ]
    let collection = Collection(rows: rows, termCount: 2)
    let index = try collection.index()
    var scratch = ImpactIndex.Scratch()
    for weight in [65_537, 1 << 21, .max] as [UInt32] {
      let query = [
        ImpactIndex.QueryTerm(term: 0, weight: weight), .init(term: 1, weight: 1),
        .init(term: 0, weight: weight), .init(term: 1, weight: 1),
      ]
      try index.search(query, limit: 10, scratch: &scratch)
      #expect(scratch.hits.map(\.document) == [3, 1, 0, 2], "weight \(weight)")
      #expect(scratch.hits.first?.score == UInt32.max)
      #expect(scratch.hits.last?.score == 6)
      #expect(scratch.hits == collection.exhaustive(query, limit: 10))
    }
    let often = (0..<100_000).map { ImpactIndex.QueryTerm(term: UInt32($0 % 2), weight: 65_537) }
    try index.search(often, limit: 3, scratch: &scratch)
    #expect(scratch.hits.map(\.document) == [0, 1, 2])
    #expect(scratch.hits.allSatisfy { $0.score == .max })
    // Nothing is left behind in the working memory.
    try index.search([.init(term: 1, weight: 1)], limit: 10, scratch: &scratch)
    #expect(scratch.hits.map(\.score) == [65_535, 5, 3, 1])
  }

  @Test func anIndexOfNothing() throws {
    let index = try Collection(rows: [], termCount: 0).index()
    var scratch = ImpactIndex.Scratch()
    try index.search([], limit: 5, scratch: &scratch)
    #expect(scratch.hits.isEmpty)
    let empty = try Collection(rows: [[], []], termCount: 1).index()
    try empty.search([.init(term: 0, weight: 1)], limit: 5, scratch: &scratch)
    #expect(scratch.hits.isEmpty)
    try empty.search([.init(term: 0, weight: 0)], limit: -1, scratch: &scratch)
    #expect(scratch.hits.isEmpty)
  }

  @Test func aTermThatThereIsNot() throws {
    let index = try Collection(rows: [[(0, 5)]], termCount: 1).index()
    var scratch = ImpactIndex.Scratch()
    #expect(throws: StorageError.self) {
      try index.search([.init(term: 1, weight: 1)], limit: 5, scratch: &scratch)
    }
    try index.search([.init(term: 0, weight: 1)], limit: 5, scratch: &scratch)
    #expect(scratch.hits == [.init(document: 0, score: 5)])
  }
}
