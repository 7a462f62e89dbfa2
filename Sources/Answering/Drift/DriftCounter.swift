import Synchronization

/// Counts the features of live questions, by the ranges of a reference; no word
/// of a question is kept.
package final class DriftCounter: Sendable {
  private struct Counts {
    var bins: [Int]
    var unknown: Int64 = 0
    var questions = 0
  }

  private let reference: FeatureReference
  private let isOfLabels: Bool
  private let counts: Mutex<Counts>

  /// A counter beside a reference of labelled questions or of left-out phrasings.
  package init(_ reference: FeatureReference, isOfLabels: Bool) {
    self.reference = reference
    self.isOfLabels = isOfLabels
    counts = Mutex(
      Counts(bins: [Int](repeating: 0, count: ConfidenceFeature.count * FeatureReference.bins)))
  }

  /// Counts a question by the features of its ranking.
  ///
  /// - Complexity: O(features): some comparisons and one addition each.
  package func count(_ features: [Int64]) {
    counts.withLock { counts in
      for feature in features.indices {
        let bin = reference.bin(of: features[feature], feature: feature)
        counts.bins[feature * FeatureReference.bins + bin] += 1
      }
      counts.unknown += 1_000_000 - features[ConfidenceFeature.known.rawValue]
      counts.questions += 1
    }
  }

  /// What was counted until now, compared.
  package var report: DriftReport {
    let counts = counts.withLock { $0 }
    return DriftReport(
      reference, isOfLabels: isOfLabels, counts: counts.bins, unknown: counts.unknown,
      questions: counts.questions)
  }
}
