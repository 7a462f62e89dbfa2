import Answering
import Conversation
import Evaluation
import Knowledge

/// The measures of a run on the test split.
package struct EvaluationReport: Sendable, Equatable {
  /// Questions back with options.
  package struct Clarified: Sendable, Equatable {
    /// Number of them.
    package let offered: Int
    /// Number of those that offer an entry that answers the question.
    package let withRight: Int
  }

  /// What the gate of an index is expected to do, by its own phrasings.
  package struct Expectation: Sendable, Equatable {
    /// The supposed share of questions without an answer.
    package let unanswerable: Double
    /// The lowest confidence that is answered, and the expected shares; see `RiskCurve.Operation`.
    package let gate: Double?
    package let automation: Double
    package let error: Double

    /// The shares that results are stated for.
    package static let shares = [0.1, 0.3, 0.5]

    /// The expectations of a calibration at a risk; none but where it is estimated without labels.
    package static func all(_ calibration: Calibration, risk: Double) -> [Expectation] {
      guard calibration.kind == .estimated, !calibration.isFittedOnLabels else { return [] }
      return shares.map { share in
        let operation = calibration.operation(risk: risk, unanswerable: share)
        return Expectation(
          unanswerable: share,
          gate: operation.gate < RiskCurve.closed ? Double(operation.gate) / 1e6 : nil,
          automation: operation.automation, error: operation.error)
      }
    }
  }

  /// What a gate does on the test split.
  package struct Gated: Sendable, Equatable {
    /// The lowest confidence that is answered; nil where it is not one for all
    /// topics, or nothing may be answered.
    package let gate: Double?
    /// What was answered, and how much of it wrongly.
    package let automation: Automation
  }

  /// The measures of the questions of one kind.
  package struct Kind: Sendable, Equatable {
    /// The kind, in the words of the set; nil for questions without one.
    package let name: String?
    /// Rankings of the answerable ones.
    package let ranking: RankingMeasures
    /// The decisions really made.
    package let decided: Automation
  }

  /// Number of questions of the calibration split.
  package let calibrationQuestions: Int
  /// Number of these that the gate from labels is chosen on; the others are sealed, or say the
  /// same as another.
  package let usedCalibrationQuestions: Int
  /// Whether confidence was fitted on the calibration split.
  package let usesLabels: Bool
  /// What the gate of the index rests on.
  package let gateKind: GateKind
  /// The policy's tolerated share of wrong answers.
  package let risk: Double
  /// Rankings of the answerable questions.
  package let ranking: RankingMeasures
  /// The decisions really made, by the index's gate and all other rules.
  package let decided: Automation
  /// Number of questions that each decision was made on.
  package let decisions: [DecisionKind: Int]
  /// Questions back with options, which are no answers, and how many of them offer a right entry.
  package let clarified: Clarified
  /// What the gate is expected to do at some shares of questions without an answer; empty where
  /// labelled questions say how many there are, and where nothing is known.
  package let expected: [Expectation]
  /// The gate of the index alone: what reaches it counts as answered, even
  /// where a rule or a missing answer text forbids it.
  package let built: Gated
  /// The gate chosen with the labels of the calibration split; nil without such.
  package let calibrated: Gated?
  /// The same with the calibration split weighted to the test split's share of
  /// unanswerable questions; nil where one of the splits has none of a kind.
  package let reweighted: Gated?
  /// Area under the risk–coverage curve.
  package let riskCoverage: Double
  /// Area under the receiver operating characteristic; nil where one kind is missing.
  package let roc: Double?
  /// How far confidences are from frequencies.
  package let calibrationError: CalibrationError
  /// By kind, in the order of the names' bytes, questions without one last;
  /// empty where no question has one.
  package let kinds: [Kind]
  /// What distortions of the test questions cost; nil where they were not asked distorted.
  package let stress: StressReport?

  /// Number of test questions.
  package var questions: Int { decided.questions }
  /// Number of test questions that the knowledge base has no answer to.
  package var unanswerable: Int { decided.questions - decided.answerable }

  /// The measures of results, whose index says what the gate rests on.
  ///
  /// - Parameter sealed: ids of questions of which nothing is told.
  init(
    _ results: [EvaluationResult], index: KnowledgeIndex, usesLabels: Bool,
    sealed: Set<String> = [], stress: StressReport? = nil
  ) {
    self.stress = stress
    let test = results.filter { $0.split == .test }
    let points = test.map(\.point)
    let calibration = Self.calibration(
      results.filter { !sealed.contains($0.id) }, index, usesLabels: usesLabels)
    let risk = index.policy.risk
    self.risk = risk
    self.usesLabels = usesLabels
    calibrationQuestions = results.count - test.count
    usedCalibrationQuestions = calibration.count
    gateKind = index.customers.calibration.kind
    ranking = RankingMeasures(test.map(\.judged))
    decided = Self.automation(test, where: \.isAnswered)
    decisions = Dictionary(grouping: test.compactMap { DecisionKind(rawValue: $0.decision) }) { $0 }
      .mapValues(\.count)
    let offers = test.compactMap(\.offersRight)
    clarified = Clarified(offered: offers.count, withRight: offers.count { $0 })
    expected = Expectation.all(index.customers.calibration, risk: risk)
    built = Gated(
      gate: Self.commonGate(test),
      automation: Self.automation(test) { $0.confidence > 0 && $0.confidence >= $0.gate })
    func gated(unanswerable: Double?) -> Gated {
      let gate = Automation.gate(calibration, risk: risk, unanswerable: unanswerable)
      return Gated(
        gate: gate.isFinite ? gate : nil, automation: Automation(points, gate: gate))
    }
    calibrated = calibration.isEmpty ? nil : gated(unanswerable: nil)
    let hasBoth = { (points: [JudgedConfidence]) in
      points.contains(where: \.isAnswerable) && !points.allSatisfy(\.isAnswerable)
    }
    reweighted =
      hasBoth(points) && hasBoth(calibration)
      ? gated(unanswerable: Double(points.count { !$0.isAnswerable }) / Double(points.count))
      : nil
    riskCoverage = SelectiveRisk.areaUnderRiskCoverage(points)
    roc = SelectiveRisk.areaUnderROC(points)
    calibrationError = CalibrationError(points)
    kinds = Self.kinds(test)
  }

  /// Confidences of the calibration split that were not fitted on the question
  /// itself: without labels those of the run, with labels those of the folds.
  private static func calibration(
    _ results: [EvaluationResult], _ index: KnowledgeIndex, usesLabels: Bool
  ) -> [JudgedConfidence] {
    let curve = index.customers.calibration.curve
    guard usesLabels, index.customers.calibration.isFittedOnLabels else {
      return results.filter { $0.split == .calibration }.map(\.point)
    }
    return curve.points.map {
      JudgedConfidence(Double($0.confidence) / 1e6, $0.outcome)
    }
  }

  /// The gate where it is the same for all questions and lets any through.
  private static func commonGate(_ results: [EvaluationResult]) -> Double? {
    guard let gate = results.first?.gate, gate < RiskCurve.closed,
      results.allSatisfy({ $0.gate == gate })
    else { return nil }
    return Double(gate) / 1e6
  }

  private static func automation(
    _ results: [EvaluationResult], where isAnswered: (EvaluationResult) -> Bool
  ) -> Automation {
    let answered = results.filter(isAnswered)
    let right = answered.count(where: \.isFirstRight)
    return Automation(
      questions: results.count, answerable: results.count(where: \.judged.isAnswerable),
      right: right, wrong: answered.count - right)
  }

  private static func kinds(_ results: [EvaluationResult]) -> [Kind] {
    let names = Set(results.compactMap(\.kind)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    guard !names.isEmpty else { return [] }
    return (names + [nil]).compactMap { name in
      let own = results.filter { $0.kind == name }
      guard !own.isEmpty else { return nil }
      return Kind(
        name: name, ranking: RankingMeasures(own.map(\.judged)),
        decided: automation(own, where: \.isAnswered))
    }
  }
}
