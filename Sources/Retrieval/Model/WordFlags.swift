/// What a word term is, over all its occurrences.
struct WordFlags: OptionSet {
  var rawValue: UInt8
  /// Stands somewhere as a word of its own: known to the compound splitter.
  static let word = WordFlags(rawValue: 1)
  /// A function word.
  static let stopWord = WordFlags(rawValue: 2)
  /// Takes part in latent semantic analysis.
  static let latent = WordFlags(rawValue: 4)
}
