/// The commands of the benchmark runner.
enum BenchmarkCommand {
  static func run(_ arguments: [String]) throws {
    let rest = Array(arguments.dropFirst())
    switch arguments.first {
    case "fit": try FitCommand.run(rest)
    case "leave-out": try LeaveOutCommand.run(rest)
    case "quality": try QualityCommand.run(rest)
    default: throw BenchmarkError.usage("lotse-bench fit …")
    }
  }
}
