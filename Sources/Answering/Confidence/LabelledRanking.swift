import Knowledge
import Retrieval
import Storage
import TextAnalysis

/// A labelled question with the candidates that were found for it, to be ordered by any weights.
package struct LabelledRanking: Sendable {
  /// The candidates as one ranker ordered them.
  package var ranking: Ranking
  /// For each candidate whether it answers the question.
  package var relevant: [Bool]
  /// Whether any entry answers it.
  package var isAnswerable: Bool

  /// A ranking with what the label says of its candidates.
  package init(ranking: Ranking, relevant: [Bool], isAnswerable: Bool) {
    self.ranking = ranking
    self.relevant = relevant
    self.isAnswerable = isAnswerable
  }

  /// Asks labelled questions; ids and kinds are never looked at.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  static func ask(
    _ labels: [LabelledQuestion], entries: [Entry], index: RetrievalIndex, policy: Policy
  ) throws(StorageError) -> [LabelledRanking] {
    var ranker = Ranker(index, weights: UniversalWeights.ranker)
    var matterWords = MatterWords(policy)
    let first = Language(index.languages.first ?? .german)
    let ids = Set(entries.map(\.id))
    var rankings: [LabelledRanking] = []
    for label in labels {
      let asked = try matterWords.of(label.asked, language: first, in: index)
      let spoken = LanguageDetector.detect(Array(asked.utf8)).language
      let language =
        spoken.flatMap { index.languages.contains($0) ? $0 : nil }
        ?? index.languages.first ?? .german
      let ranking = try ranker.rank(asked, language: language)
      rankings.append(
        LabelledRanking(
          ranking: ranking,
          relevant: ranking.candidates.map { label.grade(of: entries[$0.entry].id) > 0 },
          isAnswerable: label.isAnswerable(by: ids)))
    }
    return rankings
  }

  /// What confidence is fitted on when weights order the candidates.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package func question(
    _ weights: RankerWeights, in index: RetrievalIndex, topics: EntryTopics
  ) throws(StorageError) -> CalibrationQuestion {
    var ordered = ranking
    for position in ordered.candidates.indices {
      ordered.candidates[position].score = weights.score(ordered.candidates[position].features)
    }
    let candidates = ordered.candidates
    let order = candidates.indices.sorted { left, right in
      let (a, b) = (candidates[left], candidates[right])
      return (a.score, b.document) > (b.score, a.document)
    }
    ordered.candidates = order.map { candidates[$0] }
    let isRight = order.first.map { relevant[$0] } ?? false
    let topic: UInt64 =
      if let first = ordered.candidates.first { try topics.key(of: first.entry) } else { 0 }
    return CalibrationQuestion(
      features: try ConfidenceFeatures.of(ordered, in: index, weights: weights, topics: topics),
      outcome: isRight ? .right : isAnswerable ? .wrong : .unanswerable, topic: topic)
  }
}
