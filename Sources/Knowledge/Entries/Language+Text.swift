import TextAnalysis

extension Language {
  /// The language for analysis.
  package var textLanguage: TextLanguage {
    switch self {
    case .german: .german
    case .english: .english
    }
  }

  /// The other one of the two.
  package var other: Language { Language(textLanguage.other) }

  /// The language of a text that was analysed.
  package init(_ language: TextLanguage) {
    switch language {
    case .german: self = .german
    case .english: self = .english
    }
  }
}
