import Storage
import TextAnalysis

/// What is indexed: one entry in one language.
package struct SourceDocument: Sendable {
  /// Number of the entry in its view.
  package var entry: UInt32
  /// Tells the entry apart from all others, and stays its own when others come and go.
  package var key: UInt64
  /// Language of the texts.
  package var language: TextLanguage
  /// The entry's question first, then its other phrasings.
  package var phrasings: [String]
  /// How many of the phrasings, the last ones, are customers' own words: they may be mistyped, and
  /// make no word a known one.
  package var learnedCount: Int
  /// The answer.
  package var answer: String
  /// The entry's topic, by which nothing is found, but confidence is fitted.
  package var topic: String?

  /// A document of an entry's texts in one language.
  ///
  /// - Parameter key: the entry's number where nil.
  package init(
    entry: UInt32, key: UInt64? = nil, language: TextLanguage, phrasings: [String],
    learnedCount: Int = 0, answer: String, topic: String? = nil
  ) {
    self.entry = entry
    self.key = key ?? UInt64(entry)
    self.language = language
    self.phrasings = phrasings
    self.learnedCount = learnedCount
    self.answer = answer
    self.topic = topic
  }

  /// The digest of all that the document's rows are made of, and its topic; the number of its entry
  /// is no part of it.
  package var digest: ContentDigest {
    var digest = ContentDigester()
    digest.append(key)
    digest.append(UInt64(language.rawValue) << 32 | UInt64(phrasings.count))
    for phrasing in phrasings { digest.append(phrasing) }
    if learnedCount > 0 { digest.append(UInt64(learnedCount)) }
    digest.append(answer)
    if let topic { digest.append(topic) }
    return digest.finish()
  }

  /// What a unit of a document is.
  enum Unit {
    /// A phrasing that editors wrote.
    case phrasing
    /// A phrasing in a customer's words.
    case learned
    /// A sentence of the answer.
    case sentence
  }

  /// Calls `body` with the bytes of each unit: the phrasings first, then the
  /// sentences of the answer.
  func forEachUnit(_ body: (_ text: UnsafeBufferPointer<UInt8>, _ unit: Unit) -> Void) {
    let ownCount = phrasings.count - learnedCount
    for (place, phrasing) in phrasings.enumerated() {
      var phrasing = phrasing
      phrasing.withUTF8 { body($0, place < ownCount ? .phrasing : .learned) }
    }
    let answer = Array(answer.utf8)
    let sentences = SentenceSplitter.split(answer)
    answer.withUnsafeBufferPointer { bytes in
      for range in sentences { body(UnsafeBufferPointer(rebasing: bytes[range]), .sentence) }
    }
  }
}
