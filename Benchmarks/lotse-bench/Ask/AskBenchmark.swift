import Answering
import Foundation
import JSON
import Knowledge
import Storage

/// `lotse-bench ask`: whole questions in process, warm, on one thread.
enum AskBenchmark {
  static let usage =
    "ask [--index FILE | --knowledge DIR [--no-calibration]] [--questions FILE.jsonl] [--rounds N]"
    + " [--most-p50-us N]"

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage,
      values: ["--index", "--knowledge", "--questions", "--rounds", "--most-p50-us"],
      switches: ["--no-calibration"])
    let rounds = try options.number("--rounds", default: 10, in: 1...1_000_000)
    // One millisecond is what a support platform is promised.
    let most = try options.number("--most-p50-us", default: 1_000)
    let folder = try WorkFolder()
    let index = try IndexChoice.open(options, in: folder)
    let questions = try questions(options)
    var seconds = try measure(questions, on: index, rounds: rounds)
    seconds.sort()

    var report = BenchmarkReport("ask")
    func percentile(_ share: Double) -> Double {
      seconds[min(seconds.count - 1, Int(Double(seconds.count) * share))] * 1e6
    }
    report.add("p50_us", percentile(0.5))
    report.add("p95_us", percentile(0.95))
    report.add("p99_us", percentile(0.99))
    report.add("mean_us", seconds.reduce(0, +) / Double(seconds.count) * 1e6)
    report.add("questions", questions.count)
    report.add("rounds", rounds)
    report.add("entries", index.customers.entries.count)
    report.add("index_bytes", index.length)
    report.add("peak_mib", ProcessMemory.ownPeak)
    if percentile(0.5) > Double(most) {
      report.violate("half of the questions take longer than \(most) µs")
    }
    return report.finish(asJSON: options.has("--json"))
  }

  /// The seconds that each question took, after a first round that is not counted.
  private static func measure(_ questions: [String], on index: KnowledgeIndex, rounds: Int) throws
    -> [Double]
  {
    var responder = Responder(index)
    // Midday UTC of a day on which most entries are valid.
    let now = Date(timeIntervalSince1970: 1_795_348_800)
    var seconds: [Double] = []
    seconds.reserveCapacity(questions.count * rounds)
    for round in 0...rounds {
      for question in questions {
        let start = ContinuousClock.now
        let reply = try responder.reply(to: Request(question: question, now: now))
        let taken = (ContinuousClock.now - start).components
        precondition(!reply.revision.isEmpty)
        if round > 0 { seconds.append(Double(taken.seconds) + Double(taken.attoseconds) / 1e18) }
      }
    }
    return seconds
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
