import LotseService

/// What is said of a service's log, in one language.
protocol StatsTexts: Sendable {
  /// A file cannot be read, and what to do.
  func unreadable(_ file: String, _ reason: String) -> String

  // The head.

  var labelLines: String { get }
  /// How many lines there are, and of what kinds.
  func lines(_ statistics: LogStatistics) -> String
  var labelSpan: String { get }
  func span(_ first: String, _ last: String) -> String
  var labelAnswered: String { get }
  func answered(_ tally: LogCounts.Tally) -> String
  var labelGates: String { get }
  var labelSignals: String { get }
  var labelDurations: String { get }
  /// Quantiles in microseconds, and how exact they are.
  func durations(_ quantiles: [(percent: Int, microseconds: Int)]) -> String

  // The tables.

  var titleDecisions: String { get }
  /// A decision by its name in the log.
  func decision(_ name: String) -> String
  func titleTopics(by period: LogStatistics.Period) -> String
  func titleReasons(by period: LogStatistics.Period) -> String
  /// Headings: period, decisions, share answered.
  func periodColumns(by period: LogStatistics.Period) -> [String]
  var withoutTopic: String { get }
  /// The column of what has no column of its own.
  var others: String { get }
  var all: String { get }
  var titleByTopic: String { get }
  /// Headings: topic, decisions, share answered.
  var topicColumns: [String] { get }
  /// The heading of answers that the policy withheld.
  var withheld: String { get }
  var titleConfidence: String { get }
  /// Headings: tenth, decisions, share answered.
  var confidenceColumns: [String] { get }
  var titleEntries: String { get }
  var titleFaults: String { get }
  /// Why a line is none of the log.
  func fault(_ fault: LogLine.Fault) -> String
}
