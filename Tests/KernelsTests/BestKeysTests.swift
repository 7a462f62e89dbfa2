import Kernels
import SeededRandom
import Testing

@Suite struct BestKeysTests {
  @Test(arguments: 0..<60)
  func agreesWithSorting(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let limit = [1, 2, 10, 31, 32, 33, 100, 1_000][random.integer(0...7)]
    let count = random.integer(0...3_000)
    // Few different scores, so that ties are the rule; document numbers rise as in a search.
    let highest = [1, 5, 100, 1 << 31][random.integer(0...3)]
    let keys = (0..<UInt32(count)).map {
      BestKeys.key(document: $0, score: UInt32(random.integer(1...highest)))
    }
    var memory = Guarded([UInt64](repeating: 0, count: BestKeys.capacity(limit: limit)), filler: 7)
    var found = 0
    memory.withPointer { memory in
      var best = BestKeys(limit: limit, memory: memory)
      for (position, key) in keys.enumerated() {
        // No key of a document behind the others may be refused below the threshold alone.
        let threshold = best.threshold
        if threshold > 0, position % 397 == 0 {
          let others = keys[..<position].sorted(by: >).prefix(limit)
          #expect(others.count == limit)
          #expect(threshold <= (others.last.map { $0 >> 32 } ?? 0) + 1)
          #expect(best.lowestScore == threshold - 1)
        }
        best.insert(key)
      }
      found = best.finish()
    }
    let expected = keys.sorted(by: >).prefix(limit)
    #expect(memory.content.prefix(found) == expected, "seed \(seed)")
    #expect(memory.isMarginIntact, "seed \(seed)")
  }

  @Test(arguments: 0..<60)
  func numbersAreSorted(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let highest = [0, 1, 9, Int.max][random.integer(0...3)]
    var numbers = Guarded(
      (0..<random.integer(0...500)).map { _ in UInt64(random.integer(0...highest)) }, filler: 7)
    let expected = numbers.content.sorted(by: >)
    let count = expected.count
    numbers.withPointer { sortDescending($0, count: count) }
    #expect(numbers.content == expected, "seed \(seed)")
    #expect(numbers.isMarginIntact)
  }

  @Test func sortedNumbersStaySorted() {
    var rising = Array(0..<UInt64(2_000))
    sortDescending(&rising, count: 2_000)
    #expect(rising == (0..<UInt64(2_000)).reversed())
    sortDescending(&rising, count: 2_000)
    #expect(rising == (0..<UInt64(2_000)).reversed())
  }
}
