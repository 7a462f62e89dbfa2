import Foundation
import Knowledge

/// `lotse-bench matters`: whether messages with two questions are told apart and rightly decided in
/// both parts, and how many others are told apart.
enum MattersBenchmark {
  static let usage = "matters [--corpus DIR] [--misses]"

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage, values: ["--corpus"], switches: ["--misses"])
    var doubles: [LabelledQuestion.Split: MatterDecisions.Count] = [:]
    var others: [LabelledQuestion.Split: MatterDecisions.OtherCount] = [:]
    for folder in try CorpusFolders.of(options["--corpus"] ?? "corpus") {
      let base = try MatterMessages.base(in: folder)
      var decisions = try MatterDecisions(base, now: CorpusFolders.noon)
      for label in base.questions {
        let showsMisses = options.has("--misses") && label.split == .calibration
        if label.kind != MatterMessages.doubleKind {
          try decisions.count(
            other: label, into: &others[label.split, default: MatterDecisions.OtherCount()],
            showsMisses: showsMisses)
        } else if label.relevant.count(where: { $0.grade > 1 }) > 1 {
          try decisions.count(
            label, into: &doubles[label.split, default: MatterDecisions.Count()],
            showsMisses: showsMisses)
        }
      }
    }
    for split in LabelledQuestion.Split.allCases {
      if let count = doubles[split] { print("two questions, \(split.rawValue): \(count.text)") }
      if let count = others[split] { print("others, \(split.rawValue): \(count.text)") }
    }
    return 0
  }
}
