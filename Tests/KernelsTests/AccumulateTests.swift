import Kernels
import SeededRandom
import Testing

/// `ImpactSum` in every width against sums in a dictionary.
@Suite struct AccumulateTests {
  private struct Posting {
    var place: Int
    var impact: UInt16
  }

  private func list(_ random: inout SplitMix64) -> [Posting] {
    let gap = random.integer(20...500)
    return stride(from: random.integer(0...gap), to: segmentLength, by: gap).map {
      Posting(place: $0, impact: UInt16(random.integer(1...500)))
    }
  }

  private func packed(_ list: [Posting]) -> [UInt32] {
    list.map { UInt32($0.place) << 16 | UInt32($0.impact) }
  }

  /// Adds some lists up, takes the candidates, and compares.
  private func check<Sum: ImpactSum>(_ type: Sum.Type, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var sums = Guarded([Sum](repeating: 0, count: segmentLength), filler: 7)
    var places = Guarded([UInt16](repeating: 9, count: segmentLength), filler: 7)
    var totals = Guarded([UInt64](repeating: 9, count: segmentLength), filler: 7)
    let lists = (0..<random.integer(1...4)).map { _ in list(&random) }
    let weights = lists.map { _ in Sum(random.integer(1...16)) }
    // A segment of a collection begins at a multiple of its length.
    let start = UInt32(random.integer(0...3) * segmentLength)
    var expected: [Int: UInt64] = [:]
    for (list, weight) in zip(lists, weights) {
      for posting in list {
        expected[posting.place, default: 0] += UInt64(posting.impact) * UInt64(weight)
      }
    }
    let minimum = UInt64(random.integer(1...6_000))
    var used = 0
    sums.withPointer { sums in
      places.withPointer { places in
        totals.withPointer { totals in
          let candidates = Candidates(places: places, sums: totals)
          for (number, list) in lists.enumerated().dropFirst() {
            if number % 2 == 0 {
              Sum.add(packed(list), count: list.count, weight: weights[number], to: sums)
            } else {
              Sum.add(
                list.map { start + UInt32($0.place) }, list.map(\.impact), count: list.count,
                weight: weights[number], to: sums)
            }
          }
          used = Sum.take(
            packed(lists[0]), count: lists[0].count, weight: weights[0], from: sums,
            minimum: Sum(minimum), into: candidates, used: used)
          for (number, list) in lists.enumerated().dropFirst() {
            if number % 2 == 0 {
              used = Sum.take(
                list.map { start + UInt32($0.place) }, list.map(\.impact), count: list.count,
                weight: 0, from: sums, minimum: Sum(minimum), into: candidates, used: used)
            } else {
              used = Sum.take(
                packed(list), count: list.count, weight: 0, from: sums, minimum: Sum(minimum),
                into: candidates, used: used)
            }
          }
        }
      }
    }
    let reached = expected.filter { $0.value >= minimum }
    var found: [Int: UInt64] = [:]
    for (place, sum) in zip(places.content, totals.content).prefix(used) {
      found[Int(place)] = sum
    }
    #expect(found == reached, "seed \(seed)")
    #expect(used == reached.count, "seed \(seed)")
    #expect(sums.content.allSatisfy { $0 == 0 }, "seed \(seed)")
    #expect(sums.isMarginIntact && places.isMarginIntact && totals.isMarginIntact, "seed \(seed)")
  }

  @Test(arguments: 0..<12)
  func agreesWithADictionary(seed: UInt64) {
    check(UInt16.self, seed: seed)
    check(UInt32.self, seed: seed + 100)
    check(UInt64.self, seed: seed + 200)
  }

  @Test func onlyDocumentsWithASumGetMore() {
    var sums = Guarded([UInt32](repeating: 0, count: segmentLength), filler: 7)
    sums.withPointer { sums in
      sums[3] = 5
      sums[9] = 1
      UInt32.addToSums([2 << 16 | 4, 3 << 16 | 4, 9 << 16 | 65_535], count: 3, weight: 2, of: sums)
    }
    #expect(sums.content[2] == 0 && sums.content[3] == 13 && sums.content[9] == 131_071)
    #expect(sums.isMarginIntact)
  }

  /// A file that lies names places behind the segment: they are folded into it.
  @Test func placesStayInTheSegment() {
    var sums = Guarded([UInt16](repeating: 0, count: segmentLength), filler: 7)
    sums.withPointer { sums in
      UInt16.add([UInt32.max], count: 1, weight: 1, to: sums)
      UInt16.add([UInt32.max], [3], count: 1, weight: 1, to: sums)
    }
    #expect(sums.content[segmentLength - 1] == 2)
    #expect(sums.isMarginIntact)
  }
}
