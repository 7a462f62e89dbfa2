/// The words that mean something for facts, in one language, with the longer ones of the other.
struct FactLexicon: Sendable {
  /// Words of this length mean the same in messages of the other language.
  private static let sharedLength = 5

  /// The lexicon for German messages.
  static let german = FactLexicon(GermanFactWords.list, also: EnglishFactWords.list)
  /// The lexicon for English messages.
  static let english = FactLexicon(EnglishFactWords.list, also: GermanFactWords.list)

  private let senses: [FoldedWord: FactWord]

  private init(_ own: [(FactWord, String)], also other: [(FactWord, String)]) {
    var senses: [FoldedWord: FactWord] = [:]
    for (list, isOwn) in [(own, true), (other, false)] {
      for (sense, words) in list {
        for text in words.split(separator: " ") {
          let word = FoldedWord(text)
          if !isOwn, word.count < Self.sharedLength || sense.isOfOneLanguage { continue }
          if senses[word] == nil { senses[word] = sense }
        }
      }
    }
    for text in Towns.names.split(separator: " ") {
      let word = FoldedWord(text)
      if senses[word] == nil { senses[word] = .town }
    }
    self.senses = senses
  }

  /// What a word can mean.
  func sense(of word: FoldedWord) -> FactWord { senses[word] ?? .none }
}

extension FactWord {
  /// Whether the other language's messages may not be read with it.
  fileprivate var isOfOneLanguage: Bool {
    switch self {
    case .function, .auxiliary, .pastVerb, .future, .before, .after: true
    default: false
    }
  }
}
