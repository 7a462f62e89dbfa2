import Knowledge
import Retrieval
import Storage
import TextAnalysis

/// What a view indexes of its entries.
package enum SourceDocuments {
  /// What tells an entry apart from all others.
  static func key(of id: String) -> UInt64 { Array(id.utf8).withUnsafeBytes { checksum($0) } }

  /// One document for each entry and language, in order.
  package static func of(_ entries: [Entry]) -> [SourceDocument] {
    entries.enumerated().flatMap { number, entry in
      let key = key(of: entry.id)
      return entry.translations.map { translation in
        SourceDocument(
          entry: UInt32(number), key: key, language: translation.language.textLanguage,
          phrasings: translation.phrasings.filter { !$0.isEmpty },
          learnedCount: translation.learnedPhrasings.count, answer: translation.answer,
          topic: entry.topic)
      }
    }
  }
}

extension SourceDocuments {
  /// The digests of documents, in order.
  package static func digests(_ documents: [SourceDocument], threads: Int) throws
    -> [ContentDigest]
  {
    var digests: [ContentDigest] = []
    digests.reserveCapacity(documents.count)
    let ranges = OrderedChunks.ranges(of: documents.count)
    try OrderedChunks.run(ranges.count, threads: threads) { chunk in
      documents[ranges[chunk]].map(\.digest)
    } join: { _, part in
      digests.append(contentsOf: part)
    }
    return digests
  }
}
