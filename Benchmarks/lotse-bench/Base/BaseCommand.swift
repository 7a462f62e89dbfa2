import Foundation

/// `lotse-bench base`: writes a generated knowledge base of any size, and with
/// `--index FILE` its index too, without calibration of its own.
enum BaseCommand {
  static let usage =
    "base --out DIR [--entries N] [--phrasings N] [--questions N] [--index FILE] [--seed N]"

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage,
      values: ["--out", "--entries", "--phrasings", "--questions", "--index"])
    guard let folder = options["--out"] else { throw BenchmarkError.usage(usage) }
    let base = GeneratedBase(
      entries: try options.number("--entries", default: 10_000, in: 1...10_000_000),
      phrasings: try options.number("--phrasings", default: 4, in: 1...12),
      questions: try options.number("--questions", default: 2_000, in: 0...1_000_000),
      seed: try options.seed())
    let files = base.files()
    for file in files { try ByteFile.write(Array(file.text.utf8), to: "\(folder)/\(file.name)") }
    var report = BenchmarkReport("base")
    report.add("entries", base.entries.count)
    report.add("phrasings", base.entries.reduce(0) { $0 + $1.phrasings.count })
    report.add("questions", base.questions.count)
    report.add("files", files.count)
    report.add("bytes", files.reduce(0) { $0 + $1.text.utf8.count })
    if let index = options["--index"] {
      let start = ContinuousClock.now
      let bytes = try IndexChoice.build(folder, calibration: .universal)
      try ByteFile.write(bytes, to: index)
      report.add("build_seconds", (ContinuousClock.now - start) / .seconds(1))
      report.add("index_bytes", bytes.count)
      report.add("peak_mib", ProcessMemory.ownPeak)
    }
    return report.finish(asJSON: options.has("--json"))
  }
}
