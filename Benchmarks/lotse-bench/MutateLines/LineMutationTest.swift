import Foundation

/// `lotse-bench mutate-lines`: a running service and a stream of wrong lines.
///
/// As many replies come as are due, in order; after each wrong line a sound one
/// is answered as it was at first; memory stays bounded.
struct LineMutationTest: Sendable {
  static let usage =
    "mutate-lines [--lines N] [--long-mib N] [--blank N] [--most-mib N] [--workers N] [--tool PATH] [--seed N] [--only N]"
  private static let newline = UInt8(ascii: "\n")

  private let mutator: LineMutator
  private let seed: UInt64
  private let lines: Int
  private let longLine: Int
  private let blankLines: Int

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage,
      values: ["--lines", "--long-mib", "--blank", "--most-mib", "--workers", "--tool", "--only"])
    let test = LineMutationTest(
      mutator: LineMutator(seed: try options.seed()), seed: try options.seed(),
      lines: try options.number("--lines", default: 1_000_000, in: 1...Int.max),
      longLine: try options.number("--long-mib", default: 100) << 20,
      blankLines: try options.number("--blank", default: 1_000_000))
    if options["--only"] != nil {
      let line = test.mutator.bytes(try options.number("--only", default: 0)) + [newline]
      FileHandle.standardOutput.write(Data(line))
      return 0
    }
    return try test.run(options)
  }

  private func run(_ options: BenchmarkOptions) throws -> Int32 {
    let folder = try WorkFolder()
    let index = folder["base.lotse"]
    try ByteFile.write(IndexChoice.build(IndexChoice.sources(options, in: folder)), to: index)
    let workers = try options.number("--workers", default: 2, in: 1...64)
    let session = try ServiceSession(
      try options.tool(), index: index, arguments: ["--workers", "\(workers)"])
    let sentinels = try Sentinels(session)
    let start = ContinuousClock.now
    let expectations = Expectations()
    let descriptor = session.process
    let sender = Thread { [self] in
      send(to: descriptor, expectations, sentinels)
      expectations.close()
    }
    sender.stackSize = 8 << 20
    sender.start()
    var report = BenchmarkReport("mutate-lines")
    var peak = 0.0
    let replies = check(session, expectations, sentinels, &report, &peak)
    let ending = end(session, &report)
    let seconds = (ContinuousClock.now - start).components.seconds
    let mostMemory = try options.number("--most-mib", default: 256)
    if peak > Double(mostMemory) { report.violate("the service took \(peak) MiB") }
    if let ending, ending != .exit(0) { report.violate("the service ends with \(ending)") }
    report.add("lines", lines)
    report.add("replies", replies)
    report.add("longest_line_bytes", longLine)
    report.add("blank_lines", blankLines)
    report.add("service_peak_mib", peak)
    report.add("seed", Int(clamping: seed))
    report.add("seconds", Int(seconds))
    return report.finish(asJSON: options.has("--json"))
  }

  /// Sends all lines, each with what is due for it.
  private func send(to process: ChildProcess, _ expectations: Expectations, _ sentinels: Sentinels)
  {
    var bytes: [UInt8] = []
    func flush() -> Bool {
      defer { bytes.removeAll(keepingCapacity: true) }
      return process.write(bytes)
    }
    func add(_ text: [UInt8], number: Int) {
      for line in text.split(separator: Self.newline, omittingEmptySubsequences: false) {
        expectations.add(.init(number: number, due: DueReply(to: Array(line)), sentinel: nil))
      }
      bytes += text
      bytes.append(Self.newline)
    }
    func addSentinel(number: Int) {
      let (line, question) = sentinels.line(number)
      expectations.add(.init(number: number, due: DueReply(to: line), sentinel: question))
      bytes += line
      bytes.append(Self.newline)
    }
    add([UInt8](repeating: UInt8(ascii: "["), count: longLine), number: -1)
    add([UInt8](repeating: Self.newline, count: blankLines), number: -2)
    addSentinel(number: -2)
    guard flush() else { return }
    for number in 0..<lines {
      add(mutator.bytes(number), number: number)
      addSentinel(number: number)
      if bytes.count > 1 << 15 { guard flush() else { return } }
    }
    // The input ends in the middle of a line.
    let rest = Array(#"{"id":"rest","question":"#.utf8)
    expectations.add(.init(number: lines, due: DueReply(to: rest), sentinel: nil))
    bytes += rest
    guard flush() else { return }
    process.closeInput()
  }

  /// Compares the replies with what is due.
  ///
  /// - Returns: the number of replies.
  private func check(
    _ session: ServiceSession, _ expectations: Expectations, _ sentinels: Sentinels,
    _ report: inout BenchmarkReport, _ peak: inout Double
  ) -> Int {
    var replies = 0
    while let expected = expectations.next() {
      guard case .line(let reply) = session.next() else {
        report.violate(
          "line \(expected.number): no reply came, \(session.process.poll()?.description ?? "the service still runs") (the line: --seed \(seed) --only \(expected.number))"
        )
        session.process.kill()
        expectations.abandon()
        return replies
      }
      replies += 1
      if replies % 1_000 == 0 || expected.number < 0 || expected.number + 1 >= lines {
        peak = max(peak, ProcessMemory.peak(of: session.process.id) ?? 0)
      }
      let fault =
        expected.sentinel.map { sentinels.fault(of: reply, number: expected.number, question: $0) }
        ?? expected.due.fault(of: reply)
      if let fault {
        report.violate(
          "line \(expected.number)\(expected.sentinel == nil ? "" : ", the sound line after it"): \(fault): \(String(decoding: reply.prefix(300), as: UTF8.self)) (the line: --seed \(seed) --only \(expected.number))"
        )
        // Out of step every later reply is wrong too.
        if report.counterexamples.count >= 10 {
          session.process.kill()
          expectations.abandon()
          return replies
        }
      }
    }
    return replies
  }

  /// Waits for the end of the service's output and of the service.
  private func end(_ session: ServiceSession, _ report: inout BenchmarkReport) -> ChildProcess
    .Ending?
  {
    switch session.next(timeout: 30_000) {
    case .end(let rest):
      if !rest.isEmpty { report.violate("the service's output ends within a line") }
      return session.process.wait()
    case .line(let line):
      report.violate("a reply too many: \(String(decoding: line.prefix(300), as: UTF8.self))")
    case .silence: report.violate("the service does not end with its input")
    }
    session.process.kill()
    return nil
  }
}
