import Foundation
import Knowledge
import LinearAlgebra
import Retrieval

/// `lotse-bench ablation [--split calibration|test] DIR…`: what each signal is worth, as a table:
/// P@1 on the questions of the split, the test split by default, by it alone, and with weights
/// fitted without it.
enum AblationCommand {
  static let usage = "ablation [--split calibration|test] DIR…"

  static func run(_ arguments: [String]) throws {
    var folders = arguments
    var split = LabelledQuestion.Split.test
    if let place = folders.firstIndex(of: "--split"), place + 1 < folders.count {
      guard let named = LabelledQuestion.Split(rawValue: folders[place + 1]) else {
        throw BenchmarkError.usage(usage)
      }
      split = named
      folders.removeSubrange(place...place + 1)
    }
    guard !folders.isEmpty else { throw BenchmarkError.usage(usage) }
    let sets = try folders.map { try FitSet($0) }
    print("| signal | " + sets.map(\.name).joined(separator: " | ") + " | mean |")
    print("|---|" + String(repeating: "---|", count: sets.count + 1))
    let all = try FitCommand.ranker(sets)
    row("all", sets.map { $0.precisionAtOne(split, all.values) })
    for feature in Feature.allCases {
      var alone = [Double](repeating: 0, count: Feature.count)
      alone[feature.rawValue] = 1
      let without = try FitCommand.ranker(sets, without: [feature])
      row("\(feature.name) alone", sets.map { $0.precisionAtOne(split, alone) })
      row("without \(feature.name)", sets.map { $0.precisionAtOne(split, without.values) })
    }
    let learned = try FitCommand.ranker(
      sets, without: [.learnedWords, .learnedGrams, .learnedWordsAnswer, .learnedGramsAnswer])
    row("without both learned", sets.map { $0.precisionAtOne(split, learned.values) })
    let coverage = try FitCommand.ranker(sets, without: [.coverage, .coverageAnswer])
    row("without both coverages", sets.map { $0.precisionAtOne(split, coverage.values) })
  }

  private static func row(_ name: String, _ values: [Double]) {
    let mean = values.reduce(0, +) / Double(values.count)
    let texts = (values + [mean]).map { String(String(format: "%.3f", $0).drop { $0 == "0" }) }
    print("| \(name) | " + texts.joined(separator: " | ") + " |")
  }
}
