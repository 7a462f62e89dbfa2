import Answering
import Foundation
import Knowledge
import LinearAlgebra
import Retrieval
import Storage
import TextAnalysis

/// A labelled knowledge base, asked once, with all that weights are fitted on.
struct FitSet {
  /// One asked question.
  struct Row {
    var label: LabelledQuestion
    var ranking: Ranking
    /// For each candidate whether its entry is relevant.
    var relevant: [Bool]
  }

  let name: String
  let index: RetrievalIndex
  let documents: [SourceDocument]
  let topics: EntryTopics
  let rows: [Row]

  /// Loads a folder in either form, indexes what customers see, and asks every question.
  init(_ folder: String) throws {
    name = URL(fileURLWithPath: folder).lastPathComponent
    let (base, diagnostics) = KnowledgeLoader.load(folder)
    guard let base else {
      throw BenchmarkError.knowledge(
        diagnostics.filter { $0.severity == .error }.map { $0.text(in: .english) })
    }
    let entries = View.entries(of: base, for: .customer)
    let documents = SourceDocuments.of(entries)
    self.documents = documents
    let index = try ViewBuilder.fittedIndex(documents)
    self.index = index
    var ranker = Ranker(index, weights: UniversalWeights.ranker)
    topics = EntryTopics(entries)
    stored = try StoredWordings.questions(
      documents, topics: topics, index: index, weights: UniversalWeights.ranker)
    rows = try base.questions.map { label in
      let wanted = LanguageDetector.detect(Array(label.question.utf8)).language ?? .german
      let language = index.languages.contains(wanted) ? wanted : index.languages[0]
      let ranking = try ranker.rank(label.question, language: language)
      let relevant = ranking.candidates.map { label.grade(of: entries[$0.entry].id) > 0 }
      return Row(label: label, ranking: ranking, relevant: relevant)
    }
  }

  /// Stored phrasings asked as they stand.
  let stored: [CalibrationQuestion]

  /// The questions of a split.
  func rows(_ split: LabelledQuestion.Split) -> [Row] { rows.filter { $0.label.split == split } }

  /// The questions that weights are fitted on: those of the calibration split
  /// that no certificate seals.
  var fitRows: [Row] {
    rows(.calibration).filter { LabelDivision.part(of: $0.label) == .fit }
  }

  /// What confidence is fitted on under a ranker's weights.
  func examples(_ weights: RankerWeights, leavesOut: Bool = false) throws -> ConfidenceExamples {
    ConfidenceExamples(
      calibration: try fitRows.map { try outcome($0, weights) }, stored: stored,
      leftOut: leavesOut ? try LeaveOut.questions(documents, topics: topics, weights: weights) : [])
  }

  /// Groups for the ranker's weights, of one total weight for every set.
  ///
  /// Features that are left out are zero, and so is then their weight. Behind the features
  /// stand the sums of those that share a part of their weights.
  func groups(without leftOut: Set<Feature> = []) -> [SoftmaxRanking.Group] {
    let usable = fitRows.filter {
      $0.relevant.contains(true) && $0.relevant.contains(false)
    }
    let weight = 500 / Double(max(usable.count, 1))
    return usable.map { row in
      SoftmaxRanking.Group(
        features: DoubleMatrix(
          rows: row.relevant.count, columns: Feature.count + Feature.withoutPhrasings.count,
          values: row.ranking.candidates.flatMap { candidate in
            func value(_ feature: Feature) -> Double {
              leftOut.contains(feature) ? 0 : candidate[feature]
            }
            return Feature.allCases.map(value)
              + Feature.withoutPhrasings.map { value($0.0) + value($0.1) }
          }),
        relevant: row.relevant, weight: weight)
    }
  }

  /// For each answerable question 1 where the best candidate is relevant, else 0.
  func hits(_ split: LabelledQuestion.Split, _ weights: [Double]) -> [Double] {
    let ranker = RankerWeights(weights)
    return rows(split).filter(\.label.isAnswerable).map { row in
      Self.best(row, ranker).map { row.relevant[$0] ? 1 : 0 } ?? 0
    }
  }

  /// Share of the answerable questions whose best candidate is relevant.
  func precisionAtOne(_ split: LabelledQuestion.Split, _ weights: [Double]) -> Double {
    let hits = hits(split, weights)
    return hits.reduce(0, +) / Double(max(hits.count, 1))
  }

  /// Share of the answerable questions with a relevant candidate at all.
  var candidateRecall: Double {
    let answerable = rows(.test).filter(\.label.isAnswerable)
    return Double(answerable.count { $0.relevant.contains(true) })
      / Double(max(answerable.count, 1))
  }

  /// Position of the best candidate under other weights.
  static func best(_ row: Row, _ weights: RankerWeights) -> Int? {
    row.ranking.candidates.indices.max { left, right in
      let a = row.ranking.candidates[left]
      let b = row.ranking.candidates[right]
      return (weights.score(a.features), b.document) < (weights.score(b.features), a.document)
    }
  }

  /// The question's ranking as other weights would order it, with its outcome.
  func outcome(_ row: Row, _ weights: RankerWeights) throws -> CalibrationQuestion {
    try LabelledRanking(
      ranking: row.ranking, relevant: row.relevant, isAnswerable: row.label.isAnswerable
    ).question(weights, in: index, topics: topics)
  }
}

/// Why a benchmark cannot run.
enum BenchmarkError: Error {
  /// The knowledge base has errors; one text for each.
  case knowledge([String])
  /// The command line; the text says how it is used.
  case usage(String)
}
