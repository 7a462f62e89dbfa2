import Answering
import Foundation
import Knowledge
import Storage

/// `lotse-bench certificates`: whether certificates hold as often as they say.
///
/// Confidence is fitted on the calibration split; the test split is taken as
/// the whole population, of which samples are drawn.
enum CertificateBenchmark {
  static let usage =
    "certificates DIR… [--samples 1000] [--sizes 100,200,400,800] [--seed N]"

  /// The promised risks.
  private static let risks = [0.02, 0.05, 0.1]

  static func run(_ arguments: [String]) throws -> Int32 {
    let folders = arguments.prefix { !$0.hasPrefix("--") }
    let options = try BenchmarkOptions(
      Array(arguments.dropFirst(folders.count)), usage: usage, values: ["--samples", "--sizes"])
    guard !folders.isEmpty else { throw BenchmarkError.usage(usage) }
    let samples = try options.number("--samples", default: 1_000, in: 1...1_000_000)
    let sizes = try (options["--sizes"] ?? "100,200,400,800").split(separator: ",").map { text in
      guard let size = Int(text), size > 0 else { throw BenchmarkError.usage(usage) }
      return size
    }
    let limit = mostViolations(of: samples)
    var report = BenchmarkReport("certificates")
    report.add("samples", samples)
    report.add("limit", limit)
    var certificates = 0
    for folder in folders {
      let name = URL(fileURLWithPath: folder).lastPathComponent
      let simulation = try simulation(folder)
      if !options.has("--json") {
        print("\(name) | risk | size | violations | refusals | of issued | answered | oracle")
      }
      for risk in risks {
        for size in sizes {
          let result = simulation.run(
            risk: risk, size: size, draws: samples, seed: try options.seed())
          certificates += result.issued
          let line = [
            name, text(risk), "\(size)", "\(result.violations)", "\(result.refusals)",
            text(Double(result.violations) / Double(max(result.issued, 1))), text(result.share),
            text(simulation.oracle(risk: risk)),
          ].joined(separator: " | ")
          if !options.has("--json") { print(line) }
          if result.violations > limit { report.violate(line) }
        }
      }
    }
    report.add("certificates", certificates)
    return report.finish(asJSON: options.has("--json"))
  }

  private static func text(_ value: Double) -> String { String(format: "%.3f", value) }

  /// Broken promises that a certainty of 95 % and its binomial error allow: 61 of 1,000.
  static func mostViolations(of samples: Int) -> Int {
    let mean = 0.05 * Double(samples)
    return Int(mean + 1.645 * (mean * 0.95).squareRoot())
  }

  private static func simulation(_ folder: String) throws -> CertificateSimulation {
    let (base, diagnostics) = KnowledgeLoader.load(folder)
    guard let base else {
      throw BenchmarkError.knowledge(
        diagnostics.filter { $0.severity == .error }.map { $0.text(in: .english) })
    }
    let fit = base.questions.filter { $0.split == .calibration }
    var building = IndexBuilder.Options()
    building.labels = fit
    let index = try KnowledgeIndex(bytes: IndexBuilder.build(base, options: building))
    let certifier = Certifier(base, index)
    return CertificateSimulation(
      fit: try certifier.fitTrials() ?? [],
      population: try certifier.ask(base.questions.filter { $0.split == .test }),
      calibration: index.customers.calibration, policy: index.policy)
  }
}
