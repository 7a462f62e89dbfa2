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

  /// Classes of which a word says the signal only beside another word of content: "bitte stornieren"
  /// names what is to be done and nothing that it would be an exception from.
  private static let deeds: [SignalKind: String] = [.exceptionWanted: "waive"]

  /// Fewest points of a rule whose words say the signal; those of fewer ("I", "please") stand beside
  /// many others too.
  private static let leastPoints = 6

  /// A bit for each class; nothing for a signal that needs no anchor.
  private let masks: [SignalKind: UInt64]
  private let deeds: [SignalKind: UInt64]
  private let headings: [SignalKind?]

  init(_ set: PatternSet) {
    func mask(_ names: [String]) -> UInt64 {
      names.compactMap(set.classNames.firstIndex(of:)).reduce(0) { $0 | 1 << UInt64($1) }
    }
    masks = Self.classes.mapValues(mask)
    deeds = Self.deeds.mapValues { mask([$0]) }
    headings = set.headings.map { SignalKind(rawValue: $0.name) }
  }

  /// Whether the message that was read last has words of a signal's own, where it needs any.
  func hold(_ kind: SignalKind, _ matcher: PatternMatcher) -> Bool {
    masks[kind] == nil || hasWords(of: kind, matcher) && !namesDeedAlone(kind, matcher)
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

  /// Bytes of "ach", "oh".
  private static let longestInterjection = 3

  /// Whether all words of content only say what is to be done.
  private func namesDeedAlone(_ kind: SignalKind, _ matcher: PatternMatcher) -> Bool {
    guard let deed = deeds[kind] else { return false }
    let tokens = matcher.message.text.tokens
    var isNamed = false
    for word in matcher.message.words where word.token >= 0 {
      if word.classes & deed != 0 {
        isNamed = true
      } else if !word.traits.contains(.filler), !tokens[Int(word.token)].isStopWord,
        word.classes != 0 || word.end - word.start > Self.longestInterjection
      {
        return false
      }
    }
    return isNamed
  }
}
