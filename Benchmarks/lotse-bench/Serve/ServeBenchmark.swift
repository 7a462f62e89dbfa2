import Foundation
import JSON

/// `lotse-bench serve`: the real service over pipes, with its load made on the same machine.
///
/// Every reply is compared byte for byte with the one to the same request sent alone.
struct ServeBenchmark {
  static let usage = """
    serve [--index FILE [--other FILE] | --knowledge DIR] [--questions FILE.jsonl] [--in-flight N,N,…]
            [--requests N] [--kind ask|status|error] [--records] [--workers N] [--soak N [--most-growth-kib N]]
            [--reload-every N [--reload-by signal|method] [--most-delay-ms N]] [--parts] [--tool PATH]
    """

  private let options: BenchmarkOptions
  private let requests: Int
  private let kind: RequestLines.Kind
  private let questions: [String]
  private var indexes: ServedIndexes
  private var report = BenchmarkReport("serve")

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage,
      values: [
        "--index", "--other", "--knowledge", "--questions", "--in-flight", "--requests", "--kind",
        "--workers", "--soak", "--most-growth-kib", "--reload-every", "--reload-by",
        "--most-delay-ms", "--tool",
      ], switches: ["--records", "--parts"])
    var benchmark = try ServeBenchmark(options)
    return try benchmark.run().finish(asJSON: options.has("--json"))
  }

  private init(_ options: BenchmarkOptions) throws {
    self.options = options
    requests = try options.number("--requests", default: 20_000, in: 1...1_000_000_000)
    guard let kind = RequestLines.Kind(rawValue: options["--kind"] ?? "ask") else {
      throw BenchmarkError.usage("--kind is ask, status or error; \(Self.usage)")
    }
    self.kind = kind
    questions = try RequestLines.questions(options)
    indexes = try ServedIndexes(options, withOther: options["--reload-every"] != nil)
  }

  private mutating func run() throws -> BenchmarkReport {
    guard !options.has("--parts") else {
      report.add("questions", questions.count)
      try ServiceParts.measure(
        questions, index: indexes.path, rounds: max(1, requests / questions.count), into: &report)
      return report
    }
    let levels = try inFlight()
    let workers = try options.number("--workers", default: 0)
    let service = try ChildProcess(
      options.tool(),
      ["serve", "--index", indexes.path] + (workers > 0 ? ["--workers", String(workers)] : []),
      hasInput: true)
    let load = try generator(service)
    if options["--index"] == nil { report.add("build_seconds", indexes.buildSeconds) }
    report.add("index_bytes", try FileLength.of(indexes.path))
    report.add("kind", kind.rawValue)
    report.add("questions", questions.count)
    if options["--reload-every"] != nil {
      try reload(load, inFlight: levels.first ?? 64)
    } else if options["--soak"] != nil {
      try soak(service, load, inFlight: levels.first ?? 64)
    } else {
      for level in levels { try measure(service, load, inFlight: level) }
    }
    if let memory = ProcessMemory(of: service.id) {
      report.add("service_peak_mib", memory.peak)
      report.add("service_final_mib", memory.resident)
      report.add("service_final_own_mib", memory.anonymous)
    }
    service.closeInput()
    let ending = service.wait()
    if ending != .exit(0) { report.violate("the service ends with \(ending)") }
    return report
  }

  /// A generator that knows the replies that are due.
  private func generator(_ service: ChildProcess) throws -> LoadGenerator {
    let first = LoadGenerator(service, kind, tails: RequestLines.tails(kind, questions))
    try first.learn()
    guard options.has("--records"), kind == .ask else { return first }
    let records = questions.indices.map { request -> JSONValue in
      let reply = try? JSONReader.parse(
        [UInt8(ascii: "{")] + first.reply(to: request), limits: .line)
      return reply?["record"] ?? .null
    }
    let second = LoadGenerator(
      service, kind, tails: RequestLines.tails(kind, questions, records: records))
    try second.learn()
    return second
  }

  private func inFlight() throws -> [Int] {
    let isOne = options["--soak"] != nil || options["--reload-every"] != nil
    let levels = (options["--in-flight"] ?? (isOne ? "64" : "1,8,64,512,10000"))
      .split(separator: ",").map { Int($0) ?? 0 }
    guard !levels.isEmpty, levels.allSatisfy({ (1...1_000_000).contains($0) }),
      !isOne || levels.count == 1
    else { throw BenchmarkError.usage("--in-flight is a list of whole numbers; \(Self.usage)") }
    return levels
  }

  // MARK: Throughput and latency

  private mutating func measure(
    _ service: ChildProcess, _ load: LoadGenerator, inFlight: Int
  ) throws {
    // One at a time takes many times as long for each.
    let count = inFlight == 1 ? max(1, requests / 4) : requests
    let (before, ownBefore) = (ProcessWork(of: service.id), ProcessWork(of: getpid()))
    let outcome = try load.run(count, inFlight: inFlight)
    let (after, ownAfter) = (ProcessWork(of: service.id), ProcessWork(of: getpid()))
    note(outcome)
    report.add("in_flight_\(inFlight)_replies", outcome.latencies.count)
    report.add("in_flight_\(inFlight)_per_second", Double(count) / outcome.seconds)
    for (name, share) in [("p50", 0.5), ("p95", 0.95), ("p99", 0.99)] {
      report.add("in_flight_\(inFlight)_\(name)_us", outcome.latencies.percentile(share))
    }
    report.add("in_flight_\(inFlight)_mean_us", outcome.latencies.mean)
    report.add("in_flight_\(inFlight)_longest_us", Double(outcome.latencies.longest) / 1e3)
    report.add(
      "in_flight_\(inFlight)_service_cpu_us", (after.seconds - before.seconds) / Double(count) * 1e6
    )
    report.add(
      "in_flight_\(inFlight)_load_cpu_us",
      (ownAfter.seconds - ownBefore.seconds) / Double(count) * 1e6)
    report.add(
      "in_flight_\(inFlight)_waits_per_reply", Double(after.waits - before.waits) / Double(count))
  }

  private mutating func note(_ outcome: LoadGenerator.Outcome) {
    guard outcome.wrong > 0 else { return }
    report.violate("\(outcome.wrong) wrong replies; \(outcome.firstWrong ?? "")")
  }

  // MARK: Memory over many requests

  private mutating func soak(
    _ service: ChildProcess, _ load: LoadGenerator, inFlight: Int
  ) throws {
    let count = try options.number("--soak", default: 5_000_000, in: 20...1_000_000_000)
    let most = try options.number("--most-growth-kib", default: 4_096)
    // Buffers have grown, and all pages of the index that are asked for are in memory.
    let warmUp = count / 10
    note(try load.run(warmUp, inFlight: inFlight))
    var samples: [Double] = []
    func sample() {
      if let memory = ProcessMemory(of: service.id) { samples.append(memory.anonymous) }
    }
    sample()
    var next = 0
    let outcome = try load.run(count - warmUp, inFlight: inFlight) { received in
      guard received >= next else { return }
      sample()
      next = received + count / 100
    }
    sample()
    note(outcome)
    guard let first = samples.first, let last = samples.last else { return }
    let growth = (last - first) * 1_024
    report.add("soak_replies", count)
    report.add("soak_per_second", Double(count - warmUp) / outcome.seconds)
    report.add("soak_samples", samples.count)
    report.add("soak_first_own_mib", first)
    report.add("soak_last_own_mib", last)
    report.add("soak_most_own_mib", samples.max() ?? last)
    report.add("soak_growth_kib", growth)
    if growth > Double(most) {
      report.violate("the memory of the service grew by \(Int(growth)) KiB")
    }
  }

  // MARK: Another index under load

  private mutating func reload(
    _ load: LoadGenerator, inFlight: Int
  ) throws {
    let every = try options.number("--reload-every", default: 2_000, in: 1...1_000_000_000)
    let most = try options.number("--most-delay-ms", default: 10)
    try learnOther(load)
    var plain: [UInt64] = []
    for way in [nil, LoadGenerator.Reloading.signal, .method] {
      if let way, let wanted = options["--reload-by"], wanted != "\(way)" { continue }
      var indexes = indexes
      load.expect(index: indexes.current)
      let outcome = try load.run(
        requests, inFlight: inFlight,
        reloads: LoadGenerator.Reloads(every: every, way: way) { try indexes.replace() })
      self.indexes = indexes
      note(outcome)
      let name = way.map { "reload_by_\($0)" } ?? "without_reload"
      let longest = outcome.longestOfParts.sorted()
      report.add("\(name)_per_second", Double(outcome.latencies.count) / outcome.seconds)
      report.add("\(name)_longest_ms", Double(outcome.latencies.longest) / 1e6)
      report.add("\(name)_parts", longest.count)
      guard !longest.isEmpty else {
        report.violate("\(name): no reload in \(requests) requests; send more")
        continue
      }
      report.add("\(name)_longest_of_part_ms", Double(longest.last ?? 0) / 1e6)
      report.add("\(name)_median_of_parts_ms", Double(longest[longest.count / 2]) / 1e6)
      guard way != nil else {
        plain = longest
        continue
      }
      // Against what a request waits anyhow: the longest of a part without reloads, as a rule.
      let usual = plain.isEmpty ? 0 : plain[plain.count / 2]
      let delay = (Double(longest.last ?? 0) - Double(usual)) / 1e6
      report.add("\(name)_reloads", outcome.reloads)
      report.add("\(name)_changes", outcome.changes)
      report.add("\(name)_longest_delay_ms", delay)
      // The last one may still have been under way.
      if outcome.changes > outcome.reloads || outcome.changes + 1 < outcome.reloads {
        report.violate(
          "\(name): the replies changed \(outcome.changes) times at \(outcome.reloads) reloads")
      }
      if delay > Double(most) {
        report.violate("\(name): a request was delayed by \(delay) ms")
      }
      try settle(load)
    }
  }

  /// Learns the replies from the other index too, and goes back to the first.
  private mutating func learnOther(_ load: LoadGenerator) throws {
    try indexes.replace()
    try load.reload()
    try load.learn()
    try indexes.replace()
    try load.reload()
  }

  /// Waits until the last reload of a run has been done.
  private func settle(_ load: LoadGenerator) throws {
    usleep(200_000)
    try load.reload()
  }

}
