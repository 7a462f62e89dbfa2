/// How many questions each gate answers, and how many of these wrongly.
package struct AnswerCounts: Sendable {
  /// Confidences above 0, highest first.
  private let confidences: [Double]
  /// By number of questions, in this order, how many are answered wrongly.
  private let wrongUpTo: [Int]
  /// Number of all questions, those that no gate answers included.
  package let questions: Int

  /// Of questions of which those with confidence 0 are answered at no gate.
  ///
  /// - Complexity: O(n log n).
  package init(_ points: [JudgedConfidence]) {
    let sorted = points.sorted { $0.confidence > $1.confidence }.prefix { $0.confidence > 0 }
    var wrongUpTo = [0]
    for point in sorted {
      wrongUpTo.append(wrongUpTo[wrongUpTo.count - 1] + (point.outcome == .right ? 0 : 1))
    }
    confidences = sorted.map(\.confidence)
    self.wrongUpTo = wrongUpTo
    questions = points.count
  }

  /// The counts from a confidence upward.
  ///
  /// - Complexity: O(log n).
  package func from(_ threshold: Double) -> (answered: Int, wrong: Int) {
    var low = 0
    var high = confidences.count
    while low < high {
      let middle = (low + high) / 2
      if confidences[middle] >= threshold { low = middle + 1 } else { high = middle }
    }
    return (low, wrongUpTo[low])
  }
}
