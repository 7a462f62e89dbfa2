import Knowledge

extension SignalModel {
  /// The models that are shipped.
  static let shipped: [Language: SignalModel] = [.german: german, .english: english]
}
