/// What can be read off a customer's words beside the matter.
package enum SignalKind: String, CaseIterable, Hashable, Sendable {
  /// A human is asked for.
  case humanWanted = "human_wanted"
  /// A way of contact is refused.
  case channelRefused = "channel_refused"
  /// Anger or frustration.
  case anger
  /// It cannot wait.
  case urgency
  /// The customer wavers.
  case hesitation
  /// It is not the first time.
  case repetition
  /// A matter that humans handle: death, accident, legal threat, …
  case sensitiveTopic = "sensitive_topic"
  /// An exception or goodwill is asked for.
  case exceptionWanted = "exception_wanted"
  /// The opposite is meant; a flag that decides nothing.
  case irony

  /// The name as requests, replies and policies write it.
  package var code: String { rawValue }

  /// The details that a kind has, or nothing where it has none.
  package var details: [String]? {
    switch self {
    case .channelRefused: ["phone", "email", "chat", "letter", "bot", "self_service"]
    case .sensitiveTopic:
      [
        "bank_data", "claim", "accident", "illness", "death", "emergency", "complaint", "legal",
      ]
    default: nil
    }
  }

  /// Whether it says what the customer wishes, feels or has been through, and not what the matter
  /// is.
  package var isOfCustomer: Bool {
    switch self {
    case .humanWanted, .anger, .repetition: true
    default: false
    }
  }

  /// The strength, in millionths, below which no signal is reported.
  package static let leastStrength: Int64 = 500_000
  /// The greatest strength, in millionths.
  package static let mostStrength: Int64 = 1_000_000

  /// Details of matters that humans handle whatever an entry says of them.
  package static let graveDetails: Set = ["death", emergency, "legal"]
  /// Details that are why an unsure matter is handed over also where they are read weakly.
  package static let pressingDetails = graveDetails.union(["accident"])
  /// The topic of which lives may depend.
  package static let emergency = "emergency"

  /// Whether a heading of a word list names a signal, with a detail where it has some.
  package static func isHeading(_ heading: PatternFile.Heading) -> Bool {
    guard let kind = SignalKind(rawValue: heading.name) else { return false }
    guard let details = kind.details else { return heading.detail == nil }
    return heading.detail.map(details.contains) ?? false
  }
}
