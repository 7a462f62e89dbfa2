import Knowledge

/// Something read off the customer's words, with the words that caused it.
package struct Signal: Sendable, Equatable {
  /// What was read.
  package var kind: SignalKind
  /// How strong it is, in millionths: how probable, among labelled sentences of which half hold the
  /// signal; below one half nothing is reported.
  package var strength: Int64
  /// Which one it is where the kind has several: the sensitive topic, the refused channel.
  package var detail: String?
  /// The words that caused it: UTF-8 bytes of the message, in order, not overlapping.
  package var evidence: [Range<Int>]

  /// Whether it tells of a death, an emergency or a legal threat.
  package var isGrave: Bool { detail.map(SignalKind.graveDetails.contains) ?? false }

  /// What a point of a word list adds: 20 are beyond doubt.
  static let strengthOfPoint: Int64 = 1_000_000 / Int64(PatternFile.most)

  /// A signal with its evidence.
  package init(
    _ kind: SignalKind, strength: Int64, detail: String? = nil, evidence: [Range<Int>] = []
  ) {
    self.kind = kind
    self.strength = strength
    self.detail = detail
    self.evidence = evidence
  }
}
