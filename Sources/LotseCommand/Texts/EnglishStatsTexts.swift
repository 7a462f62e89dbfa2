import Knowledge
import LotseService

/// What is said of a service's log, in English.
struct EnglishStatsTexts: StatsTexts {
  private let figures = Figures(.english)

  func unreadable(_ file: String, _ reason: String) -> String {
    "\(file) cannot be read (\(reason)); name files that `lotse serve --log FILE` has written."
  }

  let labelLines = "Lines"

  func lines(_ statistics: LogStatistics) -> String {
    let decisions = statistics.all.total.decisions
    var parts = ["\(decisions) \(decisions == 1 ? "decision" : "decisions")"]
    let (lines, dropped) = statistics.dropped
    if lines > 0 {
      parts.append(
        "\(lines) about \(dropped) dropped \(dropped == 1 ? "decision" : "decisions")")
    }
    if statistics.unreadable > 0 { parts.append("\(statistics.unreadable) unreadable") }
    return parts.joined(separator: ", ")
  }

  let labelSpan = "Time"
  func span(_ first: String, _ last: String) -> String { "\(first) to \(last)" }
  let labelAnswered = "Answered"

  func answered(_ tally: LogCounts.Tally) -> String {
    "\(figures.percent(tally.share)) (\(tally.answered) of \(tally.decisions))"
  }

  let labelGates = "Gates"
  let labelSignals = "Signals"
  let labelDurations = "Durations"

  func durations(_ quantiles: [(percent: Int, microseconds: Int)]) -> String {
    quantiles.map {
      "p\($0.percent) \(figures.decimal(Double($0.microseconds) / 1e3, places: 2)) ms"
    }.joined(separator: ", ") + " (within 1%)"
  }

  let titleDecisions = "Decisions and reasons"

  func decision(_ name: String) -> String {
    switch name {
    case "answer": "answered (answer)"
    case "escalate": "handed over (escalate)"
    default: name
    }
  }

  func titleTopics(by period: LogStatistics.Period) -> String {
    period == .day ? "Topics by day" : "Topics by week"
  }

  func titleReasons(by period: LogStatistics.Period) -> String {
    period == .day ? "Reasons by day" : "Reasons by week"
  }

  func periodColumns(by period: LogStatistics.Period) -> [String] {
    [period == .day ? "day" : "week", "decisions", "answered"]
  }

  let withoutTopic = "without a topic"
  let others = "others"
  let all = "all"
  let titleByTopic = "Topics"
  let topicColumns = ["topic", "decisions", "answered"]
  let withheld = "withheld"
  let titleConfidence = "Confidence"
  let confidenceColumns = ["from … to", "decisions", "answered"]
  let titleEntries = "Entries answered most"
  let titleFaults = "Unreadable lines, the first ones"

  func fault(_ fault: LogLine.Fault) -> String {
    switch fault {
    case .tooLong: "The line has more than \(LogReader.lineLimit) bytes."
    case .json(let error):
      Diagnostic(.malformedJSON(error.kind), at: SourceLocation(file: "")).message(in: .english)
    case .noObject: "The line is no JSON object."
    case .missing(let member): "\"\(member)\" is missing."
    case .invalid(let member): "The value of \"\(member)\" is none that it can have."
    }
  }
}
