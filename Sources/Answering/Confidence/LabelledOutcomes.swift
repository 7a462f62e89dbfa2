import Knowledge
import Retrieval
import Storage
import TextAnalysis

/// Labelled questions asked against an index, with their outcomes.
package enum LabelledOutcomes {
  /// The questions in order; ids and kinds are never looked at.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package static func questions(
    _ labels: [LabelledQuestion], entries: [Entry], index: RetrievalIndex
  ) throws(StorageError) -> [CalibrationQuestion] {
    var ranker = Ranker(index, weights: UniversalWeights.ranker)
    var questions: [CalibrationQuestion] = []
    for label in labels {
      let guess = LanguageDetector.detect(Array(label.question.utf8)).guess
      let wanted: TextLanguage? =
        guess == .german ? .german : guess == .english ? .english : nil
      let language =
        wanted.flatMap { index.languages.contains($0) ? $0 : nil } ?? index.languages.first
      let ranking = try ranker.rank(label.question, language: language ?? .german)
      let first = ranking.candidates.first.map { entries[$0.entry].id }
      let isRight = first.map { label.grade(of: $0) > 0 } ?? false
      questions.append(
        CalibrationQuestion(
          features: try ConfidenceFeatures.of(
            ranking, in: index, weights: UniversalWeights.ranker),
          outcome: isRight ? .right : label.isAnswerable ? .wrong : .unanswerable))
    }
    return questions
  }
}
