/// How well confidence orders questions, whatever the gate.
package enum SelectiveRisk {
  /// Area under the risk–coverage curve: the mean, over all numbers of
  /// answered questions in order of confidence, of the share that is wrong.
  ///
  /// Within a stretch of equal confidence it is the mean over all orders.
  /// Geifman, El-Yaniv: Selective classification for deep neural networks, NIPS 2017.
  ///
  /// - Returns: 0 without questions.
  /// - Complexity: O(n log n).
  package static func areaUnderRiskCoverage(_ points: [JudgedConfidence]) -> Double {
    guard !points.isEmpty else { return 0 }
    var sum = 0.0
    var answered = 0
    var wrong = 0
    for tie in points.ties {
      let wrongHere = tie.count - tie.right
      let rate = Double(wrongHere) / Double(tie.count)
      for number in 1...tie.count {
        sum += (Double(wrong) + rate * Double(number)) / Double(answered + number)
      }
      answered += tie.count
      wrong += wrongHere
    }
    return sum / Double(points.count)
  }

  /// Area under the receiver operating characteristic of confidence: the
  /// probability that a question ranked rightly has a higher confidence than
  /// one that should be handed over; equal ones count half.
  ///
  /// - Returns: nil where one of the two kinds is missing.
  /// - Complexity: O(n log n).
  package static func areaUnderROC(_ points: [JudgedConfidence]) -> Double? {
    let right = points.count { $0.outcome == .right }
    let others = points.count - right
    guard right > 0, others > 0 else { return nil }
    var above = 0
    var doubled = 0
    for tie in points.ties {
      let othersHere = tie.count - tie.right
      doubled += othersHere * (2 * above + tie.right)
      above += tie.right
    }
    return Double(doubled) / (2 * Double(right) * Double(others))
  }
}
