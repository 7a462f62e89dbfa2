import Kernels
import Testing

@Suite struct AccumulateTests {
  @Test(arguments: 0..<200)
  func agreesWithDictionary(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let documentCount = random.integer(1...60)
    var accumulators = Guarded([UInt32](repeating: 0, count: documentCount), filler: 7)
    var touched = Guarded([UInt32](repeating: 99, count: documentCount + 1), filler: 7)
    var expected: [UInt32: UInt32] = [:]
    var order: [UInt32] = []
    var count = 0
    for _ in 0..<random.integer(0...6) {
      let list = (0..<documentCount).filter { _ in random.integer(0...2) > 0 }.map(UInt32.init)
      let impacts = list.map { _ in UInt16(random.integer(1...65_535)) }
      let weight = UInt32(random.integer(1...2_000))
      for (document, impact) in zip(list, impacts) {
        if expected[document] == nil { order.append(document) }
        expected[document, default: 0] += UInt32(impact) * weight
      }
      count = accumulators.withPointer { sums in
        touched.withPointer { touched in
          accumulate(
            documents: list, impacts: impacts, count: list.count, weight: weight,
            accumulators: sums, touched: touched, touchedCount: count)
        }
      }
    }
    #expect(Array(touched.content.prefix(count)) == order, "seed \(seed)")
    #expect(
      accumulators.content == (0..<UInt32(documentCount)).map { expected[$0] ?? 0 }, "seed \(seed)")
    #expect(accumulators.isMarginIntact && touched.isMarginIntact, "seed \(seed)")
  }

  /// Sums beyond the type stay at its end; one that wrapped to zero would be
  /// taken for a document not seen yet and listed twice.
  @Test func sumsSaturate() {
    var accumulators = Guarded<UInt32>([0, 0], filler: 7)
    var touched = Guarded<UInt32>([0, 0, 0], filler: 7)
    var count = 0
    for _ in 0..<5 {
      count = accumulators.withPointer { sums in
        touched.withPointer { touched in
          accumulate(
            documents: [0, 1], impacts: [32_768, 65_535], count: 2, weight: 65_536,
            accumulators: sums, touched: touched, touchedCount: count)
        }
      }
    }
    #expect(count == 2)
    #expect(accumulators.content == [.max, .max])
    #expect(accumulators.isMarginIntact && touched.isMarginIntact)
  }

  @Test func nothingToAdd() {
    var accumulators = Guarded<UInt32>([5], filler: 7)
    var touched = Guarded<UInt32>([0, 0], filler: 7)
    let count = accumulators.withPointer { sums in
      touched.withPointer { touched in
        accumulate(
          documents: [], impacts: [], count: 0, weight: 1, accumulators: sums, touched: touched,
          touchedCount: 1)
      }
    }
    #expect(count == 1)
    #expect(accumulators.content == [5])
  }
}
