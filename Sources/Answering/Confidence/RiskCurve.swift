/// Confidences with outcomes, from which a gate is read off for any risk.
package struct RiskCurve: Sendable {
  /// Confidences in millionths, that were not fitted on the question itself,
  /// highest first, with their outcomes.
  package let points: [(confidence: Int64, outcome: Outcome)]

  /// A curve of points in any order.
  package init(_ points: [(confidence: Int64, outcome: Outcome)]) {
    self.points = points.sorted {
      ($0.confidence, $1.outcome.rawValue) > ($1.confidence, $0.outcome.rawValue)
    }
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

  /// Whether outcomes or confidences say how many answers are wrong.
  package enum Counting: Sendable {
    /// The outcomes, as they are.
    case outcomes
    /// The confidences, as probabilities that the answer is right.
    case confidences
  }

  /// The lowest gate at which at most `risk` of the answers are wrong, if
  /// `unanswerable` of the questions have no answer in the base.
  ///
  /// - Complexity: O(points).
  package func gate(risk: Double, unanswerable: Double, counting: Counting = .outcomes)
    -> Operation
  {
    let without = points.count { $0.outcome == .unanswerable }
    let with = points.count - without
    var best = Operation(gate: Self.closed, automation: 0, error: 0)
    guard with > 0 else { return best }
    let weightWith = (1 - unanswerable) / Double(with)
    let weightWithout = without > 0 ? unanswerable / Double(without) : 0
    var right = 0.0
    var wrong = 0.0
    for (position, point) in points.enumerated() {
      let weight = point.outcome == .unanswerable ? weightWithout : weightWith
      switch counting {
      case .outcomes where point.outcome == .right: right += weight
      case .outcomes: wrong += weight
      case .confidences:
        right += weight * Double(point.confidence) / 1e6
        wrong += weight * (1 - Double(point.confidence) / 1e6)
      }
      let isLastOfTie =
        position + 1 == points.count || points[position + 1].confidence < point.confidence
      guard isLastOfTie, point.confidence > 0 else { continue }
      let error = wrong / (right + wrong)
      if error <= risk {
        best = Operation(
          gate: point.confidence, automation: right / (1 - unanswerable), error: error)
      }
    }
    return best
  }
}
