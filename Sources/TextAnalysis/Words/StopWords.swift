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
      for word in list.split(whereSeparator: \.isWhitespace) {
        table.insert(Array(word.utf8), kind)
        if foldsUmlauts { table.insert(Self.withoutUmlauts(word), kind) }
      }
    }
    self.table = table
  }

  private static func withoutUmlauts(_ word: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    for character in word {
      switch character {
      case "ä": bytes += "ae".utf8
      case "ö": bytes += "oe".utf8
      case "ü": bytes += "ue".utf8
      case "ß": bytes += "ss".utf8
      default: bytes += character.utf8
      }
    }
    return bytes
  }

  /// Whether the word that stands in `range` of a normalised text is a stop word.
  ///
  /// - Complexity: O(length of the word); makes no string.
  package func isStopWord(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    table.value(of: text, range) & Self.functionWord != 0
  }

  /// Whether the word that stands in `range` of a normalised text asks for something.
  package func isQuestionWord(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    table.value(of: text, range) & Self.questionWord != 0
  }

  /// Whether the word that stands in `range` of a normalised text negates.
  package func isNegation(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    table.value(of: text, range) & Self.negation != 0
  }

  /// Whether a normalised word is a stop word.
  package func isStopWord(_ word: [UInt8]) -> Bool { isStopWord(word.span, 0..<word.count) }

  /// Whether a normalised word asks for something.
  package func isQuestionWord(_ word: [UInt8]) -> Bool { isQuestionWord(word.span, 0..<word.count) }

  /// Whether a normalised word negates.
  package func isNegation(_ word: [UInt8]) -> Bool { isNegation(word.span, 0..<word.count) }
}
