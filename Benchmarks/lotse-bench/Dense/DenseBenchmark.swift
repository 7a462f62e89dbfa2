import DenseIndex
import Foundation
import Kernels
import Storage

/// `lotse-bench dense`: exact nearest vectors by inner product, warm, on one thread.
enum DenseBenchmark {
  static let usage = """
    dense --vectors X.npy --queries Q.npy [--k 10] [--batch N] [--run OUT.jsonl] [--rounds N] \
    [--kernels portable|avx2|avx512] [--verify]
    """

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage,
      values: ["--vectors", "--queries", "--k", "--batch", "--run", "--rounds", "--kernels"],
      switches: ["--verify"])
    guard let vectors = options["--vectors"], let queries = options["--queries"] else {
      throw BenchmarkError.usage(usage)
    }
    let limit = try options.number("--k", default: 10, in: 1...1_000_000)
    let batch = try options.number("--batch", default: 1, in: 1...1_000_000)
    let rounds = try options.number("--rounds", default: 5, in: 1...1_000_000)
    let variant = try kernels(options)
    try OutputChoice.run.check(options["--run"])
    let folder = try WorkFolder()
    let path = folder["index.lotse"]
    let buildSeconds = try write(vectors, to: path)
    let id = IndexFile.SectionID(kind: 1, view: 0)
    var section = try IndexFileReader(path: path).section(id, name: "vectors")
    let index = try DenseIndex(&section)
    let questions = try NumPyArray(path: queries)
    guard questions.columns == index.dimension else {
      throw RunError.file(
        queries, reason: "\(questions.columns) dimensions, but vectors have \(index.dimension)")
    }
    guard questions.floats.allSatisfy(\.isFinite) else {
      throw RunError.file(queries, reason: "a number is not finite")
    }
    var session = DenseSession(
      index: index, questions: questions, limit: limit, batch: batch, variant: variant)
    try session.measure(rounds: rounds)

    var report = BenchmarkReport("dense")
    session.addFigures(to: &report)
    report.add("vectors", index.count)
    report.add("dimension", index.dimension)
    report.add("queries", questions.rows)
    report.add("rounds", rounds)
    report.add("k", limit)
    report.add("batch", batch)
    report.add("kernels", variant.rawValue)
    report.add("build_seconds", buildSeconds)
    let count = Double(max(1, index.count))
    let length = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    report.add("index_bytes", length)
    report.add("bytes_per_vector", Double(index.codeBytes) / count)
    report.add("bytes_per_vector_with_floats", Double(length) / count)
    report.add("peak_mib", ProcessMemory.ownPeak)
    if options.has("--verify") { try session.verify(&report) }
    if let run = options["--run"] { try session.writeRun(to: run) }
    return report.finish(asJSON: options.has("--json"))
  }

  /// Builds the index.
  ///
  /// - Returns: the seconds that took, reading the vectors not counted.
  private static func write(_ vectors: String, to path: String) throws -> Double {
    let array = try NumPyArray(path: vectors)
    let start = ContinuousClock.now
    var section = SectionBuilder()
    do {
      try DenseIndex.write(
        rows: array.floats, count: array.rows, dimension: array.columns, to: &section)
    } catch {
      throw RunError.file(vectors, reason: error.message)
    }
    var writer = IndexFileWriter()
    writer.add(IndexFile.SectionID(kind: 1, view: 0), section)
    try AtomicReplacement.write(
      to: path, contents: { (output) throws(StorageError) in try writer.write(to: output) },
      check: { (_) throws(StorageError) in })
    return DenseSession.seconds(ContinuousClock.now - start)
  }

  /// The instructions that `--kernels` names, else the processor's best.
  private static func kernels(_ options: BenchmarkOptions) throws -> KernelVariant {
    guard let name = options["--kernels"] else { return .best }
    guard let variant = KernelVariant.available.first(where: { $0.rawValue == name }) else {
      let names = KernelVariant.available.map(\.rawValue).joined(separator: ", ")
      throw BenchmarkError.usage("\(name): this processor has the kernels \(names); \(usage)")
    }
    return variant
  }
}
