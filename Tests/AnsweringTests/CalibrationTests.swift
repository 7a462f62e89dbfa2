import Answering
import Evaluation
import Knowledge
import Retrieval
import SeededRandom
import Storage
import Testing

@Suite struct CalibrationTests {
  private func questions(_ count: Int, seed: UInt64) -> [CalibrationQuestion] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { number in
      let outcome: Outcome = number % 3 == 0 ? .unanswerable : number % 7 == 1 ? .wrong : .right
      let center = outcome == .right ? 700_000 : 300_000
      return CalibrationQuestion(
        features: number % 11 == 10
          ? nil
          : (0..<ConfidenceFeature.count).map { _ in
            Int64(min(max(center + random.integer(-400_000...400_000), 0), 1_000_000))
          }, outcome: outcome)
    }
  }

  private func fit(_ questions: [CalibrationQuestion]) throws -> Calibration {
    try CalibrationFit.fit(
      questions, stored: [], evidence: .labels,
      prior: UniversalWeights.confidence)
  }

  @Test func fittingIsDeterministic() throws {
    let questions = questions(200, seed: 5)
    let (one, two) = (try fit(questions), try fit(questions))
    #expect(one.model == two.model)
    #expect(one.section().bytes == two.section().bytes)
    #expect(one.curve.points.count == questions.count)
    #expect(one.curve.points.allSatisfy { (0...1_000_000).contains($0.confidence) })
  }

  /// Right ones are believed more than others, by a model that has not seen them.
  @Test func confidencesTellRightFromWrong() throws {
    let calibration = try fit(questions(300, seed: 6))
    func mean(_ outcome: Outcome) -> Double {
      let points = calibration.curve.points.filter { $0.outcome == outcome }
      return points.reduce(0) { $0 + Double($1.confidence) } / Double(points.count)
    }
    #expect(mean(.right) > mean(.unanswerable) + 100_000)
    let gate = calibration.gate(risk: 0.2, unanswerable: 0.3)
    #expect(gate <= 1_000_000)
    #expect(gate == calibration.curve.gate(risk: 0.2, unanswerable: 0.3).gate)
  }

  /// Labelled questions count as they are unless the policy supposes a share.
  @Test func labelsCountAsTheyAre() throws {
    let calibration = try fit(questions(300, seed: 6))
    #expect(calibration.isFittedOnLabels && calibration.share(ofUnanswerable: nil) == nil)
    #expect(
      calibration.gate(risk: 0.2, unanswerable: nil)
        == calibration.curve.gate(risk: 0.2, unanswerable: 1 / 3).gate)
    #expect(
      calibration.gate(risk: 0.2, unanswerable: 0.1)
        < calibration.gate(risk: 0.2, unanswerable: 0.8))
  }

  /// At the lowest risk that lets a confidence pass it passes, and one step below it does not.
  @Test func theLeastRiskIsTheLowest() throws {
    let calibration = try fit(questions(300, seed: 6))
    var passing = 0
    for confidence in stride(from: Int64(0), through: 1_000_000, by: 12_500) {
      func passes(_ risk: Double) -> Bool {
        confidence >= calibration.gate(risk: risk, unanswerable: 0.3)
      }
      if let risk = calibration.leastRisk(passing: confidence, unanswerable: 0.3) {
        passing += 1
        #expect(passes(risk))
        #expect(!Calibration.triedRisks.filter { $0 < risk }.contains(where: passes))
      } else {
        #expect(!Calibration.triedRisks.contains(where: passes))
      }
    }
    #expect((1...80).contains(passing))
  }

  /// What left-out phrasings teach is transferred and mixed with the universal weights.
  @Test func leftOutPhrasingsMeetTheUniversalWeights() throws {
    let questions = questions(300, seed: 7)
    let universal = UniversalWeights.confidence
    let calibration = try CalibrationFit.fit(
      questions, stored: [],
      evidence: .leftOut(unanswerable: 0.2, transfer: (scale: 1.5, shift: 0.25)), prior: universal)
    let taught = try CalibrationFit.taught(
      by: questions, stored: [], unanswerable: 0.2, prior: universal)
    for (mean, parts) in zip(calibration.model.weights, zip(taught.weights, universal.weights)) {
      #expect(abs(mean - (0.6 * 1.5 * parts.0 + 0.4 * parts.1)) < 1e-12)
    }
    let intercept = 0.6 * (1.5 * taught.intercept + 0.25) + 0.4 * universal.intercept
    #expect(abs(calibration.model.intercept - intercept) < 1e-12)
    #expect(!calibration.isFittedOnLabels)
    #expect(calibration.share(ofUnanswerable: nil) == Policy.supposedUnanswerable)
    #expect(
      calibration.gate(risk: 0.3, unanswerable: 0.2)
        == calibration.curve.gate(risk: 0.3, unanswerable: 0.2, counting: .confidences).gate)
  }

  /// Little evidence leaves the universal weights nearly as they are.
  @Test func fewQuestionsChangeLittle() throws {
    let model = try fit(questions(4, seed: 8)).model
    for (own, universal) in zip(model.weights, UniversalWeights.confidence.weights) {
      #expect(abs(own - universal) < 0.6)
    }
  }

  @Test func storedCalibrationsComeBack() throws {
    for kind in [GateKind.none, .universal, .estimated, .certified] {
      let fitted = try fit(questions(60, seed: 9))
      let calibration = Calibration(
        kind: kind, model: fitted.model, curve: kind == .universal ? RiskCurve([]) : fitted.curve)
      let read = try Calibration(
        file(SectionKind.calibration.id(2), calibration.section()), view: 2)
      #expect(read.kind == kind && read.model == calibration.model)
      #expect(read.curve.points.map(\.confidence) == calibration.curve.points.map(\.confidence))
      #expect(read.curve.points.map(\.outcome) == calibration.curve.points.map(\.outcome))
      #expect(
        read.gate(risk: 0.05, unanswerable: 0.3) == calibration.gate(risk: 0.05, unanswerable: 0.3))
    }
  }

  @Test func gatesByKind() throws {
    let fitted = try fit(questions(60, seed: 9))
    let universal = Calibration(kind: .universal, model: fitted.model, curve: fitted.curve)
    for (risk, gate) in UniversalWeights.gates {
      #expect(universal.gate(risk: risk, unanswerable: 0.3) == gate)
      #expect(universal.gate(risk: risk + 0.005, unanswerable: 0.3) == gate)
    }
    #expect(universal.gate(risk: 0.001, unanswerable: 0.3) > 1_000_000, "below every known risk")
    let none = Calibration(kind: .none, model: fitted.model, curve: fitted.curve)
    #expect(none.gate(risk: 0.9, unanswerable: 0.3) > 1_000_000)
  }

  @Test func damagedCalibrationsAreRefused() throws {
    func refusal(_ kind: UInt8, _ weights: [Double], _ outcomes: [UInt8]) throws -> String? {
      var section = SectionBuilder()
      section.append([kind, UInt8(0)])
      section.append(weights)
      section.append(outcomes.map { _ in Int64(5) })
      section.append(outcomes)
      do {
        _ = try Calibration(file(SectionKind.calibration.id(1), section), view: 1)
        return nil
      } catch let error as StorageError {
        return error.message
      }
    }
    func sentence(_ detail: String) -> String {
      "a.lotse: the index is damaged (section calibration: \(detail)); run `lotse build` again."
    }
    let weights = [Double](repeating: 0.5, count: ConfidenceFeature.count + 1)
    #expect(try refusal(2, weights, [0, 1, 2]) == nil)
    #expect(try refusal(4, weights, []) == sentence("the calibration is none"))
    #expect(
      try refusal(2, [.nan] + weights.dropFirst(), []) == sentence("the calibration is none"))
    #expect(try refusal(2, weights, [0, 3]) == sentence("there is no outcome 3"))
    #expect(
      try refusal(2, Array(weights.dropLast()), []) == sentence("two columns differ in length"))
  }

  /// Parts of the log-odds add up, and the probability is theirs.
  @Test func confidenceIsTheSumOfItsParts() {
    let model = UniversalWeights.confidence
    var random = SplitMix64(seed: 2)
    for _ in 0..<200 {
      let features = (0..<ConfidenceFeature.count).map { _ in Int64(random.integer(0...1_000_000)) }
      let parts = model.parts(features)
      #expect(parts.count == ConfidenceFeature.count + 1)
      #expect(
        model.confidence(features)
          == ConfidenceModel.probability(logOdds: parts.reduce(0, +)))
    }
    #expect(ConfidenceModel.probability(logOdds: 0) == 500_000)
    #expect(ConfidenceModel.probability(logOdds: .max / 4) == 1_000_000)
    #expect(ConfidenceModel.probability(logOdds: .min / 4) == 0)
  }
}
