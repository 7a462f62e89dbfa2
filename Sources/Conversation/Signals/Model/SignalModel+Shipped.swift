import Knowledge

extension SignalModel {
  /// The model that is shipped for a language, made ready when it is first used.
  static func shipped(in language: Language) -> SignalModel {
    switch language {
    case .german: german
    case .english: english
    }
  }

  private static let german = SignalModel(.german)
  private static let english = SignalModel(.english)
}

extension SignalWeights {
  /// The weights that are shipped for a language.
  static func shipped(in language: Language) -> SignalWeights {
    switch language {
    case .german: german
    case .english: english
    }
  }
}
