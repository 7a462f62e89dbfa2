import Conversation

/// How surely a cut parts two matters: log-odds that are a sum over its evidence.
///
/// Fitted by `lotse-bench fit-matters` on the questions for fitting of `corpus` (those about two
/// matters, the others, and pairs of others joined as people join them), each base being held out in
/// turn for the limits.
enum MatterModel {
  /// Log-odds where there is no evidence.
  static let intercept = -8.73
  /// One weight a feature, in the order of `MatterEvidence.names`.
  static let weights = [
    1.89, 3.27, -2.52, -1.60, 0.25, 0.91, 2.26, 2.69, 0.53, 1.33, 3.08, -1.43, 4.09, 0.36, 0.34,
    0.78, 0.64, -1.89,
  ]
  /// Log-odds in millionths from which on a message is cut that no entry surely answers.
  private static let limit: Int64 = -1_000_000
  /// The same where an entry surely answers the whole: who is answered should not lose it.
  private static let limitOfAnswered: Int64 = 250_000

  /// Log-odds in millionths from which on a message is cut.
  ///
  /// - Parameter isAnswered: whether an entry surely answers the whole.
  static func limit(isAnswered: Bool) -> Int64 { isAnswered ? limitOfAnswered : limit }

  /// Log-odds in millionths for a cut.
  static func logOdds(_ evidence: MatterEvidence) -> Int64 { sum(evidence.features[...], from: 0) }

  /// The highest log-odds that a cut can have, whatever retrieval finds.
  static func highest(_ traits: MatterCut.Traits) -> Int64 {
    let found = MatterEvidence.foundCount
    let best = weights[..<found].reduce(0) { $0 + max($1, 0) * 1e6 }
    return Int64(best.rounded()) + sum(MatterEvidence.features(of: traits)[...], from: found)
  }

  private static func sum(_ features: ArraySlice<Int64>, from first: Int) -> Int64 {
    var sum = Int64((intercept * 1e6).rounded())
    for (weight, feature) in zip(weights[first...], features) {
      sum += Int64((weight * Double(feature)).rounded())
    }
    return sum
  }
}
