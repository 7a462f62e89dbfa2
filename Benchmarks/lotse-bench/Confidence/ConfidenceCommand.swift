import Answering
import Foundation

/// `lotse-bench confidence DIR…`: what confidence is worth, with labels and without.
enum ConfidenceCommand {
  static let usage = "confidence DIR… [--features FILE]"

  static func run(_ arguments: [String]) throws -> Int32 {
    let folders = arguments.prefix { !$0.hasPrefix("--") }
    let options = try BenchmarkOptions(
      Array(arguments.dropFirst(folders.count)), usage: usage, values: ["--features"])
    guard !folders.isEmpty else { throw BenchmarkError.usage(usage) }
    let sets = try folders.map { try ConfidenceSet($0) }
    if let file = options["--features"] { try FeatureFile.write(sets, to: file) }
    print(
      "set | with labels: automation (error) | AURC | calibration error | reweighted | built"
        + " | without labels: automation (error) | AURC | calibration error")
    for set in sets {
      print(set.name, "|", try ConfidenceFigures(set, among: sets).line)
    }
    for set in sets where isOfIntents(set) { print(set.name, "|", try intents(set)) }
    return 0
  }

  /// Whether every question has one entry at most, and some have none.
  private static func isOfIntents(_ set: ConfidenceSet) -> Bool {
    set.asked.allSatisfy { $0.label.relevant.count <= 1 }
      && set.asked.contains { $0.label.relevant.isEmpty }
  }

  /// The figures of authors of intents, confidence fitted on the calibration split.
  private static func intents(_ set: ConfidenceSet) throws -> String {
    let model = try CalibrationFit.fit(
      set.questions(.calibration), stored: set.features.stored, evidence: .labels,
      prior: UniversalWeights.confidence
    ).model
    let calibration = IntentFigures(set.asked.filter { $0.label.split == .calibration }, model)
    let test = IntentFigures(set.asked.filter { $0.label.split == .test }, model)
    return test.scope(validation: calibration) + "; test split: " + test.correlation
      + "; both splits, universal weights: "
      + IntentFigures(set.asked, UniversalWeights.confidence).correlation
  }
}
