import Kernels
import SeededRandom
import Testing

@Suite struct TopKTests {
  @Test(arguments: 0..<300)
  func agreesWithSorting(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let limit = random.integer(0...12)
    let count = random.integer(0...60)
    // Few different scores, so that ties are the rule.
    let hits: [(document: UInt32, score: Int64)] = (0..<count).map { number in
      (UInt32(number), Int64(random.integer(-3...6)))
    }.shuffled(using: &random)
    var best = TopK(limit: limit)
    for (position, hit) in hits.enumerated() {
      best.insert(document: hit.document, score: hit.score)
      let sorted = hits[...position].sorted { left, right in
        left.score == right.score ? left.document < right.document : left.score > right.score
      }.prefix(limit)
      #expect(best.hits.map(\.document) == sorted.map(\.document), "seed \(seed)")
      #expect(best.hits.map(\.score) == sorted.map(\.score), "seed \(seed)")
      if limit > 0, best.hits.count == limit {
        #expect(best.threshold == best.hits[limit - 1].score)
      } else {
        #expect(best.threshold == (limit > 0 ? .min : .max))
      }
    }
  }

  @Test(arguments: [0, -1, .min])
  func keepsNothingWithoutRoom(limit: Int) {
    var best = TopK(limit: limit)
    best.insert(document: 1, score: .max)
    #expect(best.hits.isEmpty)
    #expect(best.threshold == .max)
  }

  @Test func extremeScoresAreOrdered() {
    var best = TopK(limit: 3)
    for score in [0, Int64.min, .max, -1] { best.insert(document: 9, score: score) }
    #expect(best.hits.map(\.score) == [.max, 0, -1])
  }
}
