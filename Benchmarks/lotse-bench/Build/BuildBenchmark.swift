import Answering
import Foundation
import Knowledge
import Lotse
import Retrieval
import Storage

/// `lotse-bench build`: a whole build from nothing, synced, stage by stage.
enum BuildBenchmark {
  static let usage =
    "build --knowledge DIR|--set DIR [--dimensions N] [--threads N] [--no-calibration]"
    + " [--out FILE] [--most-seconds N] [--most-mib N]"

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage,
      values: [
        "--knowledge", "--set", "--dimensions", "--threads", "--out", "--most-seconds",
        "--most-mib",
      ], switches: ["--no-calibration"])
    // As `lotse build` has it.
    BuildMemory.givesBackEarly()
    let folder = try WorkFolder()
    let sources =
      try options["--knowledge"] ?? options["--set"] ?? IndexChoice.sources(options, in: folder)
    let path = options["--out"] ?? folder["index.lotse"]
    var stages = StageClock()
    let base = try IndexChoice.load(sources)
    stages.begin("other")
    let loading = stages.seconds("loading")
    let (index, report) = try Engine.publish(base, options: building(options), to: path) {
      stage, share in
      if share == 0 { stages.begin(stage.name) }
    }
    stages.begin("end")
    var result = BenchmarkReport("build")
    result.add("entries", base.entries.count)
    result.add("documents", report.views.reduce(0) { $0 + $1.documents })
    result.add("seconds", stages.total)
    result.add("cpu_seconds", ProcessWork(of: getpid()).seconds)
    result.add("loading_seconds", loading)
    for (name, seconds) in stages.all where name != "loading" {
      result.add(name + "_seconds", seconds)
    }
    result.add("peak_mib", ProcessMemory.ownPeak)
    let texts = textBytes(base)
    result.add("text_bytes", texts)
    result.add("index_bytes", index.length)
    result.add("index_by_texts", Double(index.length) / Double(max(texts, 1)))
    for section in index.sections {
      let name = SectionKind(rawValue: section.id.kind)?.name ?? "\(section.id.kind)"
      result.add("\(name)_\(section.id.view)_bytes", section.length)
    }
    result.add("model", index.modelDigest)
    if let most = options["--most-seconds"].flatMap(Double.init), stages.total > most {
      result.violate("\(stages.total) s")
    }
    if let most = options["--most-mib"].flatMap(Double.init), ProcessMemory.ownPeak > most {
      result.violate("\(ProcessMemory.ownPeak) MiB")
    }
    return result.finish(asJSON: options.has("--json"))
  }

  /// What is to be built by options.
  static func building(_ options: BenchmarkOptions) throws -> IndexBuilder.Options {
    var building = IndexBuilder.Options()
    building.dimensions = try options.number(
      "--dimensions", default: building.dimensions, in: 1...4_096)
    building.threads = try options.number("--threads", default: building.threads, in: 1...256)
    if options.has("--no-calibration") { building.calibration = .universal }
    return building
  }

  /// Bytes of all phrasings and answers.
  private static func textBytes(_ base: KnowledgeBase) -> Int {
    base.entries.reduce(0) { sum, entry in
      sum
        + entry.translations.reduce(0) { sum, text in
          sum + text.answer.utf8.count + text.phrasings.reduce(0) { $0 + $1.utf8.count }
        }
    }
  }
}

/// Seconds of stages that follow one another.
struct StageClock {
  private(set) var all: [(name: String, seconds: Double)] = []
  private var name = "loading"
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now

  /// Ends the stage before, and begins one.
  mutating func begin(_ next: String) {
    let now = ContinuousClock.now
    if let place = all.firstIndex(where: { $0.name == name }) {
      all[place].seconds += (now - last) / .seconds(1)
    } else {
      all.append((name, (now - last) / .seconds(1)))
    }
    self.name = next
    last = now
  }

  /// Seconds of a stage.
  func seconds(_ name: String) -> Double { all.first { $0.name == name }?.seconds ?? 0 }

  /// Seconds of all stages.
  var total: Double { all.reduce(0) { $0 + $1.seconds } }
}
