import Knowledge

/// The word lists that signals are read by, compiled for each language.
package struct SignalLists: Sendable {
  private let german: PatternSet
  private let english: PatternSet
  private let models: [Language: SignalModel]

  /// The lists that are shipped.
  package static let builtIn = SignalLists()

  /// The lists and models that are shipped, with a company's own lists.
  package init(_ own: [PatternFile] = []) {
    german = PatternSet(Self.shipped, own: own, language: .german)
    english = PatternSet(Self.shipped, own: own, language: .english)
    models = SignalModel.shipped
  }

  /// These lists in place of those that are shipped, and no model.
  package init(only files: [PatternFile]) {
    german = PatternSet(files, language: .german)
    english = PatternSet(files, language: .english)
    models = [:]
  }

  /// The patterns of a language.
  func patterns(in language: Language) -> PatternSet {
    switch language {
    case .german: german
    case .english: english
    }
  }

  /// The model of a language, if there is one.
  func model(in language: Language) -> SignalModel? { models[language] }

  /// The files that are shipped.
  package static let shipped: [PatternFile] = [
    read(germanClasses, "german-classes.txt", .german),
    read(germanLexicon, "german-lexicon.txt", .german),
    read(germanPeople, "german-people.txt", .german),
    read(germanMood, "german-mood.txt", .german),
    read(germanMatter, "german-matter.txt", .german),
    read(englishClasses, "english-classes.txt", .english),
    read(englishLexicon, "english-lexicon.txt", .english),
    read(englishPeople, "english-people.txt", .english),
    read(englishMood, "english-mood.txt", .english),
    read(englishMatter, "english-matter.txt", .english),
  ]

  private static func read(_ text: String, _ path: String, _ language: Language) -> PatternFile {
    ShippedPatterns.read(text, path, language, known: SignalKind.isHeading)
  }
}
