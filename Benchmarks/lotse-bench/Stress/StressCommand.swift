import Evaluation
import Foundation
import Knowledge
import Lotse

/// `lotse-bench stress [--split calibration] [--seed N] DIR…`: what P@1 loses by
/// distortions, a line for each folder and one for their mean.
enum StressCommand {
  static let usage = "stress [--split calibration|test] [--seed N] DIR…"

  /// - Returns: 0 where the mean fall of every distortion is within its aim.
  static func run(_ arguments: [String]) throws -> Int32 {
    var options = StressRun.Options()
    var folders: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--split":
        guard let split = rest.popFirst().flatMap(LabelledQuestion.Split.init(rawValue:)) else {
          throw BenchmarkError.usage(usage)
        }
        options.split = split
      case "--seed":
        guard let seed = rest.popFirst().flatMap(UInt64.init) else {
          throw BenchmarkError.usage(usage)
        }
        options.seed = seed
      default: folders.append(argument)
      }
    }
    guard !folders.isEmpty else { throw BenchmarkError.usage(usage) }
    print((["set", "plain"] + Distortion.allCases.map(\.rawValue)).joined(separator: " | "))
    var sums = [Double](repeating: 0, count: Distortion.allCases.count)
    var plain = 0.0
    for folder in folders {
      let (base, diagnostics) = KnowledgeLoader.load(folder)
      guard let base else {
        throw BenchmarkError.knowledge(
          diagnostics.filter { $0.severity == .error }.map { $0.text(in: .english) })
      }
      let report = try StressRun.report(base, options: options)
      plain += report.plain.precisionAtOne
      for (place, row) in report.rows.enumerated() { sums[place] += row.fall }
      print(
        URL(fileURLWithPath: folder).lastPathComponent, "|",
        line(report.plain.precisionAtOne, report.rows.map(\.fall)))
    }
    let count = Double(folders.count)
    let means = sums.map { $0 / count }
    print("mean |", line(plain / count, means))
    let isHeld = zip(Distortion.allCases, means).allSatisfy { distortion, fall in
      distortion.aim.map { fall <= $0 } ?? true
    }
    return isHeld ? 0 : 1
  }

  private static func line(_ plain: Double, _ falls: [Double]) -> String {
    ([String(format: "%.3f", plain)] + falls.map { String(format: "%+.1f", -$0) })
      .joined(separator: " | ")
  }
}
