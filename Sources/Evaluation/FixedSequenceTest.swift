/// The search for the lowest gate that keeps a risk, without the luck of
/// having tried many: thresholds in an order fixed beforehand, each tested at
/// the full level, up to the first that fails.
///
/// Angelopoulos, Bates, Candès, Jordan, Lei: Learn then Test, 2021, with
/// fixed-sequence testing and exact binomial p-values.
package enum FixedSequenceTest {
  /// What is expected of a gate before a question of the certification is asked.
  package struct Forecast: Sendable, Equatable {
    /// The lowest confidence that is answered.
    package let threshold: Double
    /// Share of all questions that are answered.
    package let share: Double
    /// Share of wrong answers among these.
    package let error: Double

    /// A forecast of its parts.
    package init(threshold: Double, share: Double, error: Double) {
      self.threshold = threshold
      self.share = share
      self.error = error
    }
  }

  /// The probability of passing below which a test is not begun: it would use up the questions for
  /// nothing.
  package static let negligible = 0.001

  /// The thresholds to test, strictest first, from the one on that most probably passes: a
  /// stricter one has too few answers to show the risk, and its failure would end the test.
  ///
  /// - Parameters:
  ///   - forecasts: of the fit part alone, highest threshold first.
  ///   - questions: number of questions to certify on.
  ///   - goal: what is to be promised.
  ///   - negligible: the probability of passing that is as good as none.
  /// - Returns: the thresholds, highest first; none where no gate has a chance to speak of.
  /// - Complexity: O(forecasts) binomial tails, times the logarithm of the answers.
  package static func thresholds(
    _ forecasts: [Forecast], questions: Int, goal: CertificateGoal,
    negligible: Double = negligible
  ) -> [Double] {
    var first = forecasts.endIndex
    var best = negligible
    for (position, forecast) in forecasts.enumerated() {
      let answered = Int((forecast.share * Double(questions)).rounded(.down))
      let chance = goal.chance(answered: answered, error: forecast.error)
      if chance > best { (first, best) = (position, chance) }
    }
    return forecasts[first...].map(\.threshold)
  }

  /// What a threshold has been shown to do.
  package struct Step: Sendable, Equatable {
    /// The lowest confidence that is answered.
    package let threshold: Double
    /// Number of the certification's questions answered from it upward.
    package let answered: Int
    /// Number of these answered wrongly.
    package let wrong: Int
    /// The exact upper bound of the true risk.
    package let bound: Double

    /// A step of its counts.
    package init(threshold: Double, answered: Int, wrong: Int, bound: Double) {
      self.threshold = threshold
      self.answered = answered
      self.wrong = wrong
      self.bound = bound
    }
  }

  /// How a test ended.
  package enum Verdict: Sendable, Equatable {
    /// The gate is the last threshold before the first failure that lets another question pass
    /// than the one before: what no question was seen of, no gate is opened for.
    case certified(Step)
    /// The first threshold failed, with what it was shown to do.
    case refused(Step)
  }

  /// Tests thresholds one after the other on questions that nothing was fitted on.
  ///
  /// - Parameters:
  ///   - thresholds: in the order of testing, fixed before any outcome is seen.
  ///   - points: the certification's questions; confidence 0 for one that
  ///     would not be answered at any gate.
  ///   - goal: what is to be promised.
  /// - Returns: the certified gate, or what the first threshold did; nil without a threshold.
  /// - Complexity: O(n log n + thresholds).
  package static func run(
    _ thresholds: [Double], on points: [JudgedConfidence], goal: CertificateGoal
  ) -> Verdict? {
    run(thresholds, on: AnswerCounts(points), goal: goal)
  }

  /// The same on counted questions.
  package static func run(
    _ thresholds: [Double], on counts: AnswerCounts, goal: CertificateGoal
  ) -> Verdict? {
    func step(_ threshold: Double) -> Step {
      let (answered, wrong) = counts.from(threshold)
      return Step(
        threshold: threshold, answered: answered, wrong: wrong,
        bound: goal.bound(wrong: wrong, answered: answered))
    }
    guard let first = thresholds.first else { return nil }
    var passed: Double?
    var seen = 0
    for threshold in thresholds {
      let (answered, wrong) = counts.from(threshold)
      guard goal.isShown(wrong: wrong, answered: answered) else { break }
      if answered > seen { (passed, seen) = (threshold, answered) }
    }
    return passed.map { .certified(step($0)) } ?? .refused(step(first))
  }
}
