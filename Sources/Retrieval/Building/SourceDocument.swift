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
  /// The answer.
  package var answer: String

  /// A document of an entry's texts in one language.
  ///
  /// - Parameter key: the entry's number where nil.
  package init(
    entry: UInt32, key: UInt64? = nil, language: TextLanguage, phrasings: [String], answer: String
  ) {
    self.entry = entry
    self.key = key ?? UInt64(entry)
    self.language = language
    self.phrasings = phrasings
    self.answer = answer
  }

  /// The digest of all that the document's rows are made of; the number of its
  /// entry is no part of it.
  package var digest: ContentDigest {
    var digest = ContentDigester()
    digest.append(key)
    digest.append(UInt64(language.rawValue) << 32 | UInt64(phrasings.count))
    for phrasing in phrasings { digest.append(phrasing) }
    digest.append(answer)
    return digest.finish()
  }

  /// Calls `body` with the bytes of each unit: the phrasings first, then the
  /// sentences of the answer.
  func forEachUnit(_ body: (_ text: UnsafeBufferPointer<UInt8>, _ isPhrasing: Bool) -> Void) {
    for phrasing in phrasings {
      var phrasing = phrasing
      phrasing.withUTF8 { body($0, true) }
    }
    let answer = Array(answer.utf8)
    let sentences = SentenceSplitter.split(answer)
    answer.withUnsafeBufferPointer { bytes in
      for range in sentences { body(UnsafeBufferPointer(rebasing: bytes[range]), false) }
    }
  }
}
