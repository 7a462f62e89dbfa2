import Answering
import Foundation

/// Figures of sets of intents as their authors measure them: every question is
/// given the first entry, or none below a gate.
struct IntentFigures {
  /// A question with the intent that is given to it and the one that it has.
  struct Question {
    var confidence: Int64
    var given: String
    /// Empty where the question is out of scope.
    var right: String
  }

  private let questions: [Question]

  /// The figures of questions by a model.
  init(_ asked: [ConfidenceSet.Asked], _ model: ConfidenceModel) {
    questions = asked.map { asked in
      Question(
        confidence: asked.question.features.map(model.confidence) ?? 0, given: asked.first ?? "",
        right: asked.label.relevant.first?.entry ?? "")
    }
  }

  /// The gates at which anything changes.
  private var gates: [Int64] { Set(questions.map(\.confidence)).sorted() }

  private func given(_ question: Question, _ gate: Int64) -> String {
    question.confidence >= gate ? question.given : ""
  }

  /// Share of all questions that get what they have, "none" counted as one more intent.
  private func accuracy(_ gate: Int64) -> Double {
    Double(questions.count { given($0, gate) == $0.right }) / Double(max(questions.count, 1))
  }

  private func share(inScope: Bool, _ gate: Int64) -> Double {
    let of = questions.filter { $0.right.isEmpty != inScope }
    return Double(of.count { given($0, gate) == $0.right }) / Double(max(of.count, 1))
  }

  /// The gate with the largest value, the lowest of several.
  private func best(_ value: (Int64) -> Double) -> Int64 {
    var best = (value: -Double.infinity, gate: Int64(0))
    for gate in gates {
      let value = value(gate)
      if value > best.value { best = (value, gate) }
    }
    return best.gate
  }

  /// In-scope accuracy and out-of-scope recall at the gate that is best on validation questions.
  ///
  /// "None" is counted as one more intent: the column oos-threshold of Table 2 of Larson et al.,
  /// An evaluation dataset for intent classification and out-of-scope prediction, 2019.
  func scope(validation: IntentFigures) -> String {
    let gate = validation.best(validation.accuracy)
    return String(
      format: "in-scope accuracy %.1f, out-of-scope recall %.1f (gate %.3f)",
      100 * share(inScope: true, gate), 100 * share(inScope: false, gate), Double(gate) / 1e6)
  }

  /// The largest Matthews correlation over all gates, intents and "none" taken as classes.
  ///
  /// Gorodkin: Comparing two K-category assignments by a K-category correlation coefficient, 2004.
  var correlation: String {
    let gate = best(matthews)
    return String(
      format: "Matthews %.3f, in-scope accuracy %.3f, out-of-scope recall %.3f (gate %.3f)",
      matthews(gate), share(inScope: true, gate), share(inScope: false, gate), Double(gate) / 1e6)
  }

  private func matthews(_ gate: Int64) -> Double {
    var givenCounts: [String: Double] = [:]
    var rightCounts: [String: Double] = [:]
    var hits = 0.0
    for question in questions {
      let given = given(question, gate)
      givenCounts[given, default: 0] += 1
      rightCounts[question.right, default: 0] += 1
      if given == question.right { hits += 1 }
    }
    let all = Double(questions.count)
    let products = givenCounts.reduce(0) { $0 + $1.value * (rightCounts[$1.key] ?? 0) }
    let givenSquares = givenCounts.reduce(0) { $0 + $1.value * $1.value }
    let rightSquares = rightCounts.reduce(0) { $0 + $1.value * $1.value }
    let scale = ((all * all - givenSquares) * (all * all - rightSquares)).squareRoot()
    return scale > 0 ? (hits * all - products) / scale : 0
  }
}
