/// How many labelled questions a certificate takes that was refused.
///
/// All gates are looked at, and not only those that were tested, and each is judged alike for every
/// risk: so a weaker promise never asks for more questions than a stricter one.
package struct QuestionsNeeded: Sendable {
  /// The probability of passing from which on a number of questions is called enough.
  private static let enough = 0.8
  /// More questions than these nobody labels.
  private static let mostQuestions = 100_000
  /// Gates that are looked at: more would be finer than what is known.
  private static let mostGates = 100
  /// As how many answers a forecast counts beside what was seen; as confidences do beside outcomes
  /// where an estimated gate is chosen.
  private static let supposedAnswers = 100.0

  private struct Gate {
    /// Share of the questions that are answered.
    var share: Double
    /// Share of wrong answers that is expected.
    var error: Double
    /// Number of wrong answers that were seen.
    var wrong: Int
  }

  private let gates: [Gate]
  private let questions: Int
  private let goal: CertificateGoal

  /// What a test takes that was not begun: the questions that would certify were not seen.
  ///
  /// - Parameters:
  ///   - forecasts: of the fit part, highest threshold first.
  ///   - questions: number of questions that there are.
  package init(_ forecasts: [FixedSequenceTest.Forecast], questions: Int, goal: CertificateGoal) {
    gates = Self.some(of: forecasts).map { Gate(share: $0.share, error: $0.error, wrong: 0) }
    self.questions = questions
    self.goal = goal
  }

  /// What a test takes that was failed: what the questions have shown counts beside what was
  /// expected.
  package init(
    _ forecasts: [FixedSequenceTest.Forecast], after counts: AnswerCounts, goal: CertificateGoal
  ) {
    let questions = Double(counts.questions)
    gates = Self.some(of: forecasts).map { forecast in
      let (answered, wrong) = counts.from(forecast.threshold)
      return Gate(
        // Where none was answered, the next question is supposed to be.
        share: answered > 0 ? Double(answered) / questions : 1 / (questions + 1),
        error: (Double(wrong) + forecast.error * Self.supposedAnswers)
          / (Double(answered) + Self.supposedAnswers), wrong: wrong)
    }
    self.questions = counts.questions
    self.goal = goal
  }

  private static func some(of forecasts: [FixedSequenceTest.Forecast])
    -> [FixedSequenceTest.Forecast]
  {
    // The last one is among them: it answers most.
    let step = max((forecasts.count + mostGates - 1) / mostGates, 1)
    return stride(from: forecasts.count - 1, through: 0, by: -step).map { forecasts[$0] }
  }

  /// At least so many questions more, were all further ones answered as often as expected and
  /// rightly; 0 where there are enough, and nil where no gate answers any.
  package var missing: Int? {
    let needed = gates.lazy.filter { $0.share > 0 }.map { gate in
      Double(goal.answersNeeded(wrong: gate.wrong)) / gate.share
    }.min()
    // Shares are quotients: a whole number must not become the next one.
    return needed.map { max(Int(min(($0 - 1e-6).rounded(.up), 1e9)) - questions, 0) }
  }

  /// About so many questions in all show the risk of some gate, rounded up to two digits and more
  /// than there are; nil where hardly any number would.
  package var about: Int? {
    var number = 100
    while number <= Self.mostQuestions {
      if number > questions, gates.contains(where: { isEnough(number, for: $0) }) { return number }
      // 100, 150, 230, …: finer would be more than is known.
      let next = Double(number) * 1.5
      var digits = 10.0
      while next / digits >= 100 { digits *= 10 }
      number = Int((next / digits).rounded(.up) * digits)
    }
    return nil
  }

  private func isEnough(_ number: Int, for gate: Gate) -> Bool {
    let answered = Int(gate.share * Double(number))
    return goal.chance(answered: answered, error: min(gate.error, 1)) >= Self.enough
  }
}
