import Evaluation
import Testing

@Suite struct CalibrationErrorTests {
  /// Points whose outcomes follow a distorted confidence.
  private static func points(
    _ count: Int, seed: UInt64, truth: (Double) -> Double
  ) -> [JudgedConfidence] {
    var draws = Draws(seed: seed)
    return (0..<count).map { _ in
      let confidence = draws.unit()
      return JudgedConfidence(
        confidence, draws.unit() < truth(confidence) ? .right : .unanswerable)
    }
  }

  @Test func theErrorIsTheMeanOverFifteenBins() {
    let points = Self.points(157, seed: 2) { $0 * $0 }
    let sorted = points.sorted { $0.confidence < $1.confidence }
    var error = 0.0
    for bin in 0..<15 {
      let own = sorted[bin * 157 / 15..<(bin + 1) * 157 / 15]
      let confidence = own.reduce(0) { $0 + $1.confidence } / Double(own.count)
      let right = Double(own.count { $0.outcome == .right }) / Double(own.count)
      error += abs(confidence - right) * Double(own.count) / 157
    }
    #expect(abs(CalibrationError(points).expected - error) < 1e-12)
  }

  @Test func trueConfidencesHaveNoErrorBeyondNoise() {
    let excesses = (1...12).map { seed in
      CalibrationError(Self.points(300, seed: UInt64(seed)) { $0 }).excess
    }
    #expect(abs(excesses.reduce(0, +) / 12) < 0.01)
    #expect(excesses.allSatisfy { abs($0) < 0.05 })
  }

  @Test func distortedConfidencesHaveOne() {
    let error = CalibrationError(Self.points(600, seed: 4) { $0 * 0.7 })
    #expect(error.excess > 0.1)
    #expect(error.noise > 0)
  }

  @Test func theOrderOfTheQuestionsHasNoInfluence() {
    var draws = Draws(seed: 9)
    let points = draws.points(200, levels: 7)
    let error = CalibrationError(points)
    let byOutcome = Outcome.allCases.flatMap { outcome in
      points.filter { $0.outcome == outcome }
    }
    #expect(abs(CalibrationError(byOutcome).expected - error.expected) < 1e-12)
    #expect(CalibrationError(byOutcome).noise == error.noise)
    #expect(CalibrationError(points) == error)
    #expect(CalibrationError([]).excess == 0)
  }
}
