import Foundation
import LinearAlgebra
import Retrieval

/// `lotse-bench ablation DIR…`: what each signal is worth, as a table: P@1 on
/// the test questions by it alone, and with weights fitted without it.
enum AblationCommand {
  static func run(_ folders: [String]) throws {
    guard !folders.isEmpty else { throw BenchmarkError.usage("ablation DIR…") }
    let sets = try folders.map { try FitSet($0) }
    print("| signal | " + sets.map(\.name).joined(separator: " | ") + " | mean |")
    print("|---|" + String(repeating: "---|", count: sets.count + 1))
    let all = try FitCommand.ranker(sets)
    row("all", sets.map { $0.precisionAtOne(.test, all.values) })
    for feature in Feature.allCases {
      var alone = [Double](repeating: 0, count: Feature.count)
      alone[feature.rawValue] = 1
      let without = try FitCommand.ranker(sets, without: [feature])
      row("\(feature.name) alone", sets.map { $0.precisionAtOne(.test, alone) })
      row("without \(feature.name)", sets.map { $0.precisionAtOne(.test, without.values) })
    }
    let learned = try FitCommand.ranker(
      sets, without: [.learnedWords, .learnedGrams, .learnedWordsAnswer, .learnedGramsAnswer])
    row("without both learned", sets.map { $0.precisionAtOne(.test, learned.values) })
    let coverage = try FitCommand.ranker(sets, without: [.coverage, .coverageAnswer])
    row("without both coverages", sets.map { $0.precisionAtOne(.test, coverage.values) })
  }

  private static func row(_ name: String, _ values: [Double]) {
    let mean = values.reduce(0, +) / Double(values.count)
    let texts = (values + [mean]).map { String(String(format: "%.3f", $0).drop { $0 == "0" }) }
    print("| \(name) | " + texts.joined(separator: " | ") + " |")
  }
}
