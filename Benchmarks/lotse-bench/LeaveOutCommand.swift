import Answering
import Foundation
import Knowledge

/// `lotse-bench leave-out DIR…`: what the left-out phrasings of a base say of its confidence.
enum LeaveOutCommand {
  static func run(_ arguments: [String]) throws {
    for folder in arguments {
      let (base, _) = KnowledgeLoader.load(folder)
      guard let base else { throw BenchmarkError.usage("leave-out DIR…") }
      let entries = View.entries(of: base, for: .customer)
      let documents = SourceDocuments.of(entries)
      let supposed = base.policy.unanswerableShare
      let questions = try LeaveOut.questions(
        documents, topics: EntryTopics(entries), weights: UniversalWeights.ranker)
      let calibration = try CalibrationFit.fit(
        questions, stored: [],
        evidence: .leftOut(unanswerable: supposed, transfer: UniversalWeights.transfer),
        prior: UniversalWeights.confidence)
      let right = questions.count { $0.outcome == .right }
      let wrong = questions.count { $0.outcome == .wrong }
      print(
        folder, "right", right, "wrong", wrong, "unanswerable",
        questions.count - right - wrong)
      for risk in [0.02, 0.05, 0.1, 0.2] {
        let gate = calibration.operation(risk: risk, unanswerable: supposed)
        print("  risk", risk, "gate", gate.gate, "automation", gate.automation, "error", gate.error)
      }
      print(
        "  top", calibration.curve.points.prefix(30).map { "\($0.confidence / 1000)\($0.outcome)" })
      print(
        "  weights",
        zip(ConfidenceFeature.allCases, calibration.model.weights).map {
          "\($0.name) \(String(format: "%.2f", $1))"
        }, calibration.model.intercept)
    }
  }
}
