import Conversation
import Knowledge
import Storage
import TextAnalysis

/// Composes an answer from a stored one: whole with marks, or the marked sentences alone.
///
/// Every byte is the entry's. Holds the working memory of one worker.
package struct Composer {
  /// A stored answer, as far as composing needs it.
  package struct Source {
    /// The entry's id.
    package var entry: String
    /// Whether the entry must stay whole.
    package var isWhole: Bool
    /// Language of the answer.
    package var language: Language
    /// First 128 bits of the SHA-256 of the whole answer, in hexadecimal.
    package var digest: String

    /// A stored answer.
    package init(entry: String, isWhole: Bool, language: Language, digest: String) {
      self.entry = entry
      self.isWhole = isWhole
      self.language = language
      self.digest = digest
    }
  }

  /// Each sentence's nearness to the question, in millionths; to be filled before composing,
  /// none where nothing is known of it.
  package var nearness: [Int64] = []
  private var isChosen: [Bool] = []
  private var marked: [Range<Int>] = []

  /// A composer.
  package init() {}

  /// Composes the answer of an entry in one language.
  ///
  /// - Parameters:
  ///   - bytes: the stored answer.
  ///   - sentences: its sentences.
  ///   - isShort: whether the marked sentences alone are wanted; an entry that
  ///     must stay whole stays whole.
  ///   - asksQuantity: whether the question asks for an amount or a duration: then all of them are
  ///     marked.
  ///   - keepsLinks: whether the addresses of links stand in plain text.
  package mutating func compose(
    _ bytes: UnsafeBufferPointer<UInt8>, _ sentences: AnswerSentences, of source: Source,
    isShort: Bool, asksQuantity: Bool = false, format: TextFormat, keepsLinks: Bool = true
  ) -> Answer {
    MarkedSentences.choose(
      sentences, nearness: nearness, asksQuantity: asksQuantity, into: &isChosen)
    mergeMarked(sentences, in: bytes)
    func span(_ range: Range<Int>) -> AnswerSpan {
      AnswerSpan(
        entry: source.entry, language: source.language, range: range,
        digest: range == 0..<bytes.count
          ? source.digest : Self.digest(UnsafeBufferPointer(rebasing: bytes[range])))
    }
    func text(_ range: Range<Int>) -> String {
      String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
    let isCut = isShort && !source.isWhole
    let stored =
      isCut ? marked.map(text).joined(separator: "\n\n") : text(0..<bytes.count)
    let marks = marked.map(span)
    return Answer(
      text: format == .plain ? PlainText.of(stored, keepsLinks: keepsLinks) : stored,
      format: format,
      spans: isCut ? marks : [span(0..<bytes.count)], marked: marks)
  }

  /// First 128 bits of the SHA-256 of bytes, in hexadecimal.
  package static func digest(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    SHA256.hex(bytes, digits: 32)
  }

  /// The chosen sentences' ranges; those that only white space parts become one.
  private mutating func mergeMarked(
    _ sentences: AnswerSentences, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    marked.removeAll(keepingCapacity: true)
    for (number, sentence) in sentences.sentences.enumerated() where isChosen[number] {
      let range = sentence.range
      if let last = marked.last,
        bytes[last.upperBound..<range.lowerBound].allSatisfy({ $0 == 0x20 || $0 == 0x0A })
      {
        marked[marked.count - 1] = last.lowerBound..<range.upperBound
      } else {
        marked.append(range)
      }
    }
  }
}
