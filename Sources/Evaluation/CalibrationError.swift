import SeededRandom

/// How far confidences are from the frequencies with which they come true.
package struct CalibrationError: Sendable, Equatable {
  /// Number of bins, each with the same number of questions.
  package static let bins = 15
  /// How often outcomes are redrawn.
  package static let redraws = 1_000

  /// Expected calibration error: mean over the bins, by their numbers of
  /// questions, of the distance between mean confidence and share of right ones.
  package let expected: Double
  /// Its mean when outcomes are redrawn from the confidences: what noise
  /// alone gives where every confidence is true.
  package let noise: Double

  /// What is left beyond noise; below 0 where there is less than noise gives.
  package var excess: Double { expected - noise }

  /// The calibration error of confidences; 0 without any.
  ///
  /// Questions of the same confidence share their outcomes evenly, so that
  /// the order in which they came has no influence.
  ///
  /// Naeini, Cooper, Hauskrecht: Obtaining well calibrated probabilities
  /// using Bayesian binning, AAAI 2015; with equal-mass bins.
  ///
  /// - Complexity: O(n log n + redraws · n).
  package init(_ points: [JudgedConfidence], seed: UInt64 = 1) {
    let sorted = points.sorted { $0.confidence < $1.confidence }
    let confidences = sorted.map(\.confidence)
    var stretches: [Range<Int>] = []
    var start = 0
    for position in confidences.indices
    where position + 1 == confidences.count || confidences[position + 1] > confidences[position] {
      stretches.append(start..<position + 1)
      start = position + 1
    }
    var outcomes = sorted.map { $0.outcome == .right ? 1.0 : 0 }
    expected = Self.error(confidences, &outcomes, stretches)
    var generator = SplitMix64(seed: seed)
    var sum = 0.0
    for _ in 0..<(points.isEmpty ? 0 : Self.redraws) {
      for position in outcomes.indices {
        outcomes[position] = generator.nextUnit() < confidences[position] ? 1 : 0
      }
      sum += Self.error(confidences, &outcomes, stretches)
    }
    noise = sum / Double(Self.redraws)
  }

  /// The error of confidences in ascending order; evens out the outcomes of ties.
  private static func error(
    _ confidences: [Double], _ outcomes: inout [Double], _ stretches: [Range<Int>]
  ) -> Double {
    let count = confidences.count
    guard count > 0 else { return 0 }
    for stretch in stretches where stretch.count > 1 {
      let mean = outcomes[stretch].reduce(0, +) / Double(stretch.count)
      for position in stretch { outcomes[position] = mean }
    }
    var sum = 0.0
    for bin in 0..<bins {
      var difference = 0.0
      for position in bin * count / bins..<(bin + 1) * count / bins {
        difference += confidences[position] - outcomes[position]
      }
      sum += abs(difference)
    }
    return sum / Double(count)
  }
}
