import Kernels
import SeededRandom
import Testing

/// Completing candidates and scanning columns against their definitions.
@Suite struct CandidatesTests {
  /// Runs `body` on candidates and returns those that are left.
  private func run(
    _ initial: [(place: Int, sum: UInt64)], _ body: (Candidates, Int) -> Int
  ) -> [Int: UInt64] {
    var places = Guarded([UInt16](repeating: 0, count: segmentLength + 2), filler: 7)
    var sums = Guarded([UInt64](repeating: 0, count: segmentLength + 2), filler: 7)
    var used = 0
    places.withPointer { places in
      sums.withPointer { sums in
        for (position, candidate) in initial.enumerated() {
          places[position] = UInt16(candidate.place)
          sums[position] = candidate.sum
        }
        used = body(Candidates(places: places, sums: sums), initial.count)
      }
    }
    #expect(places.isMarginIntact && sums.isMarginIntact)
    var left: [Int: UInt64] = [:]
    for (place, sum) in zip(places.content, sums.content).prefix(used) { left[Int(place)] = sum }
    #expect(left.count == used)
    return left
  }

  private func candidates(_ random: inout SplitMix64) -> [(place: Int, sum: UInt64)] {
    stride(from: random.integer(0...99), to: segmentLength, by: random.integer(30...300))
      .shuffled(using: &random).map { ($0, UInt64(random.integer(0...3_000))) }
  }

  @Test(arguments: 0..<18)
  func listsComplete(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let initial = candidates(&random)
    let gap = [segmentLength, 999, 200, 20, 7, 1][Int(seed) % 6]
    let list = Array(stride(from: random.integer(0...gap), to: segmentLength, by: gap))
    let impacts = list.map { _ in UInt16(random.integer(1...65_535)) }
    let weight = UInt64(random.integer(1...9))
    let minimum = UInt64(random.integer(0...60_000))
    let byPlace = Dictionary(uniqueKeysWithValues: zip(list, impacts))
    var expected: [Int: UInt64] = [:]
    for (place, sum) in initial {
      let total = sum + UInt64(byPlace[place] ?? 0) * weight
      if total >= minimum { expected[place] = total }
    }
    let packed = zip(list, impacts).map { UInt32($0) << 16 | UInt32($1) }
    let byBisection = run(initial) {
      $0.complete($1, from: packed, count: packed.count, weight: weight, minimum: minimum)
    }
    #expect(byBisection == expected, "seed \(seed)")
    let start = UInt32(3 * segmentLength)
    let byReading = run(initial) {
      $0.complete(
        $1, documents: list.map { start + UInt32($0) }, impacts: impacts, count: list.count,
        start: start, weight: weight, minimum: minimum)
    }
    #expect(byReading == expected, "seed \(seed)")
  }

  @Test(arguments: 0..<30)
  func aListAloneIsTakenByItsImpacts(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let list = Array(stride(from: 3, to: segmentLength, by: random.integer(50...3_000)))
    let impacts = list.map { _ in UInt32(random.integer(1...[4, 65_535][Int(seed) % 2])) }
    let least = UInt16(random.integer(1...[4, 65_535][Int(seed) % 2]))
    let packed = zip(list, impacts).map { UInt32($0) << 16 | $1 }
    let found = run([]) { candidates, _ in
      candidates.collect(packed, count: packed.count, least: least, weight: 3)
    }
    var expected: [Int: UInt64] = [:]
    for (place, impact) in zip(list, impacts) where impact >= least {
      expected[place] = UInt64(impact) * 3
    }
    #expect(found == expected, "seed \(seed)")
  }

  @Test(arguments: 0..<6)
  func columnsComplete(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let initial = candidates(&random)
    let impacts = (0..<segmentLength).map { _ in random.integer(0...9_000) }
    let unit = 36
    let bounds = impacts.map { UInt8(($0 + unit - 1) / unit) }
    let rests = impacts.map { UInt8(($0 + unit - 1) / unit * unit - $0) }
    let weight = UInt64(random.integer(1...9))
    let minimum = UInt64(random.integer(0...60_000))
    let left = run(initial) { candidates, used in
      let kept = candidates.complete(
        used, bounds: bounds, factor: UInt64(unit) * weight, minimum: minimum)
      candidates.settle(kept, rests: rests, weight: weight)
      return kept
    }
    for (place, sum) in initial {
      let exact = sum + UInt64(impacts[place]) * weight
      // None that reaches the minimum is lost; what is kept is exact.
      if exact >= minimum { #expect(left[place] != nil) }
      if let found = left[place] { #expect(found == exact) }
    }
  }

  @Test(arguments: 0..<40)
  func scanFindsWhatReaches(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let length = 640
    let count = random.integer(1...5)
    let planes = (0..<count).map { _ in (0..<length).map { _ in UInt8(random.integer(0...255)) } }
    let factors = planes.map { _ in UInt16(random.integer(1...51)) }
    let minimum = UInt16(random.integer(1...40_000))
    let start = random.integer(0...4) * 64
    let end = random.integer(start...length)
    let found = run([]) { candidates, _ in
      var pointers: [UnsafeMutablePointer<UInt8>] = []
      for plane in planes {
        let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: length)
        memory.initialize(from: plane, count: length)
        pointers.append(memory)
      }
      defer { for memory in pointers { memory.deallocate() } }
      let columns = zip(pointers, factors).map {
        ScannedColumn(bounds: UnsafePointer($0), factor: $1)
      }
      return scanColumns(
        columns, columnCount: count, documents: start..<end, minimum: minimum, into: candidates)
    }
    let expected = (start..<end).filter { place in
      zip(planes, factors).reduce(0) { $0 + Int($1.0[place]) * Int($1.1) } >= Int(minimum)
    }
    #expect(found.keys.sorted() == expected, "seed \(seed)")
    #expect(found.values.allSatisfy { $0 == 0 })
  }
}
