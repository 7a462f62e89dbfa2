import Answering
import Foundation
import JSON
import Knowledge
import Retrieval
import Storage

/// `lotse-bench ask`: whole questions in process, warm, on one thread.
enum AskBenchmark {
  static let usage =
    "ask [--index FILE | --knowledge DIR [--no-calibration]] [--questions FILE.jsonl] [--rounds N]"
    + " [--most-p50-us N] [--most-allocations N] [--most-ranking-allocations N]"

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage,
      values: [
        "--index", "--knowledge", "--questions", "--rounds", "--most-p50-us",
        "--most-allocations", "--most-ranking-allocations",
      ],
      switches: ["--no-calibration"])
    let rounds = try options.number("--rounds", default: 10, in: 1...1_000_000)
    // One millisecond is what a support platform is promised.
    let most = try options.number("--most-p50-us", default: 1_000)
    let mostAllocations = try options.number("--most-allocations", default: Int.max)
    let mostOfRanking = try options.number("--most-ranking-allocations", default: Int.max)
    let folder = try WorkFolder()
    let start = ContinuousClock.now
    let index = try IndexChoice.open(options, in: folder)
    let buildSeconds = (ContinuousClock.now - start) / .seconds(1)
    let questions = try questions(options)
    var run = AskRun(index, questions)
    try run.warm()
    let allocations = try run.allocations()
    let ranking = try run.rankingAllocations()
    try run.measure(rounds: rounds)
    let stages = try run.stages()
    let confidence = try run.confidence()

    var report = BenchmarkReport("ask")
    let seconds = run.seconds.sorted()
    let best = run.best.sorted()
    func percentile(_ sorted: [Double], _ share: Double) -> Double {
      sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))] * 1e6
    }
    // A question counts with the median of its rounds, so that what else the machine does counts
    // for little; pooled are all rounds of all questions.
    let medians = run.medians.sorted()
    for (name, share) in [("p50_us", 0.5), ("p95_us", 0.95), ("p99_us", 0.99)] {
      report.add(name, percentile(medians, share))
    }
    let ofSeveral = run.several.map { run.medians[$0] }.sorted()
    report.add("clauses_questions", ofSeveral.count)
    if !ofSeveral.isEmpty {
      for (name, share) in [("p50_us", 0.5), ("p99_us", 0.99), ("most_us", 1)] {
        report.add("clauses_" + name, percentile(ofSeveral, share))
      }
    }
    for (name, share) in [("p50_us", 0.5), ("p95_us", 0.95), ("p99_us", 0.99)] {
      report.add("pooled_" + name, percentile(seconds, share))
    }
    report.add("mean_us", seconds.reduce(0, +) / Double(seconds.count) * 1e6)
    // Each question's best round: what is left when other work on the machine is taken away.
    report.add("best_p50_us", percentile(best, 0.5))
    report.add("best_p99_us", percentile(best, 0.99))
    for (stage, microseconds) in stages { report.add("\(stage)_us", microseconds) }
    report.add("confidence_us", confidence)
    if let slowest = stages.max(by: { $0.microseconds < $1.microseconds }) {
      report.add("slowest", "\(slowest.stage)")
    }
    report.add("allocations_p50", allocations.sorted()[allocations.count / 2])
    report.add("allocations_most", allocations.max() ?? 0)
    report.add("ranking_allocations_p50", ranking.sorted()[ranking.count / 2])
    report.add("ranking_allocations_most", ranking.max() ?? 0)
    report.add("questions", questions.count)
    report.add("answered", run.answered)
    report.add("rounds", rounds)
    report.add("entries", index.customers.entries.count)
    if options["--index"] == nil { report.add("build_seconds", buildSeconds) }
    report.add("index_bytes", index.length)
    report.add("peak_mib", ProcessMemory.ownPeak)
    if percentile(medians, 0.5) > Double(most) {
      report.violate("half of the questions take longer than \(most) µs")
    }
    if let worst = allocations.max(), worst > mostAllocations {
      report.violate("a question takes \(worst) allocations, more than \(mostAllocations)")
    }
    if let worst = ranking.max(), worst > mostOfRanking {
      report.violate("a question's ranking takes \(worst) allocations, more than \(mostOfRanking)")
    }
    return report.finish(asJSON: options.has("--json"))
  }

  /// The questions of `--questions`, else those of `--knowledge`, else the sample's.
  private static func questions(_ options: BenchmarkOptions) throws -> [String] {
    var questions = SampleBase.questions
    if let path = options["--questions"] {
      questions = try texts(ofLines: try ByteFile.read(path), path: path)
    } else if let folder = options["--knowledge"] {
      let labelled = try IndexChoice.load(folder).questions
      if !labelled.isEmpty { questions = labelled.map(\.question) }
    }
    guard !questions.isEmpty else { throw BenchmarkError.usage("there are no questions; \(usage)") }
    return questions
  }

  /// The member `question` or `query` of each line.
  private static func texts(ofLines bytes: [UInt8], path: String) throws -> [String] {
    try bytes.split(separator: UInt8(ascii: "\n")).enumerated().map { number, line in
      guard let object = try? JSONReader.parse(line, limits: .line),
        case .string(let text)? = object["question"] ?? object["query"]
      else {
        throw RunError.file(path, reason: "line \(number + 1) has neither question nor query")
      }
      return text
    }
  }
}
