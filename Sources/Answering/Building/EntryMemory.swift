import Knowledge
import Retrieval
import Storage

/// What an older index has of entries that did not change.
package struct EntryMemory: Sendable {
  /// Digests of the entries.
  let digests: [ContentDigest]
  /// For each entry its number in the older view, or nil.
  let places: [Int?]
  /// The older view.
  let view: View

  /// Looks entries up in an older view.
  ///
  /// - Throws: `StorageError.damaged` where the view's digests are.
  init(_ entries: [Entry], in view: View, threads: Int) throws {
    self.view = view
    digests = try Self.digests(entries, threads: threads)
    places = try KnownPlaces(of: digests, in: view.entries.digests.whole()).places
  }

  /// Raised with each change of what an index keeps of an entry.
  private static let version: UInt64 = 3

  /// The digests of entries, in order.
  static func digests(_ entries: [Entry], threads: Int) throws -> [ContentDigest] {
    var digests: [ContentDigest] = []
    digests.reserveCapacity(entries.count)
    let ranges = OrderedChunks.ranges(of: entries.count)
    try OrderedChunks.run(ranges.count, threads: threads) { chunk in
      entries[ranges[chunk]].map(digest)
    } join: { _, part in
      digests.append(contentsOf: part)
    }
    return digests
  }

  /// The digest of all that an index keeps of an entry.
  static func digest(of entry: Entry) -> ContentDigest {
    var digest = ContentDigester()
    func append(_ text: String?) {
      digest.append(text == nil ? 0 : 1)
      if let text { digest.append(text) }
    }
    func append(_ texts: [String]) {
      digest.append(UInt64(texts.count))
      for text in texts { digest.append(text) }
    }
    digest.append(version)
    digest.append(entry.id)
    append(entry.topic)
    digest.append(entry.audience == .customer ? 1 : 0)
    digest.append(entry.status == .approved ? 1 : 0)
    for day in [entry.validFrom, entry.validUntil] {
      digest.append(UInt64(bitPattern: Int64(day?.daysSince1970 ?? .min)))
    }
    append(entry.owner)
    digest.append(UInt64(bitPattern: Int64(entry.verifyLevel)))
    append(entry.action)
    append(entry.requiredFields)
    append(entry.condition?.description)
    append(entry.related)
    digest.append(entry.isWhole ? 1 : 0)
    digest.append(UInt64(entry.translations.count))
    for translation in entry.translations {
      digest.append(UInt64(translation.language.textLanguage.rawValue))
      digest.append(translation.question)
      append(translation.otherPhrasings)
      append(translation.learnedPhrasings)
      digest.append(translation.answer)
    }
    return digest.finish()
  }
}
