import Evaluation
import Knowledge

/// Groups and thresholds of a certificate, fixed before a sealed question is asked.
package struct CertificateDesign: Sendable {
  /// Topics that share a gate, with the thresholds to test.
  package struct Group: Sendable, Equatable {
    /// The topic that is certified apart; nil for the pool of all others.
    package var topic: String?
    /// What is promised of it.
    package var goal: CertificateGoal
    /// Confidences 0…1, highest first; none where no gate has a chance to speak of.
    package var thresholds: [Double]
    /// What is expected of every gate, highest first; empty where nothing is answered.
    var forecasts: [FixedSequenceTest.Forecast]
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
  ///
  /// Topics that tolerate less than the policy does in general are among them, each for itself,
  /// whether there is anything to test or not: the pool says nothing of them.
  package let groups: [Group]
  private let risk: Double
  private let questions: Int
  /// Share of the questions that a gate is supposed to answer of which none was seen.
  private let leastShare: Double
  /// Whether gates are those of other bases, of which nothing says how much they answer here.
  private let isUniversal: Bool

  /// A design.
  ///
  /// Groups and thresholds are those of the certainty that the policy demands, where less is asked
  /// for: so it is never refused where more would have been promised.
  ///
  /// - Parameters:
  ///   - fit: trials of the fit part (`Certifier.fitTrials`); nil takes the points of the
  ///     calibration, weighted to the policy's share of unanswerable questions, which know no
  ///     topics.
  ///   - stored: stored phrasings as they stand, which say how much of what passes a gate is
  ///     answered and of which topic it is, where there is no fit part; none supposes that all is,
  ///     and nothing of topics.
  ///   - calibration: the customers'.
  ///   - policy: whose topics may tolerate less than others.
  ///   - questions: number of sealed questions.
  ///   - risk: tolerated share of wrong answers.
  ///   - doubt: tolerated probability that one of the promises does not hold.
  package init(
    fit: [CertificationTrial]?, stored: [CertificationTrial] = [], calibration: Calibration,
    policy: Policy, questions: Int, risk: Double, doubt: Double
  ) {
    let source = Source(
      fit: fit, stored: stored, calibration: calibration, unanswerable: policy.unanswerableShare)
    let strict = policy.topics.compactMapValues { rule in
      rule.risk.flatMap { $0 < policy.risk ? min($0, risk) : nil }
    }
    let demanded = min(doubt, 1 - policy.certainty)
    func forecasts(_ topic: String?, apart: [String]) -> [FixedSequenceTest.Forecast] {
      source.forecasts { other in
        if let topic { return other == topic }
        return other.map { strict[$0] == nil && !apart.contains($0) } ?? true
      }
    }
    func thresholds(_ forecasts: [FixedSequenceTest.Forecast], _ risk: Double, groups: Int)
      -> [Double]
    {
      func thresholds(_ doubt: Double) -> [Double] {
        let goal = CertificateGoal(risk: risk, doubt: doubt, groups: groups)
        guard source.isUniversal else {
          // Left-out phrasings are harder than what customers ask: what they say of chances ends no
          // test before it has begun, unless there are too few questions for any.
          return FixedSequenceTest.thresholds(
            forecasts, questions: questions, goal: goal,
            negligible: fit == nil ? 0 : FixedSequenceTest.negligible)
        }
        return Self.canBegin(forecasts, questions, goal) ? Self.universalThresholds(risk: risk) : []
      }
      let found = thresholds(demanded)
      return found.isEmpty && demanded < doubt ? thresholds(doubt) : found
    }
    let share = Double(questions) / Double(max(fit?.count ?? 0, 1))
    let topics = (fit ?? []).filter { $0.confidence > 0 }.compactMap(\.topic)
    let answered = Dictionary(grouping: topics) { $0 }.mapValues { Double($0.count) * share }
    let ofStrict = strict.keys.sorted().map { (topic: $0, forecasts: forecasts($0, apart: [])) }
    let candidates = Set(answered.keys).subtracting(strict.keys).sorted()
    // More groups leave less doubt to each, so that fewer topics have enough.
    var apart: [String] = []
    for count in stride(from: candidates.count + strict.count, through: 0, by: -1) {
      func goal(_ risk: Double) -> CertificateGoal {
        CertificateGoal(risk: risk, doubt: demanded, groups: count + 1)
      }
      apart =
        candidates.filter {
          answered[$0, default: 0] >= Self.plenty * goal(risk).firstExpectedAnswers
        }
        + ofStrict.filter {
          Self.canBegin($0.forecasts, questions, goal(strict[$0.topic] ?? risk))
        }.map(\.topic)
      if apart.count >= count { break }
    }
    // One that has no chance takes no doubt from the others.
    let supposed = apart.count + 1
    let hopeless = ofStrict.filter {
      thresholds($0.forecasts, strict[$0.topic] ?? risk, groups: supposed).isEmpty
    }.map(\.topic)
    apart = apart.filter { !hopeless.contains($0) }.sorted()
    let count = apart.count + 1
    let untested = strict.keys.filter { !apart.contains($0) }.sorted()
    self.risk = risk
    self.questions = questions
    leastShare = 1 / Double((fit?.count ?? stored.count) + 1)
    isUniversal = source.isUniversal
    func group(_ topic: String?, isTested: Bool) -> Group {
      let forecasts = forecasts(topic, apart: apart)
      let own = topic.flatMap { strict[$0] } ?? risk
      return Group(
        topic: topic,
        goal: CertificateGoal(risk: own, doubt: doubt, groups: isTested ? count : count + 1),
        thresholds: isTested ? thresholds(forecasts, own, groups: count) : [],
        forecasts: forecasts)
    }
    groups =
      apart.map { group($0, isTested: true) } + untested.map { group($0, isTested: false) }
      + [group(nil, isTested: true)]
  }

  /// Whether any group has thresholds to test: else no sealed question need be asked.
  package var isTesting: Bool { groups.contains { !$0.thresholds.isEmpty } }

  /// What is known of gates before a sealed question is asked.
  private struct Source {
    let fit: [CertificationTrial]?
    let stored: [CertificationTrial]
    let calibration: Calibration
    let unanswerable: Double

    /// Whether gates are those of other bases.
    var isUniversal: Bool { fit == nil && calibration.kind == .universal }

    /// What is expected of every gate, were the first entries' topics in a group alone answered.
    func forecasts(isIn: (String?) -> Bool) -> [FixedSequenceTest.Forecast] {
      let steps: [RiskCurve.Step]
      if let fit {
        let curve = RiskCurve(fit.map { (isIn($0.topic) ? $0.confidence : 0, $0.outcome) })
        steps = curve.steps(unanswerable: nil, counting: .outcomes)
      } else {
        let share = share(isIn)
        guard share > 0 else { return [] }
        steps =
          isUniversal
          ? CertificateDesign.universalSteps
          : calibration.curve.steps(
            unanswerable: unanswerable, counting: calibration.counting)
        return steps.map { Self.forecast($0, share: share) }
      }
      return steps.map { Self.forecast($0, share: 1) }
    }

    /// The share of stored phrasings that are answered, and by an entry of a group.
    private func share(_ isIn: (String?) -> Bool) -> Double {
      guard !stored.isEmpty else { return isIn(nil) ? 1 : 0 }
      return Double(stored.count { $0.confidence > 0 && isIn($0.topic) }) / Double(stored.count)
    }

    private static func forecast(_ step: RiskCurve.Step, share: Double)
      -> FixedSequenceTest.Forecast
    {
      FixedSequenceTest.Forecast(
        threshold: Double(step.gate) / 1e6, share: step.answered * share, error: step.error)
    }
  }

  /// Gates for a base of which nothing is known, in even steps, with the risk at which other bases
  /// have them; how much they answer is not known.
  private static let universalSteps: [RiskCurve.Step] =
    stride(from: Int64(0), through: 100, by: 1).reversed().compactMap { hundredth in
      let gate = hundredth * 10_000
      guard gate > 0, let known = UniversalWeights.gates.first(where: { $0.gate <= gate })
      else { return nil }
      return RiskCurve.Step(gate: gate, answered: 1, error: known.risk)
    }

  /// Gates for a base of which nothing is known: from the one at which other bases keep half the
  /// risk on, which leaves room for being shown, in even steps.
  private static func universalThresholds(risk: Double) -> [Double] {
    let gate =
      UniversalWeights.gates.last { $0.risk <= risk / 2 }?.gate
      ?? UniversalWeights.gates.first?.gate ?? 0
    return Array(stride(from: Double(gate) / 1e6, to: 0, by: -universalStep))
  }

  /// Whether so many answers as are expected at most could show a risk, were they all right.
  private static func canBegin(
    _ forecasts: [FixedSequenceTest.Forecast], _ questions: Int, _ goal: CertificateGoal
  ) -> Bool {
    let most = (forecasts.last?.share ?? 0) * Double(questions)
    return goal.isShown(wrong: 0, answered: Int(most))
  }

  /// The trials that belong to a group: where the first entry's topic is in it.
  package func points(_ trials: [CertificationTrial], in group: Group) -> [JudgedConfidence] {
    trials.map { isMember($0.topic, of: group) ? $0.point : JudgedConfidence(0, $0.outcome) }
  }

  private func isMember(_ topic: String?, of group: Group) -> Bool {
    if let own = group.topic { return topic == own }
    return topic == nil || !groups.contains { $0.topic == topic }
  }

  /// Tests every group on sealed questions.
  package func test(_ trials: [CertificationTrial]) -> [Certificate.Group] {
    groups.map { group in
      let counts = AnswerCounts(points(trials, in: group))
      let verdict: Certificate.Verdict =
        switch FixedSequenceTest.run(group.thresholds, on: counts, goal: group.goal) {
        case .certified(let step): .certified(Self.evidence(step))
        case .refused(let step): refusal(of: group, after: step, counts)
        case nil: refusal(of: group)
        }
      return Certificate.Group(
        topic: group.topic, risk: group.goal.risk < risk ? group.goal.risk : nil, verdict: verdict)
    }
  }

  /// Why a group was not tested.
  private func refusal(of group: Group) -> Certificate.Verdict {
    let needed = QuestionsNeeded(group.forecasts, questions: questions, goal: group.goal)
    guard let missing = needed.missing else {
      let all = Double(group.goal.answersNeeded(wrong: 0)) / leastShare
      return .tooFew(missing: max(Int(all) - questions, 1), needed: nil)
    }
    let about = isUniversal ? nil : needed.about
    return missing > 0
      ? .tooFew(missing: missing, needed: about) : .unlikely(needed: about)
  }

  /// Why a group that was tested has no certificate.
  private func refusal(
    of group: Group, after step: FixedSequenceTest.Step, _ counts: AnswerCounts
  ) -> Certificate.Verdict {
    let needed = QuestionsNeeded(group.forecasts, after: counts, goal: group.goal)
    // Where there are enough questions for some gate, what was wrong is the reason.
    let isWrong = Double(step.wrong) >= group.goal.risk * Double(step.answered)
    if step.wrong > 0, isWrong || needed.missing == 0 {
      return .tooManyWrong(Self.evidence(step), needed: needed.about)
    }
    let missing = max(needed.missing ?? 1, 1)
    return .tooFew(
      missing: missing, needed: needed.about.map { max($0, counts.questions + missing) })
  }

  private static func evidence(_ step: FixedSequenceTest.Step) -> Certificate.Evidence {
    Certificate.Evidence(
      gate: Int64((step.threshold * 1e6).rounded()), answered: step.answered, wrong: step.wrong,
      bound: min(Int64((step.bound * 1e6).rounded(.up)), 1_000_000))
  }
}
