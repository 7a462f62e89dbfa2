import Evaluation
import Knowledge

/// Groups and thresholds of a certificate, fixed before a sealed question is asked.
package struct CertificateDesign: Sendable {
  /// Topics that share a gate, with the thresholds to test.
  package struct Group: Sendable, Equatable {
    /// The topic that is certified apart; nil for the pool of all others.
    package var topic: String?
    /// Confidences 0…1, highest first.
    package var thresholds: [Double]
  }

  /// A topic is certified apart where so many times as many answers are
  /// expected of it as a test takes to begin.
  private static let plenty = 3.0

  /// The groups, the pool last.
  package let groups: [Group]
  /// What is promised to each.
  package let goal: CertificateGoal
  /// Topics that tolerate less than is promised, and so are in no group.
  private let strict: Set<String>
  private let isWithoutTopicStrict: Bool

  /// A design.
  ///
  /// - Parameters:
  ///   - fit: trials of the fit part; nil takes the points of the calibration,
  ///     weighted to the policy's share of unanswerable questions. They know
  ///     no topics, so that all are in the pool.
  ///   - calibration: the customers'.
  ///   - policy: whose topics may tolerate less than is promised.
  ///   - questions: number of sealed questions.
  ///   - risk: tolerated share of wrong answers.
  ///   - doubt: tolerated probability that one of the promises does not hold.
  package init(
    fit: [CertificationTrial]?, calibration: Calibration, policy: Policy, questions: Int,
    risk: Double, doubt: Double
  ) {
    strict = Set(policy.topics.keys.filter { policy.rule(for: $0).risk < risk })
    isWithoutTopicStrict = policy.rule(for: nil).risk < risk
    guard let fit else {
      goal = CertificateGoal(risk: risk, doubt: doubt)
      let thresholds = FixedSequenceTest.thresholds(
        Self.points(calibration.curve, unanswerable: policy.unanswerable), questions: questions,
        goal: goal)
      groups = [Group(topic: nil, thresholds: thresholds)]
      return
    }
    let (strict, isWithoutTopicStrict) = (strict, isWithoutTopicStrict)
    let counted = fit.filter { trial in
      trial.confidence > 0
        && !(trial.topic.map(strict.contains) ?? isWithoutTopicStrict)
    }
    let share = Double(questions) / Double(max(fit.count, 1))
    let topics = Dictionary(grouping: counted.compactMap(\.topic)) { $0 }
      .mapValues { Double($0.count) * share }
    // More groups leave less doubt to each, so that fewer topics have enough.
    var apart: [String] = []
    for count in stride(from: topics.count, through: 0, by: -1) {
      let goal = CertificateGoal(risk: risk, doubt: doubt, groups: count + 1)
      apart = topics.filter { $0.value >= Self.plenty * goal.firstExpectedAnswers }.map(\.key)
        .sorted()
      if apart.count >= count { break }
    }
    let goal = CertificateGoal(risk: risk, doubt: doubt, groups: apart.count + 1)
    self.goal = goal
    groups = (apart.map(Optional.some) + [nil]).map { topic in
      let confidences = fit.map { trial -> Double in
        let isApart = trial.topic.map(apart.contains) ?? false
        let isIn =
          topic != nil
          ? trial.topic == topic
          : !isApart && !(trial.topic.map(strict.contains) ?? isWithoutTopicStrict)
        return isIn ? Double(trial.confidence) / 1e6 : 0
      }
      return Group(
        topic: topic,
        thresholds: FixedSequenceTest.thresholds(confidences, questions: questions, goal: goal))
    }
  }

  /// The points of a curve, those without an answer weighted to their supposed share.
  private static func points(_ curve: RiskCurve, unanswerable: Double)
    -> [(confidence: Double, weight: Double)]
  {
    let without = curve.points.count { $0.outcome == .unanswerable }
    let with = curve.points.count - without
    return curve.points.map { point in
      let weight =
        point.outcome == .unanswerable
        ? unanswerable / Double(max(without, 1)) : (1 - unanswerable) / Double(max(with, 1))
      return (Double(point.confidence) / 1e6, weight)
    }
  }

  /// The trials that belong to a group: where the first entry's topic is in it.
  package func points(_ trials: [CertificationTrial], in group: Group) -> [JudgedConfidence] {
    trials.map { isMember($0.topic, of: group) ? $0.point : JudgedConfidence(0, $0.outcome) }
  }

  private func isMember(_ topic: String?, of group: Group) -> Bool {
    if let own = group.topic { return topic == own }
    guard let topic else { return !isWithoutTopicStrict }
    return !strict.contains(topic) && !groups.contains { $0.topic == topic }
  }

  /// Tests every group on sealed questions.
  package func test(_ trials: [CertificationTrial]) -> [Certificate.Group] {
    groups.map { group in
      let verdict = FixedSequenceTest.run(
        group.thresholds, on: points(trials, in: group), goal: goal)
      return Certificate.Group(topic: group.topic, verdict: Self.verdict(verdict))
    }
  }

  private static func verdict(_ verdict: FixedSequenceTest.Verdict) -> Certificate.Verdict {
    switch verdict {
    case .certified(let step): .certified(evidence(step))
    case .tooFew(let missing): .tooFew(missing: missing)
    case .tooManyWrong(let step): .tooManyWrong(evidence(step))
    }
  }

  private static func evidence(_ step: FixedSequenceTest.Step) -> Certificate.Evidence {
    Certificate.Evidence(
      gate: Int64((step.threshold * 1e6).rounded()), answered: step.answered, wrong: step.wrong,
      bound: min(Int64((step.bound * 1e6).rounded(.up)), 1_000_000))
  }
}
