import Foundation

/// How far live questions have parted from those of the calibration.
///
/// For each feature the population stability index, Σ (live − reference) ·
/// ln (live ÷ reference) over its ranges, less what chance alone hardly exceeds where both are
/// samples of the same. Divided by 1 ÷ live questions + 1 ÷ questions of the calibration it is
/// then distributed as χ² with one degree less than there are ranges (Yurdakul: Statistical
/// properties of population stability index, 2018); taken off is what in one of a hundred reports
/// the largest of all features exceeds.
///
/// Left-out phrasings are shorter than what customers ask and differ from it in other features
/// too. Beside such a calibration, length is not looked at, and so much is taken off as well
/// (`differenceOfPhrasings`).
package struct DriftReport: Sendable, Equatable {
  /// How large the drift is.
  package enum State: String, Sendable {
    /// Too few questions to tell.
    case tooFew = "too_few"
    /// Below `moderate`.
    case none
    /// From `moderate` on.
    case moderate
    /// From `large` on.
    case large
  }

  /// A feature with its index.
  package struct Feature: Sendable, Equatable {
    /// The feature's name.
    package var name: String
    /// The index beyond what chance gives, in millionths; never below 0.
    package var index: Int64
  }

  /// Indexes from which on a drift counts as moderate and as large, in millionths.
  package static let moderate: Int64 = 100_000
  package static let large: Int64 = 250_000
  /// Fewest live questions of which a drift is told.
  package static let fewestQuestions = 300
  /// The normal deviate that is exceeded once in a hundred times as many as there are features.
  private static let farthestDeviate = 3.21
  /// By how much questions of the base's own customers differ from its left-out phrasings: by
  /// .22 at most in any feature but length on five labelled sets, by .36 on a sixth, more of whose
  /// questions have no answer than is supposed; those of other bases by .48 at least in one.
  private static let differenceOfPhrasings = 0.15
  /// A share that stands for none, so that the logarithm is finite.
  private static let least = 1e-4

  /// Number of live questions with a candidate.
  package let questions: Int
  /// The features, largest index first; none where there are too few questions.
  package let features: [Feature]
  /// Mean share of unknown words in live questions, in millionths.
  package let unknownWords: Int64
  /// The same of the calibration.
  package let unknownWordsOfCalibration: Int64

  /// Compares counts with a reference.
  ///
  /// - Parameters:
  ///   - counts: live questions in each range of each feature.
  ///   - isOfLabels: whether the reference's questions are customers'; if not, they are left-out
  ///     phrasings.
  ///   - unknown: sum over live questions of the share of unknown words, in millionths.
  package init(
    _ reference: FeatureReference, isOfLabels: Bool, counts: [Int], unknown: Int64, questions: Int
  ) {
    self.questions = questions
    unknownWords = questions > 0 ? unknown / Int64(questions) : 0
    unknownWordsOfCalibration = reference.unknownWords
    guard questions >= Self.fewestQuestions else {
      features = []
      return
    }
    var features: [Feature] = []
    for feature in ConfidenceFeature.allCases where isOfLabels || feature != .length {
      let range =
        feature.rawValue * FeatureReference.bins..<(feature.rawValue + 1) * FeatureReference.bins
      var sum = 0.0
      var used = 0
      for place in range where reference.shares[place] > 0 || counts[place] > 0 {
        let expected = max(Double(reference.shares[place]) / 1e6, Self.least)
        let live = max(Double(counts[place]) / Double(questions), Self.least)
        sum += (live - expected) * log(live / expected)
        used += 1
      }
      let noise =
        Self.farthest(freedom: used - 1)
        * (1 / Double(questions) + 1 / Double(reference.questions))
      let known = isOfLabels ? 0 : Self.differenceOfPhrasings
      features.append(
        Feature(name: feature.name, index: Int64((max(sum - noise - known, 0) * 1e6).rounded())))
    }
    self.features = features.enumerated().sorted {
      ($1.element.index, $0.offset) < ($0.element.index, $1.offset)
    }.map(\.element)
  }

  /// What χ² hardly exceeds (Wilson and Hilferty 1931).
  private static func farthest(freedom: Int) -> Double {
    guard freedom > 0 else { return 0 }
    let freedom = Double(freedom)
    let spread = 2 / (9 * freedom)
    let root = 1 - spread + farthestDeviate * spread.squareRoot()
    return freedom * root * root * root
  }

  /// How large the largest drift is.
  package var state: State {
    guard let first = features.first else { return .tooFew }
    return first.index >= Self.large ? .large : first.index >= Self.moderate ? .moderate : .none
  }

  /// The features that have parted.
  package var parted: [String] { features.filter { $0.index >= Self.moderate }.map(\.name) }
}
