import Answering
import Conversation
import Evaluation
import Foundation
import Knowledge

extension EvaluationReport {
  /// The report as a terminal shows it, with three places.
  package func text(in language: Language) -> String {
    let words = EvaluationWords(language)
    let parts = [
      heading(words), rankings(words), gates(words), decisions(words), expectations(words),
      confidences(words), kinds(words),
      stress(words),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func heading(_ words: EvaluationWords) -> String {
    let fitted = usesLabels ? words.withLabels : words.withoutLabels
    return """
      \(words.testQuestions): \(questions), \(words.unanswerable): \(unanswerable)
      \(words.calibrationQuestions): \(calibrationQuestions), \(words.used): \(usedCalibrationQuestions)
      \(words.confidence): \(words.kind(gateKind)), \(fitted)

      """
  }

  private func rankings(_ words: EvaluationWords) -> String {
    var table = EvaluationTable()
    table.add([words.ranking, "P@1", "95 %", "MRR@10", "nDCG@10", "R@10"])
    table.add(
      ["\(ranking.questions) \(words.answerable)"] + [
        words.share(ranking.precisionAtOne), words.interval(ranking.precisionInterval),
        words.share(ranking.reciprocalRank), words.share(ranking.normalizedGain),
        words.share(ranking.recall),
      ])
    return table.text
  }

  private func gates(_ words: EvaluationWords) -> String {
    var table = EvaluationTable()
    table.add([words.automation(atRisk: risk)] + words.automationColumns)
    func add(_ name: String, _ gate: String, _ value: Automation) {
      table.add(
        [name, gate, words.share(value.share)]
          + [
            value.answered, value.right, value.wrong,
          ].map(String.init) + [
            value.answered > 0 ? words.share(value.error) : "–",
            value.answered > 0 ? words.interval(value.errorInterval) : "–",
            value.answered > 0 ? value.counts(atRisk: risk) ? words.yes : words.no : "–",
          ])
    }
    func add(_ name: String, _ value: Gated) {
      add(name, value.gate.map(words.share) ?? "–", value.automation)
    }
    add(words.decided, "", decided)
    add(words.built, built)
    if let calibrated { add(words.calibrated, calibrated) }
    if let reweighted { add(words.reweighted, reweighted) }
    return table.text
  }

  /// What else than an answer was decided; questions back are counted apart, never as answers.
  private func decisions(_ words: EvaluationWords) -> String {
    let counts = DecisionKind.allCases.compactMap { kind in
      decisions[kind].map { "\(words.name(kind)) \($0)" }
    }
    let options = words.offered(clarified.offered, withRight: clarified.withRight)
    return "\(words.decisions): \(counts.joined(separator: ", "))\(options)\n"
  }

  private func expectations(_ words: EvaluationWords) -> String {
    guard !expected.isEmpty else { return "" }
    var table = EvaluationTable()
    table.add([words.expectation] + words.expectationColumns)
    for item in expected {
      table.add([
        words.without(item.unanswerable), item.gate.map(words.share) ?? "–",
        words.share(item.automation), item.gate == nil ? "–" : words.share(item.error),
      ])
    }
    return table.text
  }

  private func confidences(_ words: EvaluationWords) -> String {
    let error = calibrationError
    var table = EvaluationTable()
    table.add([words.confidence, "AURC", "AUROC"] + words.calibrationColumns)
    table.add([
      "\(questions) \(words.questions)", words.share(riskCoverage), roc.map(words.share) ?? "–",
      words.share(error.expected), words.share(error.noise), words.share(error.excess),
    ])
    return table.text
  }

  private func stress(_ words: EvaluationWords) -> String {
    guard let stress else { return "" }
    var table = EvaluationTable()
    table.add([words.distortion] + words.distortionColumns)
    table.add([words.plain, "", words.share(stress.plain.precisionAtOne)])
    for row in stress.rows {
      table.add([
        words.name(row.distortion), String(row.changed), words.share(row.ranking.precisionAtOne),
        words.points(row.fall), row.fallOfChanged.map(words.points) ?? "–",
        row.distortion.aim.map(words.points) ?? "–",
      ])
    }
    return table.text
  }

  private func kinds(_ words: EvaluationWords) -> String {
    guard !kinds.isEmpty else { return "" }
    var table = EvaluationTable()
    table.add([words.kindOfQuestion] + words.kindColumns)
    for kind in kinds {
      let decided = kind.decided
      table.add([
        kind.name ?? "–", String(decided.questions), String(decided.answerable),
        kind.ranking.questions > 0 ? words.share(kind.ranking.precisionAtOne) : "–",
        kind.ranking.questions > 0 ? words.share(kind.ranking.reciprocalRank) : "–",
        String(decided.answered), String(decided.right), String(decided.wrong),
        decided.answered > 0 ? words.share(decided.error) : "–",
      ])
    }
    return table.text
  }
}
