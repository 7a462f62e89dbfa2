import Knowledge

/// The phrases that dialogue acts are read by.
enum ActLists {
  /// What a heading of the lists stands for.
  enum Heading: Sendable, Equatable {
    case greeting, identity, thanks, goodbye, hold, understood, please
    case yes, no, neverMind, correction, rejection
    /// Yes where that was asked, else taking note.
    case agreement
    /// An option, counted from 0; nothing for the last one.
    case choice(Int?)
    /// All options.
    case choiceOfAll
    /// Any option: which one is all the same.
    case choiceOfAny

    /// The act of a heading, or nil where there is none.
    init?(_ heading: PatternFile.Heading) {
      switch (heading.name, heading.detail) {
      case ("greeting", nil): self = .greeting
      case ("identity", nil): self = .identity
      case ("thanks", nil): self = .thanks
      case ("goodbye", nil): self = .goodbye
      case ("hold", nil): self = .hold
      case ("understood", nil): self = .understood
      case ("agreement", nil): self = .agreement
      case ("please", nil): self = .please
      case ("yes", nil): self = .yes
      case ("no", nil): self = .no
      case ("never_mind", nil): self = .neverMind
      case ("correction", nil): self = .correction
      case ("rejection", nil): self = .rejection
      case ("choice", "all"): self = .choiceOfAll
      case ("choice", "any"): self = .choiceOfAny
      case ("choice", "last"): self = .choice(nil)
      case ("choice", let detail?):
        guard let number = Int(detail), number > 0 else { return nil }
        self = .choice(number - 1)
      default: return nil
      }
    }
  }

  /// Whether a message begins by saying no, in its folded words.
  ///
  /// Short forms that patterns take for other words ("ne" for "eine") are meant here too.
  static func beginsWithNo(_ words: [String], in language: Language) -> Bool {
    guard let first = words.first else { return false }
    let (single, pairs) = language == .german ? germanNo : englishNo
    return single.contains(first) || words.count > 1 && pairs.contains(first + " " + words[1])
  }

  private static let germanNo: (Set<String>, Set<String>) = (
    ["nein", "ne", "nee", "nö", "noe", "nope", "no", "nah"],
    ["lieber nicht", "bitte nicht", "besser nicht", "doch nicht", "auf keinen", "auf gar"]
  )
  private static let englishNo: (Set<String>, Set<String>) = (
    ["no", "nope", "nah", "nay", "nein"], ["rather not", "please dont", "do not", "better not"]
  )
}
