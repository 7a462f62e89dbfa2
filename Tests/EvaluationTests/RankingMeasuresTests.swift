import Evaluation
import Foundation
import Testing

@Suite struct RankingMeasuresTests {
  @Test func measuresOfARankingDoneByHand() {
    let ranking = JudgedRanking(grades: [0, 2, 0, 1], relevant: [1, 3, 2])
    let gain = 3 / log2(3.0) + 1 / log2(5.0)
    let ideal = 7.0 + 3 / log2(3.0) + 1 / 2.0
    #expect(!ranking.isFirstRight)
    #expect(ranking.reciprocalRank() == 0.5)
    #expect(abs(ranking.normalizedGain() - gain / ideal) < 1e-15)
    #expect(abs(ranking.recall() - 2 / 3.0) < 1e-15)
  }

  @Test func onlyTenEntriesCount() {
    let late = JudgedRanking(
      grades: [Int](repeating: 0, count: 10) + [1], relevant: [1])
    #expect(late.reciprocalRank() == 0)
    #expect(late.normalizedGain() == 0)
    #expect(late.recall() == 0)
    let many = JudgedRanking(
      grades: [Int](repeating: 1, count: 20), relevant: [Int](repeating: 1, count: 20))
    #expect(many.recall() == 1)
    #expect(abs(many.normalizedGain() - 1) < 1e-15)
  }

  @Test func unanswerableQuestionsAreLeftOut() {
    let measures = RankingMeasures([
      JudgedRanking(grades: [1, 0], relevant: [1]),
      JudgedRanking(grades: [0, 0], relevant: []),
      JudgedRanking(grades: [0, 1], relevant: [1]),
      JudgedRanking(grades: [], relevant: [1]),
      JudgedRanking(grades: [], relevant: []),
    ])
    #expect(measures.questions == 3)
    #expect(measures.firstRight == 1)
    #expect(abs(measures.precisionAtOne - 1 / 3.0) < 1e-15)
    #expect(abs(measures.reciprocalRank - 0.5) < 1e-15)
    #expect(abs(measures.recall - 2 / 3.0) < 1e-15)
    #expect(measures.precisionInterval.contains(1 / 3.0))
    #expect(RankingMeasures([]).precisionAtOne == 0)
  }

  @Test func noOrderIsBetterThanTheIdealOne() {
    var draws = Draws(seed: 5)
    for _ in 0..<200 {
      let relevant = (0..<1 + draws.below(14)).map { _ in 1 + draws.below(4) }
      var grades = relevant + [Int](repeating: 0, count: draws.below(6))
      let best = JudgedRanking(grades: grades.sorted(by: >), relevant: relevant)
      #expect(abs(best.normalizedGain() - 1) < 1e-12)
      grades.sort { _, _ in draws.below(2) == 0 }
      let other = JudgedRanking(grades: grades, relevant: relevant)
      #expect(other.normalizedGain() <= 1 + 1e-12)
      #expect(other.recall() <= 1)
    }
  }
}
