import Foundation
import LexicalIndex
import SeededRandom
import Testing

/// The work of a search does not grow unnoticed: counters on a fixed collection, not times.
@Suite struct SearchCountersTests {
  /// 17,000 texts of 8 to 32 terms after Zipf's law, BM25 impacts, and questions from them.
  private static let sample: (collection: Collection, queries: [[ImpactIndex.QueryTerm]]) = {
    var random = SplitMix64(seed: 2_024)
    let termCount = 20_000
    var cumulative: [Double] = []
    var sum = 0.0
    for rank in 1...termCount {
      sum += 1 / Double(rank)
      cumulative.append(sum)
    }
    func draw() -> UInt32 {
      let target = Double(random.next() >> 11) * 0x1p-53 * sum
      var (low, high) = (0, termCount - 1)
      while low < high {
        let middle = (low + high) / 2
        if cumulative[middle] <= target { low = middle + 1 } else { high = middle }
      }
      return UInt32(low)
    }
    let texts = (0..<17_000).map { _ in (0..<random.integer(8...32)).map { _ in draw() } }
    var frequency = [Int](repeating: 0, count: termCount)
    for text in texts { for term in Set(text) { frequency[Int(term)] += 1 } }
    let idf = frequency.map {
      BM25.inverseDocumentFrequency(documents: texts.count, documentFrequency: $0)
    }
    let field = BM25.Field(k1: 1.2, b: 0.75, weight: 1)
    let rows = texts.map { text -> [(term: UInt32, impact: UInt16)] in
      let sorted = text.sorted()
      var row: [(term: UInt32, impact: UInt16)] = []
      for (position, term) in sorted.enumerated()
      where position == 0 || sorted[position - 1] != term {
        let count = sorted[position...].prefix { $0 == term }.count
        let score =
          idf[Int(term)]
          * BM25.saturation(
            field, frequency: Double(count), length: Double(text.count), averageLength: 20)
        row.append((term, BM25.impact(score) ?? 1))
      }
      return row
    }
    let queries = (0..<100).map { _ -> [ImpactIndex.QueryTerm] in
      let text = texts[random.integer(0...texts.count - 1)]
      return (0..<random.integer(3...8)).map { _ in
        ImpactIndex.QueryTerm(term: text[random.integer(0...text.count - 1)], weight: 1)
      }
    }
    return (Collection(rows: rows, termCount: termCount), queries)
  }()

  @Test func workStaysWhereItIs() throws {
    let (collection, queries) = Self.sample
    let index = try collection.index()
    var scratch = ImpactIndex.Scratch()
    var work = ImpactIndex.Counters()
    var postings = 0
    for query in queries {
      try index.search(query, limit: 10, scratch: &scratch)
      work += scratch.counters
      for term in Set(query.map(\.term)) { postings += try index.documentFrequency(term) }
    }
    for query in queries.prefix(2) {
      try index.search(query, limit: 10, scratch: &scratch)
      #expect(scratch.hits == collection.exhaustive(query, limit: 10))
    }
    // Measured: 46,365, 54,428 and 96 of 1,113,141 postings.
    #expect(work.postingsScored <= 48_000, "of \(postings) postings")
    #expect(work.lookups <= 57_000)
    #expect(work.columnsRead <= 100)
  }
}
