import Foundation
import Knowledge
import Lotse

/// `lotse-bench quality [--labels] DIR…`: the measures of `lotse evaluate` for
/// several folders, one line each.
enum QualityCommand {
  static func run(_ arguments: [String]) throws {
    let folders = arguments.filter { $0 != "--labels" }
    guard !folders.isEmpty else { throw BenchmarkError.usage("quality [--labels] DIR…") }
    var options = EvaluationRun.Options()
    options.usesLabels = arguments.contains("--labels")
    print(
      "set | P@1 | MRR@10 | nDCG@10 | R@10 | answered | error made (95 %) | automation"
        + " | with calibrated gate: error, automation | AURC | AUROC | calibration error")
    for folder in folders {
      let (base, diagnostics) = KnowledgeLoader.load(folder)
      guard let base else {
        throw BenchmarkError.knowledge(
          diagnostics.filter { $0.severity == .error }.map { $0.text(in: .english) })
      }
      let report = try EvaluationRun(base, options: options).report
      print(URL(fileURLWithPath: folder).lastPathComponent, "|", line(report))
    }
  }

  private static func line(_ report: EvaluationReport) -> String {
    func text(_ value: Double?) -> String { value.map { String(format: "%.3f", $0) } ?? "-" }
    let ranking = report.ranking
    let decided = report.decided
    let interval = decided.errorInterval
    return [
      text(ranking.precisionAtOne), text(ranking.reciprocalRank), text(ranking.normalizedGain),
      text(ranking.recall), "\(decided.answered)",
      "\(text(decided.error)) (\(text(interval.lower))…\(text(interval.upper)))",
      text(decided.share),
      "\(text(report.calibrated?.automation.error)), \(text(report.calibrated?.automation.share))",
      text(report.riskCoverage), text(report.roc), text(report.calibrationError.excess),
    ].joined(separator: " | ")
  }
}
