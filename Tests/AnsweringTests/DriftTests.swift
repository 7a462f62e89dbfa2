import Answering
import Retrieval
import SeededRandom
import Storage
import Testing

@Suite struct DriftTests {
  /// Questions whose features lie around a middle; every feature of its own.
  private func questions(_ count: Int, seed: UInt64, middle: Int = 400_000) -> [[Int64]] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      (0..<ConfidenceFeature.count).map { feature in
        // The last ones are zero as often as not, as identity and leads are.
        feature > 9 && random.integer(0...1) == 0
          ? 0 : Int64(min(max(middle + random.integer(-300_000...300_000), 0), 1_000_000))
      }
    }
  }

  private func reference(_ features: [[Int64]]) throws -> FeatureReference {
    try #require(
      FeatureReference(
        features.map { CalibrationQuestion(features: $0, outcome: .right) },
        weights: features.map { _ in 1 }))
  }

  private func report(
    _ reference: FeatureReference, _ live: [[Int64]], isOfLabels: Bool = true
  ) -> DriftReport {
    let counter = DriftCounter(reference, isOfLabels: isOfLabels)
    for features in live { counter.count(features) }
    return counter.report
  }

  @Test func theSameQuestionsHaveNotParted() throws {
    for seed in UInt64(1)...5 {
      let reference = try reference(questions(500, seed: seed))
      let report = report(reference, questions(1_000, seed: seed + 100))
      #expect(report.state == .none, "seed \(seed): \(report.features.first as Any)")
      #expect(report.features.count == ConfidenceFeature.count && report.parted.isEmpty)
    }
  }

  /// Chance alone makes one report in a hundred tell of anything, in the largest of all features.
  @Test func chanceHardlyShows() throws {
    let reference = try reference(questions(200, seed: 7))
    let shown = (0..<40).count { seed in
      (report(reference, questions(300, seed: 1_000 + seed)).features.first?.index ?? 0) > 0
    }
    #expect(shown <= 4)
  }

  /// Of questions that weigh little there are fewer than were asked.
  @Test func weightsMakeFewerQuestions() throws {
    let asked = questions(600, seed: 8)
    let reference = try #require(
      FeatureReference(
        asked.map { CalibrationQuestion(features: $0, outcome: .right) },
        weights: asked.indices.map { $0 < 300 ? 1 : 0.1 }))
    #expect(reference.questions == 359)
  }

  /// Left-out phrasings are not what customers ask: a little is expected, and any length.
  @Test func phrasingsDifferAnyway() throws {
    let reference = try reference(questions(500, seed: 1))
    let live = questions(2_000, seed: 2, middle: 438_000)
    #expect(report(reference, live).state == .moderate)
    let beside = report(reference, live, isOfLabels: false)
    #expect(beside.state == .none && !beside.features.contains { $0.name == "length" })
    let others = questions(2_000, seed: 2, middle: 650_000)
    #expect(report(reference, others, isOfLabels: false).state == .large)
  }

  @Test func otherQuestionsHave() throws {
    let reference = try reference(questions(500, seed: 1))
    let large = report(reference, questions(400, seed: 2, middle: 650_000))
    #expect(large.state == .large && !large.parted.isEmpty)
    #expect(large.features.map(\.index) == large.features.map(\.index).sorted(by: >))
    // Words that are known more often are fewer unknown ones.
    #expect(large.unknownWords < large.unknownWordsOfCalibration)
  }

  @Test func tooFewSayNothing() throws {
    let reference = try reference(questions(500, seed: 1))
    let report = report(
      reference, questions(DriftReport.fewestQuestions - 1, seed: 2, middle: 900_000))
    #expect(report.state == .tooFew && report.features.isEmpty)
    #expect(
      FeatureReference(
        questions(99, seed: 1).map { CalibrationQuestion(features: $0, outcome: .right) },
        weights: [Double](repeating: 1, count: 99)) == nil)
  }

  /// A value lies in the first range whose end it does not pass; the shares are those of the
  /// questions themselves.
  @Test func rangesHoldWhatTheySay() throws {
    let asked = questions(300, seed: 3)
    let reference = try reference(asked)
    for feature in 0..<ConfidenceFeature.count {
      let ends = reference.ends[feature * 9..<feature * 9 + 9]
      #expect(ends.elementsEqual(ends.sorted()))
      var counts = [Int64](repeating: 0, count: FeatureReference.bins)
      for features in asked {
        let bin = reference.bin(of: features[feature], feature: feature)
        #expect(bin == ends.count { features[feature] > $0 })
        counts[bin] += 1
      }
      for bin in counts.indices {
        let share = reference.shares[feature * FeatureReference.bins + bin]
        #expect(abs(share - counts[bin] * 1_000_000 / 300) <= 1)
      }
    }
  }

  /// Questions that weigh nothing are not there.
  @Test func weightsCount() throws {
    let (some, others) = (questions(200, seed: 4), questions(200, seed: 5, middle: 800_000))
    let weighted = try #require(
      FeatureReference(
        (some + others).map { CalibrationQuestion(features: $0, outcome: .right) },
        weights: some.map { _ in 1 } + others.map { _ in 0 }))
    #expect(weighted.ends == (try reference(some)).ends)
    #expect(weighted.shares == (try reference(some)).shares)
  }

  @Test func spreadsComeBack() throws {
    let spread = try reference(questions(150, seed: 6))
    let read = try FeatureReference(file(SectionKind.spread.id(1), spread.section()), view: 1)
    #expect(read == spread)
    #expect(
      try FeatureReference(file(SectionKind.calibration.id(1), SectionBuilder()), view: 1) == nil)
    var damaged = SectionBuilder()
    damaged.append([Int64(5), 0])
    damaged.append([Int64](repeating: 0, count: ConfidenceFeature.count * 9))
    damaged.append([Int64](repeating: 0, count: ConfidenceFeature.count * 10))
    #expect(throws: StorageError.self) {
      try FeatureReference(file(SectionKind.spread.id(1), damaged), view: 1)
    }
  }
}
