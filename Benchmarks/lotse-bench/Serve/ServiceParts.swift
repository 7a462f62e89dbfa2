import Answering
import Foundation
import JSON
import LotseService

/// What a service does for a request beside searching, part by part, in process and on one
/// thread.
enum ServiceParts {
  /// Adds the microseconds that each part takes for a request.
  static func measure(
    _ questions: [String], index: String, rounds: Int, into report: inout BenchmarkReport
  ) throws {
    let environment = try ServiceEnvironment(ServiceConfiguration(index: index, version: "parts"))
    var handler = RequestHandler(environment)
    let heads = Array(#"{"id":7,"#.utf8)
    let lines = RequestLines.tails(.ask, questions).map { heads + $0.dropLast() }
    let replies = lines.map { line in
      var writer = JSONWriter()
      _ = handler.answer(line, into: &writer)
      return writer.bytes
    }
    let values = try replies.map { try JSONReader.parse($0, limits: .line) }
    let records = values.map { $0["record"] ?? .null }
    let seconds = RequestLines.tails(.ask, questions, records: records)
      .map { heads + $0.dropLast() }
    let wrong = RequestLines.tails(.error, questions).map { heads + $0.dropLast() }
    report.add("request_bytes", mean(lines))
    report.add("request_with_record_bytes", mean(seconds))
    report.add("reply_bytes", mean(replies))

    let stream = lines.flatMap { $0 + [UInt8(ascii: "\n")] }
    var splitter = LineSplitter(limit: ServiceLimits.line)
    var found = 0
    let split = time(rounds) {
      stream.withUnsafeBytes { bytes in splitter.take(bytes) { _ in found += 1 } }
    }
    guard found >= lines.count * rounds else { throw RunError.program("lines were lost") }
    report.add("split_us", split / Double(lines.count))
    func add(_ name: String, _ lines: [[UInt8]], _ body: ([UInt8]) -> Void) {
      let taken = time(rounds) { for line in lines { body(line) } }
      report.add("\(name)_us", taken / Double(lines.count))
    }
    add("parse", lines) { _ = try? JSONReader.parse($0, limits: .line) }
    add("parse_with_record", seconds) { _ = try? JSONReader.parse($0, limits: .line) }
    var writer = JSONWriter()
    add("refuse_wrong_request", wrong) { line in
      _ = handler.answer(line, into: &writer)
      writer.removeAll()
    }
    let decode = time(rounds) {
      for record in records { _ = try? ConversationRecord(JSONCursor(record)) }
    }
    report.add("decode_record_us", decode / Double(records.count))
    let encode = time(rounds) {
      for value in values {
        writer.write(value)
        writer.removeAll()
      }
    }
    report.add("encode_reply_us", encode / Double(values.count))
    let now = RequestLines.now
    var sum = 0.0
    let instants = time(rounds) {
      for _ in lines { sum += Instant.parse(now)?.timeIntervalSince1970 ?? 0 }
    }
    report.add("parse_instant_us", instants / Double(lines.count))
    let instant = Date(timeIntervalSince1970: sum.truncatingRemainder(dividingBy: 1e9))
    var count = 0
    let texts = time(rounds) {
      for _ in lines { count += Instant.text(instant).utf8.count }
    }
    report.add("write_instant_us", texts / Double(lines.count))
    guard count == 20 * (rounds + 1) * lines.count else {
      throw RunError.program("an instant is written in another form")
    }
  }

  private static func mean(_ lines: [[UInt8]]) -> Int {
    lines.reduce(0) { $0 + $1.count } / max(1, lines.count)
  }

  /// The median of the microseconds of `rounds` calls, after one that is not counted.
  private static func time(_ rounds: Int, _ body: () -> Void) -> Double {
    body()
    let taken = (0..<rounds).map { _ in
      let start = LoadGenerator.nanoseconds()
      body()
      return Double(LoadGenerator.nanoseconds() - start) / 1e3
    }.sorted()
    return taken[taken.count / 2]
  }
}
