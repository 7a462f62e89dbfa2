import Evaluation

/// Seeded inputs for the tests: xorshift64*, other numbers than the sources use.
struct Draws {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }

  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  mutating func below(_ limit: Int) -> Int { Int(next() >> 33) % limit }

  /// Points with many ties, some of them with confidence 0.
  mutating func points(_ count: Int, levels: Int) -> [JudgedConfidence] {
    (0..<count).map { _ in
      let outcomes = Outcome.allCases
      return JudgedConfidence(Double(below(levels)) / Double(levels), outcomes[below(3)])
    }
  }
}

extension [JudgedConfidence] {
  /// All orders of a few points.
  var orders: [[JudgedConfidence]] {
    guard count > 1 else { return [self] }
    return indices.flatMap { first in
      var rest = self
      let point = rest.remove(at: first)
      return rest.orders.map { [point] + $0 }
    }
  }
}
