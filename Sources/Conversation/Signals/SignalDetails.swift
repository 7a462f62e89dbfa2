import Knowledge

/// Which one of a kind a signal is: the sensitive topic, the refused channel.
struct SignalDetails: Sendable {
  /// The classes whose words name a detail.
  private static let classes: [SignalKind: [(name: String, detail: String)]] = [
    .sensitiveTopic: [
      ("death", "death"), ("illness", "illness"), ("accident", "accident"),
      ("emergency", "emergency"), ("legal", "legal"), ("complaint", "complaint"),
      ("bank", "bank_data"), ("theft", "bank_data"), ("damage", "claim"),
    ],
    .channelRefused: [
      ("phone", "phone"), ("callback", "phone"), ("mail", "email"), ("chat", "chat"),
      ("letter", "letter"), ("portal", "self_service"), ("bot", "bot"),
    ],
  ]

  /// What a point of the lists counts beside log-odds of words, in millionths.
  private static let worthOfPoint: Int64 = 50_000

  private let bits: [SignalKind: [(bits: UInt64, detail: String)]]
  private let headings: [(kind: SignalKind?, detail: String?)]

  init(_ set: PatternSet) {
    bits = Self.classes.mapValues { classes in
      classes.compactMap { name, detail in
        set.classNames.firstIndex(of: name).map { (1 << UInt64($0), detail) }
      }
    }
    headings = set.headings.map { (SignalKind(rawValue: $0.name), $0.detail) }
  }

  /// The detail that most of what speaks for a signal names; an emergency that the lists leave no
  /// doubt of comes before all.
  ///
  /// - Parameter words: the words that speak for it, with their parts.
  /// - Returns: the detail, of several that say as much the first of the kind's; nil where none is
  ///   named or the kind has none.
  func detail(
    of kind: SignalKind, _ matcher: PatternMatcher, _ words: [(part: Int64, place: Int)]
  ) -> String? {
    guard let names = kind.details, let classes = bits[kind] else { return nil }
    var votes = [Int64](repeating: 0, count: names.count)
    for (part, place) in words {
      let own = matcher.message.words[place].classes
      for (bit, detail) in classes where own & bit != 0 {
        if let number = names.firstIndex(of: detail) { votes[number] += part }
      }
    }
    for hit in matcher.hits where hit.isTaken {
      let rule = matcher.set.rules[Int(hit.rule)]
      let (hitKind, detail) = headings[rule.heading]
      guard hitKind == kind, let detail, let number = names.firstIndex(of: detail) else { continue }
      // Whatever else is read beside it.
      if detail == SignalKind.emergency, rule.points >= PatternFile.most { return detail }
      votes[number] += Int64(rule.points) * Self.worthOfPoint
    }
    guard let most = votes.max(), most > 0, let best = votes.firstIndex(of: most) else {
      return nil
    }
    return names[best]
  }
}
