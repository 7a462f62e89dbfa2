import Answering
import Foundation
import JSON
import Knowledge

/// `lotse-bench access`: what agents know, and drafts, leave no trace in what
/// customers are told.
///
/// Two services answer the same requests of customers: one from the base, one
/// from the base without its agents' entries and drafts. The replies are the
/// same bytes, revisions aside, and hold no text of a hidden entry.
struct AccessTest {
  static let usage = "access [--requests N] [--corpus DIR] [--tool PATH] [--seed N]"

  /// What one base contributed.
  private struct Counts {
    var requests = 0
    var answers = 0
    var errors = 0
    var hidden = 0
    var texts = 0
    var replyBytes = 0
  }

  private let tool: String
  private let seed: UInt64

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage, values: ["--requests", "--corpus", "--tool"])
    let requests = try options.number("--requests", default: 10_000, in: 1...Int.max)
    let folder = try WorkFolder()
    let bases = try Self.bases(options, in: folder)
    let test = AccessTest(tool: try options.tool(), seed: try options.seed())
    var report = BenchmarkReport("access")
    var sum = Counts()
    for (number, base) in bases.enumerated() {
      let share = (requests + number) / bases.count
      let counts = try test.run(base, requests: share, in: folder, &report)
      sum.requests += counts.requests
      sum.answers += counts.answers
      sum.errors += counts.errors
      sum.hidden += counts.hidden
      sum.texts += counts.texts
      sum.replyBytes += counts.replyBytes
    }
    report.add("bases", bases.count)
    report.add("requests", sum.requests)
    report.add("answered", sum.answers)
    report.add("refused", sum.errors)
    report.add("hidden_entries", sum.hidden)
    report.add("hidden_texts", sum.texts)
    report.add("bytes_compared", sum.replyBytes)
    report.add("seed", Int(clamping: test.seed))
    return report.finish(asJSON: options.has("--json"))
  }

  /// The folders inside `--corpus`, else the sample base.
  private static func bases(_ options: BenchmarkOptions, in folder: WorkFolder) throws -> [String] {
    guard let corpus = options["--corpus"] else {
      return [try IndexChoice.sources(options, in: folder)]
    }
    return try CorpusFolders.of(corpus)
  }

  private func run(
    _ path: String, requests: Int, in folder: WorkFolder, _ report: inout BenchmarkReport
  ) throws -> Counts {
    let base = try IndexChoice.load(path)
    let visible = base.entries.filter { $0.audience == .customer && $0.status == .approved }
    let hidden = base.entries.filter { $0.audience != .customer || $0.status != .approved }
    let reduced = KnowledgeBase(
      form: base.form, entries: visible, policy: base.policy, synonyms: base.synonyms,
      questions: base.questions)
    let full = try Side(tool, base, at: folder["full.lotse"])
    let partial = try Side(tool, reduced, at: folder["partial.lotse"])
    let forbidden = ForbiddenTexts(hidden: hidden, visible: visible)
    var generator = CustomerRequests(
      hidden: hidden, visible: visible, labelled: base.questions.map(\.question), seed: seed)
    var counts = Counts()
    counts.hidden = hidden.count
    counts.texts = forbidden.count
    for number in 0..<requests {
      let line = generator.next(number)
      let reply = try full.ask(line)
      let other = try partial.ask(line)
      counts.requests += 1
      counts.replyBytes += reply.count
      let place =
        "\(URL(fileURLWithPath: path).lastPathComponent), request \(number) of --seed \(seed): \(String(decoding: line.prefix(600), as: UTF8.self))"
      if reply != other {
        report.violate("\(place): replies differ: \(Self.difference(reply, other))")
      }
      if let text = forbidden.found(in: reply, request: line) {
        report.violate("\(place): the reply holds \(text)")
      }
      guard let value = try? JSONReader.parse(reply, limits: .file) else {
        report.violate("\(place): the reply is no JSON")
        continue
      }
      if value["error"] != nil { counts.errors += 1 }
      let result = value["result"] ?? value
      if result["decision"] == .string("answer") { counts.answers += 1 }
      if let record = result["record"] { generator.keep(record) }
    }
    return counts
  }

  /// The place where two replies part.
  private static func difference(_ left: [UInt8], _ right: [UInt8]) -> String {
    let place = zip(left, right).enumerated().first { $1.0 != $1.1 }?.offset ?? 0
    func part(_ bytes: [UInt8]) -> String {
      String(decoding: bytes.dropFirst(max(0, place - 80)).prefix(200), as: UTF8.self)
    }
    return "…\(part(left))… and …\(part(right))…"
  }

  /// A service over one of the two bases.
  private struct Side {
    private let session: ServiceSession
    private let revision: [UInt8]

    init(_ tool: String, _ base: KnowledgeBase, at path: String) throws {
      try ByteFile.write(try IndexBuilder.build(base), to: path)
      revision = Array(try KnowledgeIndex(path: path).revision.utf8)
      session = try ServiceSession(tool, index: path, arguments: ["--workers", "1"])
    }

    /// The reply to a line, with revisions and the time since the start made alike.
    func ask(_ line: [UInt8]) throws -> [UInt8] {
      let placeholder = Array(CustomerRequests.revision.utf8)
      let reply = try session.ask(line.replacing(placeholder, with: revision))
      let alike = reply.replacing(revision, with: placeholder)
      let name = Array(#""uptime_seconds":"#.utf8)
      guard let found = alike.firstRange(of: name) else { return alike }
      let end =
        alike[found.upperBound...].firstIndex { !(0x30...0x39).contains($0) } ?? alike.endIndex
      return Array(alike[..<found.upperBound] + [0x30] + alike[end...])
    }
  }
}
