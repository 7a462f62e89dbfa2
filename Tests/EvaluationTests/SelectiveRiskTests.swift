import Evaluation
import Testing

@Suite struct SelectiveRiskTests {
  /// The area for one order of the questions.
  private static func area(_ order: [JudgedConfidence]) -> Double {
    var wrong = 0
    var sum = 0.0
    for (place, point) in order.enumerated() {
      if point.outcome != .right { wrong += 1 }
      sum += Double(wrong) / Double(place + 1)
    }
    return sum / Double(order.count)
  }

  @Test func riskCoverageIsTheMeanOverAllOrdersOfTies() {
    for seed in 1...40 {
      var draws = Draws(seed: UInt64(seed))
      let points = draws.points(1 + draws.below(6), levels: 3)
      let orders = points.orders.filter { order in
        zip(order, order.dropFirst()).allSatisfy { $0.confidence >= $1.confidence }
      }
      let mean = orders.reduce(0) { $0 + Self.area($1) } / Double(orders.count)
      let area = SelectiveRisk.areaUnderRiskCoverage(points)
      #expect(abs(area - mean) < 1e-12, "seed \(seed)")
    }
  }

  @Test func riskCoverageWithoutTiesIsTheDefinition() {
    var draws = Draws(seed: 3)
    let points = (0..<500).map { place in
      JudgedConfidence(Double(500 - place) / 500, draws.unit() < 0.8 ? .right : .wrong)
    }
    let area = SelectiveRisk.areaUnderRiskCoverage(points.reversed())
    #expect(abs(area - Self.area(points)) < 1e-12)
    #expect(SelectiveRisk.areaUnderRiskCoverage([]) == 0)
  }

  @Test func rocIsTheShareOfPairsInOrder() {
    for seed in 1...200 {
      var draws = Draws(seed: UInt64(seed))
      let points = draws.points(2 + draws.below(60), levels: 2 + draws.below(40))
      let right = points.filter { $0.outcome == .right }
      let others = points.filter { $0.outcome != .right }
      guard !right.isEmpty, !others.isEmpty else {
        #expect(SelectiveRisk.areaUnderROC(points) == nil)
        continue
      }
      var sum = 0.0
      for first in right {
        for second in others {
          if first.confidence > second.confidence { sum += 1 }
          if first.confidence == second.confidence { sum += 0.5 }
        }
      }
      let pairs = Double(right.count * others.count)
      let area = SelectiveRisk.areaUnderROC(points) ?? -1
      #expect(abs(area - sum / pairs) < 1e-12, "seed \(seed)")
    }
  }
}
