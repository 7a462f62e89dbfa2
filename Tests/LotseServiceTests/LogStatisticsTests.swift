import Foundation
import LotseService
import SeededRandom
import Testing

/// Lines of a log come to counts, whatever their order, and faulty ones are named.
@Suite struct LogStatisticsTests {
  private static func line(_ members: String, time: String = "2026-11-22T14:00:00Z") -> String {
    #"{"time":"\#(time)",\#(members)}"#
  }

  /// The statistics of a file with this content.
  private func statistics(
    _ bytes: [UInt8], by period: LogStatistics.Period = .day
  ) throws -> LogStatistics {
    let path = NSTemporaryDirectory() + "log-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    var statistics = LogStatistics(by: period)
    try LogReader.read(path, into: &statistics)
    #expect(statistics.faults.allSatisfy { $0.file == path })
    return statistics
  }

  private func statistics(
    _ lines: [String], by period: LogStatistics.Period = .day
  ) throws -> LogStatistics {
    try statistics(Array((lines.joined(separator: "\n") + "\n").utf8), by: period)
  }

  private func fault(_ line: String) -> LogLine.Fault? {
    do throws(LogLine.Fault) {
      _ = try Array(line.utf8).withUnsafeBufferPointer {
        (bytes) throws(LogLine.Fault) in
        try LogLine(UnsafeRawBufferPointer(bytes))
      }
      return nil
    } catch {
      return error
    }
  }

  @Test func decisionsAreCounted() throws {
    let counted = try statistics([
      Self.line(
        #""decision":"answer","topic":"a","entry":"x","confidence":1,"gate":"estimated","duration_us":10"#
      ),
      Self.line(
        #""decision":"answer","topic":"a","entry":"x","confidence":0.1,"gate":"certified""#),
      Self.line(#""decision":"answer","topic":"b","entry":"y","confidence":0.099999"#),
      Self.line(#""decision":"escalate","reason":"no_entry","confidence":0,"duration_us":20"#),
      Self.line(#""decision":"escalate","reason":"facts_missing","topic":"a","entry":"x""#),
      Self.line(#""decision":"escalate","reason":"no_entry","topic":null,"later":[{}]"#),
      Self.line(#""dropped":12"#), Self.line(#""dropped":3"#),
    ])
    #expect(counted.unreadable == 0 && counted.readable == 8)
    #expect(counted.all.total.decisions == 6 && counted.all.total.answered == 3)
    #expect(counted.all.total.share == 0.5)
    #expect(counted.dropped.lines == 2 && counted.dropped.decisions == 15)
    let topics = counted.all.tallies(by: \.topic)
    #expect(topics.map(\.name) == ["a", "b", nil])
    #expect(topics.map(\.tally.decisions) == [3, 1, 2])
    #expect(topics.map(\.tally.answered) == [2, 1, 0])
    let reasons = counted.all.tallies(by: \.reason)
    #expect(reasons.map(\.name) == ["no_entry", "facts_missing", nil])
    #expect(counted.all.reasons(ofTopic: "a").map(\.name) == ["facts_missing", nil])
    #expect(counted.all.byDecision.map(\.name) == ["answer", "escalate"])
    #expect(counted.tenths.map(\.decisions) == [2, 1, 0, 0, 0, 0, 0, 0, 0, 1])
    #expect(counted.tenths.map(\.answered) == [1, 1, 0, 0, 0, 0, 0, 0, 0, 1])
    #expect(counted.gates == ["estimated": 1, "certified": 1])
    // Handed over with an entry shown is no answer of it.
    #expect(counted.answers == ["x": 2, "y": 1])
    #expect(counted.durations.count == 2 && counted.durations.longest == 20)
  }

  /// What a pilot would have answered is counted by topic.
  @Test func withheldAnswersAreCounted() throws {
    let counted = try statistics([
      Self.line(#""decision":"escalate","reason":"policy","topic":"a","withheld":"x""#),
      Self.line(#""decision":"escalate","reason":"policy","topic":"a","withheld":"y""#),
      Self.line(#""decision":"escalate","reason":"policy","topic":"b""#),
      Self.line(#""decision":"answer","topic":"b","entry":"z","withheld":null"#),
    ])
    #expect(counted.all.total.withheld == 2 && counted.all.total.answered == 1)
    #expect(counted.all.tallies(by: \.topic).map(\.tally.withheld) == [2, 0])
    #expect(fault(Self.line(#""decision":"answer","withheld":1"#)) == .invalid("withheld"))
  }

  @Test func signalsAreCountedOncePerDecision() throws {
    let counted = try statistics([
      Self.line(#""decision":"answer","signals":["anger","anger",{"kind":"urgency","x":1}]"#),
      Self.line(#""decision":"answer","signals":[{"kind":"anger"},7,null]"#),
      Self.line(#""decision":"answer","signals":{}"#),
    ])
    #expect(counted.signals == ["anger": 2, "urgency": 1])
    #expect(counted.unreadable == 0)
  }

  @Test func periods() throws {
    let times = [
      "2026-11-22T23:59:59Z", "2026-11-23T00:00:00Z", "2026-11-24T00:30:00+01:00",
      "2021-01-03T12:00:00Z", "2020-12-28T00:00:00Z", "1969-12-31T00:00:00Z",
    ]
    let lines = times.map { Self.line(#""decision":"answer""#, time: $0) }
    func names(_ period: LogStatistics.Period) throws -> [String: Int] {
      let counted = try statistics(lines, by: period)
      return Dictionary(
        uniqueKeysWithValues: counted.ofPeriod.map {
          (counted.name(ofPeriod: $0.key), $0.value.total.decisions)
        })
    }
    #expect(
      try names(.day) == [
        "2026-11-22": 1, "2026-11-23": 2, "2021-01-03": 1, "2020-12-28": 1, "1969-12-31": 1,
      ])
    // Weeks of ISO 8601: the last one of 2020 goes on into 2021.
    #expect(try names(.week) == ["2026-W47": 1, "2026-W48": 2, "2020-W53": 2, "1970-W01": 1])
  }

  @Test func faultyLines() throws {
    #expect(fault("[1]") == .noObject)
    #expect(fault("{}") == .missing("time"))
    #expect(fault(#"{"time":"gestern","decision":"answer"}"#) == .invalid("time"))
    #expect(fault(Self.line(#""decision":7"#)) == .invalid("decision"))
    #expect(fault(Self.line(#""reason":"policy""#)) == .missing("decision"))
    #expect(fault(Self.line(#""decision":"answer","topic":[]"#)) == .invalid("topic"))
    #expect(fault(Self.line(#""decision":"answer","confidence":1.5"#)) == .invalid("confidence"))
    #expect(fault(Self.line(#""decision":"answer","duration_us":-1"#)) == .invalid("duration_us"))
    #expect(fault(Self.line(#""dropped":-1"#)) == .invalid("dropped"))
    guard case .json = fault(#"{"time":"#) else {
      Issue.record("a line that breaks off is no JSON")
      return
    }
  }

  /// Faults are named with their lines, blank ones counted; what is around them counts.
  @Test func linesAreNumbered() throws {
    let good = Self.line(#""decision":"answer""#)
    let long = Self.line(
      #""decision":"answer","question":"\#(String(repeating: "x", count: LogReader.lineLimit))""#)
    let counted = try statistics(
      ["\u{FEFF}" + good, "", good + "\r", "{", " ", long, good, "1", "2", "3", "4"])
    #expect(counted.readable == 2 && counted.unreadable == 7)
    #expect(counted.faults.map(\.line) == [1, 4, 6, 8, 9])
    #expect(counted.faults.map(\.fault)[2] == .tooLong)
    // The last line breaks off, at the end of the file.
    let torn = try statistics(Array((good + "\n" + good.dropLast(3)).utf8))
    #expect(torn.readable == 1 && torn.faults.map(\.line) == [2])
    #expect(try statistics([UInt8]()).readable == 0)
  }

  /// Any bytes at all are read to the end, and every line that is not blank counts once.
  @Test func damagedBytes() throws {
    var random = SplitMix64(seed: 7)
    let good = Array((Self.line(#""decision":"answer","topic":"ä","confidence":0.5"#) + "\n").utf8)
    var bytes: [UInt8] = []
    for _ in 0..<200 {
      var line = good
      let place = Int(random.next() % UInt64(line.count - 1))
      // No line feeds: the number of lines stays known.
      let byte = UInt8(truncatingIfNeeded: random.next())
      if byte != 0x0A { line[place] = byte }
      bytes += line
    }
    let counted = try statistics(bytes)
    #expect(counted.readable + counted.unreadable == 200)
    #expect(counted.unreadable > 0 && counted.readable > 0)
  }

  @Test func aMissingFileIsAnError() {
    var statistics = LogStatistics(by: .day)
    #expect(throws: LogReader.Failure.self) {
      try LogReader.read("/nowhere/at/all.log", into: &statistics)
    }
    #expect(throws: LogReader.Failure.self) { try LogReader.read("/", into: &statistics) }
  }

  /// Quantiles are those of the sorted durations, but for the documented precision.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func quantiles(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var histogram = DurationHistogram()
    #expect(histogram.quantile(0.5) == nil)
    var durations: [Int] = []
    for _ in 0..<2_000 {
      let value = Int(random.next() >> (24 + random.next() % 40))
      durations.append(value)
      histogram.add(value)
    }
    durations.sort()
    for share in [0.001, 0.1, 0.5, 0.9, 0.95, 0.99, 1] {
      let exact = durations[Int((share * 2_000).rounded(.up)) - 1]
      let found = histogram.quantile(share) ?? -1
      #expect(abs(Double(found - exact)) <= DurationHistogram.precision * Double(exact))
    }
    #expect(histogram.longest == durations.last)
  }

  @Test func extremeDurations() {
    var histogram = DurationHistogram()
    for value in [Int.max, -1, 0, 127] { histogram.add(value) }
    #expect(histogram.quantile(0.5) == 0)
    #expect(histogram.quantile(0.75) == 127)
    let most = Double(histogram.quantile(1) ?? 0)
    #expect(abs(most - Double(Int.max)) <= DurationHistogram.precision * Double(Int.max))
  }
}
