/// Splits German and English answers, Markdown or plain, into sentences.
///
/// A list item, a heading, a table row and a fenced block are one unit each; links, emphasis, code
/// and parentheses are never torn. Where an abbreviation or ordinal makes a full stop ambiguous,
/// the text stays together: a unit too large is harmless, one without its condition is not.
///
///     SentenceSplitter.split(Array("Das dauert ca. 3 Tage. Danach nicht.".utf8))  // [0..<22, 23..<36]
package enum SentenceSplitter {
  /// The byte ranges of the sentences, ascending; all between them is ASCII white space.
  ///
  /// The ranges neither overlap nor begin or end with white space.
  ///
  /// - Complexity: O(length of the text).
  package static func split(_ text: [UInt8]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    for block in TextBlock.blocks(of: text) {
      switch block.kind {
      case .unit: append(block.range, of: text, to: &sentences)
      case .paragraph: splitParagraph(block.range, of: text, into: &sentences)
      }
    }
    return sentences
  }

  private static func splitParagraph(
    _ paragraph: Range<Int>, of text: [UInt8], into sentences: inout [Range<Int>]
  ) {
    let spans = MarkdownSpans.outermost(in: paragraph, of: text)
    var nextSpan = 0
    var start = paragraph.lowerBound
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      guard isTerminator(text, at: index) else {
        index += 1
        continue
      }
      let candidate = SentenceBoundary(terminatorAt: index, in: paragraph, of: text)
      index = candidate.terminatorEnd
      while nextSpan < spans.count, spans[nextSpan].upperBound <= candidate.terminatorStart {
        nextSpan += 1
      }
      let tearsSpan =
        nextSpan < spans.count && spans[nextSpan].lowerBound < candidate.end
        && candidate.end < spans[nextSpan].upperBound
      let hasWords = !text[start..<candidate.terminatorStart].allSatisfy(isWhiteSpace)
      if hasWords, !tearsSpan, candidate.endsSentence {
        append(start..<candidate.end, of: text, to: &sentences)
        start = candidate.end
        index = candidate.end
      }
    }
    append(start..<paragraph.upperBound, of: text, to: &sentences)
  }

  /// Whether a terminator (full stop, exclamation mark, question mark, ellipsis) is at `index`.
  static func isTerminator(_ text: [UInt8], at index: Int) -> Bool {
    switch text[index] {
    case ".", "!", "?": true
    case 0xE2:
      index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0xA6
    default: false
    }
  }

  private static func append(
    _ range: Range<Int>, of text: [UInt8], to sentences: inout [Range<Int>]
  ) {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, isWhiteSpace(text[lower]) { lower += 1 }
    while upper > lower, isWhiteSpace(text[upper - 1]) { upper -= 1 }
    if lower < upper { sentences.append(lower..<upper) }
  }

  static func isWhiteSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 9 && byte <= 13) }
}
