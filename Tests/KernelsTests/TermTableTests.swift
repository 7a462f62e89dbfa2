import Kernels
import SeededRandom
import Testing

@Suite struct TermTableTests {
  /// A table is what a dictionary of its terms is, also when it is used again.
  @Test(arguments: 0..<60)
  func weightsAreThoseOfADictionary(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let table = TermTable()
    for _ in 0..<4 {
      // Few different low bits, so that terms share slots.
      let bits = random.integer(0...8)
      var weights: [UInt32: Int64] = [:]
      let firstRow = random.integer(0...2)
      for _ in 0..<random.integer(0...400) {
        let term = UInt32(random.integer(0...1 << bits)) | UInt32(random.integer(0...40)) << 16
        weights[term] = Int64(random.integer(1...1_000_000))
      }
      table.removeAll(reserving: weights.count, firstRow: firstRow)
      for (term, weight) in weights.sorted(by: { $0.key < $1.key }) {
        table.insert(term, weight: weight, before: -weight)
      }
      #expect(table.count == weights.count)
      for (term, weight) in weights {
        for row in 0...2 {
          #expect(table.weight(of: term, inRow: row) == (row < firstRow ? -weight : weight))
        }
      }
      for _ in 0..<50 {
        let term = UInt32.random(in: 0...UInt32.max, using: &random)
        #expect(table.weight(of: term, inRow: 2) == weights[term] ?? 0, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<60)
  func termsAreSortedAndEqualOnesStayInOrder(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = random.integer(0...300)
    let largest: UInt64 = [3, 300, 1 << 20, 1 << 31][seed % 4]
    var values = (0..<count).map { place in
      UInt64.random(in: 0...largest, using: &random) << 32 | UInt64(place)
    }
    // The low half is in order already, so that a stable sort is the full sort.
    let expected = values.sorted()
    var spare = [UInt64](repeating: 0, count: count)
    values.withUnsafeMutableBufferPointer { values in
      spare.withUnsafeMutableBufferPointer { spare in
        guard let values = values.baseAddress, let spare = spare.baseAddress else { return }
        sortByHighHalf(values, spare: spare, count: count)
      }
    }
    #expect(values == expected, "seed \(seed)")
  }
}
