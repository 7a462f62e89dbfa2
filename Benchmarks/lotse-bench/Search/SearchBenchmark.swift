import Foundation
import LexicalIndex
import Storage

/// `lotse-bench search`: exact lexical top-k, from the bytes of a question's terms to entry
/// numbers, warm, on one thread.
enum SearchBenchmark {
  static let usage = """
    search --docs FILE --queries FILE [--k 10] [--run OUT.jsonl] [--rounds N] \
    [--write-index FILE]
    """

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage,
      values: ["--docs", "--queries", "--k", "--run", "--rounds", "--write-index"])
    guard let docs = options["--docs"], let queries = options["--queries"] else {
      throw BenchmarkError.usage(usage)
    }
    let rounds = try options.number("--rounds", default: 5, in: 1...1_000_000)
    let limit = try options.number("--k", default: 10, in: 1...1_000_000)
    let folder = try WorkFolder()
    let path = options["--write-index"] ?? folder["index.lotse"]
    try OutputChoice.termIndex.check(options["--write-index"])
    try OutputChoice.run.check(options["--run"])
    var texts: TermLines? = try TermLines(docs)
    let textBytes = texts?.length ?? 0
    let textCount = texts?.lines.count ?? 0
    let clock = ContinuousClock()
    let buildStart = clock.now
    try write(texts, to: path)
    let buildSeconds = seconds(clock.now - buildStart)
    texts = nil
    let index = try TermIndex(IndexFileReader(path: path))
    let lines = try TermLines(queries)
    var session = SearchSession(index: index, limit: limit)
    var report = BenchmarkReport("search")
    try session.measure(lines, rounds: rounds)
    session.addFigures(to: &report)
    report.add("queries", lines.lines.count)
    report.add("rounds", rounds)
    report.add("k", limit)
    report.add("texts", textCount)
    report.add("terms", index.dictionary.count)
    report.add("build_seconds", buildSeconds)
    report.add("text_bytes", textBytes)
    report.add("index_bytes", index.length)
    report.add("index_to_text", Double(index.length) / Double(max(1, textBytes)))
    report.add("peak_mib", ProcessMemory.ownPeak)
    if let run = options["--run"] { try session.writeRun(lines, to: run) }
    return report.finish(asJSON: options.has("--json"))
  }

  private static func write(_ texts: TermLines?, to path: String) throws {
    guard let texts else { return }
    let file = try TermIndex.build(texts)
    try AtomicReplacement.write(
      to: path, contents: { (output) throws(StorageError) in try file.write(to: output) },
      check: { (_) throws(StorageError) in })
  }

  static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}

/// Questions put to one index, with what they took.
struct SearchSession {
  private let index: TermIndex
  private let limit: Int
  private var scratch = ImpactIndex.Scratch()
  private var query: [ImpactIndex.QueryTerm] = []
  /// For each question its time in each round.
  private var times: [[Double]] = []
  /// The mean of each round, by the clock and in time of the processor.
  private var means: [Double] = []
  private var processorMeans: [Double] = []
  private var work = ImpactIndex.Counters()
  private var questions = 0

  init(index: TermIndex, limit: Int) {
    self.index = index
    self.limit = limit
  }

  /// The best entries for a line of terms; they lie in the working memory.
  mutating func ask(_ line: UnsafeBufferPointer<UInt8>) throws(StorageError) {
    query.removeAll(keepingCapacity: true)
    try forEachTerm(line) { (term) throws(StorageError) in
      if let number = try index.dictionary.number(of: term) {
        query.append(ImpactIndex.QueryTerm(term: number, weight: 1))
      }
    }
    try index.postings.search(query, limit: limit, scratch: &scratch)
  }

  /// Asks all lines, once to warm up, then in rounds timed as a whole (for the mean) and in as
  /// many timed each by itself (for the percentiles; a question counts with the median of its
  /// rounds, so that what else the machine does counts for little).
  mutating func measure(_ lines: TermLines, rounds: Int) throws {
    let clock = ContinuousClock()
    try lines.withBytes { bytes in
      for round in 0...rounds {
        let start = clock.now
        let processorStart = ThreadTime.now
        for line in lines.lines {
          try ask(UnsafeBufferPointer(rebasing: bytes[line]))
          if round == 0 { work += scratch.counters }
        }
        if round > 0 {
          let count = Double(max(1, lines.lines.count))
          means.append(SearchBenchmark.seconds(clock.now - start) * 1e6 / count)
          processorMeans.append((ThreadTime.now - processorStart) * 1e6 / count)
        }
      }
      times = [[Double]](repeating: [], count: lines.lines.count)
      for _ in 0..<rounds {
        for (number, line) in lines.lines.enumerated() {
          let start = clock.now
          try ask(UnsafeBufferPointer(rebasing: bytes[line]))
          times[number].append(SearchBenchmark.seconds(clock.now - start) * 1e6)
        }
      }
    }
    questions = lines.lines.count
    means.sort()
    processorMeans.sort()
    for number in times.indices { times[number].sort() }
  }

  /// Adds percentiles, the median of the rounds' means by the clock and in time of the processor,
  /// of the latter the least too, in microseconds, and the work of a question.
  func addFigures(to report: inout BenchmarkReport) {
    let medians = times.map { $0[$0.count / 2] }.sorted()
    for (name, share) in [("p50_us", 0.5), ("p95_us", 0.95), ("p99_us", 0.99)] {
      let place = min(medians.count - 1, Int(Double(medians.count) * share))
      report.add(name, place >= 0 ? medians[place] : 0)
    }
    report.add("mean_us", means.isEmpty ? 0 : means[means.count / 2])
    report.add("cpu_mean_us", processorMeans.isEmpty ? 0 : processorMeans[processorMeans.count / 2])
    report.add("least_cpu_mean_us", processorMeans.isEmpty ? 0 : processorMeans[0])
    let count = Double(max(1, questions))
    report.add("postings_scored", Double(work.postingsScored) / count)
    report.add("lookups", Double(work.lookups) / count)
    report.add("columns_read", Double(work.columnsRead) / count)
    report.add("segments_skipped", Double(work.segmentsSkipped) / count)
    report.add("documents_offered", Double(work.documentsOffered) / count)
  }

  /// Writes a line for each question: document numbers and scores, best first.
  mutating func writeRun(_ lines: TermLines, to path: String) throws {
    let file = try LineFile(path)
    try lines.withBytes { bytes in
      for line in lines.lines {
        try ask(UnsafeBufferPointer(rebasing: bytes[line]))
        let documents = scratch.hits.map { String($0.document) }.joined(separator: ",")
        let scores = scratch.hits.map { score($0.score) }.joined(separator: ",")
        let text = "{\"documents\":[\(documents)],\"scores\":[\(scores)]}\n"
        try file.write(Array(text.utf8)[...])
      }
    }
    try file.close()
  }

  /// A score in BM25's unit, exactly: impacts are whole 1024ths.
  private func score(_ score: UInt32) -> String { "\(Double(score) / BM25.impactScale)" }
}

/// Time of the processor that this thread has used, which other processes do not add to.
enum ThreadTime {
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
