import Retrieval
import Storage

/// Stored phrasings asked as they stand: what a customer does who has the
/// company's own list of questions before him.
///
/// Left-out phrasings alone would never show a model how sure an exact wording
/// is. They count little in a fit, and not at all in a gate.
package enum StoredWordings {
  /// How much all of them count in a fit, beside all other questions.
  package static let share = 0.1
  private static let mostQuestions = 200

  /// A regular selection of a base's phrasings with their outcomes.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package static func questions(
    _ documents: [SourceDocument], topics: EntryTopics, index: RetrievalIndex,
    weights: RankerWeights
  ) throws(StorageError) -> [CalibrationQuestion] {
    let phrasings = documents.flatMap { document in
      document.phrasings.map { (document: document, text: $0) }
    }
    var ranker = Ranker(index, weights: weights)
    var questions: [CalibrationQuestion] = []
    for place in stride(
      from: 0, to: phrasings.count, by: max(1, phrasings.count / mostQuestions))
    {
      let (document, text) = phrasings[place]
      let ranking = try ranker.rank(text, language: document.language)
      questions.append(
        CalibrationQuestion(
          features: try ConfidenceFeatures.of(
            ranking, in: index, weights: weights, topics: topics),
          outcome: ranking.candidates.first?.entry == Int(document.entry) ? .right : .wrong))
    }
    return questions
  }
}
