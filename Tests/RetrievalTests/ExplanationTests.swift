import Retrieval
import SeededRandom
import Testing
import TextAnalysis

/// Scores are sums of shown parts, to the last millionth.
@Suite struct ExplanationTests {
  private func check(_ question: String, _ ranker: inout Ranker, _ language: TextLanguage)
    throws
  {
    let ranking = try ranker.rank(question, language: language)
    for candidate in ranking.candidates {
      let explanation = try ranker.explain(candidate, of: ranking)
      #expect(explanation.map(\.feature) == Feature.allCases)
      #expect(
        explanation.reduce(0) { $0 + $1.part } == candidate.score,
        "\(question): score of \(candidate.entry)")
      for feature in explanation {
        #expect(feature.value == candidate.features[feature.feature.rawValue])
        #expect(
          feature.parts.reduce(0) { $0 + $1.value } == feature.value,
          "\(question): \(feature.feature.name) of \(candidate.entry)")
        #expect(
          feature.part == Int64((feature.weight * Double(feature.value)).rounded()),
          "\(question): \(feature.feature.name)")
        #expect(feature.parts.allSatisfy { !$0.label.isEmpty })
      }
    }
    #expect(
      ranking.candidates.map(\.score) == ranking.candidates.map(\.score).sorted(by: >))
  }

  @Test func partsAddUpForCustomersQuestions() throws {
    var ranker = Ranker(try Shop.opened(), weights: allWeights)
    for question in Shop.questions {
      try check(question, &ranker, .german)
      try check(question, &ranker, .english)
    }
  }

  @Test(arguments: 0..<20)
  func partsAddUpForRandomQuestions(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let weights = RankerWeights(
      (0..<Feature.count).map { _ in
        random.integer(0...4) == 0 ? 0 : Double.random(in: -1...9, using: &random)
      })
    var ranker = Ranker(try Shop.opened(), weights: weights)
    for _ in 0..<4 { try check(Shop.randomQuestion(&random), &ranker, .german) }
  }

  /// An explanation of one ranking is the same after others were made.
  @Test func explanationsDoNotDependOnWhatWasAskedSince() throws {
    var ranker = Ranker(try Shop.opened(), weights: allWeights)
    let ranking = try ranker.rank("Etikett für Rücksendung", language: .german)
    let first = try #require(ranking.candidates.first)
    func text(_ features: [FeatureExplanation]) -> String {
      features.map { "\($0.feature) \($0.value) \($0.parts.map { "\($0.label)=\($0.value)" })" }
        .joined(separator: "\n")
    }
    let before = text(try ranker.explain(first, of: ranking))
    _ = try ranker.rank("Wo bleibt mein Geld?", language: .german)
    #expect(text(try ranker.explain(first, of: ranking)) == before)
  }

  /// All features lie between 0 and 1, up to what rounding adds.
  @Test func featuresLieOnOneScale() throws {
    var ranker = Ranker(try Shop.opened(), weights: allWeights)
    var random = SplitMix64(seed: 4)
    let questions = Shop.questions + (0..<40).map { _ in Shop.randomQuestion(&random) }
    for question in questions {
      let ranking = try ranker.rank(question, language: .german)
      for candidate in ranking.candidates {
        for feature in Feature.allCases {
          #expect(
            (0...1.0001).contains(candidate[feature]),
            "\(question): \(feature) is \(candidate[feature])")
        }
      }
    }
  }
}
