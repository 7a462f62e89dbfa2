import Knowledge

/// The words that a signal rests on: those of its classes, and what the rules of its lists find.
///
/// A model reads moods and topics off words that only stood beside them ("last week … on Tuesday"
/// as a repetition). What no word of a signal's own speaks for is therefore a suspicion alone: it is
/// noted, but it brings no human, unless it says what the customer feels and hardly leaves a doubt.
struct SignalAnchors: Sendable {
  /// The classes of `SignalLists` whose words say the signal; without those that say when.
  private static let classes: [SignalKind: [String]] = [
    .humanWanted: [
      "person", "someone", "desk", "bot", "talk", "reach", "connect", "real", "callback", "phone",
    ],
    .anger: ["angry", "swear", "insult", "bad", "fed", "wronged"],
    .repetition: ["again", "ordinal", "reported", "same"],
    .sensitiveTopic: [
      "death", "illness", "accident", "emergency", "legal", "complaint", "bank", "theft", "damage",
    ],
    .exceptionWanted: [
      "exception", "goodwill", "waive", "fee", "late", "rule", "loyal", "hardship",
    ],
  ]

  /// Fewest points of a rule whose words say the signal; those of fewer ("I", "please") stand beside
  /// many others too.
  private static let leastPoints = 6

  /// A bit for each class; nothing for a signal that needs no anchor.
  private let masks: [SignalKind: UInt64]
  private let headings: [SignalKind?]

  init(_ set: PatternSet) {
    masks = Self.classes.mapValues { names in
      names.compactMap(set.classNames.firstIndex(of:)).reduce(0) { $0 | 1 << UInt64($1) }
    }
    headings = set.headings.map { SignalKind(rawValue: $0.name) }
  }

  /// Whether the message that was read last has words of a signal's own, where it needs any.
  func hold(_ kind: SignalKind, _ matcher: PatternMatcher) -> Bool {
    masks[kind] == nil || hasWords(of: kind, matcher)
  }

  /// Whether the message that was read last has words of a signal's own.
  func hasWords(of kind: SignalKind, _ matcher: PatternMatcher) -> Bool {
    let mask = masks[kind] ?? 0
    if matcher.message.words.contains(where: { $0.classes & mask != 0 }) { return true }
    return matcher.hits.contains { hit in
      let rule = matcher.set.rules[Int(hit.rule)]
      return hit.isTaken && rule.points >= Self.leastPoints && headings[rule.heading] == kind
    }
  }
}
