import Evaluation
import Foundation
import Testing

@Suite struct CertificateTests {
  private static let goal = CertificateGoal(risk: 0.05, doubt: 0.05)

  @Test func theNumbersOfTheDesign() {
    #expect((0...4).map(Self.goal.answersNeeded) == [59, 93, 124, 153, 181])
    #expect(abs(Self.goal.firstExpectedAnswers - 1.5 * log(0.05) / log(0.95)) < 1e-12)
  }

  @Test func answersNeededAreTheFewestThatShowTheRisk() {
    for goal in [
      Self.goal, CertificateGoal(risk: 0.02, doubt: 0.05), CertificateGoal(risk: 0.1, doubt: 0.05),
      CertificateGoal(risk: 0.5, doubt: 0.4), CertificateGoal(risk: 0.9, doubt: 0.9),
      CertificateGoal(risk: 0.05, doubt: 0.05, groups: 7),
    ] {
      for wrong in 0...6 {
        let needed = goal.answersNeeded(wrong: wrong)
        #expect(goal.bound(wrong: wrong, answered: needed) <= goal.risk + 1e-12)
        let fewer = needed - 1
        #expect(fewer <= wrong || goal.bound(wrong: wrong, answered: fewer) > goal.risk)
      }
    }
  }

  @Test func groupsShareTheDoubt() {
    let goal = CertificateGoal(risk: 0.05, doubt: 0.05, groups: 5)
    #expect(abs(goal.level - 0.01) < 1e-15)
    #expect(goal.answersNeeded(wrong: 0) == Int((log(0.01) / log(0.95)).rounded(.up)))
  }

  /// What confidences promise of every gate, as they stand.
  private static func forecasts(_ confidences: [Double]) -> [FixedSequenceTest.Forecast] {
    var doubts = 0.0
    return confidences.sorted(by: >).enumerated().map { position, confidence in
      doubts += 1 - confidence
      let answered = Double(position + 1)
      return .init(
        threshold: confidence, share: answered / Double(confidences.count),
        error: doubts / answered)
    }
  }

  @Test func testingBeginsWhereItMostProbablyPasses() {
    // The error rises from 0 to 10 %.
    let forecasts = (1...200).map {
      FixedSequenceTest.Forecast(
        threshold: 1 - Double($0) / 200, share: Double($0) / 200, error: Double($0) / 2_000)
    }
    let thresholds = FixedSequenceTest.thresholds(forecasts, questions: 400, goal: Self.goal)
    #expect(thresholds == forecasts.suffix(thresholds.count).map(\.threshold))
    let chances = forecasts.enumerated().map { number, forecast in
      Self.goal.chance(answered: 2 * (number + 1), error: forecast.error)
    }
    let first = forecasts.count - thresholds.count
    #expect(chances[first] == chances.max())
    #expect(chances[..<first].allSatisfy { $0 < chances[first] })
    #expect(FixedSequenceTest.thresholds(forecasts, questions: 50, goal: Self.goal) == [])
    #expect(FixedSequenceTest.thresholds([], questions: 50, goal: Self.goal) == [])
  }

  @Test func chancesAreThoseOfAllOutcomesThatPass() {
    for goal in [Self.goal, CertificateGoal(risk: 0.3, doubt: 0.2, groups: 3)] {
      for answered in [0, 1, 10, 58, 59, 60, 92, 93, 150] {
        for error in [0, 0.01, 0.2, 1] {
          let passing = (0...answered).last { goal.isShown(wrong: $0, answered: answered) }
          let expected = passing.map {
            Binomial.lowerTail($0, of: answered, probability: error)
          }
          #expect(goal.chance(answered: answered, error: error) == expected ?? 0)
        }
      }
    }
  }

  @Test func testingStopsAtTheFirstFailure() {
    // 100 right ones, then 20 wrong ones, then 1,000 right ones.
    var points = (0..<100).map { _ in JudgedConfidence(0.9, .right) }
    points += (0..<20).map { _ in JudgedConfidence(0.8, .wrong) }
    points += (0..<1_000).map { _ in JudgedConfidence(0.7, .right) }
    let bound = Binomial.upperBound(0, of: 100, level: 0.05)
    guard
      case .certified(let strict) = FixedSequenceTest.run(
        [0.9, 0.8, 0.7], on: points, goal: Self.goal)
    else {
      Issue.record("a hundred faultless answers are enough")
      return
    }
    #expect(strict.threshold == 0.9)
    #expect(strict.answered == 100)
    #expect(strict.wrong == 0)
    #expect(strict.bound == bound)
    guard case .certified(let step) = FixedSequenceTest.run([0.7], on: points, goal: Self.goal)
    else {
      Issue.record("the whole keeps the risk")
      return
    }
    #expect(step.answered == 1_120)
    #expect(step.wrong == 20)
  }

  /// A threshold below every confidence that was seen passes as the one above does, and says
  /// nothing of what lies between.
  @Test func noGateOpensForWhatWasNotSeen() {
    let points = (0..<90).map { JudgedConfidence(0.95 - Double($0) / 1_000, .right) }
    let thresholds = stride(from: 0.88, to: 0, by: -0.001).map { $0 }
    guard case .certified(let step) = FixedSequenceTest.run(thresholds, on: points, goal: Self.goal)
    else {
      Issue.record("ninety faultless answers are enough")
      return
    }
    #expect(step.answered == 90)
    #expect(step.threshold > 0.859 && step.threshold <= 0.861, "\(step.threshold)")
  }

  @Test func refusalsSayWhatIsMissing() {
    func points(_ right: Int, _ wrong: Int, below: Int) -> [JudgedConfidence] {
      [JudgedConfidence](repeating: .init(0.9, .right), count: right)
        + [JudgedConfidence](repeating: .init(0.9, .wrong), count: wrong)
        + [JudgedConfidence](repeating: .init(0.1, .unanswerable), count: below)
    }
    let forecast = FixedSequenceTest.Forecast(threshold: 0.5, share: 1, error: 0.01)
    func missing(_ points: [JudgedConfidence]) -> Int? {
      #expect(
        FixedSequenceTest.run([0.5], on: points, goal: Self.goal).map {
          if case .refused = $0 { true } else { false }
        } == true)
      return QuestionsNeeded([forecast], after: AnswerCounts(points), goal: Self.goal).missing
    }
    // 59 are needed, 40 are there, every second question is answered.
    #expect(missing(points(40, 0, below: 40)) == 38)
    #expect(missing(points(79, 1, below: 0)) == 13)
    #expect(missing([]) == 59)
    let bad = points(45, 5, below: 10)
    guard case .refused(let step) = FixedSequenceTest.run([0.5], on: bad, goal: Self.goal) else {
      Issue.record("a tenth is wrong")
      return
    }
    #expect(step.wrong == 5 && step.answered == 50)
    #expect(FixedSequenceTest.run([], on: bad, goal: Self.goal) == nil)
    // Before anything is asked.
    func before(_ share: Double) -> Int? {
      QuestionsNeeded(
        [.init(threshold: 0.5, share: share, error: 0.01)], questions: 40, goal: Self.goal
      ).missing
    }
    #expect(before(0.5) == 78 && before(1) == 19 && before(0) == nil)
    #expect(QuestionsNeeded([], questions: 40, goal: Self.goal).missing == nil)
  }

  /// A test without a chance to speak of is not begun.
  @Test func hopelessTestsAreNotBegun() {
    func thresholds(_ error: Double) -> [Double] {
      FixedSequenceTest.thresholds(
        [.init(threshold: 0.5, share: 0.8, error: error)], questions: 200, goal: Self.goal)
    }
    #expect(thresholds(0.03) == [0.5])
    #expect(thresholds(0.07) == [0.5])
    #expect(thresholds(0.2) == [])
  }

  /// More questions show a stricter gate; where all of them are as bad, none do.
  @Test func questionsNeeded() throws {
    let forecasts = (1...100).map {
      FixedSequenceTest.Forecast(
        threshold: 1 - Double($0) / 100, share: Double($0) / 100, error: Double($0) / 1_000)
    }
    func about(oneWrongOf number: Int) -> Int? {
      let points = (1...120).map {
        JudgedConfidence(1 - Double($0) / 121, $0 % number == 0 ? .wrong : .right)
      }
      return QuestionsNeeded(forecasts, after: AnswerCounts(points), goal: Self.goal).about
    }
    let few = try #require(about(oneWrongOf: 60))
    let many = try #require(about(oneWrongOf: 9))
    #expect((100...5_000).contains(few) && few < many, "\(few) \(many)")
    let bad = forecasts.map {
      FixedSequenceTest.Forecast(threshold: $0.threshold, share: $0.share, error: 0.1)
    }
    #expect(QuestionsNeeded(bad, questions: 60, goal: Self.goal).about == nil)
  }

  /// A weaker promise never asks for more.
  @Test func weakerPromisesAskForNoMore() {
    var draws = Draws(seed: 7)
    let fit = Self.forecasts((0..<300).map { _ in 0.6 + 0.4 * draws.unit() })
    for size in [40, 120, 300] {
      let counts = AnswerCounts(
        (0..<size).map { _ in
          let confidence = 0.5 + draws.unit() / 2
          return JudgedConfidence(confidence, draws.unit() < confidence ? .right : .wrong)
        })
      for isAsked in [false, true] {
        var before = (missing: Int.max, about: Int.max)
        for hundredth in 2...30 {
          let goal = CertificateGoal(risk: Double(hundredth) / 100, doubt: 0.05)
          let needed =
            isAsked
            ? QuestionsNeeded(fit, after: counts, goal: goal)
            : QuestionsNeeded(fit, questions: size, goal: goal)
          let now = (missing: needed.missing ?? Int.max, about: needed.about ?? Int.max)
          #expect(
            now.missing <= before.missing && now.about <= before.about,
            "\(size) \(hundredth): \(before) \(now)")
          before = now
        }
      }
    }
  }

  @Test func certificatesHold() {
    // A population of known risk at each gate; samples with replacement.
    var draws = Draws(seed: 42)
    let population = (0..<600).map { _ -> JudgedConfidence in
      let confidence = draws.unit()
      return JudgedConfidence(
        0.5 + confidence / 2, draws.unit() < 0.5 + confidence / 2 ? .right : .wrong)
    }
    let goal = CertificateGoal(risk: 0.1, doubt: 0.05)
    let fit = Self.forecasts((0..<300).map { _ in 0.5 + draws.unit() / 2 })
    var broken = 0
    var issued = 0
    for _ in 0..<400 {
      let sample = (0..<400).map { _ in population[draws.below(population.count)] }
      let thresholds = FixedSequenceTest.thresholds(fit, questions: sample.count, goal: goal)
      guard
        case .certified(let step) = FixedSequenceTest.run(thresholds, on: sample, goal: goal)
      else { continue }
      issued += 1
      #expect(step.bound <= goal.risk + 1e-12)
      if Automation(population, gate: step.threshold).error > goal.risk { broken += 1 }
    }
    #expect(issued > 40, "issued \(issued)")
    // 5 % of 400 and three standard deviations.
    #expect(broken <= 33, "broken \(broken) of \(issued) issued")
  }
}
