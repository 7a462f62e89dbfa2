/// Words that everybody writes, whatever a base is about: no typing errors.
package enum EverydayWords {
  private static let stopWord: UInt32 = 1
  private static let word: UInt32 = 2

  /// Whether a folded word is one.
  package static func contains(_ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    table.value(of: folded) != 0
  }

  /// Whether a folded word is a function or question word of a language.
  package static func isStopWord(_ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    table.value(of: folded) & stopWord != 0
  }

  /// The folded function and question words of a language, each once, in byte order.
  package static func stopWords(of language: TextLanguage) -> [[UInt8]] {
    var words: Set<[UInt8]> = []
    for list in stopLists(language) { WordTable.forEachWord(of: list) { words.insert(folded($0)) } }
    return words.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func folded(_ word: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    Folding.fold(word, into: &key)
    return key
  }

  private static func stopLists(_ language: TextLanguage) -> [String] {
    switch language {
    case .german: [StopWords.germanFunctionWords, StopWords.germanQuestionWords]
    case .english: [StopWords.englishFunctionWords, StopWords.englishQuestionWords]
    }
  }

  private static let table: WordTable = {
    var table = WordTable(capacity: 4_096)
    for language in TextLanguage.allCases {
      for list in stopLists(language) { table.insert(foldedWords: list, stopWord) }
    }
    for list in [StopWords.germanNegations, StopWords.englishNegations] {
      table.insert(foldedWords: list, word)
    }
    for list in LanguageWords.lists.prefix(2) { table.insert(foldedWords: list, word) }
    return table
  }()
}
