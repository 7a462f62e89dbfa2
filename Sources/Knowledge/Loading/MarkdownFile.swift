/// What files gave before, and how a file is known again.
package struct KnownSources: Sendable {
  /// What they gave.
  package var parsed: ParsedSources
  /// The digest of bytes.
  package var digest: @Sendable ([UInt8]) -> ParsedSources.Key

  /// What files gave, by a digest.
  package init(
    _ parsed: ParsedSources, digest: @escaping @Sendable ([UInt8]) -> ParsedSources.Key
  ) {
    self.parsed = parsed
    self.digest = digest
  }
}

/// One Markdown file: parsed, or taken from what it gave before.
struct MarkdownFile: Sendable {
  let drafts: [EntryDraft]
  let diagnostics: [Diagnostic]
  /// What is to be kept of it; nil where it has findings, or nothing is kept.
  let parsed: (key: ParsedSources.Key, bytes: [UInt8])?

  init(
    _ content: KnowledgeSources.Content, defaultLanguage: Language, known: KnownSources?
  ) {
    // All that drafts are made of beside the file's name.
    let prefix = Array("\(draftCodingVersion) \(defaultLanguage.code) ".utf8)
    let key = known?.digest(prefix + content.bytes)
    if let key, let bytes = known?.parsed.bytes(of: key),
      let drafts = DraftDecoder.drafts(bytes, file: content.path)
    {
      self.drafts = drafts
      diagnostics = []
      parsed = (key, Array(bytes))
      return
    }
    let reader = MarkdownReader(
      file: content.path, bytes: content.bytes, defaultLanguage: defaultLanguage)
    drafts = reader.drafts
    diagnostics = reader.diagnostics
    parsed = key.flatMap { key in
      reader.diagnostics.isEmpty ? (key, DraftEncoder(reader.drafts).bytes) : nil
    }
  }
}
