import Foundation
import Storage

/// `lotse-bench determinism`: the same sources give the same bytes, each time
/// and on one processor as on all.
enum DeterminismTest {
  static let usage = "determinism [--corpus DIR] [--set DIR] [--tool PATH]"

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage, values: ["--corpus", "--set", "--tool"])
    let tool = try options.tool()
    let folder = try WorkFolder()
    var bases = [try IndexChoice.sources(options, in: folder)]
    if let corpus = options["--corpus"] { bases = try CorpusFolders.of(corpus) }
    var report = BenchmarkReport("determinism")
    var digests: [String] = []
    for base in bases {
      let files = try runs.map { run in
        try output(of: run, tool, ["build", base, "--output", folder["out"]], folder)
      }
      digests.append(SHA256.hex(files[0], digits: 16))
      compare(files, "the index of \(base)", &report)
    }
    for base in options["--set"].map({ [$0] }) ?? [] {
      let files = try runs.map { run in
        try output(
          of: run, tool,
          ["evaluate", base, "--run", folder["out"], "--threads", "\(run.threads)"], folder)
      }
      compare(files, "the run file of \(base)", &report)
    }
    report.add("bases", bases.count)
    report.add("runs_each", runs.count)
    report.add("one_processor", taskset == nil ? "not tried, taskset is missing" : "tried")
    report.add("index_digests", digests.joined(separator: " "))
    return report.finish(asJSON: options.has("--json"))
  }

  /// Circumstances of a run.
  private struct Run {
    var name: String
    var threads: Int
    var isOnOneProcessor = false
  }

  private static var taskset: String? {
    ["/usr/bin/taskset", "/bin/taskset"].first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static var runs: [Run] {
    // On one processor too, where that can be asked for.
    [
      Run(name: "first", threads: 2), Run(name: "again", threads: 2),
      Run(name: "one thread", threads: 1, isOnOneProcessor: taskset != nil),
    ]
  }

  /// The file `out` that a run of the tool writes.
  private static func output(
    of run: Run, _ tool: String, _ arguments: [String], _ folder: WorkFolder
  ) throws -> [UInt8] {
    unlink(folder["out"])
    var program = tool
    var arguments = arguments
    if run.isOnOneProcessor, let taskset {
      program = taskset
      arguments = ["-c", "0", tool] + arguments
    }
    let child = try ChildProcess(
      program, arguments, errors: folder["errors"],
      environment: [
        "OPENBLAS_NUM_THREADS": "\(run.threads)", "OMP_NUM_THREADS": "\(run.threads)",
      ])
    _ = child.readAll()
    let ending = child.wait()
    guard ending == .exit(0) else {
      let errors = String(decoding: (try? ByteFile.read(folder["errors"])) ?? [], as: UTF8.self)
      throw RunError.program("\(arguments.joined(separator: " ")) ends with \(ending): \(errors)")
    }
    return try ByteFile.read(folder["out"])
  }

  private static func compare(
    _ files: [[UInt8]], _ name: String, _ report: inout BenchmarkReport
  ) {
    for (run, file) in zip(runs, files) where file != files[0] {
      let place = zip(file, files[0]).enumerated().first { $1.0 != $1.1 }?.offset
      report.violate(
        "\(name): the run “\(run.name)” differs from the first at byte \(place ?? min(file.count, files[0].count))"
      )
    }
  }
}
