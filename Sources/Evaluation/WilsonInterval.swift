extension Binomial {
  /// The score interval of a share, which is close to the wished certainty for small numbers too
  /// and shorter than the exact one.
  ///
  /// Wilson: Probable inference, the law of succession, and statistical inference, JASA 1927.
  ///
  /// - Returns: 0…1 where there was no trial.
  package static func wilson(_ successes: Int, of trials: Int, z: Double = 1.959_964) -> Interval {
    precondition(successes >= 0 && successes <= trials)
    guard trials > 0 else { return Interval(lower: 0, upper: 1) }
    let n = Double(trials)
    let share = Double(successes) / n
    let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    return Interval(lower: max(0, middle - half), upper: min(1, middle + half))
  }
}
