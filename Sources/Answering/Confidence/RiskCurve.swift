import Evaluation

/// Confidences with outcomes, from which a gate is read off for any risk.
package struct RiskCurve: Sendable {
  /// Confidences in millionths, that were not fitted on the question itself,
  /// highest first, with their outcomes.
  package let points: [(confidence: Int64, outcome: Outcome)]

  /// A curve of points in any order.
  package init(_ points: [(confidence: Int64, outcome: Outcome)]) {
    self.points = points.sorted(by: Self.precedes)
  }

  /// Whether one point stands before another; those between which nothing decides are the same.
  static func precedes(
    _ left: (confidence: Int64, outcome: Outcome), _ right: (confidence: Int64, outcome: Outcome)
  ) -> Bool {
    (left.confidence, right.outcome.rawValue) > (right.confidence, left.outcome.rawValue)
  }

  /// What answering from a gate upward would do.
  package struct Operation: Sendable {
    /// The lowest confidence that is answered, in millionths; above 1 where nothing may be.
    package var gate: Int64
    /// Share of the answerable questions that are answered rightly.
    package var automation: Double
    /// Share of wrong answers among all answers.
    package var error: Double
  }

  /// The gate that answers nothing.
  package static let closed: Int64 = 1_000_001

  /// What says how many answers are wrong.
  package enum Counting: Sendable {
    /// The outcomes, and beside them the confidences, which count as `supposedAnswers`.
    case outcomes
    /// The confidences alone, as probabilities that the answer is right.
    case confidences
  }

  /// As how many answers with known outcomes the confidences count.
  ///
  /// Outcomes alone move a gate far with a single wrong answer among few. Gates of 5 % by 200
  /// labels drawn from ten labelled sets made more than 7.5 % wrong in 17 % of the draws by
  /// outcomes alone, in 8 % so; the share rightly answered was .54 and .52.
  private static let supposedAnswers = 100.0

  /// What answering from a confidence upward is expected to do.
  package struct Step: Sendable {
    /// The confidence, in millionths.
    package var gate: Int64
    /// Share of the questions that are answered.
    package var answered: Double
    /// Share of wrong answers among these.
    package var error: Double
  }

  /// The lowest gate at which at most `risk` of the answers are wrong.
  ///
  /// - Parameters:
  ///   - unanswerable: weighs the questions so that this share of them has no answer in the
  ///     base, 0…<1; nil takes them as they are.
  /// - Complexity: O(points).
  package func gate(risk: Double, unanswerable: Double?, counting: Counting = .outcomes)
    -> Operation
  {
    let steps = steps(unanswerable: unanswerable, counting: counting)
    guard let best = steps.last(where: { $0.error <= risk }) else {
      return Operation(gate: Self.closed, automation: 0, error: 0)
    }
    let right = best.answered * (1 - best.error)
    return Operation(
      gate: best.gate, automation: right / answerable(unanswerable), error: best.error)
  }

  /// Every gate with what it is expected to do, highest first; none where no question was
  /// answered rightly.
  ///
  /// - Complexity: O(points).
  package func steps(unanswerable: Double?, counting: Counting) -> [Step] {
    guard points.contains(where: { $0.outcome == .right }) else { return [] }
    let without = points.count { $0.outcome == .unanswerable }
    let answerable = answerable(unanswerable)
    let weightWith = answerable / Double(points.count - without)
    let weightWithout = without > 0 ? (1 - answerable) / Double(without) : 0
    var steps: [Step] = []
    var answered = 0.0
    var wrong = 0.0
    var doubted = 0.0
    for (position, point) in points.enumerated() {
      let weight = point.outcome == .unanswerable ? weightWithout : weightWith
      answered += weight
      if point.outcome != .right { wrong += weight }
      doubted += weight * (1 - Double(point.confidence) / 1e6)
      let isLastOfTie =
        position + 1 == points.count || points[position + 1].confidence < point.confidence
      guard isLastOfTie, point.confidence > 0, answered > 0 else { continue }
      let error =
        switch counting {
        case .confidences: doubted / answered
        case .outcomes:
          Self.error(wrong / answered, doubted / answered, answers: Double(position + 1))
        }
      steps.append(Step(gate: point.confidence, answered: answered, error: error))
    }
    return steps
  }

  /// The share of answerable questions, of the supposed share of the others.
  private func answerable(_ unanswerable: Double?) -> Double {
    let with = points.count { $0.outcome != .unanswerable }
    return unanswerable.map { 1 - $0 } ?? Double(with) / Double(points.count)
  }

  /// The mean of what outcomes and confidences say, each by its number of answers.
  private static func error(_ observed: Double, _ expected: Double, answers: Double) -> Double {
    (observed * answers + expected * supposedAnswers) / (answers + supposedAnswers)
  }
}
