import Answering
import Evaluation
import Foundation
import Knowledge
import LinearAlgebra
import Retrieval

/// `lotse-bench fit [--write FILE] DIR…`: fits the universal weights of ranker
/// and confidence on the calibration questions of the folders, those that a
/// certificate seals left out, and reports P@1, also with each folder's own
/// questions left out.
enum FitCommand {
  private static let rankerPenalty = 1.0

  static func run(_ arguments: [String]) throws {
    var folders = arguments
    var output: String?
    if let place = folders.firstIndex(of: "--write"), place + 1 < folders.count {
      output = folders[place + 1]
      folders.removeSubrange(place...place + 1)
    }
    guard !folders.isEmpty else { throw BenchmarkError.usage("fit [--write FILE] DIR…") }
    let sets = try folders.map { try FitSet($0) }
    let weights = try ranker(sets)
    let model = try confidence(sets, weights)
    let transfer = try UniversalFit.transfer(
      sets.map { try $0.examples(weights, leavesOut: true) }, model)
    print("transfer \(transfer)")
    report(sets, weights, model)
    if let output {
      try file(sets, weights, model, transfer).write(
        toFile: output, atomically: true, encoding: .utf8)
    }
  }

  /// The ranker's weights, those of the features that are left out zero.
  ///
  /// Where a feature has weights of its own for entries without phrasings, both weights are
  /// the sum of one that they share and one of their own, so that each leans on the other
  /// where it has few questions.
  static func ranker(_ sets: [FitSet], without leftOut: Set<Feature> = []) throws
    -> RankerWeights
  {
    let pairs = Feature.withoutPhrasings
    let fit = try SoftmaxRanking(
      groups: sets.flatMap { $0.groups(without: leftOut) }, penalty: rankerPenalty,
      priorWeights: [Double](repeating: 0, count: Feature.count + pairs.count),
      signs: .nonNegative)
    var weights = Array(fit.weights.prefix(Feature.count))
    for (pair, shared) in zip(pairs, fit.weights.dropFirst(Feature.count)) {
      for feature in [pair.0, pair.1] where !leftOut.contains(feature) {
        weights[feature.rawValue] += shared
      }
    }
    return RankerWeights(weights.map(UniversalFit.rounded))
  }

  static func confidence(_ sets: [FitSet], _ weights: RankerWeights) throws -> ConfidenceModel {
    try UniversalFit.confidence(sets.map { try $0.examples(weights) })
  }

  /// The gates of universal confidence: for each risk the lowest confidence, in
  /// millionths, at which the pooled questions would keep it.
  ///
  /// Sets count alike, and as if the default policy's share of their questions
  /// had no answer.
  static func gates(_ sets: [FitSet], _ weights: RankerWeights, _ model: ConfidenceModel) throws
    -> [(risk: Double, gate: Int64)]
  {
    let unanswerable = Policy.supposedUnanswerable
    var points: [(confidence: Int64, right: Double, wrong: Double)] = []
    for set in sets {
      let questions = try set.fitRows.map { try set.outcome($0, weights) }
      let without = Double(questions.count { $0.outcome == .unanswerable })
      let with = Double(questions.count) - without
      for question in questions {
        let confidence = question.features.map(model.confidence) ?? 0
        switch question.outcome {
        case .right: points.append((confidence, (1 - unanswerable) / with, 0))
        case .wrong: points.append((confidence, 0, (1 - unanswerable) / with))
        case .unanswerable: points.append((confidence, 0, unanswerable / without))
        }
      }
    }
    points.sort { $0.confidence > $1.confidence }
    return [0.01, 0.02, 0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3].map { risk in
      var right = 0.0
      var wrong = 0.0
      var gate = RiskCurve.closed
      for point in points {
        right += point.right
        wrong += point.wrong
        if wrong <= risk * (right + wrong) { gate = point.confidence }
      }
      return (risk, gate)
    }
  }

  private static func report(_ sets: [FitSet], _ weights: RankerWeights, _ model: ConfidenceModel) {
    func text(_ value: Double) -> String { String(format: "%.3f", value) }
    for (feature, weight) in zip(Feature.allCases, weights.values) {
      print("ranker \(feature.name) \(text(weight))")
    }
    for (feature, weight) in zip(ConfidenceFeature.allCases, model.weights) {
      print("confidence \(feature.name) \(text(weight))")
    }
    print("confidence intercept \(text(model.intercept))")
    let mean =
      sets.map { $0.precisionAtOne(.calibration, weights.values) }.reduce(0, +) / Double(sets.count)
    print("mean P@1 over the sets, calibration", text(mean))
    print(
      "set  P@1 calibration  test  left out (difference, 95 %)  candidates"
        + " | each signal alone (calibration)")
    for set in sets {
      let others = sets.filter { family($0) != family(set) }
      let without = others.isEmpty ? nil : try? ranker(others)
      let foreign = without.flatMap { try? operation(of: set, fittedOn: others, $0) }
      let alone = Feature.allCases.map { feature in
        var single = [Double](repeating: 0, count: Feature.count)
        single[feature.rawValue] = 1
        return "\(feature.name) \(text(set.precisionAtOne(.calibration, single)))"
      }
      print(
        set.name, text(set.precisionAtOne(.calibration, weights.values)),
        text(set.precisionAtOne(.test, weights.values)),
        without.map { leftOut(set, weights, without: $0) } ?? "-",
        text(set.candidateRecall), "| universal of the others at 5 %:", foreign ?? "-", "|",
        alone.joined(separator: ", "))
    }
  }

  /// P@1 on the test questions by weights of other sets, and its difference to that by the
  /// weights of all with the paired bootstrap interval.
  private static func leftOut(
    _ set: FitSet, _ weights: RankerWeights, without others: RankerWeights
  ) -> String {
    let (all, left) = (set.hits(.test, weights.values), set.hits(.test, others.values))
    guard !all.isEmpty else { return "-" }
    let interval = PairedBootstrap.meanDifference(left, all)
    let difference = (left.reduce(0, +) - all.reduce(0, +)) / Double(all.count)
    return String(
      format: "%.3f (%+.3f, %+.3f…%+.3f)",
      left.reduce(0, +) / Double(left.count), difference, interval.lower, interval.upper)
  }

  private static func family(_ set: FitSet) -> Substring { UniversalFit.family(set.name) }

  /// What universal weights and gate of other sets would do with a set's test questions.
  private static func operation(of set: FitSet, fittedOn others: [FitSet], _ weights: RankerWeights)
    throws -> String
  {
    let model = try confidence(others, weights)
    let gate = try gates(others, weights, model).first { $0.risk == 0.05 }?.gate ?? RiskCurve.closed
    let questions = try set.rows(.test).map { try set.outcome($0, weights) }
    let answered = questions.filter { ($0.features.map(model.confidence) ?? 0) >= gate }
    let right = answered.count { $0.outcome == .right }
    let answerable = questions.count { $0.outcome != .unanswerable }
    return String(
      format: "error %.3f automation %.3f",
      1 - Double(right) / Double(max(answered.count, 1)), Double(right) / Double(answerable))
  }

  /// The Swift file that ships the weights.
  private static func file(
    _ sets: [FitSet], _ weights: RankerWeights, _ model: ConfidenceModel,
    _ transfer: (scale: Double, shift: Double)
  ) throws -> String {
    func lines(_ names: [String], _ values: [Double], indent: Int) -> String {
      zip(names, values).map { String(repeating: " ", count: indent) + "\($1),  // \($0)" }
        .joined(separator: "\n")
    }
    let names = sets.map { "\($0.name) (\($0.fitRows.count))" }.joined(separator: ", ")
    let gates = try gates(sets, weights, model)
    return """
      import Retrieval

      /// Weights learned once, the same for every knowledge base.
      ///
      /// Written by `lotse-bench fit` from the calibration questions that no
      /// certificate of 400 labels or more seals (their number in brackets) of: \(names).
      package enum UniversalWeights {
        /// Weights of the ranker, in the order of `Feature`.
        package static let ranker = RankerWeights([
      \(lines(Feature.allCases.map(\.name), weights.values, indent: 4))
        ])

        /// Weights of confidence, in the order of `ConfidenceFeature`.
        package static let confidence = ConfidenceModel(
          weights: [
      \(lines(ConfidenceFeature.allCases.map(\.name), model.weights, indent: 6))
          ], intercept: \(model.intercept))

        /// Scale and shift from the log-odds that left-out phrasings teach to those
        /// that the questions named above show, on the sets with phrasings.
        package static let transfer = (scale: \(transfer.scale), shift: \(transfer.shift))

        /// For some risks the lowest confidence, in millionths, at which the
        /// questions named above keep them, sets counting alike, with the
        /// default policy's share of unanswerable ones.
        package static let gates: [(risk: Double, gate: Int64)] = [
      \(gates.map { "    (\($0.risk), \($0.gate))," }.joined(separator: "\n"))
        ]
      }

      """
  }
}
