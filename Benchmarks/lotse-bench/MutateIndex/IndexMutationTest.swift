import Dispatch
import Foundation
import Storage

/// `lotse-bench mutate-index`: damaged files are refused, or answer as before.
enum IndexMutationTest {
  static let usage =
    "mutate-index [--files N] [--seed N] [--jobs N] [--only N --keep FILE]"
  /// Files that one process tries.
  private static let batch = 1_000
  /// Milliseconds after which a file that is neither refused nor answered counts as a hang.
  private static let patience: Int32 = 30_000

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage,
      values: ["--files", "--jobs", "--only", "--keep", "--folder", "--first", "--count"],
      switches: ["--worker"])
    let seed = try options.seed()
    if options.has("--worker") { return try work(options, seed) }
    let files = try options.number("--files", default: 100_000, in: 1...Int.max)
    let jobs = try options.number("--jobs", default: 1, in: 1...64)
    let folder = try WorkFolder()
    try prepare(folder)
    if options["--only"] != nil {
      let number = try options.number("--only", default: 0)
      let worker = try IndexMutationWorker(
        folder: folder.path, seed: seed, keep: options["--keep"])
      try worker.run(number..<number + 1)
      return 0
    }
    let start = ContinuousClock.now
    let tally = IndexMutationTally()
    let path = folder.path
    let batches = Array(stride(from: 0, to: files, by: batch))
    DispatchQueue.concurrentPerform(iterations: jobs) { job in
      for position in stride(from: job, to: batches.count, by: jobs) {
        let first = batches[position]
        supervise(first..<min(first + batch, files), seed, path, tally)
      }
    }
    var report = tally.report(seed: seed)
    report.add("files", files)
    report.add("seconds", Double((ContinuousClock.now - start).components.seconds))
    return report.finish(asJSON: options.has("--json"))
  }

  private static func work(_ options: BenchmarkOptions, _ seed: UInt64) throws -> Int32 {
    let first = try options.number("--first", default: 0)
    let count = try options.number("--count", default: 0)
    let worker = try IndexMutationWorker(folder: options["--folder"] ?? ".", seed: seed)
    try worker.run(first..<first + count)
    return 0
  }

  private static func prepare(_ folder: WorkFolder) throws {
    for state in SampleBase.State.allCases {
      try SampleBase.write(state, to: folder["sources"])
      try ByteFile.write(
        IndexChoice.build(folder["sources"]),
        to: folder[state == .old ? "old.lotse" : "new.lotse"])
    }
  }

  /// Has processes try the files of some numbers; one that does not survive a
  /// file is followed by one that begins behind it.
  private static func supervise(
    _ numbers: Range<Int>, _ seed: UInt64, _ folder: String, _ tally: IndexMutationTally
  ) {
    var next = numbers.lowerBound
    while next < numbers.upperBound {
      let child: ChildProcess
      do {
        child = try ChildProcess(
          ProgramPath.own,
          [
            "mutate-index", "--worker", "--folder", folder, "--seed", "\(seed)", "--first",
            "\(next)", "--count", "\(numbers.upperBound - next)",
          ])
      } catch {
        tally.note(fault: "files \(numbers): \(error)")
        return
      }
      var current: Int?
      var pending: [UInt8] = []
      var isComplete = false
      while let chunk = child.read(timeout: patience), !chunk.isEmpty {
        pending += chunk
        while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
          let line = String(decoding: pending[..<end], as: UTF8.self)
          pending.removeSubrange(...end)
          if let number = Int(line) {
            current = number
          } else if line.hasPrefix("!") {
            tally.note(fault: "file \(current ?? next): \(line.dropFirst())")
          } else if line.hasPrefix("=") {
            isComplete = true
            tally.add(line.dropFirst().split(separator: " ").compactMap { Int($0) })
          }
        }
      }
      let end = child.poll()
      child.kill()
      let ending = end ?? child.wait()
      guard !isComplete else { return }
      guard let culprit = current else {
        tally.note(fault: "files \(numbers): the process cannot begin (\(ending))")
        return
      }
      tally.note(
        fault: "file \(culprit): "
          + (end == nil && ending == .signal(SIGKILL) ? "hang" : "crash, \(ending)"))
      tally.addLost(culprit - next + 1)
      next = culprit + 1
    }
  }
}

/// Counts of all workers.
private final class IndexMutationTally: @unchecked Sendable {
  private let lock = NSLock()
  private var counts = [Int](repeating: 0, count: IndexMutationWorker.Outcome.allCases.count)
  private var lost = 0
  private var faults: [String] = []

  func add(_ more: [Int]) {
    lock.withLock {
      for (place, count) in more.enumerated() where place < counts.count { counts[place] += count }
    }
  }

  func addLost(_ count: Int) { lock.withLock { lost += count } }

  func note(fault: String) { lock.withLock { faults.append(fault) } }

  func report(seed: UInt64) -> BenchmarkReport {
    lock.withLock {
      var report = BenchmarkReport("mutate-index")
      for (outcome, count) in zip(IndexMutationWorker.Outcome.allCases, counts) {
        report.add(outcome.rawValue, count)
      }
      if lost > 0 { report.add("uncounted", lost) }
      report.add("seed", Int(clamping: seed))
      for fault in faults { report.violate("\(fault) (again: --seed \(seed) --only N)") }
      return report
    }
  }
}
