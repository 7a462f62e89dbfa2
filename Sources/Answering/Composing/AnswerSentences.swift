import TextAnalysis

/// The sentences of an answer with all that choosing among them needs, worked out when the index is built.
package struct AnswerSentences: Sendable, Equatable {
  /// What a sentence is, beyond its text.
  package struct Traits: OptionSet, Sendable {
    package var rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// It limits what stands before it: an exception, a condition.
    static let limits = Traits(rawValue: 1)
    /// It points back to the sentence before.
    static let pointsBack = Traits(rawValue: 2)
    /// It is a heading.
    static let heading = Traits(rawValue: 4)
    /// It says yes or no.
    static let isVerdict = Traits(rawValue: 8)
    /// It governs what stands behind it: a condition, a prohibition.
    static let governs = Traits(rawValue: 32)
    /// It gives the customer a time to act in.
    static let deadline = Traits(rawValue: 64)
    /// It names an amount or a duration.
    static let isQuantity = Traits(rawValue: 16)
  }

  /// A sentence of an answer.
  package struct Sentence: Sendable, Equatable {
    /// UTF-8 bytes of the answer.
    package var range: Range<Int>
    /// What it is.
    package var traits: Traits
    /// The sentence that is the heading it stands under.
    package var heading: Int?
  }

  /// The sentences in order.
  package internal(set) var sentences: [Sentence] = []
  /// Stretches of sentences that are taken whole or not at all.
  package internal(set) var wholes: [Range<Int>] = []

  /// No sentences.
  package init() {}

  /// The sentences of an answer in a language.
  ///
  /// - Complexity: O(length of the answer).
  package init(_ answer: [UInt8], in language: TextLanguage) {
    let ranges = SentenceSplitter.split(answer)
    let texts = ranges.map { String(decoding: answer[$0], as: UTF8.self) }
    let outline = AnswerOutline(texts)
    wholes = outline.wholes
    sentences = ranges.indices.map { index in
      let words = SentenceWords(texts[index], in: language)
      var traits: Traits = outline.isHeading[index] ? .heading : []
      if MarkedSentences.limits(words) { traits.insert(.limits) }
      if Deadline.isSet(by: words) { traits.insert(.deadline) }
      if BackReference.isMade(by: words) { traits.insert(.pointsBack) }
      if MarkedSentences.isVerdict(words) { traits.insert(.isVerdict) }
      if MarkedSentences.governs(words) { traits.insert(.governs) }
      if Quantities.isNamed(words.folded) { traits.insert(.isQuantity) }
      return Sentence(range: ranges[index], traits: traits, heading: outline.heading[index])
    }
  }

  /// The sentences under a heading.
  func section(of index: Int) -> Range<Int> {
    var end = index + 1
    while end < sentences.count, !sentences[end].traits.contains(.heading) { end += 1 }
    return index + 1..<end
  }
}
