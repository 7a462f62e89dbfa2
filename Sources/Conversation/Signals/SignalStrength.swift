import Foundation
import Knowledge

/// Strength as a probability: how often a message with such a score holds the signal, among
/// labelled sentences of which half do.
enum SignalStrength {
  /// Strength from which on a signal is reported.
  static let least = SignalKind.leastStrength
  /// Least strength of a wish, mood or grave topic that the model reads and the lists do not doubt.
  static let agreed: Int64 = 900_000
  /// Most strength of what no word of the lists speaks for.
  static let unanchored: Int64 = 550_000
  static let most = SignalKind.mostStrength

  /// The probability, in millionths, of log-odds in millionths.
  static func of(logOdds score: Int64) -> Int64 {
    Int64((1e6 / (1 + exp(Double(-score) / 1e6))).rounded())
  }
}
