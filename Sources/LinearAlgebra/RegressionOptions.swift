/// Which weights of a regression may be negative.
package enum SignConstraint: Sendable, Equatable {
  /// All of them.
  case free
  /// None of them.
  case nonNegative
  /// Those for which the array holds false.
  case nonNegativeWhere([Bool])

  /// One flag for each of so many weights.
  func flags(count: Int) throws(LinearAlgebraError) -> [Bool] {
    switch self {
    case .free: return [Bool](repeating: false, count: count)
    case .nonNegative: return [Bool](repeating: true, count: count)
    case .nonNegativeWhere(let flags):
      try requireCount("sign constraints", count, flags.count)
      return flags
    }
  }
}

/// When Newton's method stops.
package struct ConvergenceCriterion: Sendable, Equatable {
  /// Steps at most.
  package var maximumIterations: Int
  /// A fit has converged when a further step promises less than this share of
  /// one plus the objective.
  package var tolerance: Double

  /// Describes when to stop.
  package init(maximumIterations: Int = 200, tolerance: Double = 1e-12) {
    self.maximumIterations = maximumIterations
    self.tolerance = tolerance
  }
}

/// Checks that there are as many of something as there have to be.
func requireCount(_ what: String, _ expected: Int, _ found: Int) throws(LinearAlgebraError) {
  guard expected == found else {
    throw .countMismatch(what: what, expected: expected, found: found)
  }
}

/// Checks that a parameter is finite and not negative.
func requireNonNegative(_ name: String, _ value: Double) throws(LinearAlgebraError) {
  guard value >= 0, value.isFinite else {
    throw .invalidParameter(name: name, value: value, allowed: "finite, not negative")
  }
}
