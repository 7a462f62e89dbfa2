import Answering
import Foundation
import JSON
import Knowledge
import Lotse

/// `lotse-bench access`: what agents know, and drafts, leave no trace in what
/// customers are told.
///
/// Two services answer the same requests of customers: one from the base, one
/// from the base without its agents' entries and drafts. The replies are the
/// same bytes, revisions aside, and hold no text of a hidden entry. Then one entry after the other
/// is edited, for customers or for agents, each index is built on the one before, and they reply
/// again.
struct AccessTest {
  static let usage = "access [--requests N] [--edits N] [--corpus DIR] [--tool PATH] [--seed N]"

  /// What one base contributed.
  private struct Counts {
    var requests = 0
    var answers = 0
    var errors = 0
    var hidden = 0
    var texts = 0
    var replyBytes = 0
    var edits = 0
    var kept = 0
  }

  private let tool: String
  private let seed: UInt64
  private let edits: Int

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage, values: ["--requests", "--edits", "--corpus", "--tool"])
    let requests = try options.number("--requests", default: 10_000, in: 1...Int.max)
    let folder = try WorkFolder()
    let bases = try Self.bases(options, in: folder)
    let test = AccessTest(
      tool: try options.tool(), seed: try options.seed(),
      edits: try options.number("--edits", default: 12))
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
      sum.edits += counts.edits
      sum.kept += counts.kept
    }
    report.add("bases", bases.count)
    report.add("requests", sum.requests)
    report.add("answered", sum.answers)
    report.add("refused", sum.errors)
    report.add("hidden_entries", sum.hidden)
    report.add("hidden_texts", sum.texts)
    report.add("bytes_compared", sum.replyBytes)
    report.add("edits", sum.edits)
    report.add("models_kept", sum.kept)
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
    var visible = base.entries.filter(\.isForCustomers)
    var hidden = base.entries.filter { !$0.isForCustomers }
    var counts = Counts()
    counts.hidden = hidden.count
    var texts = RandomTexts(seed: seed)
    for edit in 0...edits {
      if edit > 0 {
        // In turns, so that what is edited for agents follows what was for customers.
        if edit % 2 == 0, !hidden.isEmpty {
          Self.edit(&hidden, &texts)
        } else {
          Self.edit(&visible, &texts)
        }
        counts.edits += 1
      }
      let full = try Side(
        tool, base.replacing(entries: visible + hidden), at: folder["\(path.hashValue)-full.lotse"])
      let partial = try Side(
        tool, base.replacing(entries: visible), at: folder["\(path.hashValue)-partial.lotse"])
      let name = "\(URL(fileURLWithPath: path).lastPathComponent) after \(edit) edits"
      if full.model != partial.model {
        report.violate("\(name): the customers' model is \(full.model), else \(partial.model)")
      }
      if edit > 0, full.isKept { counts.kept += 1 }
      let share = (requests + edit) / (edits + 1)
      try compare(
        full, partial, named: name, hidden: hidden, visible: visible,
        labelled: base.questions.map(\.question), requests: share, &counts, &report)
    }
    return counts
  }

  /// Changes the texts of one entry.
  private static func edit(_ entries: inout [Entry], _ texts: inout RandomTexts) {
    guard !entries.isEmpty else { return }
    texts.pick(EntryChange.ofOwnTexts).apply(
      to: &entries[texts.random.below(entries.count)], &texts)
  }

  /// Has both sides reply to the same requests.
  private func compare(
    _ full: Side, _ partial: Side, named name: String, hidden: [Entry], visible: [Entry],
    labelled: [String], requests: Int, _ counts: inout Counts, _ report: inout BenchmarkReport
  ) throws {
    let forbidden = ForbiddenTexts(hidden: hidden, visible: visible)
    var generator = CustomerRequests(
      hidden: hidden, visible: visible, labelled: labelled, seed: seed)
    counts.texts = max(counts.texts, forbidden.count)
    for number in 0..<requests {
      let line = generator.next(number)
      let reply = try full.ask(line)
      let other = try partial.ask(line)
      counts.requests += 1
      counts.replyBytes += reply.count
      let place =
        "\(name), request \(number) of --seed \(seed): \(String(decoding: line.prefix(600), as: UTF8.self))"
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
    /// Why the customers' model was kept or fitted anew.
    let model: String
    /// Whether it was kept.
    let isKept: Bool

    /// Builds on the index at the path, where there is one.
    init(_ tool: String, _ base: KnowledgeBase, at path: String) throws {
      var options = IndexBuilder.Options()
      options.takeUp(indexAt: path)
      let (index, done) = try Engine.publish(base, options: options, to: path)
      revision = Array(index.revision.utf8)
      model = done.views[0].model.reason
      isKept = done.views[0].model.isKept
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
