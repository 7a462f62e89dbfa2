import Foundation
import Retrieval

/// Whether a question that is not sure enough to answer is worth asking back:
/// the first two candidates are close, and one of them is probably meant.
///
/// The second candidate's chance is the first one's confidence times
/// `factor` · (its share ÷ the first one's share in the softmax of the scores)^`exponent`;
/// both numbers were fitted by maximum likelihood, and the two limits chosen, on the
/// calibration questions that weights may be fitted on (`LabelDivision`), all sets counting
/// alike; when the ranker's weights changed last, they moved as far as a fit on leads alone did.
/// With the weights before, 6 of 100 test questions of ten sets were such near misses below the
/// universal gate of 5 %; the right entry was among the two in 79 of 100 of them, and was the
/// second in 21.
package enum NearMiss {
  private static let factor = 0.91
  private static let exponent = 0.89
  /// How probable it has to be, in millionths, that one of the two is meant.
  private static let likelyPair: Int64 = 650_000
  /// Largest lead of the first score, in millionths: the second is then right about a quarter
  /// as often as the first.
  private static let widestLead: Int64 = 1_500_000

  /// The probability in millionths that one of the first two candidates is right.
  ///
  /// - Parameters:
  ///   - confidence: that the first is right, in millionths.
  ///   - lead: the first candidate's score minus the second's, in millionths.
  package static func pairConfidence(_ confidence: Int64, lead: Int64) -> Int64 {
    let second = factor * exp(-exponent * Double(lead) / 1e6)
    return min(Int64((Double(confidence) * (1 + second)).rounded()), 1_000_000)
  }

  /// Whether the first two candidates of a ranking are a near miss; whether the first may be
  /// answered all the same is the gate's matter.
  ///
  /// - Parameter confidence: that the first is right, in millionths.
  package static func isNear(_ ranking: Ranking, confidence: Int64) -> Bool {
    guard ranking.candidates.count > 1 else { return false }
    return isNear(confidence, lead: ranking.candidates[0].score - ranking.candidates[1].score)
  }

  /// The same of the first candidate's confidence and its lead over the second, in millionths.
  package static func isNear(_ confidence: Int64, lead: Int64) -> Bool {
    lead <= widestLead && pairConfidence(confidence, lead: lead) >= likelyPair
  }
}
