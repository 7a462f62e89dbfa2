import LexicalIndex
import SeededRandom
import Storage
import Testing

@Suite struct TermBatchTests {
  private func dictionary(_ terms: [[UInt8]]) throws -> TermDictionary {
    var section = SectionBuilder()
    try TermDictionary.write(terms, to: &section)
    var reader = try stored(section)
    return try TermDictionary(&reader)
  }

  /// Terms looked up together have the numbers that each has by itself, also in the second of two
  /// dictionaries and where a batch is used again.
  @Test(arguments: 0..<60)
  func findsWhatSingleLookUpsFind(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let longest = [2, 5, 12, 400][seed % 4]
    func term(_ random: inout SplitMix64) -> [UInt8] {
      (0..<random.integer(0...longest)).map { _ in UInt8(random.integer(97...101)) }
    }
    let all = Set((0..<random.integer(0...600)).map { _ in term(&random) })
      .sorted { $0.lexicographicallyPrecedes($1) }
    let known = try dictionary(all.filter { $0.count % 3 != 0 })
    let new = try dictionary(all.filter { $0.count % 3 == 0 })
    var batch = TermBatch()
    for _ in 0..<3 {
      batch.removeAll()
      let terms = (0..<random.integer(0...200)).map { _ in
        random.integer(0...1) == 0 ? all.randomElement(using: &random) ?? [] : term(&random)
      }
      for term in terms { term.withUnsafeBufferPointer { batch.append($0) } }
      #expect(batch.count == terms.count)
      try batch.find(in: known)
      for (place, term) in terms.enumerated() {
        #expect(batch.number(place) == (try known.number(of: term)), "seed \(seed)")
      }
      try batch.findRest(in: new, from: 7_000)
      for (place, term) in terms.enumerated() {
        let expected = try known.number(of: term) ?? new.number(of: term).map { $0 + 7_000 }
        #expect(batch.number(place) == expected, "seed \(seed)")
      }
    }
  }

  /// Frequencies of many terms are those of each.
  @Test(arguments: 0..<20)
  func frequenciesAreThoseOfEachTerm(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let termCount = random.integer(1...30)
    let rows = (0..<random.integer(0...200)).map { _ in
      (0..<UInt32(termCount)).filter { random.integer(0...Int($0)) < 2 }.map {
        (term: $0, impact: UInt16(random.integer(1...65_535)))
      }
    }
    let index = try Collection(rows: rows, termCount: termCount).index()
    let terms = (0..<random.integer(0...50)).map { _ in UInt32(random.integer(0...termCount - 1)) }
    var values = terms.map(UInt64.init)
    try index.findDocumentFrequencies(&values)
    let expected = try terms.enumerated().map { place, term in
      UInt64(try index.documentFrequency(term)) << 32 | UInt64(place)
    }
    #expect(values == expected, "seed \(seed)")
  }
}
