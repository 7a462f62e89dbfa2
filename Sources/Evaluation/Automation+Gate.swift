extension Automation {
  /// The gate that lets nothing be answered.
  package static let closed = Double.infinity

  /// The lowest confidence at which the answered ones of these questions are
  /// wrong at most at a rate.
  ///
  /// Questions of the same confidence are answered together or not at all.
  ///
  /// - Parameters:
  ///   - points: the questions, in any order.
  ///   - risk: the tolerated share of wrong answers.
  ///   - unanswerable: weighs the questions so that this share of them has no
  ///     answer; nil takes them as they are.
  /// - Returns: the gate; `closed` where there is none.
  /// - Precondition: `unanswerable` lies in 0 ..< 1.
  /// - Complexity: O(n log n).
  package static func gate(
    _ points: [JudgedConfidence], risk: Double, unanswerable: Double? = nil
  ) -> Double {
    let without = points.count { !$0.isAnswerable }
    let with = points.count - without
    var weightWith = 1.0
    var weightWithout = 1.0
    if let unanswerable {
      precondition(unanswerable >= 0 && unanswerable < 1)
      weightWith = with > 0 ? (1 - unanswerable) * Double(points.count) / Double(with) : 0
      weightWithout = without > 0 ? unanswerable * Double(points.count) / Double(without) : 0
    }
    var gate = closed
    var right = 0
    var wrong = 0
    var outside = 0
    for tie in points.ties where tie.confidence > 0 {
      right += tie.right
      wrong += tie.wrong
      outside += tie.unanswerable
      let failed = weightWith * Double(wrong) + weightWithout * Double(outside)
      let answered = weightWith * Double(right) + failed
      if answered > 0, failed / answered <= risk { gate = tie.confidence }
    }
    return gate
  }
}
