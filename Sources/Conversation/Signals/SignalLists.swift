import Knowledge

/// The word lists that signals are read by, compiled for each language.
package struct SignalLists: Sendable {
  private let german: PatternSet
  private let english: PatternSet

  /// The lists that are shipped.
  package static let builtIn = SignalLists()

  /// The lists that are shipped with a company's own after them.
  package init(_ files: [PatternFile] = []) { self.init(only: Self.shipped + files) }

  /// These lists in place of those that are shipped.
  package init(only files: [PatternFile]) {
    german = PatternSet(files, language: .german)
    english = PatternSet(files, language: .english)
  }

  /// The patterns of a language.
  func patterns(in language: Language) -> PatternSet {
    switch language {
    case .german: german
    case .english: english
    }
  }

  /// The files that are shipped.
  package static let shipped: [PatternFile] = [
    read(germanClasses, "german-classes.txt", .german),
    read(germanPeople, "german-people.txt", .german),
    read(germanMood, "german-mood.txt", .german),
    read(germanMatter, "german-matter.txt", .german),
    read(englishClasses, "english-classes.txt", .english),
    read(englishPeople, "english-people.txt", .english),
    read(englishMood, "english-mood.txt", .english),
    read(englishMatter, "english-matter.txt", .english),
  ]

  private static func read(_ text: String, _ path: String, _ language: Language) -> PatternFile {
    ShippedPatterns.read(text, path, language, known: SignalKind.isHeading)
  }
}
