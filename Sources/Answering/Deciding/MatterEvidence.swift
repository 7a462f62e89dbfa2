import Conversation

/// What a cut of a message says for its being two matters: what retrieval finds of both halves, and
/// the words around the cut.
package struct MatterEvidence: Sendable {
  /// In millionths, in the order of `names`.
  package var features: [Int64]

  /// The names of the features: the halves' lower and higher confidence; the score that the first
  /// entry of one has in the other, and in the whole, as a share of the first one's there; the signs
  /// of `MatterCut.Traits`.
  package static let names = [
    "lower", "higher", "second in first", "first in second", "first in whole", "second in whole",
    "listed", "after question", "after sentence", "after comma", "joins", "alternative", "else",
    "asks", "turns", "follows wish", "bare", "names one",
  ]

  /// How many features are of what retrieval finds; the signs follow them.
  static let foundCount = names.count - MatterCut.Traits.count

  /// The evidence for a cut; nil where a half finds nothing.
  init?(_ cut: MatterCut, first: Assessment, second: Assessment, whole: Assessment) {
    guard first.first != nil, second.first != nil else { return nil }
    features = [
      min(first.confidence, second.confidence), max(first.confidence, second.confidence),
      Self.share(of: second, in: first), Self.share(of: first, in: second),
      Self.share(of: first, in: whole), Self.share(of: second, in: whole),
    ]
    features += Self.features(of: cut.traits)
  }

  /// Whether the first entry of either half is hardly among what the other finds.
  var isApart: Bool { max(features[2], features[3]) < Self.hardly }

  /// A share of a score below which an entry is hardly found.
  private static let hardly: Int64 = 200_000

  /// The features of the signs of words.
  static func features(of traits: MatterCut.Traits) -> [Int64] {
    (0..<MatterCut.Traits.count).map {
      traits.contains(MatterCut.Traits(rawValue: 1 << $0)) ? 1_000_000 : 0
    }
  }

  /// The score that the first entry of an assessment has in another, over that of the first one
  /// there; 0 where it is not among those that are shown.
  private static func share(of other: Assessment, in assessment: Assessment) -> Int64 {
    let candidates = assessment.ranking.candidates
    guard let entry = other.ranking.candidates.first?.entry, let best = candidates.first,
      best.score > 0, let own = candidates.prefix(most).first(where: { $0.entry == entry }),
      own.score > 0
    else { return 0 }
    return own.score * 1_000_000 / best.score
  }

  /// So many candidates are looked at.
  private static let most = 10
}
