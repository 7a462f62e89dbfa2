import LotseService

/// `lotse stats`: what the lines of a service's log come to.
struct StatsCommand: Command {
  private let files: [String]
  private let period: LogStatistics.Period
  private let isJSON: Bool

  init(_ arguments: ValidatedArguments) throws(UsageError) {
    files = arguments.operands
    period = arguments.choice(.by) ?? .day
    isJSON = arguments.has(.json)
  }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    var statistics = LogStatistics(by: period)
    for file in files {
      do {
        try LogReader.read(file, into: &statistics)
      } catch {
        throw .log(path: error.path, reason: error.reason)
      }
    }
    if isJSON {
      try context.console.write(StatsJSON(statistics, texts: context.texts).text)
    } else {
      for line in StatsPage(statistics).lines(context.texts) { try context.console.result(line) }
    }
    return statistics.readable > 0 ? .success : .findings
  }
}
