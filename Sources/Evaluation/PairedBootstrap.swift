import SeededRandom

/// Intervals of figures of two systems on the same questions.
///
/// Efron, Tibshirani: An Introduction to the Bootstrap, 1993, chapter 13.
package enum PairedBootstrap {
  /// The percentile interval of a statistic of questions drawn with replacement.
  ///
  /// - Parameters:
  ///   - count: number of questions; at least one.
  ///   - certainty: share of samples inside the interval.
  ///   - resamples: number of samples.
  ///   - seed: of the samples.
  ///   - statistic: the figure of a sample, given as numbers of questions:
  ///     usually one system's minus the other's.
  /// - Returns: the interval.
  /// - Complexity: O(resamples · (count + the statistic's)).
  package static func interval(
    count: Int, certainty: Double = 0.95, resamples: Int = 2_000, seed: UInt64 = 1,
    statistic: ([Int]) -> Double
  ) -> Interval {
    precondition(count > 0 && resamples > 0 && certainty > 0 && certainty < 1)
    var generator = SplitMix64(seed: seed)
    var sample = [Int](repeating: 0, count: count)
    var values: [Double] = []
    values.reserveCapacity(resamples)
    for _ in 0..<resamples {
      for position in sample.indices { sample[position] = generator.next(below: count) }
      values.append(statistic(sample))
    }
    values.sort()
    let left = Int(((1 - certainty) / 2 * Double(resamples)).rounded(.down))
    return Interval(lower: values[left], upper: values[resamples - 1 - left])
  }

  /// The interval of the mean difference between two systems' values, one
  /// for each question and in the same order.
  ///
  /// - Precondition: there are as many of one as of the other, and at least one.
  package static func meanDifference(
    _ first: [Double], _ second: [Double], certainty: Double = 0.95, resamples: Int = 2_000,
    seed: UInt64 = 1
  ) -> Interval {
    precondition(first.count == second.count, "one value a question of each system")
    let differences = zip(first, second).map(-)
    return interval(
      count: differences.count, certainty: certainty, resamples: resamples, seed: seed
    ) { sample in
      sample.reduce(0) { $0 + differences[$1] } / Double(sample.count)
    }
  }
}
