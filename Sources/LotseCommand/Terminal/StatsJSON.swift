import Answering
import JSON
import Knowledge
import LotseService

/// The statistics of a log as programs read them.
struct StatsJSON {
  private let statistics: LogStatistics
  private let words: any StatsTexts

  /// The document of some statistics; the reasons of faults are told as `texts` have them.
  init(_ statistics: LogStatistics, texts: any Texts) {
    self.statistics = statistics
    words = texts.stats
  }

  /// The document.
  var text: String {
    var json = JSONWriter(style: .pretty)
    json.object { object in
      object.member("by", statistics.period.rawValue)
      object.member("first", statistics.span.map { Instant.text($0.lowerBound) })
      object.member("last", statistics.span.map { Instant.text($0.upperBound) })
      Self.write(statistics.all.total, to: &object)
      object.member("dropped", statistics.dropped.decisions)
      object.member("dropped_lines", statistics.dropped.lines)
      object.member("unreadable_lines", statistics.unreadable)
      object.array("first_unreadable") { array in
        for item in statistics.faults {
          array.object { object in
            object.member("file", item.file)
            object.member("line", item.line)
            object.member("problem", words.fault(item.fault))
          }
        }
      }
      Self.write(
        statistics.all.byDecision.map { (name: $0.name ?? "", number: $0.tally.decisions) },
        "by_decision", ("decision", "decisions"), to: &object)
      Self.write(statistics.all, to: &object)
      object.array("periods") { array in
        for (start, counts) in statistics.ofPeriod.sorted(by: { $0.key < $1.key }) {
          array.object { object in
            object.member("period", statistics.name(ofPeriod: start))
            Self.write(counts.total, to: &object)
            Self.write(counts, to: &object)
          }
        }
      }
      object.array("confidence") { array in
        for (tenth, tally) in statistics.tenths.enumerated() {
          array.object { object in
            object.member("from", decimal: Int64(tenth), places: 1)
            object.member("to", decimal: Int64(tenth + 1), places: 1)
            Self.write(tally, to: &object)
          }
        }
      }
      Self.write(
        LogStatistics.ranked(statistics.gates), "gates", ("gate", "decisions"), to: &object)
      Self.write(
        LogStatistics.ranked(statistics.signals), "signals", ("signal", "decisions"), to: &object)
      writeDurations(to: &object)
      Self.write(
        LogStatistics.ranked(statistics.answers), "entries", ("entry", "answers"), to: &object)
    }
    json.endLine()
    return json.string
  }

  private func writeDurations(to object: inout JSONObjectWriter) {
    let durations = statistics.durations
    object.object("durations_us") { object in
      object.member("decisions", durations.count)
      for percent in [50, 95, 99] {
        if let value = durations.quantile(Double(percent) / 100) {
          object.member("p\(percent)", value)
        }
      }
      if durations.count > 0 { object.member("longest", durations.longest) }
      object.member("precision", DurationHistogram.precision)
    }
  }

  private static func write(_ tally: LogCounts.Tally, to object: inout JSONObjectWriter) {
    object.member("decisions", tally.decisions)
    object.member("answered", tally.answered)
    object.member("withheld", tally.withheld)
    object.member("share", decimal: Int64((tally.share * 1e6).rounded()), places: 6)
  }

  /// The reasons, and the topics with theirs; the topic of decisions that have none is null.
  private static func write(_ counts: LogCounts, to object: inout JSONObjectWriter) {
    write(reasons(counts.tallies(by: \.reason)), "reasons", ("reason", "decisions"), to: &object)
    object.array("topics") { array in
      for item in counts.tallies(by: \.topic) {
        array.object { object in
          object.member("topic", item.name)
          write(item.tally, to: &object)
          write(
            reasons(counts.reasons(ofTopic: item.name)), "reasons", ("reason", "decisions"),
            to: &object)
        }
      }
    }
  }

  private static func reasons(_ items: [LogCounts.Named]) -> [(name: String, number: Int)] {
    items.compactMap { item in item.name.map { (name: $0, number: item.tally.decisions) } }
  }

  private static func write(
    _ items: [(name: String, number: Int)], _ key: String,
    _ members: (name: String, number: String),
    to object: inout JSONObjectWriter
  ) {
    object.array(key) { array in
      for item in items {
        array.object { object in
          object.member(members.name, item.name)
          object.member(members.number, item.number)
        }
      }
    }
  }
}
