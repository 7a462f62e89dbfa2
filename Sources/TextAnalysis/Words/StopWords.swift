/// Function words of a language, which say little about what a text is about.
///
/// Question words (wie, wann, wo; how, when, where) are kept apart, since they tell one question of
/// an FAQ from another, and so are negations, which turn its meaning round. The three sets share no
/// word. All are asked with words that have passed `Normalizer`; of German words ae, oe, ue and ss
/// are accepted for umlauts and ß.
package struct StopWords: Sendable {
  /// The German words.
  package static let german = StopWords(
    functionWords: germanFunctionWords, questionWords: germanQuestionWords,
    negations: germanNegations, foldsUmlauts: true)

  /// The English words.
  package static let english = StopWords(
    functionWords: englishFunctionWords, questionWords: englishQuestionWords,
    negations: englishNegations, foldsUmlauts: false)

  private static let functionWord: UInt32 = 1
  private static let questionWord: UInt32 = 2
  private static let negation: UInt32 = 4

  private let table: WordTable

  private init(
    functionWords: String, questionWords: String, negations: String, foldsUmlauts: Bool
  ) {
    var table = WordTable(capacity: 1_024)
    for (list, kind) in [
      (functionWords, Self.functionWord), (questionWords, Self.questionWord),
      (negations, Self.negation),
    ] {
      table.insert(words: list, kind)
      if foldsUmlauts { table.insert(words: Self.withoutUmlauts(list), kind) }
    }
    self.table = table
  }

  private static func withoutUmlauts(_ list: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in list.unicodeScalars {
      switch scalar {
      case "ä": folded += "ae".unicodeScalars
      case "ö": folded += "oe".unicodeScalars
      case "ü": folded += "ue".unicodeScalars
      case "ß": folded += "ss".unicodeScalars
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }

  /// The words of a language.
  static func of(_ language: TextLanguage) -> StopWords {
    switch language {
    case .german: german
    case .english: english
    }
  }

  /// Whether a word is a stop word or asks for something.
  ///
  /// - Complexity: O(length of the word); allocates nothing.
  func isFunctionOrQuestionWord(_ word: Bytes) -> Bool {
    has(word, Self.functionWord | Self.questionWord)
  }

  /// Whether the word that stands in `range` of a normalised text is a stop word.
  package func isStopWord(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    text.withBytes { has($0[range], Self.functionWord) }
  }

  /// Whether the word that stands in `range` of a normalised text asks for something.
  package func isQuestionWord(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    text.withBytes { has($0[range], Self.questionWord) }
  }

  /// Whether the word that stands in `range` of a normalised text negates.
  package func isNegation(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    text.withBytes { has($0[range], Self.negation) }
  }

  /// Whether a normalised word negates in either language.
  package static func denies(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    german.isNegation(Bytes(word)) || english.isNegation(Bytes(word))
  }

  /// Whether a normalised word negates.
  func isNegation(_ word: Bytes) -> Bool { has(word, Self.negation) }

  /// Whether the word that a token of a text was read from asks for something.
  func asks(_ text: AnalyzedText, _ token: Int) -> Bool {
    text.writer.bytes.withBytes(text.tokens[token].wordRange) { has($0, Self.questionWord) }
  }

  /// Whether a normalised word is a stop word.
  package func isStopWord(_ word: [UInt8]) -> Bool { isStopWord(word.span, 0..<word.count) }

  /// Whether a normalised word asks for something.
  package func isQuestionWord(_ word: [UInt8]) -> Bool { isQuestionWord(word.span, 0..<word.count) }

  /// Whether a normalised word negates.
  package func isNegation(_ word: [UInt8]) -> Bool { isNegation(word.span, 0..<word.count) }

  private func has(_ word: Bytes, _ kind: UInt32) -> Bool { table.value(of: word) & kind != 0 }
}
