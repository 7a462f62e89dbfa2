/// Tells what a customer says in a message from what it carries along: quoted mail, the closing
/// with all that follows, and a greeting with a line of its own.
///
/// It holds the working memory of one worker.
package struct OwnWords: Sendable {
  /// A message in which what is set aside is blanked, byte for byte.
  package struct Stretches: Sendable, Equatable {
    /// What is said.
    package var spoken: String
    /// What is said, with the greeting and the signature.
    package var signed: String
  }

  private var reader = MessageReader()
  private var analyzed = AnalyzedText()
  private var last: (text: String, stretches: Stretches)?

  /// A reader.
  package init() {}

  /// What a message says; all of it where nothing would be left.
  ///
  /// - Complexity: O(bytes); a message of one sentence is not analysed.
  package mutating func read(_ text: String, in language: TextLanguage) -> Stretches {
    guard Self.mayHoldMore(text) else { return Stretches(spoken: text, signed: text) }
    if let last, last.text == text { return last.stretches }
    reader.take(text)
    Analyzer.normalize(text, into: &analyzed)
    Analyzer.tokenize(&analyzed, language: language)
    let stretches = reader.ownWords(analyzed)
    last = (text, stretches)
    return stretches
  }

  /// Whether words follow the end of a sentence or line, or any line is quoted.
  private static func mayHoldMore(_ text: String) -> Bool {
    var hasEnded = false
    for byte in text.utf8 {
      switch byte {
      case 0x0A, 0x0D, UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
        hasEnded = true
      case 0...0x20: break
      default: if hasEnded { return true }
      }
    }
    return false
  }
}
