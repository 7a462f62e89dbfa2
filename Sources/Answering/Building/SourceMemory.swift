import Knowledge
import Retrieval
import Storage

/// What an index keeps of its sources, so that files that did not change are
/// not parsed again; no part of its revision.
package enum SourceMemory {
  /// What files gave when an index was built; nothing where it does not say, or another version of
  /// the program, which may have read them otherwise, made it.
  package static func known(to index: KnowledgeIndex?) -> KnownSources {
    let memory = index.flatMap { $0.isOutdated ? nil : try? parsed($0.file) }
    return KnownSources(memory ?? ParsedSources(), digest: digest)
  }

  /// Writes what files gave.
  static func section(_ parsed: ParsedSources) -> SectionBuilder {
    var section = SectionBuilder()
    section.append(parsed.keys)
    section.append(parsed.starts)
    section.append(parsed.bytes)
    return section
  }

  private static func parsed(_ file: IndexFileReader) throws(StorageError) -> ParsedSources? {
    var section = try file.section(SectionKind.sources.id(0), name: SectionKind.sources.name)
    let keys: Column<ParsedSources.Key> = try section.column()
    let starts: Column<UInt64> = try section.column()
    let bytes: Column<UInt8> = try section.column()
    return ParsedSources(
      keys: Array(keys), starts: Array(starts),
      bytes: bytes.withElements {
        Array(UnsafeBufferPointer(start: $0, count: bytes.count))
      })
  }

  @Sendable private static func digest(_ bytes: [UInt8]) -> ParsedSources.Key {
    let digest = bytes.withUnsafeBytes { ContentDigest($0) }
    return ParsedSources.Key(high: digest.high, low: digest.low)
  }
}
