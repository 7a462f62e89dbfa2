import LinearAlgebra
import Retrieval
import Storage

/// Adapts the ranker's weights to one base by its labelled questions, shrunk towards the
/// universal ones.
///
/// Each question counts one against a penalty that was chosen with the universal weights of
/// other bases: few labels move little, and none nothing. Left-out phrasings are no questions
/// to learn the order from: where they differ from what customers ask they make it worse (see
/// `Benchmarks/README.md`).
package enum RankerFit {
  /// How strongly weights are held to the universal ones, in questions.
  package static let penalty = 10.0
  /// Most questions that weights are fitted on; of more a regular selection.
  private static let mostQuestions = 2_000

  /// The weights that the questions teach.
  ///
  /// - Throws: `LinearAlgebraError` where features are not finite.
  package static func weights(
    _ questions: [LabelledRanking], prior: RankerWeights = UniversalWeights.ranker,
    penalty: Double = penalty
  ) throws(LinearAlgebraError) -> RankerWeights {
    let step = max(1, (questions.count + mostQuestions - 1) / mostQuestions)
    var groups: [SoftmaxRanking.Group] = []
    for place in stride(from: 0, to: questions.count, by: step) {
      let question = questions[place]
      // One that is right or wrong whatever the weights teaches nothing.
      guard question.relevant.contains(true), question.relevant.contains(false) else { continue }
      groups.append(
        SoftmaxRanking.Group(
          features: DoubleMatrix(
            rows: question.relevant.count, columns: Feature.count,
            values: question.ranking.candidates.flatMap { candidate in
              Feature.allCases.map { candidate[$0] }
            }),
          relevant: question.relevant))
    }
    guard !groups.isEmpty else { return prior }
    let fit = try SoftmaxRanking(
      groups: groups, penalty: penalty, priorWeights: prior.values, signs: .nonNegative)
    return RankerWeights(fit.weights.map { ($0 * 1e4).rounded() / 1e4 })
  }

  /// The questions as weights order them that were not fitted on the question itself.
  ///
  /// - Throws: as `weights`, or `StorageError` where the index turns out damaged.
  static func heldOut(_ asked: LabelRounds, topics: EntryTopics) throws -> [CalibrationQuestion] {
    let questions = asked.rankings
    let weights = try (0..<LabelRounds.count).map { round in
      try Self.weights(
        questions.indices.filter { asked.rounds[$0] != round }.map { questions[$0] })
    }
    return try questions.indices.map {
      try questions[$0].question(
        weights[asked.rounds[$0]], in: asked.index(of: $0), topics: topics)
    }
  }

  /// The section of weights.
  static func section(_ weights: RankerWeights) -> SectionBuilder {
    var section = SectionBuilder()
    section.append(weights.values)
    return section
  }

  /// The weights of a view: its own where it has some, else the universal ones.
  ///
  /// - Throws: `StorageError.damaged` where the section holds no weights.
  static func read(_ file: IndexFileReader, view: UInt32) throws(StorageError) -> RankerWeights {
    let id = SectionKind.ranker.id(view)
    guard file.contains(id) else { return UniversalWeights.ranker }
    var section = try file.section(id, name: SectionKind.ranker.name)
    let values: Column<Double> = try section.column(count: Feature.count)
    guard values.allSatisfy({ $0 >= 0 && $0 <= 1e3 }) else {
      throw section.damaged("the ranker's weights are none")
    }
    return RankerWeights(Array(values))
  }
}
