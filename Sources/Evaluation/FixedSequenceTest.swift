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

  /// The thresholds to test, strictest first, from the one on that most probably passes: a
  /// stricter one has too few answers to show the risk, and its failure would end the test.
  ///
  /// - Parameters:
  ///   - forecasts: of the fit part alone, highest threshold first.
  ///   - questions: number of questions to certify on.
  ///   - goal: what is to be promised.
  /// - Returns: the thresholds, highest first; none where too few answers are expected.
  /// - Complexity: O(forecasts) binomial tails, times the logarithm of the answers.
  package static func thresholds(
    _ forecasts: [Forecast], questions: Int, goal: CertificateGoal
  ) -> [Double] {
    var first = forecasts.endIndex
    var best = 0.0
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
    /// More questions are needed; at least so many, if all further ones are
    /// answered as often as those so far and rightly.
    case tooFew(missing: Int)
    /// At the strictest threshold more are wrong than promised: more questions
    /// of the same kind would not help.
    case tooManyWrong(Step)
  }

  /// Tests thresholds one after the other on questions that nothing was fitted on.
  ///
  /// - Parameters:
  ///   - thresholds: in the order of testing, fixed before any outcome is seen.
  ///   - points: the certification's questions; confidence 0 for one that
  ///     would not be answered at any gate.
  ///   - goal: what is to be promised.
  /// - Returns: the certified gate, or why there is none.
  /// - Complexity: O(n log n + thresholds).
  package static func run(
    _ thresholds: [Double], on points: [JudgedConfidence], goal: CertificateGoal
  ) -> Verdict {
    let sorted = points.sorted { $0.confidence > $1.confidence }.filter { $0.confidence > 0 }
    var wrongUpTo = [0]
    for point in sorted {
      wrongUpTo.append(wrongUpTo[wrongUpTo.count - 1] + (point.outcome == .right ? 0 : 1))
    }
    func count(_ threshold: Double) -> (answered: Int, wrong: Int) {
      var low = 0
      var high = sorted.count
      while low < high {
        let middle = (low + high) / 2
        if sorted[middle].confidence >= threshold { low = middle + 1 } else { high = middle }
      }
      return (low, wrongUpTo[low])
    }
    func step(_ threshold: Double) -> Step {
      let (answered, wrong) = count(threshold)
      return Step(
        threshold: threshold, answered: answered, wrong: wrong,
        bound: goal.bound(wrong: wrong, answered: answered))
    }
    guard let first = thresholds.first else {
      let needed = Int(goal.firstExpectedAnswers.rounded(.up))
      return .tooFew(missing: max(needed - points.count, 1))
    }
    var passed: Double?
    var seen = 0
    for threshold in thresholds {
      let (answered, wrong) = count(threshold)
      guard goal.isShown(wrong: wrong, answered: answered) else { break }
      if answered > seen { (passed, seen) = (threshold, answered) }
    }
    if let passed { return .certified(step(passed)) }
    return refusal(step(first), questions: points.count, goal)
  }

  /// The probability of passing from which on a number of questions is called enough.
  private static let enough = 0.8
  /// More questions than these nobody labels.
  private static let mostQuestions = 100_000

  /// About how many questions it takes for some gate to pass, when as many more are wrong at each
  /// as were at the one that failed.
  ///
  /// - Parameters:
  ///   - forecasts: those that the thresholds were taken from.
  ///   - failed: what the first of them was shown to do.
  /// - Returns: the number, rounded up to two digits; nil where there is hardly one.
  /// - Complexity: that of `thresholds` for some hundred gates, a dozen times.
  package static func questionsNeeded(
    _ forecasts: [Forecast], after failed: Step, goal: CertificateGoal
  ) -> Int? {
    guard let expected = forecasts.first(where: { $0.threshold <= failed.threshold }),
      expected.error > 0, failed.answered > 0
    else { return nil }
    let observed = Double(failed.wrong) / Double(failed.answered)
    let worse = max(observed / expected.error, 1)
    let gates = stride(from: 0, to: forecasts.count, by: max(forecasts.count / 100, 1)).map {
      forecasts[$0]
    }
    var questions = 100
    while questions <= mostQuestions {
      let isEnough = gates.contains { forecast in
        goal.chance(
          answered: Int(forecast.share * Double(questions)), error: min(forecast.error * worse, 1))
          >= enough
      }
      if isEnough { return questions }
      // 100, 150, 230, …: finer would be more than is known.
      let next = Double(questions) * 1.5
      var digits = 10.0
      while next / digits >= 100 { digits *= 10 }
      questions = Int((next / digits).rounded(.up) * digits)
    }
    return nil
  }

  private static func refusal(_ step: Step, questions: Int, _ goal: CertificateGoal) -> Verdict {
    guard step.wrong == 0 || Double(step.wrong) < goal.risk * Double(step.answered) else {
      return .tooManyWrong(step)
    }
    let missing = goal.answersNeeded(wrong: step.wrong) - step.answered
    // Where none was answered, the next question is supposed to be.
    let share =
      step.answered > 0
      ? Double(step.answered) / Double(questions) : 1 / Double(questions + 1)
    return .tooFew(missing: max(Int((Double(missing) / share).rounded(.up)), 1))
  }
}
