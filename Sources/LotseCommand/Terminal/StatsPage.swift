import Answering
import Knowledge
import LotseService

/// The statistics of a log as people read them.
struct StatsPage {
  /// Most topics or reasons that have a column of their own, and most entries.
  private static let (mostColumns, mostEntries) = (6, 10)
  /// How wide the longest bar is.
  private static let barWidth = 40

  private let statistics: LogStatistics

  /// The page of some statistics.
  init(_ statistics: LogStatistics) { self.statistics = statistics }

  /// The lines of the page.
  func lines(_ texts: any Texts) -> [String] {
    let words = texts.stats
    let (topics, reasons) = (names(by: \.topic), names(by: \.reason))
    let parts: [(title: String, lines: [String])] = [
      (words.titleDecisions, decisions(texts)),
      (words.titleTopics(by: statistics.period), periods(texts, by: \.topic, columns: topics)),
      (
        words.titleReasons(by: statistics.period),
        reasons.isEmpty ? [] : periods(texts, by: \.reason, columns: reasons)
      ),
      (words.titleByTopic, byTopic(texts)),
      (words.titleConfidence, confidence(texts)),
      (words.titleEntries, entries),
      (words.titleFaults, faults(texts)),
    ]
    return head(texts)
      + parts.filter { !$0.lines.isEmpty }.flatMap { ["", $0.title] + $0.lines }
  }

  private func head(_ texts: any Texts) -> [String] {
    let words = texts.stats
    var head = Table([.left, .left])
    head.add([words.labelLines, words.lines(statistics)])
    if let span = statistics.span {
      head.add([
        words.labelSpan,
        words.span(Instant.text(span.lowerBound), Instant.text(span.upperBound)),
      ])
      head.add([words.labelAnswered, words.answered(statistics.all.total)])
    }
    for (label, numbers) in [
      (words.labelGates, statistics.gates), (words.labelSignals, statistics.signals),
    ] where !numbers.isEmpty {
      let list = LogStatistics.ranked(numbers).map { "\($0.name) \($0.number)" }
      head.add([label, list.joined(separator: ", ")])
    }
    let quantiles = [50, 95, 99].compactMap { percent in
      statistics.durations.quantile(Double(percent) / 100).map {
        (percent: percent, microseconds: $0)
      }
    }
    if !quantiles.isEmpty { head.add([words.labelDurations, words.durations(quantiles)]) }
    return head.lines
  }

  private func decisions(_ texts: any Texts) -> [String] {
    let figures = Figures(texts.language)
    let all = statistics.all
    var table = Table([.right, .right, .left], indent: 2)
    func add(_ tally: LogCounts.Tally, _ text: String) {
      let share = Double(tally.decisions) / Double(max(all.total.decisions, 1))
      table.add([figures.percent(share), "\(tally.decisions)", text])
    }
    for item in all.byDecision { add(item.tally, item.name.map(texts.stats.decision) ?? "–") }
    for item in all.tallies(by: \.reason) {
      guard let name = item.name else { continue }
      add(item.tally, EscalationReason(rawValue: name).map(texts.escalation) ?? name)
    }
    return table.lines
  }

  /// The names that have a column of their own.
  private func names(by member: KeyPath<LogCounts.Cell, String?>) -> [String] {
    Array(statistics.all.tallies(by: member).compactMap(\.name).prefix(Self.mostColumns))
  }

  /// A line for each period, with a column for each name and one for all others.
  private func periods(
    _ texts: any Texts, by member: KeyPath<LogCounts.Cell, String?>, columns: [String]
  ) -> [String] {
    guard !statistics.ofPeriod.isEmpty else { return [] }
    let figures = Figures(texts.language)
    let hasRest = statistics.all.tallies(by: member).compactMap(\.name).count > columns.count
    var table = Table(
      [.left] + [Table.Alignment](repeating: .right, count: columns.count + 3), indent: 2)
    table.add(
      texts.stats.periodColumns(by: statistics.period) + columns
        + (hasRest ? [texts.stats.others] : []))
    for (start, counts) in statistics.ofPeriod.sorted(by: { $0.key < $1.key }) {
      var numbers = [String: Int]()
      var others = 0
      for item in counts.tallies(by: member) {
        guard let name = item.name else { continue }
        if columns.contains(name) {
          numbers[name] = item.tally.decisions
        } else {
          others += item.tally.decisions
        }
      }
      table.add(
        [
          statistics.name(ofPeriod: start), "\(counts.total.decisions)",
          figures.percent(counts.total.share),
        ] + columns.map { "\(numbers[$0] ?? 0)" } + (hasRest ? ["\(others)"] : []))
    }
    return table.lines
  }

  private func byTopic(_ texts: any Texts) -> [String] {
    let figures = Figures(texts.language)
    let topics = statistics.all.tallies(by: \.topic)
    guard !topics.isEmpty else { return [] }
    let all = statistics.all.total
    // A pilot's topics are answered by nobody yet; what they would have been is what it is for.
    let hasWithheld = all.withheld > 0
    var table = Table([.left, .right, .right] + (hasWithheld ? [.right] : []), indent: 2)
    table.add(texts.stats.topicColumns + (hasWithheld ? [texts.stats.withheld] : []))
    func add(_ name: String, _ tally: LogCounts.Tally) {
      table.add(
        [name, "\(tally.decisions)", figures.percent(tally.share)]
          + (hasWithheld ? ["\(tally.withheld)"] : []))
    }
    for item in topics { add(item.name ?? texts.stats.withoutTopic, item.tally) }
    add(texts.stats.all, all)
    return table.lines
  }

  private func confidence(_ texts: any Texts) -> [String] {
    let figures = Figures(texts.language)
    let most = statistics.tenths.map(\.decisions).max() ?? 0
    guard most > 0 else { return [] }
    var table = Table([.left, .right, .right, .left], indent: 2)
    table.add(texts.stats.confidenceColumns)
    for (tenth, tally) in statistics.tenths.enumerated() {
      let bounds = [tenth, tenth + 1].map { figures.decimal(Double($0) / 10, places: 1) }
      // Whatever there is at all can be seen.
      let width = (tally.decisions * Self.barWidth + most - 1) / most
      table.add([
        bounds.joined(separator: "–"), "\(tally.decisions)",
        tally.decisions > 0 ? figures.percent(tally.share) : "–",
        String(repeating: "█", count: width),
      ])
    }
    return table.lines
  }

  private var entries: [String] {
    var table = Table([.right, .left], indent: 2)
    for item in LogStatistics.ranked(statistics.answers).prefix(Self.mostEntries) {
      table.add(["\(item.number)", item.name])
    }
    return table.lines
  }

  private func faults(_ texts: any Texts) -> [String] {
    statistics.faults.map { "  \($0.file):\($0.line): \(texts.stats.fault($0.fault))" }
  }
}
