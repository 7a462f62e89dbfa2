import Knowledge
import Storage
import TextAnalysis

/// Composes an answer from a stored one: whole with marks, or the marked sentences alone.
///
/// Every byte is the entry's.
package enum Composer {
  /// Composes the answer of an entry in one language.
  ///
  /// - Parameters:
  ///   - nearness: for each sentence of the stored answer its nearness to the
  ///     question in millionths; sentences as `SentenceSplitter` cuts them.
  ///   - isShort: whether the marked sentences alone are wanted; an entry that
  ///     must stay whole stays whole.
  package static func compose(
    _ texts: StoredEntry.Texts, of entry: StoredEntry, nearness: [Int64], isShort: Bool,
    format: TextFormat
  ) -> Answer {
    let bytes = Array(texts.answer.utf8)
    let ranges = SentenceSplitter.split(bytes)
    let sentences = ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    let marked = merged(
      MarkedSentences.choose(sentences, nearness: nearness).map { ranges[$0] }, in: bytes)
    func span(_ range: Range<Int>) -> AnswerSpan {
      AnswerSpan(
        entry: entry.id, language: texts.language, range: range,
        digest: SHA256.hex(bytes[range], digits: 32))
    }
    let shown = isShort && !entry.isWhole ? marked : [0..<bytes.count]
    let stored = shown.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: "\n\n")
    return Answer(
      text: format == .plain ? PlainText.of(stored) : stored, format: format,
      spans: shown.map(span), marked: marked.map(span))
  }

  /// Ranges that only white space parts become one.
  private static func merged(_ ranges: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges {
      if let last = result.last,
        bytes[last.upperBound..<range.lowerBound].allSatisfy({ $0 == 0x20 || $0 == 0x0A })
      {
        result[result.count - 1] = last.lowerBound..<range.upperBound
      } else {
        result.append(range)
      }
    }
    return result
  }
}
