import Evaluation
import Testing

@Suite struct AutomationTests {
  /// The lowest gate by trying each confidence.
  private static func gate(_ points: [JudgedConfidence], risk: Double) -> Double {
    var best = Automation.closed
    for candidate in points.map(\.confidence) where candidate > 0 {
      let answered = points.filter { $0.confidence >= candidate }
      let wrong = answered.count { $0.outcome != .right }
      if Double(wrong) / Double(answered.count) <= risk { best = min(best, candidate) }
    }
    return best
  }

  @Test func gatesAreThoseOfTryingAll() {
    for seed in 1...300 {
      var draws = Draws(seed: UInt64(seed))
      let points = draws.points(1 + draws.below(40), levels: 1 + draws.below(30))
      for risk in [0, 0.05, 0.2, 0.34, 0.5] {
        let gate = Automation.gate(points, risk: risk)
        #expect(gate == Self.gate(points, risk: risk), "seed \(seed)")
        let kept = Automation(points, gate: gate)
        #expect(kept.error <= risk, "seed \(seed)")
        #expect(Automation.gate(points.reversed(), risk: risk) == gate, "seed \(seed)")
      }
    }
  }

  @Test func weightingToTheOwnShareChangesNothing() {
    for seed in 1...100 {
      var draws = Draws(seed: UInt64(seed))
      let points = draws.points(60, levels: 50)
      let share = Double(points.count { !$0.isAnswerable }) / Double(points.count)
      #expect(
        Automation.gate(points, risk: 0.301, unanswerable: share)
          == Automation.gate(points, risk: 0.301), "seed \(seed)")
    }
  }

  @Test func weightingCountsUnanswerableQuestionsAsOftenAsSupposed() {
    var points = (0..<100).map { JudgedConfidence(0.9 - Double($0) / 1_000, .right) }
    points.append(JudgedConfidence(0.95, .unanswerable))
    // One wrong of 101 as it is; as many as right ones where half have no answer.
    #expect(Automation.gate(points, risk: 0.02) < 0.81)
    #expect(Automation.gate(points, risk: 0.02, unanswerable: 0.5) == Automation.closed)
    #expect(Automation.gate(points, risk: 0.5, unanswerable: 0.5) < 0.81)
  }

  @Test func sharesAreOfAnswerableQuestionsAndErrorsOfAnswers() {
    let points: [JudgedConfidence] = [
      .init(0.9, .right), .init(0.8, .right), .init(0.7, .wrong), .init(0.6, .unanswerable),
      .init(0.5, .right), .init(0, .wrong),
    ]
    let automation = Automation(points, gate: 0.6)
    #expect(automation.answered == 4)
    #expect(automation.right == 2)
    #expect(automation.answerable == 5)
    #expect(automation.share == 0.4)
    #expect(automation.error == 0.5)
    #expect(automation.errorInterval == Binomial.interval(2, of: 4))
    #expect(automation.counts(atRisk: 0.05) == false)
    #expect(automation.counts(atRisk: 0.1))
    #expect(Automation(points, gate: 0).answered == 5)
    let nothing = Automation(points, gate: Automation.closed)
    #expect(nothing.answered == 0)
    #expect(nothing.share == 0)
    #expect(nothing.counts(atRisk: 0.05))
  }
}
