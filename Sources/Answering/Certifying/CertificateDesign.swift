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
    /// What the fit part says of every gate, highest first; empty where nothing says anything.
    var forecasts: [FixedSequenceTest.Forecast]
    /// Expected share of the questions that are answered if the gate lets all pass.
    package var openShare: Double
  }

  /// A topic is certified apart where so many times as many answers are
  /// expected of it as a test takes to begin.
  ///
  /// A group has its part of the doubt and of the questions alone, so that three times as many
  /// made less answered the more labels there were (roboai-faq-de at 10 %: .383 with 400
  /// questions, .284 with 800; all topics together .441).
  private static let plenty = 12.0
  /// Steps in which gates are tested that other bases give.
  private static let universalStep = 0.01

  /// The groups, the pool last.
  package let groups: [Group]
  /// What is promised to each.
  package let goal: CertificateGoal
  /// Topics that tolerate less than is promised by a rule of their own, and so
  /// are in no group.
  private let strict: Set<String>

  /// A design.
  ///
  /// Groups and thresholds are those of the certainty that the policy demands, where less is asked
  /// for: so it is never refused where more would have been promised.
  ///
  /// - Parameters:
  ///   - fit: trials of the fit part (`View.fitTrials`); nil takes the points of the calibration,
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
    // A promise weaker than the policy's own changes no gate: it tells of all topics.
    let strict =
      risk > policy.risk
      ? [] : Set(policy.topics.filter { ($0.value.risk ?? risk) < risk }.keys)
    self.strict = strict
    let demanded = min(doubt, 1 - policy.certainty)
    guard let fit else {
      goal = CertificateGoal(risk: risk, doubt: doubt)
      guard calibration.kind != .universal else {
        groups = [
          Group(
            topic: nil, thresholds: Self.universalThresholds(risk: risk), forecasts: [],
            openShare: 0)
        ]
        return
      }
      groups = [
        Self.group(
          nil,
          calibration.curve.steps(
            unanswerable: policy.unanswerableShare,
            counting: calibration.counting), questions: questions, goal, demanded)
      ]
      return
    }
    func isStrict(_ topic: String?) -> Bool { topic.map(strict.contains) ?? false }
    let counted = fit.filter { $0.confidence > 0 && !isStrict($0.topic) }
    let share = Double(questions) / Double(max(fit.count, 1))
    let topics = Dictionary(grouping: counted.compactMap(\.topic)) { $0 }
      .mapValues { Double($0.count) * share }
    // More groups leave less doubt to each, so that fewer topics have enough.
    var apart: [String] = []
    for count in stride(from: topics.count, through: 0, by: -1) {
      let goal = CertificateGoal(risk: risk, doubt: demanded, groups: count + 1)
      apart = topics.filter { $0.value >= Self.plenty * goal.firstExpectedAnswers }.map(\.key)
        .sorted()
      if apart.count >= count { break }
    }
    let goal = CertificateGoal(risk: risk, doubt: doubt, groups: apart.count + 1)
    self.goal = goal
    groups = (apart.map(Optional.some) + [nil]).map { topic in
      let curve = RiskCurve(
        fit.map { trial in
          let isApart = trial.topic.map(apart.contains) ?? false
          let isIn = topic != nil ? trial.topic == topic : !isApart && !isStrict(trial.topic)
          return (isIn ? trial.confidence : 0, trial.outcome)
        })
      return Self.group(
        topic, curve.steps(unanswerable: nil, counting: .outcomes), questions: questions, goal,
        demanded)
    }
  }

  private static func group(
    _ topic: String?, _ steps: [RiskCurve.Step], questions: Int, _ goal: CertificateGoal,
    _ demanded: Double
  ) -> Group {
    let forecasts = steps.map {
      FixedSequenceTest.Forecast(
        threshold: Double($0.gate) / 1e6, share: $0.answered, error: $0.error)
    }
    var thresholds = FixedSequenceTest.thresholds(
      forecasts, questions: questions,
      goal: CertificateGoal(risk: goal.risk, doubt: demanded, groups: goal.groups))
    if thresholds.isEmpty, demanded < goal.doubt {
      thresholds = FixedSequenceTest.thresholds(forecasts, questions: questions, goal: goal)
    }
    return Group(
      topic: topic, thresholds: thresholds, forecasts: forecasts,
      openShare: steps.last?.answered ?? 0)
  }

  /// Gates for a base of which nothing is known: from the one at which other bases keep half the
  /// risk on, which leaves room for being shown, in even steps.
  private static func universalThresholds(risk: Double) -> [Double] {
    let gate =
      UniversalWeights.gates.last { $0.risk <= risk / 2 }?.gate
      ?? UniversalWeights.gates.first?.gate ?? 0
    return Array(stride(from: Double(gate) / 1e6, to: 0, by: -universalStep))
  }

  /// The trials that belong to a group: where the first entry's topic is in it.
  package func points(_ trials: [CertificationTrial], in group: Group) -> [JudgedConfidence] {
    trials.map { isMember($0.topic, of: group) ? $0.point : JudgedConfidence(0, $0.outcome) }
  }

  private func isMember(_ topic: String?, of group: Group) -> Bool {
    if let own = group.topic { return topic == own }
    guard let topic else { return true }
    return !strict.contains(topic) && !groups.contains { $0.topic == topic }
  }

  /// Tests every group on sealed questions.
  package func test(_ trials: [CertificationTrial]) -> [Certificate.Group] {
    groups.map { group in
      guard !group.thresholds.isEmpty else {
        return Certificate.Group(
          topic: group.topic, verdict: .tooFew(missing: missing(group, of: trials.count)))
      }
      let verdict = FixedSequenceTest.run(
        group.thresholds, on: points(trials, in: group), goal: goal)
      return Certificate.Group(topic: group.topic, verdict: self.verdict(verdict, of: group))
    }
  }

  /// How many questions more make a test begin, if as many of them are answered as of the fit part.
  private func missing(_ group: Group, of questions: Int) -> Int {
    // Where none was answered, one in so many is supposed to be.
    let share = group.openShare > 0 ? group.openShare : 1 / Double(max(questions, 1))
    let needed = (goal.firstExpectedAnswers / share).rounded(.up)
    return max(Int(min(needed, 1e9)) - questions, 1)
  }

  private func verdict(_ verdict: FixedSequenceTest.Verdict, of group: Group)
    -> Certificate.Verdict
  {
    switch verdict {
    case .certified(let step): .certified(Self.evidence(step))
    case .tooFew(let missing): .tooFew(missing: missing)
    case .tooManyWrong(let step):
      .tooManyWrong(
        Self.evidence(step),
        needed: FixedSequenceTest.questionsNeeded(group.forecasts, after: step, goal: goal))
    }
  }

  private static func evidence(_ step: FixedSequenceTest.Step) -> Certificate.Evidence {
    Certificate.Evidence(
      gate: Int64((step.threshold * 1e6).rounded()), answered: step.answered, wrong: step.wrong,
      bound: min(Int64((step.bound * 1e6).rounded(.up)), 1_000_000))
  }
}
