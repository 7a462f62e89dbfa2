import Foundation
import Knowledge

/// What the lines of a log come to.
///
///     var statistics = LogStatistics(by: .week)
///     try LogReader.read("shop.log", into: &statistics)
///     statistics.durations.quantile(0.95)  // microseconds
///
/// The order of the lines and files does not matter, apart from which faults
/// are kept. Memory grows with the number of different periods, topics,
/// reasons and entries, not with that of the lines.
package struct LogStatistics: Sendable {
  /// What decisions are counted by; days begin in UTC, weeks on Monday.
  package enum Period: String, CaseIterable, Sendable {
    case day, week
  }

  /// A line that could not be read.
  package struct FaultyLine: Equatable, Sendable {
    package var file: String
    /// From 1.
    package var line: Int
    package var fault: LogLine.Fault
  }

  /// How many faulty lines are kept.
  package static let mostFaults = 5

  /// What decisions are counted by.
  package let period: Period
  /// All decisions.
  package private(set) var all = LogCounts()
  /// The decisions of each period, by the day on which it begins, from 1970-01-01.
  package private(set) var ofPeriod: [Int: LogCounts] = [:]
  /// The earliest and the latest instant of a decision.
  package private(set) var span: ClosedRange<Date>?
  /// Decisions, and answers among them, by tenths of confidence; 1 belongs to the last.
  package private(set) var tenths = [LogCounts.Tally](repeating: .init(), count: 10)
  /// Decisions by the kind of the gate.
  package private(set) var gates: [String: Int] = [:]
  /// Decisions with a signal, by its kind.
  package private(set) var signals: [String: Int] = [:]
  /// Answers by entry.
  package private(set) var answers: [String: Int] = [:]
  /// Durations of decisions.
  package private(set) var durations = DurationHistogram()
  /// Lines that say that decisions were dropped, and how many were.
  package private(set) var dropped = (lines: 0, decisions: 0)
  /// Lines that could not be read.
  package private(set) var unreadable = 0
  /// The first of them.
  package private(set) var faults: [FaultyLine] = []

  /// Statistics of no line.
  package init(by period: Period) { self.period = period }

  /// Lines that could be read.
  package var readable: Int { all.total.decisions + dropped.lines }

  /// Adds a line.
  package mutating func add(_ line: LogLine) {
    switch line {
    case .dropped(let number):
      dropped.lines += 1
      dropped.decisions += number
    case .decision(let decision): add(decision)
    }
  }

  /// Adds a line that could not be read.
  package mutating func add(_ fault: LogLine.Fault, file: String, line: Int) {
    unreadable += 1
    guard faults.count < Self.mostFaults else { return }
    faults.append(FaultyLine(file: file, line: line, fault: fault))
  }

  private mutating func add(_ decision: LogLine.Decision) {
    let cell = LogCounts.Cell(
      decision: decision.name, reason: decision.reason, topic: decision.topic,
      isWithheld: decision.withheld != nil)
    all.add(cell)
    ofPeriod[start(ofPeriodAt: decision.time), default: LogCounts()].add(cell)
    span =
      span.map { min($0.lowerBound, decision.time)...max($0.upperBound, decision.time) }
      ?? decision.time...decision.time
    if let confidence = decision.confidence {
      tenths[min(9, Int(confidence * 10))].add(1, of: cell)
    }
    if let gate = decision.gate { gates[gate, default: 0] += 1 }
    for signal in decision.signals { signals[signal, default: 0] += 1 }
    if cell.isAnswer, let entry = decision.entry { answers[entry, default: 0] += 1 }
    if let microseconds = decision.microseconds { durations.add(microseconds) }
  }

  private func start(ofPeriodAt time: Date) -> Int {
    let day = Int((time.timeIntervalSince1970 / 86_400).rounded(.down))
    guard period == .week else { return day }
    // 1970-01-01 was a Thursday.
    let weekday = (day + 3) % 7
    return day - (weekday < 0 ? weekday + 7 : weekday)
  }

  /// The name of the period that begins on a day: 2026-11-23, or 2026-W48 (ISO 8601).
  package func name(ofPeriod start: Int) -> String {
    guard period == .week else { return CivilDate(daysSince1970: start)?.description ?? "–" }
    // A week belongs to the year of its Thursday.
    guard let thursday = CivilDate(daysSince1970: start + 3),
      let newYear = CivilDate(year: thursday.year, month: 1, day: 1)
    else { return "–" }
    let week = newYear.days(until: thursday) / 7 + 1
    let year = String(thursday.year)
    return String(repeating: "0", count: 4 - year.count) + year + "-W" + (week < 10 ? "0" : "")
      + "\(week)"
  }

  /// Names with their numbers, the largest first, like ones in the order of the names.
  package static func ranked(_ numbers: [String: Int]) -> [(name: String, number: Int)] {
    numbers.map { (name: $0.key, number: $0.value) }.sorted {
      $0.number != $1.number ? $0.number > $1.number : $0.name < $1.name
    }
  }
}
