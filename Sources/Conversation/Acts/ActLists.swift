import Knowledge

/// The phrases that dialogue acts are read by.
enum ActLists {
  /// What a heading of the lists stands for.
  enum Heading: Sendable, Equatable {
    case greeting, thanks, yes, no, neverMind, correction, rejection
    /// An option, counted from 0; nothing for the last one.
    case choice(Int?)

    /// The act of a heading, or nil where there is none.
    init?(_ heading: PatternFile.Heading) {
      switch (heading.name, heading.detail) {
      case ("greeting", nil): self = .greeting
      case ("thanks", nil): self = .thanks
      case ("yes", nil): self = .yes
      case ("no", nil): self = .no
      case ("never_mind", nil): self = .neverMind
      case ("correction", nil): self = .correction
      case ("rejection", nil): self = .rejection
      case ("choice", "last"): self = .choice(nil)
      case ("choice", let detail?):
        guard let number = Int(detail), number > 0 else { return nil }
        self = .choice(number - 1)
      default: return nil
      }
    }
  }

  /// The phrases of a language.
  static func patterns(in language: Language) -> PatternSet {
    switch language {
    case .german: germanPatterns
    case .english: englishPatterns
    }
  }

  private static let germanPatterns = PatternSet(
    [ShippedPatterns.read(german, "german-acts.txt", .german) { Heading($0) != nil }],
    language: .german)
  private static let englishPatterns = PatternSet(
    [ShippedPatterns.read(english, "english-acts.txt", .english) { Heading($0) != nil }],
    language: .english)
}
