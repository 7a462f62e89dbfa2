/// The words that a message is ranked by: without greeting, thanks, courtesy, signature, quotes and
/// long numbers, as `ComparedWords` writes them.
///
/// Two messages with the same ones are the same question. It holds the working memory of one worker.
package struct RankedWords: Sendable {
  private var message = MessageReader()
  private var analyzed = AnalyzedText()

  /// A reader.
  package init() {}

  /// The words of a message; all of them where nothing would be left.
  ///
  /// - Complexity: O(bytes).
  package mutating func of(_ text: String, in language: TextLanguage) -> String {
    message.take(text)
    Analyzer.analyze(text, language: language, into: &analyzed)
    message.setAside(in: &analyzed, language: language)
    let words = analyzed.tokens.map { String(decoding: analyzed.word($0), as: UTF8.self) }
    return ComparedWords.of(words.isEmpty ? text : words.joined(separator: " "))
  }
}
