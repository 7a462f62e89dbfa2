/// Measures of rankings: means over the answerable questions alone.
package struct RankingMeasures: Sendable, Equatable {
  /// Number of answerable questions.
  package let questions: Int
  /// Number of these whose first entry is right.
  package let firstRight: Int
  /// Mean reciprocal rank of the first right entry among ten.
  package let reciprocalRank: Double
  /// Mean normalised discounted cumulated gain of ten.
  package let normalizedGain: Double
  /// Mean share of the right entries among ten, of at most ten.
  package let recall: Double

  /// The measures of rankings; all are 0 where no question is answerable.
  package init(_ rankings: [JudgedRanking]) {
    let answerable = rankings.filter(\.isAnswerable)
    questions = answerable.count
    firstRight = answerable.count(where: \.isFirstRight)
    func mean(_ measure: (JudgedRanking) -> Double) -> Double {
      guard !answerable.isEmpty else { return 0 }
      return answerable.reduce(0) { $0 + measure($1) } / Double(answerable.count)
    }
    reciprocalRank = mean { $0.reciprocalRank() }
    normalizedGain = mean { $0.normalizedGain() }
    recall = mean { $0.recall() }
  }

  /// Share of the answerable questions whose first entry is right.
  package var precisionAtOne: Double {
    questions > 0 ? Double(firstRight) / Double(questions) : 0
  }

  /// The exact 95 % interval of `precisionAtOne`.
  package var precisionInterval: Interval { Binomial.interval(firstRight, of: questions) }
}
