import Knowledge

/// The word lists that signals are read by, compiled for each language.
package struct SignalLists: Sendable {
  /// Lists in place of those that are shipped alone.
  private let others: (german: PatternSet, english: PatternSet)?
  private let hasModels: Bool

  /// The lists and models that are shipped; a language's are made ready when they are first used.
  package static let builtIn = SignalLists(others: nil, hasModels: true)

  private init(others: (german: PatternSet, english: PatternSet)?, hasModels: Bool) {
    self.others = others
    self.hasModels = hasModels
  }

  /// The lists and models that are shipped, with a company's own lists.
  package init(_ own: [PatternFile]) {
    func set(_ language: Language) -> PatternSet {
      PatternSet(Self.shipped(in: language), own: own, language: language)
    }
    self.init(others: (set(.german), set(.english)), hasModels: true)
  }

  /// These lists in place of those that are shipped, and no model.
  package init(only files: [PatternFile]) {
    self.init(
      others: (
        PatternSet(files, language: .german), PatternSet(files, language: .english)
      ), hasModels: false)
  }

  /// The patterns of a language.
  func patterns(in language: Language) -> PatternSet {
    guard let others else { return ShippedPatterns.signals.set(in: language) }
    switch language {
    case .german: return others.german
    case .english: return others.english
    }
  }

  /// The model of a language, if there is one.
  func model(in language: Language) -> SignalModel? {
    hasModels ? SignalModel.shipped(in: language) : nil
  }

  /// The files that are shipped for a language.
  package static func shipped(in language: Language) -> [PatternFile] {
    ShippedPatterns.signals.files(in: language)
  }

  /// The texts of the shipped files.
  static let german = [
    ("classes", germanClasses), ("lexicon", germanLexicon), ("people", germanPeople),
    ("mood", germanMood), ("matter", germanMatter),
  ]
  static let english = [
    ("classes", englishClasses), ("lexicon", englishLexicon), ("people", englishPeople),
    ("mood", englishMood), ("matter", englishMatter),
  ]
}
