import Answering
import Knowledge
import Retrieval
import SeededRandom
import Storage
import Testing
import TextAnalysis

/// The ranker's weights follow labelled questions, the less the fewer there are.
@Suite struct RankerFitTests {
  /// Questions whose right candidate has more of one feature and less of another.
  private static func questions(_ count: Int, seed: UInt64 = 1) throws -> [LabelledRanking] {
    var random = SplitMix64(seed: seed)
    let index = try KnowledgeIndex(
      bytes: IndexBuilder.build(
        KnowledgeBase(entries: Company.customers, policy: Company.policy)))
    var responder = Responder(index)
    let found = try responder.assess(request("Wie lange dauert der Versand mit der Post?")).ranking
    try #require(found.candidates.count >= 4)
    return (0..<count).map { _ in
      var ranking = found
      ranking.candidates.removeLast(ranking.candidates.count - 4)
      for number in ranking.candidates.indices {
        for feature in Feature.allCases {
          ranking.candidates[number].features[feature.rawValue] =
            feature.isOfAnswersAlone ? 0 : Int64.random(in: 0...400_000, using: &random)
        }
      }
      ranking.candidates[0].features[.wordsPhrasing] += 300_000
      ranking.candidates[0].features[.gramsWhole] = 0
      return LabelledRanking(
        ranking: ranking, relevant: [true, false, false, false], isAnswerable: true)
    }
  }

  private static func distance(_ weights: RankerWeights) -> Double {
    zip(weights.values, UniversalWeights.ranker.values)
      .reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  @Test func weightsFollowQuestions() throws {
    let questions = try Self.questions(300)
    let weights = try RankerFit.weights(questions)
    let prior = UniversalWeights.ranker
    #expect(
      weights.values[Feature.wordsPhrasing.rawValue] > prior.values[Feature.wordsPhrasing.rawValue])
    #expect(weights.values[Feature.gramsWhole.rawValue] < prior.values[Feature.gramsWhole.rawValue])
    #expect(weights.values.allSatisfy { $0 >= 0 })
    #expect(try RankerFit.weights(questions) == weights, "the same each time")
  }

  /// What no question tells apart keeps its weight.
  @Test func featuresWithoutEvidenceStay() throws {
    let weights = try RankerFit.weights(Self.questions(300))
    for feature in Feature.allCases where feature.isOfAnswersAlone {
      #expect(
        abs(weights.values[feature.rawValue] - UniversalWeights.ranker.values[feature.rawValue])
          < 1e-3)
    }
  }

  @Test func fewQuestionsMoveLittle() throws {
    let questions = try Self.questions(300)
    let distances = try [0, 3, 30, 300].map {
      Self.distance(try RankerFit.weights(Array(questions.prefix($0))))
    }
    #expect(distances == distances.sorted())
    #expect(distances[0] == 0)
    #expect(distances[1] > 0 && distances[1] < 0.2)
  }

  /// Questions that no candidate answers, or all do, teach nothing.
  @Test func questionsWithoutAChoiceTeachNothing() throws {
    let asked = try Self.questions(40)
    let questions = asked.map { question in
      LabelledRanking(
        ranking: question.ranking, relevant: question.relevant.map { _ in false },
        isAnswerable: false)
    }
    #expect(try RankerFit.weights(questions) == UniversalWeights.ranker)
    let all = asked.map { question in
      LabelledRanking(
        ranking: question.ranking, relevant: question.relevant.map { _ in true },
        isAnswerable: true)
    }
    #expect(try RankerFit.weights(all) == UniversalWeights.ranker)
  }

  /// A build with labels stores weights of its own, which both roles are answered by; one
  /// without has the universal ones.
  @Test func weightsStandInTheIndex() throws {
    let labels = (0..<420).map { number in
      LabelledQuestion(
        id: "q\(number)", question: "Wann ist mein Paket Nummer \(number) da?", language: "de",
        split: .calibration,
        // Two that answer it teach neither, so that there is an order to learn.
        relevant: [.init(entry: "lieferzeit"), .init(entry: "abroad")])
    }
    let base = KnowledgeBase(
      entries: Company.customers, policy: Company.policy, questions: labels)
    var options = IndexBuilder.Options()
    options.labels = LabelDivision.fitted(labels)
    let bytes = try IndexBuilder.build(base, options: options)
    let index = try KnowledgeIndex(bytes: bytes)
    #expect(index.customers.ranker != UniversalWeights.ranker)
    #expect(index.agents.ranker == index.customers.ranker)
    options.previous = index
    #expect(try IndexBuilder.build(base, options: options) == bytes, "kept with the model")
    let plain = try KnowledgeIndex(bytes: IndexBuilder.build(base))
    #expect(plain.customers.ranker == UniversalWeights.ranker)
    #expect(plain.modelDigest != index.modelDigest)
  }
}
