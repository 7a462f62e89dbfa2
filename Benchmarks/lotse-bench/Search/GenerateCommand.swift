import Foundation

/// `lotse-bench generate`: a collection of short texts, and questions for it, one a line.
enum GenerateCommand {
  static let usage = """
    generate --out DIR [--documents N] [--vocabulary 400000] [--zipf 1.0] [--lengths 8-32] \
    [--queries 2000] [--query-lengths 3-8]
    """

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage,
      values: [
        "--out", "--documents", "--vocabulary", "--zipf", "--lengths", "--queries",
        "--query-lengths",
      ])
    guard let folder = options["--out"] else { throw BenchmarkError.usage(usage) }
    guard let zipf = Double(options["--zipf"] ?? "1.0"), (0...4).contains(zipf) else {
      throw BenchmarkError.usage("--zipf is a number from 0 to 4; \(usage)")
    }
    var generator = CollectionGenerator(
      vocabulary: try options.number("--vocabulary", default: 400_000, in: 1...100_000_000),
      zipf: zipf, lengths: try range(options["--lengths"] ?? "8-32"),
      queryLengths: try range(options["--query-lengths"] ?? "3-8"), seed: try options.seed())
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw RunError.file(folder, reason: error.localizedDescription)
    }
    let texts = try LineFile(folder + "/docs.txt")
    let queries = try LineFile(folder + "/queries.txt")
    try generator.run(
      documents: try options.number("--documents", default: 100_000, in: 0...200_000_000),
      queries: try options.number("--queries", default: 2_000),
      writeText: { try texts.write($0) }, writeQuery: { try queries.write($0) })
    try texts.close()
    try queries.close()
    var report = BenchmarkReport("generate")
    report.add("texts", texts.lines)
    report.add("text_bytes", texts.length)
    report.add("queries", queries.lines)
    return report.finish(asJSON: options.has("--json"))
  }

  private static func range(_ text: String) throws -> ClosedRange<Int> {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, parts[0] >= 0, parts[0] <= parts[1] else {
      throw BenchmarkError.usage("\(text) is no range such as 8-32; \(usage)")
    }
    return parts[0]...parts[1]
  }
}

/// A file that is written line by line.
final class LineFile {
  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// Lines and bytes so far.
  private(set) var lines = 0
  private(set) var length = 0

  init(_ path: String) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw RunError.system("create \(path)", errno) }
  }

  /// Adds a line, which brings its line break.
  func write(_ line: ArraySlice<UInt8>) throws {
    buffer.append(contentsOf: line)
    lines += 1
    length += line.count
    if buffer.count > 1 << 20 { try flush() }
  }

  /// Writes what is left and closes the file.
  func close() throws {
    try flush()
    Foundation.close(descriptor)
  }

  private func flush() throws {
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        Foundation.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      }
      guard count > 0 else { throw RunError.system("write \(path)", errno) }
      written += count
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
