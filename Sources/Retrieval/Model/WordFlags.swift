/// What a word term is, over all its occurrences.
struct WordFlags: OptionSet {
  var rawValue: UInt8
  /// Stands somewhere as a word of its own: known to the compound splitter.
  static let word = WordFlags(rawValue: 1)
  /// A function word.
  static let stopWord = WordFlags(rawValue: 2)
  /// Takes part in latent semantic analysis.
  static let latent = WordFlags(rawValue: 4)
  /// Stands in phrasings in customers' words alone, who may have mistyped it.
  static let learned = WordFlags(rawValue: 8)

  /// Whether a question's word is this one as it stands, and compounds are taken apart by it.
  var isKnownWord: Bool { contains(.word) && !contains(.learned) }

  /// Takes in what a word is in other documents.
  mutating func join(_ other: WordFlags) {
    let isLearned = contains(.learned) && other.contains(.learned)
    formUnion(other)
    if !isLearned { remove(.learned) }
  }
}
