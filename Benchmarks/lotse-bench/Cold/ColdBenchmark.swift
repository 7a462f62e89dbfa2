import Foundation

/// `lotse-bench cold`: from the start of a process to its first answer.
///
/// Every round runs each of them once, so that what else the machine does falls on all alike.
struct ColdBenchmark {
  static let usage =
    "cold [--index FILE | --knowledge DIR | --set DIR | --entries N] [--question TEXT] [--runs N] "
    + "[--most-p50-ms N] [--tool PATH]"

  /// What is started.
  private enum Start: String, CaseIterable {
    /// A program that does nothing.
    case nothing
    /// `lotse-empty`, where it lies beside the tool: Foundation and BLAS are loaded, and no more.
    case empty
    /// `lotse help`: the program without an index.
    case help
    /// `lotse ask --index FILE`, to the end of its answer.
    case ask
    /// `lotse serve --index FILE`, to the end of its first reply.
    case serve
  }

  private let tool: String
  private let index: String
  private let question: String

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage,
      values: [
        "--index", "--knowledge", "--set", "--entries", "--question", "--runs", "--most-p50-ms",
        "--tool",
      ])
    let runs = try options.number("--runs", default: 30, in: 1...100_000)
    let most = try options.number("--most-p50-ms", default: 60_000)
    let tool = try options.tool()
    let base = try ColdBase(options, tool: tool)
    let benchmark = ColdBenchmark(tool: tool, index: base.index, question: base.question)
    let starts = Start.allCases.filter {
      $0 != .empty || FileManager.default.isExecutableFile(atPath: benchmark.emptyProgram)
    }
    var seconds: [Start: [Double]] = [:]
    // The first round brings program and index into the system's cache of files.
    for round in 0...runs {
      for start in starts {
        let taken = try benchmark.seconds(start)
        if round > 0 { seconds[start, default: []].append(taken) }
      }
    }
    var report = BenchmarkReport("cold")
    report.add("runs", runs)
    report.add("index_bytes", try FileLength.of(base.index))
    for start in starts {
      let sorted = (seconds[start] ?? []).sorted()
      for (name, share) in [("least", 0), ("p50", 0.5), ("p95", 0.95), ("p99", 0.99)] {
        let place = min(sorted.count - 1, Int(Double(sorted.count) * share))
        report.add("\(start.rawValue)_\(name)_ms", sorted[place] * 1e3)
      }
      let mean = sorted.reduce(0, +) / Double(sorted.count)
      report.add("\(start.rawValue)_mean_ms", mean * 1e3)
    }
    if let seconds = base.buildSeconds { report.add("build_seconds", seconds) }
    // Of the largest process, which may have been the one that built the index.
    report.add("peak_mib", ProcessMemory.peakOfChildren)
    let asks = (seconds[.ask] ?? []).sorted()
    if asks[asks.count / 2] * 1e3 > Double(most) {
      report.violate("half of the starts take longer than \(most) ms to the answer")
    }
    return report.finish(asJSON: options.has("--json"))
  }

  private var emptyProgram: String {
    URL(fileURLWithPath: tool).deletingLastPathComponent().appendingPathComponent("lotse-empty")
      .path
  }

  private func seconds(_ start: Start) throws -> Double {
    let began = LoadGenerator.nanoseconds()
    let process: ChildProcess
    switch start {
    case .nothing: process = try ChildProcess("/bin/true", [])
    case .empty: process = try ChildProcess(emptyProgram, [])
    case .help: process = try ChildProcess(tool, ["help"])
    case .ask: process = try ChildProcess(tool, ["ask", "--index", index, question])
    case .serve: process = try ChildProcess(tool, ["serve", "--index", index], hasInput: true)
    }
    if start == .serve {
      let line =
        Array(#"{"id":0,"#.utf8) + RequestLines.tails(.ask, [question])[0]
      guard process.write(line) else {
        throw RunError.program("the service takes no request")
      }
    }
    var output: [UInt8] = []
    var end = LoadGenerator.nanoseconds()
    while let chunk = process.read(timeout: 60_000), !chunk.isEmpty {
      output += chunk
      end = LoadGenerator.nanoseconds()
      if start == .serve, chunk.last == UInt8(ascii: "\n") { break }
    }
    process.closeInput()
    let ending = process.wait()
    guard ending == .exit(0), start == .nothing || !output.isEmpty else {
      throw RunError.program("\(tool) (\(start.rawValue)) ends with \(ending)")
    }
    if start == .nothing { end = LoadGenerator.nanoseconds() }
    return Double(end - began) / 1e9
  }
}

/// Lengths of files.
enum FileLength {
  /// The length of a file in bytes.
  static func of(_ path: String) throws -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { throw RunError.system("look at \(path)", errno) }
    return Int(status.st_size)
  }
}
