import DenseIndex
import Foundation
import Kernels
import Storage

/// Questions put to one index, alone or in batches, with what they took.
struct DenseSession {
  private let index: DenseIndex
  private let questions: NumPyArray
  private let limit: Int
  private let batch: Int
  private var single: DenseIndex.Scratch
  private var several: DenseIndex.BatchScratch
  /// For each call its time in each round, in microseconds.
  private var times: [[Double]] = []
  /// The mean of each round, by the clock and in time of the processor.
  private var means: [Double] = []
  private var processorMeans: [Double] = []
  private var work = DenseIndex.Counters()

  init(
    index: DenseIndex, questions: NumPyArray, limit: Int, batch: Int, variant: KernelVariant
  ) {
    self.index = index
    self.questions = questions
    self.limit = limit
    self.batch = batch
    single = DenseIndex.Scratch(variant: variant)
    several = DenseIndex.BatchScratch(variant: variant)
  }

  /// All products count, as in other libraries; the engine itself takes positive ones alone.
  private static let floor = -Float.infinity

  /// The questions of each call.
  private var calls: [Range<Int>] {
    stride(from: 0, to: questions.rows, by: batch).map { $0..<min(questions.rows, $0 + batch) }
  }

  /// Asks the questions of one call; their hits lie in the working memory.
  private mutating func ask(_ call: Range<Int>, _ floats: [Float]) throws(StorageError) {
    if batch == 1 {
      try index.search(floats, limit: limit, scratch: &single, floor: Self.floor)
    } else {
      try index.searchBatch(
        floats, count: call.count, limit: limit, scratch: &several, floor: Self.floor)
    }
  }

  /// Asks everything once to warm up, then in rounds.
  mutating func measure(rounds: Int) throws {
    let calls = calls.map { ($0, floats(of: $0)) }
    times = [[Double]](repeating: [], count: calls.count)
    let count = Double(max(1, questions.rows))
    for round in 0...rounds {
      let roundStart = ContinuousClock.now
      let processorStart = Self.processorSeconds
      for (number, call) in calls.enumerated() {
        let start = ContinuousClock.now
        try ask(call.0, call.1)
        if round > 0 { times[number].append(Self.seconds(ContinuousClock.now - start) * 1e6) }
      }
      if round == 0 {
        work = batch == 1 ? single.counters : several.counters
      } else {
        means.append(Self.seconds(ContinuousClock.now - roundStart) * 1e6 / count)
        processorMeans.append((Self.processorSeconds - processorStart) * 1e6 / count)
      }
    }
    means.sort()
    processorMeans.sort()
    for number in times.indices { times[number].sort() }
  }

  /// Adds percentiles of the calls (each with the median of its rounds), medians of the rounds'
  /// means, and the work; all of a question, of which a call has its share.
  func addFigures(to report: inout BenchmarkReport) {
    let medians = zip(times, calls).map { $0[$0.count / 2] / Double($1.count) }.sorted()
    for (name, share) in [("p50_us", 0.5), ("p95_us", 0.95), ("p99_us", 0.99)] {
      let place = min(medians.count - 1, Int(Double(medians.count) * share))
      report.add(name, place >= 0 ? medians[place] : 0)
    }
    report.add("mean_us", means.isEmpty ? 0 : means[means.count / 2])
    report.add("cpu_mean_us", processorMeans.isEmpty ? 0 : processorMeans[processorMeans.count / 2])
    let count = Double(max(1, questions.rows))
    for (level, scanned) in work.scanned.enumerated() {
      report.add("scanned_level_\(level + 1)", Double(scanned) / count)
    }
    report.add("rescored", Double(work.rescored) / count)
    report.add("rescored_first", Double(work.primed) / count)
    report.add("level_widths", index.levelWidths.map(String.init).joined(separator: "+"))
  }

  /// Holds every question's hits against multiplying all vectors.
  mutating func verify(_ report: inout BenchmarkReport) throws {
    var reference = DenseIndex.Scratch()
    for (number, hits) in try allHits().enumerated() {
      try index.exhaustiveSearch(
        Array(questions.row(number)), limit: limit, scratch: &reference, floor: Self.floor)
      if reference.hits != hits { report.violate("question \(number + 1) has other hits") }
    }
    report.add("verified", questions.rows)
  }

  /// Writes a line for each question: numbers and scores, best first.
  mutating func writeRun(to path: String) throws {
    var text = ""
    for hits in try allHits() {
      let documents = hits.map { String($0.document) }.joined(separator: ",")
      let scores = hits.map { String($0.score) }.joined(separator: ",")
      text += "{\"documents\":[\(documents)],\"scores\":[\(scores)]}\n"
    }
    try ByteFile.write(Array(text.utf8), to: path)
  }

  /// Each question's hits, all asked once more.
  private mutating func allHits() throws -> [[DenseIndex.Hit]] {
    var all: [[DenseIndex.Hit]] = []
    for call in calls {
      try ask(call, floats(of: call))
      for number in call.indices {
        all.append(batch == 1 ? single.hits : several.hits(number - call.lowerBound))
      }
    }
    return all
  }

  /// The floats of a call's questions.
  private func floats(of call: Range<Int>) -> [Float] {
    let columns = questions.columns
    return Array(questions.floats[call.lowerBound * columns..<call.upperBound * columns])
  }

  /// A duration in seconds.
  static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  /// Seconds of the processor that this thread has used, to which other processes add nothing.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
