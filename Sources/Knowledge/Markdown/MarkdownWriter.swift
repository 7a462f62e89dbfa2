/// Writes entries as Markdown that reads back to equal entries.
package enum MarkdownWriter {
  /// Why an entry cannot be written.
  package enum WritingError: Error, Equatable, Sendable {
    /// The entry has no text in the file's language. Leave it out.
    case missingTranslation(id: String, language: Language)
    /// The folder form cannot hold the entry: the id, the question, a phrasing
    /// or the answer would be read as something else. Change it, or use the
    /// exchange form.
    case notRepresentable(id: String, language: Language)
  }

  /// Writes one file with the texts of entries in one language.
  ///
  /// Each entry states all of its fields, so that the files of several
  /// languages agree.
  /// - Parameters:
  ///   - entries: The entries in the order of the file.
  ///   - language: The language of the texts.
  ///   - title: The file's title, one line; none is written if it is empty.
  /// - Returns: The file's text.
  /// - Throws: ``WritingError`` for the first entry that cannot be written.
  /// - Complexity: O(size of the file); each entry is read back to be sure.
  package static func write(
    _ entries: [Entry], language: Language, title: String = ""
  ) throws(WritingError) -> String {
    var text = "---\nlanguage: \(language.code)\n---\n"
    if !title.isEmpty { text += "\n# \(title)\n" }
    for entry in entries {
      guard let translation = entry.translation(language) else {
        throw .missingTranslation(id: entry.id, language: language)
      }
      let section = section(entry, translation)
      guard readsBack(section, to: entry, translation) else {
        throw .notRepresentable(id: entry.id, language: language)
      }
      text += "\n" + section
    }
    return text
  }

  private static func section(_ entry: Entry, _ translation: Entry.Translation) -> String {
    var text = "## \(translation.question)\n"
    let attributes = attributes(of: entry).map { "\($0.key): \($1)" }
    text += "<!--\n" + attributes.joined(separator: "\n") + "\n-->\n"
    if !translation.otherPhrasings.isEmpty {
      text += "\n" + translation.otherPhrasings.map { "- \($0)\n" }.joined()
    }
    return text + "\n\(translation.answer)\n"
  }

  private static func attributes(of entry: Entry) -> [(EntryField, String)] {
    let values: [(EntryField, String?)] = [
      (.id, entry.id),
      (.topic, entry.topic),
      (.audience, entry.audience.rawValue),
      (.status, entry.status == .approved ? nil : entry.status.rawValue),
      (.validFrom, entry.validFrom?.description),
      (.validUntil, entry.validUntil?.description),
      (.owner, entry.owner),
      (.verify, entry.verifyLevel == 0 ? nil : String(entry.verifyLevel)),
      (.action, entry.action),
      (.require, list(entry.requiredFields)),
      (.condition, entry.condition?.description),
      (.related, list(entry.related)),
      (.whole, entry.isWhole ? "yes" : nil),
    ]
    return values.compactMap { field, value in value.map { (field, $0) } }
  }

  private static func list(_ values: [String]) -> String? {
    values.isEmpty ? nil : values.joined(separator: ", ")
  }

  private static func readsBack(
    _ section: String, to entry: Entry, _ translation: Entry.Translation
  ) -> Bool {
    let reader = MarkdownReader(
      file: "", bytes: Array(section.utf8), defaultLanguage: translation.language)
    guard reader.drafts.count == 1, !reader.diagnostics.contains(where: { $0.severity == .error })
    else { return false }
    var expected = entry
    expected.translations = [translation]
    let read = EntryAssembler(reader.drafts).entries.map(\.entry)
    return read.map { $0.withoutSources() } == [expected.withoutSources()]
  }
}
