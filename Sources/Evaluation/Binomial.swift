/// Exact tails and bounds of the binomial distribution.
package enum Binomial {
  /// P(X ≤ successes) of a number X of successes in `trials`, each with `probability`.
  ///
  /// - Precondition: successes and trials are not negative, probability lies in 0…1.
  package static func lowerTail(_ successes: Int, of trials: Int, probability: Double) -> Double {
    precondition(successes >= 0 && trials >= 0)
    guard successes < trials else { return 1 }
    return IncompleteBeta.value(
      1 - probability, Double(trials - successes), Double(successes + 1))
  }

  /// P(X ≥ successes) of a number X of successes in `trials`, each with `probability`.
  ///
  /// - Precondition: successes and trials are not negative, probability lies in 0…1.
  package static func upperTail(_ successes: Int, of trials: Int, probability: Double) -> Double {
    precondition(successes >= 0 && trials >= 0)
    guard successes > 0 else { return 1 }
    guard successes <= trials else { return 0 }
    return IncompleteBeta.value(probability, Double(successes), Double(trials - successes + 1))
  }

  /// The one-sided upper bound: the largest probability under which so few
  /// successes are not rarer than `level`.
  ///
  /// Clopper, Pearson: The use of confidence or fiducial limits, Biometrika 1934.
  ///
  /// - Returns: 1 where every trial succeeded or there was none.
  package static func upperBound(_ successes: Int, of trials: Int, level: Double) -> Double {
    guard successes < trials else { return 1 }
    return crossing { lowerTail(successes, of: trials, probability: $0) <= level }
  }

  /// The one-sided lower bound: the smallest probability under which so many
  /// successes are not rarer than `level`.
  ///
  /// - Returns: 0 where no trial succeeded.
  package static func lowerBound(_ successes: Int, of trials: Int, level: Double) -> Double {
    guard successes > 0 else { return 0 }
    return crossing { upperTail(successes, of: trials, probability: $0) > level }
  }

  /// The interval in which the probability lies with `certainty`, half of the
  /// rest on each side.
  package static func interval(_ successes: Int, of trials: Int, certainty: Double = 0.95)
    -> Interval
  {
    let level = (1 - certainty) / 2
    return Interval(
      lower: lowerBound(successes, of: trials, level: level),
      upper: upperBound(successes, of: trials, level: level))
  }

  /// The place in 0…1 from which on a condition holds, by bisection to the last bit.
  private static func crossing(_ holds: (Double) -> Bool) -> Double {
    var low = 0.0
    var high = 1.0
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high, high - low > 1e-15 else { return high }
      if holds(middle) { high = middle } else { low = middle }
    }
  }
}

/// An interval of a figure.
package struct Interval: Sendable, Equatable {
  /// Its lower end.
  package var lower: Double
  /// Its upper end.
  package var upper: Double

  /// An interval of its ends.
  package init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether a figure lies in the interval, its ends included.
  package func contains(_ value: Double) -> Bool { lower <= value && value <= upper }
}
