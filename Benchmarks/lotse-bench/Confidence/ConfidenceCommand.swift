import Answering
import Foundation

/// `lotse-bench confidence DIR…`: what confidence is worth, with labels and without.
enum ConfidenceCommand {
  static let usage = "confidence DIR… [--features FILE] [--unanswerable SHARE,…]"

  static func run(_ arguments: [String]) throws -> Int32 {
    let folders = arguments.prefix { !$0.hasPrefix("--") }
    let options = try BenchmarkOptions(
      Array(arguments.dropFirst(folders.count)), usage: usage,
      values: ["--features", "--unanswerable"])
    guard !folders.isEmpty else { throw BenchmarkError.usage(usage) }
    let sets = try folders.map { try ConfidenceSet($0) }
    if let file = options["--features"] { try FeatureFile.write(sets, to: file) }
    if let shares = options["--unanswerable"] {
      try supposing(shares, of: sets)
      return 0
    }
    print(
      "set | with labels: automation (error) | AURC | calibration error | reweighted | built"
        + " | without labels: automation (error) | AURC | calibration error")
    for set in sets {
      print(set.name, "|", try ConfidenceFigures(set, among: sets).line)
    }
    for set in sets where isOfIntents(set) { print(set.name, "|", try intents(set)) }
    return 0
  }

  /// Prints what the gates do when so many questions have no answer.
  private static func supposing(_ shares: String, of sets: [ConfidenceSet]) throws {
    print("set | no answer | with labels: automation (error) | without labels: automation (error)")
    for set in sets {
      for text in shares.split(separator: ",") {
        guard let share = Double(text), share > 0, share < 1 else {
          throw BenchmarkError.usage(usage)
        }
        guard let figures = try SupposedFigures(set, among: sets, share: share) else { continue }
        print(set.name, "|", figures.line)
      }
    }
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
