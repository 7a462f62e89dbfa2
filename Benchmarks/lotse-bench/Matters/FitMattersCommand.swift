import Answering
import Foundation
import Knowledge
import LinearAlgebra

/// `lotse-bench fit-matters`: fits what parts a message into two matters (`MatterModel`), and shows
/// what bases held out say.
///
/// Which place of a message with two matters is the right one is not labelled: it is the one that the
/// fit before found likeliest.
enum FitMattersCommand {
  static let usage = "fit-matters [--corpus DIR]"

  /// A message with what speaks for each of its cuts.
  private struct Sample {
    var message: MatterMessages.Message
    var cuts: [[Double]]
    /// Whether an entry surely answers the whole.
    var isAnswered: Bool
  }

  private struct Fit {
    var weights: [Double]
    var intercept: Double

    func logOdds(_ cut: [Double]) -> Double {
      zip(weights, cut).reduce(intercept) { $0 + $1.0 * $1.1 }
    }

    func best(_ sample: Sample) -> Double { sample.cuts.map(logOdds).max() ?? -.infinity }
  }

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage, values: ["--corpus"], switches: [])
    var bases: [(name: String, samples: [Sample])] = []
    for folder in try CorpusFolders.of(options["--corpus"] ?? "corpus") {
      bases.append((folder, try samples(MatterMessages.base(in: folder))))
    }
    var heldOut: [(sample: Sample, logOdds: Double)] = []
    for place in bases.indices where bases.count > 1 {
      let others = bases.indices.filter { $0 != place }.flatMap { bases[$0].samples }
      let fit = try fit(others)
      heldOut += bases[place].samples.map { ($0, fit.best($0)) }
    }
    report(heldOut)
    let fit = try fit(bases.flatMap(\.samples))
    print(String(format: "intercept %.2f", fit.intercept))
    for (name, weight) in zip(MatterEvidence.names, fit.weights) {
      print(String(format: "%.2f  ", weight) + name)
    }
    return 0
  }

  private static func samples(_ base: KnowledgeBase) throws -> [Sample] {
    var responder = try MatterMessages.responder(base)
    return try MatterMessages.of(base).map { message in
      let request = Request(question: message.text, now: CorpusFolders.noon)
      let whole = try responder.assess(request)
      let cuts = try responder.weighedCuts(of: request, whole)
      return Sample(
        message: message, cuts: cuts.map { $0.evidence.features.map { Double($0) / 1e6 } },
        isAnswered: whole.confidence >= whole.gate)
    }
  }

  // MARK: Fitting

  private static let rounds = 8
  private static let penalty = 0.3
  /// What a pair that was joined counts beside a message that somebody wrote.
  private static let weightOfJoined = 0.1

  private static func fit(_ samples: [Sample]) throws -> Fit {
    // Until there is a fit: where the lists cut, and the halves are sure of different entries.
    var current = Fit(weights: [], intercept: 0)
    current.weights = MatterEvidence.names.map {
      switch $0 {
      case "listed": 2
      case "higher": 1
      case "second in first", "first in second": -1
      default: 0
      }
    }
    for _ in 0..<rounds { current = try fit(samples, choosingBy: current) }
    return current
  }

  private static func fit(_ samples: [Sample], choosingBy choice: Fit) throws -> Fit {
    var rows: [[Double]] = []
    var targets: [Double] = []
    var weights: [Double] = []
    for sample in samples {
      let weight = sample.message.isJoined ? weightOfJoined : 1
      if sample.message.isDouble {
        let best = sample.cuts.max { choice.logOdds($0) < choice.logOdds($1) }
        if let best {
          rows.append(best)
          targets.append(1)
          weights.append(weight)
        }
      } else {
        rows += sample.cuts
        targets += sample.cuts.map { _ in 0 }
        weights += sample.cuts.map { _ in weight }
      }
    }
    let regression = try LogisticRegression(
      features: DoubleMatrix(
        rows: rows.count, columns: MatterEvidence.names.count, values: rows.flatMap { $0 }),
      targets: targets, instanceWeights: weights,
      prior: LogisticRegression.Prior(penalty: penalty))
    return Fit(weights: regression.weights, intercept: regression.intercept)
  }

  // MARK: Reporting

  /// Shares that are cut at several limits, of bases held out.
  private static func report(_ samples: [(sample: Sample, logOdds: Double)]) {
    for isAnswered in [true, false] {
      let samples = samples.filter { $0.sample.isAnswered == isAnswered }
      print(isAnswered ? "surely answered as one" : "not surely answered as one")
      for limit in stride(from: -1.5, through: 1.5, by: 0.25) {
        func share(_ belongs: (MatterMessages.Message) -> Bool) -> String {
          let group = samples.filter { belongs($0.sample.message) }
          return SignalCount.share(group.count { $0.logOdds >= limit }, of: group.count)
        }
        print(
          String(format: "  from %+.2f: ", limit)
            + "two matters \(share { $0.isDouble && !$0.isJoined }), "
            + "joined \(share { $0.isJoined }), others \(share { !$0.isDouble })")
      }
    }
  }
}
