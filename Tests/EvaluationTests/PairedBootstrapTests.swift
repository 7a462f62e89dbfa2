import Evaluation
import Testing

@Suite struct PairedBootstrapTests {
  @Test func theSameSeedGivesTheSameInterval() {
    var draws = Draws(seed: 6)
    let first = (0..<50).map { _ in draws.unit() }
    let second = (0..<50).map { _ in draws.unit() }
    let interval = PairedBootstrap.meanDifference(first, second, seed: 7)
    #expect(interval == PairedBootstrap.meanDifference(first, second, seed: 7))
    #expect(interval != PairedBootstrap.meanDifference(first, second, seed: 8))
    let turned = PairedBootstrap.meanDifference(second, first, seed: 7)
    #expect(abs(turned.lower + interval.upper) < 1e-12)
    #expect(abs(turned.upper + interval.lower) < 1e-12)
  }

  @Test func aConstantDifferenceHasNoWidth() {
    let values = (0..<20).map(Double.init)
    let interval = PairedBootstrap.meanDifference(values.map { $0 + 0.25 }, values)
    #expect(interval == Interval(lower: 0.25, upper: 0.25))
  }

  @Test func theWidthIsThatOfTheNormalApproximation() {
    var draws = Draws(seed: 1)
    let count = 400
    let first = (0..<count).map { _ in draws.unit() < 0.7 ? 1.0 : 0 }
    let second = (0..<count).map { _ in draws.unit() < 0.6 ? 1.0 : 0 }
    let differences = zip(first, second).map(-)
    let mean = differences.reduce(0, +) / Double(count)
    let variance = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count)
    let deviation = (variance / Double(count)).squareRoot()
    let interval = PairedBootstrap.meanDifference(first, second)
    #expect(interval.contains(mean))
    #expect(abs(interval.lower - (mean - 1.96 * deviation)) < 0.3 * deviation)
    #expect(abs(interval.upper - (mean + 1.96 * deviation)) < 0.3 * deviation)
  }

  @Test func theIntervalCoversTheTruthAsOftenAsItSays() {
    var covered = 0
    for seed in 1...200 {
      var draws = Draws(seed: UInt64(seed))
      let first = (0..<60).map { _ in draws.unit() < 0.7 ? 1.0 : 0 }
      let second = (0..<60).map { _ in draws.unit() < 0.5 ? 1.0 : 0 }
      let interval = PairedBootstrap.meanDifference(first, second, resamples: 300)
      if interval.contains(0.2) { covered += 1 }
    }
    #expect((176...200).contains(covered), "covered \(covered) of 200")
  }
}
