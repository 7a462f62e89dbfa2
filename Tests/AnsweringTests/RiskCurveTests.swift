import Answering
import Evaluation
import SeededRandom
import Testing

@Suite struct RiskCurveTests {
  private typealias Point = (confidence: Int64, outcome: Outcome)

  /// Tries every gate there is.
  private func bruteForce(
    _ points: [Point], risk: Double, unanswerable: Double?, counting: RiskCurve.Counting
  ) -> (gate: Int64, automation: Double, error: Double) {
    let without = Double(points.count { $0.outcome == .unanswerable })
    let with = Double(points.count) - without
    var best = (gate: RiskCurve.closed, automation: 0.0, error: 0.0)
    guard points.contains(where: { $0.outcome == .right }) else { return best }
    let share = unanswerable ?? without / Double(points.count)
    func weight(_ point: Point) -> Double {
      point.outcome == .unanswerable ? share / without : (1 - share) / with
    }
    func sum(_ points: [Point], _ value: (Point) -> Double) -> Double {
      points.reduce(0) { $0 + weight($1) * value($1) }
    }
    for gate in Set(points.map(\.confidence)).sorted(by: >) where gate > 0 {
      let answered = points.filter { $0.confidence >= gate }
      let mass = sum(answered) { _ in 1 }
      guard mass > 0 else { continue }
      let observed = sum(answered) { $0.outcome == .right ? 0 : 1 } / mass
      let expected = sum(answered) { 1 - Double($0.confidence) / 1e6 } / mass
      let count = Double(answered.count)
      let error =
        counting == .confidences ? expected : (count * observed + 100 * expected) / (count + 100)
      if error <= risk { best = (gate, mass * (1 - error) / (1 - share), error) }
    }
    return best
  }

  @Test(arguments: 0..<300)
  func gateAgreesWithTryingAll(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let steps = random.integer(1...40)
    let points: [Point] = (0..<random.integer(0...80)).map { _ in
      let confidence = Int64(random.integer(0...steps) * 1_000_000 / steps)
      // High confidences are right more often.
      let isRight = random.integer(0...1_000_000) < Int(confidence)
      return (confidence, isRight ? .right : random.integer(0...1) == 0 ? .wrong : .unanswerable)
    }
    let curve = RiskCurve(points.shuffled(using: &random))
    #expect(curve.points.map(\.confidence) == points.map(\.confidence).sorted(by: >))
    // Odd shares, so that no error equals a risk up to rounding alone.
    for risk in [0.003, 0.0501, 0.2007, 0.7003] {
      for unanswerable in [nil, 0.0, 0.2991, 0.9003] {
        for counting in [RiskCurve.Counting.outcomes, .confidences] {
          let gate = curve.gate(risk: risk, unanswerable: unanswerable, counting: counting)
          let expected = bruteForce(
            points, risk: risk, unanswerable: unanswerable, counting: counting)
          #expect(gate.gate == expected.gate, "seed \(seed), risk \(risk)")
          #expect(abs(gate.automation - expected.automation) < 1e-9)
          #expect(abs(gate.error - expected.error) < 1e-9)
        }
      }
    }
  }

  @Test func theOrderOfEqualPointsDoesNotCount() {
    let points: [Point] = [(5, .wrong), (5, .right), (9, .right), (5, .unanswerable), (9, .wrong)]
    let turned = RiskCurve(points.reversed())
    #expect(RiskCurve(points).points.map(\.outcome) == turned.points.map(\.outcome))
  }

  @Test func withoutRightOnesTheGateIsClosed() {
    #expect(RiskCurve([]).gate(risk: 0.5, unanswerable: 0.3).gate == RiskCurve.closed)
    let wrong = RiskCurve([(900_000, .wrong), (800_000, .unanswerable)])
    #expect(wrong.gate(risk: 0.5, unanswerable: 0.3).gate == RiskCurve.closed)
    let unanswerable = RiskCurve([(900_000, .unanswerable)])
    #expect(unanswerable.gate(risk: 0.99, unanswerable: 0.3).gate == RiskCurve.closed)
    // Nothing that was found is never answered.
    #expect(RiskCurve([(0, .right)]).gate(risk: 0.5, unanswerable: 0).gate == RiskCurve.closed)
  }

  @Test func stricterRisksHaveHigherGates() {
    var random = SplitMix64(seed: 1)
    let points: [Point] = (0..<500).map { _ in
      let confidence = Int64(random.integer(1...1_000_000))
      return (confidence, random.integer(0...1_000_000) < Int(confidence) ? .right : .wrong)
    }
    let gates = [0.01, 0.05, 0.1, 0.3, 1].map {
      RiskCurve(points).gate(risk: $0, unanswerable: 0.3).gate
    }
    #expect(gates == gates.sorted(by: >))
  }
}
