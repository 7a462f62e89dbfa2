#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The regularised incomplete beta function.
package enum IncompleteBeta {
  /// Most steps of the continued fraction; it needs in the order of √max(a, b).
  private static let mostSteps = 1_000_000
  /// Stands for a denominator that vanishes.
  private static let tiny = 1e-300

  /// Iₓ(a, b), the probability that a variable with distribution Beta(a, b) is
  /// at most x.
  ///
  /// By the continued fraction of DLMF 8.17.22, evaluated forward with the
  /// method of Lentz (1976) as changed by Thompson and Barnett (1986).
  ///
  /// - Precondition: a and b are positive and finite, x lies in 0…1.
  /// - Complexity: O(√max(a, b)).
  package static func value(_ x: Double, _ a: Double, _ b: Double) -> Double {
    precondition(a > 0 && b > 0 && a.isFinite && b.isFinite && x >= 0 && x <= 1)
    if x == 0 || x == 1 { return x }
    // The fraction converges fast below the mean alone; above, the other tail is taken.
    guard x < (a + 1) / (a + b + 2) else { return 1 - series(1 - x, x, b, a) }
    return series(x, 1 - x, a, b)
  }

  /// Iₓ(a, b) for x below the mean; y is 1 − x.
  private static func series(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
    let front = exp(a * log(x) + b * log(y) - logBeta(a, b)) / a
    var c = 1.0
    var d = 1 / clear(1 - (a + b) * x / (a + 1))
    var fraction = d
    var step = 1.0
    while step < Double(mostSteps) {
      let even = step * (b - step) * x / ((a + 2 * step - 1) * (a + 2 * step))
      d = 1 / clear(1 + even * d)
      c = clear(1 + even / c)
      fraction *= d * c
      let odd =
        -(a + step) * (a + b + step) * x / ((a + 2 * step) * (a + 2 * step + 1))
      d = 1 / clear(1 + odd * d)
      c = clear(1 + odd / c)
      let change = d * c
      fraction *= change
      if abs(change - 1) < 1e-15 { break }
      step += 1
    }
    return min(max(front * fraction, 0), 1)
  }

  private static func clear(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }

  private static func logBeta(_ a: Double, _ b: Double) -> Double {
    logGamma(a) + logGamma(b) - logGamma(a + b)
  }

  /// The logarithm of Γ at a positive number.
  private static func logGamma(_ x: Double) -> Double {
    var sign: Int32 = 0
    return lgamma_r(x, &sign)
  }
}
