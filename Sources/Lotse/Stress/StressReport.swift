import Evaluation

/// How well a base is found in by questions as they were written, and by the same
/// questions distorted.
package struct StressReport: Sendable, Equatable {
  /// One distortion's figures.
  package struct Row: Sendable, Equatable {
    /// How the questions were distorted.
    package let distortion: Distortion
    /// Questions that differ from how they were written.
    package let changed: Int
    /// Rankings of all questions, distorted where there was something to distort.
    package let ranking: RankingMeasures
    /// Points of P@1 lost, over all questions.
    package let fall: Double
    /// Points of P@1 lost over the changed ones alone; nil where none is.
    package let fallOfChanged: Double?
  }

  /// Rankings of the questions as they were written.
  package let plain: RankingMeasures
  /// A row for each distortion.
  package let rows: [Row]

  /// The figures of rankings, one for each question in the same order.
  ///
  /// - Parameter distorted: with each ranking whether its question was changed.
  init(
    plain: [JudgedRanking], distorted: [(Distortion, [(isChanged: Bool, judged: JudgedRanking)])]
  ) {
    let measures = RankingMeasures(plain)
    self.plain = measures
    rows = distorted.map { distortion, results in
      let ranking = RankingMeasures(results.map(\.judged))
      let changed = results.indices.filter { results[$0].isChanged && plain[$0].isAnswerable }
      let before = RankingMeasures(changed.map { plain[$0] })
      let after = RankingMeasures(changed.map { results[$0].judged })
      return Row(
        distortion: distortion, changed: changed.count, ranking: ranking,
        fall: 100 * (measures.precisionAtOne - ranking.precisionAtOne),
        fallOfChanged: changed.isEmpty
          ? nil : 100 * (before.precisionAtOne - after.precisionAtOne))
    }
  }
}
