import Evaluation
import Foundation
import Testing

@Suite struct BinomialTests {
  /// The tail by summing the terms, each from its logarithm.
  private static func tail(_ numbers: ClosedRange<Int>, of trials: Int, _ p: Double) -> Double {
    numbers.reduce(0) { sum, k in
      var term = 0.0
      for i in 0..<k { term += log(Double(trials - i)) - log(Double(i + 1)) }
      return sum + exp(term + Double(k) * log(p) + Double(trials - k) * log1p(-p))
    }
  }

  @Test(arguments: [1, 2, 7, 30, 200]) func tailsAgreeWithSums(trials: Int) {
    for p in [0.001, 0.02, 0.05, 0.31, 0.5, 0.77, 0.999] {
      for successes in stride(from: 0, through: trials, by: max(1, trials / 20)) {
        let lower = Binomial.lowerTail(successes, of: trials, probability: p)
        let upper = Binomial.upperTail(successes, of: trials, probability: p)
        #expect(abs(lower - Self.tail(0...successes, of: trials, p)) < 1e-11)
        #expect(abs(upper - Self.tail(successes...trials, of: trials, p)) < 1e-11)
      }
    }
  }

  @Test func incompleteBetaHasItsSymmetriesAndClosedForms() {
    var draws = Draws(seed: 11)
    for _ in 0..<500 {
      let a = draws.unit() * 40 + 0.1
      let b = draws.unit() * 40 + 0.1
      let x = draws.unit()
      let value = IncompleteBeta.value(x, a, b)
      #expect(abs(value + IncompleteBeta.value(1 - x, b, a) - 1) < 1e-11)
      #expect(abs(IncompleteBeta.value(x, a, 1) - pow(x, a)) < 1e-11)
      #expect(abs(IncompleteBeta.value(x, 1, b) - (1 - pow(1 - x, b))) < 1e-11)
      #expect(value <= IncompleteBeta.value(min(x + 0.01, 1), a, b))
    }
    #expect(IncompleteBeta.value(0, 2, 3) == 0)
    #expect(IncompleteBeta.value(1, 2, 3) == 1)
    // The arc sine law.
    #expect(abs(IncompleteBeta.value(0.25, 0.5, 0.5) - 1 / 3.0) < 1e-13)
    // A large sample: the median of a symmetric distribution.
    #expect(abs(IncompleteBeta.value(0.5, 2e5, 2e5) - 0.5) < 1e-9)
  }

  @Test func intervalsAreTheKnownOnes() {
    // Clopper–Pearson, from published tables.
    let known: [(Int, Int, Double, Double)] = [
      (0, 10, 0, 0.3085), (1, 10, 0.0025, 0.4450), (5, 10, 0.1871, 0.8129),
      (10, 10, 0.6915, 1), (0, 100, 0, 0.0362), (10, 100, 0.0490, 0.1762), (0, 0, 0, 1),
    ]
    for (successes, trials, lower, upper) in known {
      let interval = Binomial.interval(successes, of: trials)
      #expect(abs(interval.lower - lower) < 6e-5, "\(successes) of \(trials)")
      #expect(abs(interval.upper - upper) < 6e-5, "\(successes) of \(trials)")
    }
    // Without a success the bound has a closed form.
    for trials in [1, 5, 59, 1_000] {
      let bound = Binomial.upperBound(0, of: trials, level: 0.05)
      #expect(abs(bound - (1 - pow(0.05, 1 / Double(trials)))) < 1e-13)
    }
  }

  @Test func boundsAreWhereTheTailIsTheLevel() {
    for trials in [3, 40, 500, 5_000] {
      for successes in stride(from: 0, through: trials, by: max(1, trials / 9)) {
        for level in [0.01, 0.05, 0.3] {
          let upper = Binomial.upperBound(successes, of: trials, level: level)
          let lower = Binomial.lowerBound(successes, of: trials, level: level)
          if successes < trials {
            #expect(
              abs(Binomial.lowerTail(successes, of: trials, probability: upper) - level) < 1e-9)
          }
          if successes > 0 {
            #expect(
              abs(Binomial.upperTail(successes, of: trials, probability: lower) - level) < 1e-9)
          }
          #expect(lower <= Double(successes) / Double(trials))
          #expect(upper >= Double(successes) / Double(trials))
        }
      }
    }
  }
}
