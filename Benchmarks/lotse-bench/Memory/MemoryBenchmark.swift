import Foundation

/// `lotse-bench memory`: what building, opening, asking and serving take.
struct MemoryBenchmark {
  static let usage =
    "memory [--index FILE | --knowledge DIR] [--questions FILE.jsonl] [--tool PATH]"

  private let options: BenchmarkOptions
  private let tool: String
  private var report = BenchmarkReport("memory")

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage, values: ["--index", "--knowledge", "--questions", "--tool"])
    var benchmark = MemoryBenchmark(options: options, tool: try options.tool())
    try benchmark.run()
    return benchmark.report.finish(asJSON: options.has("--json"))
  }

  private init(options: BenchmarkOptions, tool: String) {
    self.options = options
    self.tool = tool
  }

  private mutating func run() throws {
    let folder = try WorkFolder()
    let index: String
    if let named = options["--index"] {
      index = URL(fileURLWithPath: named).resolvingSymlinksInPath().path
    } else {
      index = folder["built.lotse"]
      try build(IndexChoice.sources(options, in: folder), to: index)
    }
    report.add("index_bytes", try FileLength.of(index))
    let questions = try RequestLines.questions(options)
    let service = try ChildProcess(tool, ["serve", "--index", index], hasInput: true)
    // What opening alone takes: the reply asks the index nothing but its counts.
    try LoadGenerator(service, .status, tails: RequestLines.tails(.status, ["?"])).learn()
    note("open", service, index)
    let first = Array(questions.prefix(1))
    try LoadGenerator(service, .ask, tails: RequestLines.tails(.ask, first)).learn()
    note("ask", service, index)
    let load = LoadGenerator(service, .ask, tails: RequestLines.tails(.ask, questions))
    try load.learn()
    _ = try load.run(questions.count, inFlight: 64)
    note("serve", service, index)
    service.closeInput()
    let ending = service.wait()
    if ending != .exit(0) { report.violate("the service ends with \(ending)") }
  }

  /// Builds an index in a process of its own, whose memory is looked at while it runs.
  private mutating func build(_ sources: String, to index: String) throws {
    let start = ContinuousClock.now
    let process = try ChildProcess(tool, ["build", sources, "--output", index])
    var peak = 0.0
    while process.poll() == nil {
      if let now = ProcessMemory.peak(of: process.id) { peak = max(peak, now) }
      usleep(2_000)
    }
    let ending = process.wait()
    guard ending == .exit(0) else { throw RunError.program("the build ends with \(ending)") }
    report.add("build_seconds", (ContinuousClock.now - start) / .seconds(1))
    report.add("build_peak_mib", peak)
  }

  private mutating func note(_ stage: String, _ service: ChildProcess, _ index: String) {
    guard let memory = ProcessMemory(of: service.id) else { return }
    report.add("\(stage)_peak_mib", memory.peak)
    report.add("\(stage)_resident_mib", memory.resident)
    report.add("\(stage)_own_mib", memory.anonymous)
    guard let mapping = FileMapping(of: index, in: service.id) else { return }
    report.add("\(stage)_index_mapped_mib", mapping.mapped)
    report.add("\(stage)_index_resident_mib", mapping.resident)
  }
}

/// How much of a file a process has mapped, and how much of that is in memory.
struct FileMapping {
  /// In MiB.
  private(set) var mapped = 0.0
  /// In MiB.
  private(set) var resident = 0.0

  /// The mappings of a file in a running process; nil where there are none.
  init?(of path: String, in process: pid_t) {
    var isOurs = false
    for line in Self.text(of: "/proc/\(process)/smaps").split(separator: "\n") {
      if line.hasSuffix(" kB") {
        guard isOurs, let number = line.split(separator: " ").dropFirst().first,
          let kibibytes = Double(number)
        else { continue }
        if line.hasPrefix("Size:") { mapped += kibibytes / 1_024 }
        if line.hasPrefix("Rss:") { resident += kibibytes / 1_024 }
      } else if line.first?.isHexDigit == true {
        isOurs = line.hasSuffix(path)
      }
    }
    if mapped == 0 { return nil }
  }
  /// A file of the kernel's, which gives it piece by piece and knows no length.
  private static func text(of path: String) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
