import Knowledge
import LotseService

/// What is said of a service's log, in German.
struct GermanStatsTexts: StatsTexts {
  private let figures = Figures(.german)

  func unreadable(_ file: String, _ reason: String) -> String {
    "\(file) ist nicht lesbar (\(reason)); nennen Sie Dateien, die `lotse serve --log DATEI` geschrieben hat."
  }

  let labelLines = "Zeilen"

  func lines(_ statistics: LogStatistics) -> String {
    let decisions = statistics.all.total.decisions
    var parts = ["\(decisions) \(decisions == 1 ? "Entscheidung" : "Entscheidungen")"]
    let (lines, dropped) = statistics.dropped
    if lines > 0 {
      parts.append(
        "\(lines) über \(dropped) \(dropped == 1 ? "verworfene Entscheidung" : "verworfene Entscheidungen")"
      )
    }
    if statistics.unreadable > 0 { parts.append("\(statistics.unreadable) unlesbar") }
    return parts.joined(separator: ", ")
  }

  let labelSpan = "Zeit"
  func span(_ first: String, _ last: String) -> String { "\(first) bis \(last)" }
  let labelAnswered = "Beantwortet"

  func answered(_ tally: LogCounts.Tally) -> String {
    "\(figures.percent(tally.share)) (\(tally.answered) von \(tally.decisions))"
  }

  let labelGates = "Schwellen"
  let labelSignals = "Signale"
  let labelDurations = "Dauer"

  func durations(_ quantiles: [(percent: Int, microseconds: Int)]) -> String {
    quantiles.map {
      "p\($0.percent) \(figures.decimal(Double($0.microseconds) / 1e3, places: 2)) ms"
    }.joined(separator: ", ") + " (auf 1 % genau)"
  }

  let titleDecisions = "Entscheidungen und Gründe"

  func decision(_ name: String) -> String {
    switch name {
    case "answer": "beantwortet (answer)"
    case "escalate": "übergeben (escalate)"
    default: name
    }
  }

  func titleTopics(by period: LogStatistics.Period) -> String {
    period == .day ? "Themen nach Tagen" : "Themen nach Wochen"
  }

  func titleReasons(by period: LogStatistics.Period) -> String {
    period == .day ? "Gründe nach Tagen" : "Gründe nach Wochen"
  }

  func periodColumns(by period: LogStatistics.Period) -> [String] {
    [period == .day ? "Tag" : "Woche", "Entscheidungen", "beantwortet"]
  }

  let withoutTopic = "ohne Thema"
  let others = "andere"
  let all = "alle"
  let titleByTopic = "Themen"
  let topicColumns = ["Thema", "Entscheidungen", "beantwortet"]
  let withheld = "zurückgehalten"
  let titleConfidence = "Konfidenz"
  let confidenceColumns = ["von … bis", "Entscheidungen", "beantwortet"]
  let titleEntries = "Am häufigsten beantwortete Einträge"
  let titleFaults = "Unlesbare Zeilen, die ersten"

  func fault(_ fault: LogLine.Fault) -> String {
    switch fault {
    case .tooLong: "Die Zeile hat mehr als \(LogReader.lineLimit) Bytes."
    case .json(let error):
      Diagnostic(.malformedJSON(error.kind), at: SourceLocation(file: "")).message(in: .german)
    case .noObject: "Die Zeile ist kein JSON-Objekt."
    case .missing(let member): "„\(member)“ fehlt."
    case .invalid(let member): "„\(member)“ hat keinen erlaubten Wert."
    }
  }
}
