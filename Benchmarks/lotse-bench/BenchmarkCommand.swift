import Foundation

/// The commands of the benchmark runner.
enum BenchmarkCommand {
  /// Runs a command.
  ///
  /// - Returns: the exit code: 0 when the property held, 1 when it did not.
  static func run(_ arguments: [String]) throws -> Int32 {
    // A service that ends early is a finding, not an end of the run.
    signal(SIGPIPE, SIG_IGN)
    let rest = Array(arguments.dropFirst())
    if let help = plainUsages[arguments.first ?? ""], rest.contains("--help") {
      throw HelpWanted(usage: help)
    }
    switch arguments.first {
    case "fit":
      try FitCommand.run(rest)
      return 0
    case "ablation":
      try AblationCommand.run(rest)
      return 0
    case "leave-out":
      try LeaveOutCommand.run(rest)
      return 0
    case "quality":
      try QualityCommand.run(rest)
      return 0
    case "confidence": return try ConfidenceCommand.run(rest)
    case "stress": return try StressCommand.run(rest)
    case "certificates": return try CertificateBenchmark.run(rest)
    case "explain": return try ExplainTest.run(rest)
    case "cross-language": return try CrossLanguageBenchmark.run(rest)
    case "fit-signals": return try FitSignalsCommand.run(rest)
    case "fit-matters": return try FitMattersCommand.run(rest)
    case "matters": return try MattersBenchmark.run(rest)
    case "signals": return try SignalsBenchmark.run(rest)
    case "base": return try BaseCommand.run(rest)
    case "search": return try SearchBenchmark.run(rest)
    case "generate": return try GenerateCommand.run(rest)
    case "exact": return try ExactTest.run(rest)
    case "analyze": return try AnalyzeBenchmark.run(rest)
    case "build": return try BuildBenchmark.run(rest)
    case "edit": return try EditBenchmark.run(rest)
    case "ask": return try AskBenchmark.run(rest)
    case "serve": return try ServeBenchmark.run(rest)
    case "cold": return try ColdBenchmark.run(rest)
    case "memory": return try MemoryBenchmark.run(rest)
    case "dense": return try DenseBenchmark.run(rest)
    case "dense-generate": return try DenseGenerator.run(rest)
    case "crash": return try CrashTest.run(rest)
    case "mutate-index": return try IndexMutationTest.run(rest)
    case "mutate-lines": return try LineMutationTest.run(rest)
    case "conversations": return try ConversationBenchmark.run(rest)
    case "access": return try AccessTest.run(rest)
    case "facts": return try FactBenchmark.run(rest)
    case "determinism": return try DeterminismTest.run(rest)
    case "--help", "help": throw HelpWanted(usage: usage)
    default: throw BenchmarkError.usage("lotse-bench " + usage)
    }
  }

  /// The commands that take folders alone.
  private static let plainUsages = [
    "fit": "fit [--write FILE] DIR…", "ablation": AblationCommand.usage,
    "leave-out": "leave-out DIR…", "quality": "quality [--labels] DIR…",
    "stress": StressCommand.usage,
  ]

  private static let usage = """
    COMMAND, one of
      fit [--write FILE] DIR…
      \(AblationCommand.usage)
      leave-out DIR…
      quality [--labels] DIR…
      \(ConfidenceCommand.usage)
      \(StressCommand.usage)
      \(CertificateBenchmark.usage)
      \(SignalsBenchmark.usage)
      \(FitSignalsCommand.usage)
      \(MattersBenchmark.usage)
      \(FitMattersCommand.usage)
      \(CrossLanguageBenchmark.usage)
      \(ExplainTest.usage)
      \(BaseCommand.usage)
      \(SearchBenchmark.usage)
      \(GenerateCommand.usage)
      \(ExactTest.usage)
      \(AnalyzeBenchmark.usage)
      \(BuildBenchmark.usage)
      \(EditBenchmark.usage)
      \(AskBenchmark.usage)
      \(ServeBenchmark.usage)
      \(ColdBenchmark.usage)
      \(MemoryBenchmark.usage)
      \(DenseBenchmark.usage)
      \(DenseGenerator.usage)
      \(CrashTest.usage)
      \(IndexMutationTest.usage)
      \(LineMutationTest.usage)
      \(ConversationBenchmark.usage)
      \(AccessTest.usage)
      \(DeterminismTest.usage)
      \(FactBenchmark.usage)
    """
}
