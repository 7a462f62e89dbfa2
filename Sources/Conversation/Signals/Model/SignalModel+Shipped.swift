import Knowledge

extension SignalModel {
  /// The model that is shipped for a language, made ready when it is first used.
  static func shipped(in language: Language) -> SignalModel {
    switch language {
    case .german: german
    case .english: english
    }
  }
}
