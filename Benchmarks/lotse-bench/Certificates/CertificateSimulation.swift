import Answering
import Evaluation
import Knowledge
import LinearAlgebra
import SeededRandom

/// Draws labelled questions from a population again and again, makes a
/// certificate from each draw, and reads the true risk of its gates off the
/// whole population.
struct CertificateSimulation {
  /// What came of all draws of one size at one risk.
  struct Result {
    /// Number of draws.
    var draws = 0
    /// Draws with a group whose true risk is above the promise.
    var violations = 0
    /// Draws without any certified group.
    var refusals = 0
    /// Sum over the certified draws of the population's share answered.
    var answered = 0.0

    /// Draws with a certificate.
    var issued: Int { draws - refusals }
    /// Share of the population answered under a certificate, where there is one.
    var share: Double { issued > 0 ? answered / Double(issued) : 0 }
  }

  private let fit: [CertificationTrial]
  private let population: [CertificationTrial]
  private let calibration: Calibration
  private let policy: Policy

  /// A simulation of a part that the model was fitted on and a population.
  init(
    fit: [CertificationTrial], population: [CertificationTrial], calibration: Calibration,
    policy: Policy
  ) {
    self.fit = fit
    self.population = population
    self.calibration = calibration
    self.policy = policy
  }

  /// Draws samples of a size with replacement.
  func run(risk: Double, size: Int, draws: Int, seed: UInt64) -> Result {
    let design = CertificateDesign(
      fit: fit, calibration: calibration, policy: policy, questions: size, risk: risk,
      doubt: 0.05)
    let truth = design.groups.map { group in
      Truth(design.points(population, in: group))
    }
    var generator = SplitMix64(seed: seed)
    var result = Result()
    for _ in 0..<draws {
      let sample = (0..<size).map { _ in
        population[Int(generator.next() % UInt64(population.count))]
      }
      var isViolated = false
      var answered = 0
      for (group, truth) in zip(design.test(sample), truth) {
        guard let evidence = group.evidence else { continue }
        let counts = truth.counts(from: Double(evidence.gate) / 1e6)
        answered += counts.answered
        if Double(counts.wrong) > risk * Double(counts.answered) { isViolated = true }
      }
      result.draws += 1
      if isViolated { result.violations += 1 }
      if answered == 0 { result.refusals += 1 }
      result.answered += Double(answered) / Double(population.count)
    }
    return result
  }

  /// The largest share of the population that one gate could answer at a risk.
  func oracle(risk: Double) -> Double {
    let truth = Truth(population.map(\.point))
    let best = truth.steps.last { Double($0.wrong) <= risk * Double($0.answered) }
    return Double(best?.answered ?? 0) / Double(population.count)
  }
}

/// What a population's questions do at every gate.
private struct Truth {
  /// Counts of the questions from a confidence upward, highest first.
  private(set) var steps: [(confidence: Double, answered: Int, wrong: Int)] = []

  init(_ points: [JudgedConfidence]) {
    var (answered, wrong) = (0, 0)
    for point in points.sorted(by: { $0.confidence > $1.confidence }) where point.confidence > 0 {
      answered += 1
      if point.outcome != .right { wrong += 1 }
      if steps.last?.confidence == point.confidence { steps.removeLast() }
      steps.append((point.confidence, answered, wrong))
    }
  }

  func counts(from gate: Double) -> (answered: Int, wrong: Int) {
    let step = steps.last { $0.confidence >= gate }
    return (step?.answered ?? 0, step?.wrong ?? 0)
  }
}
