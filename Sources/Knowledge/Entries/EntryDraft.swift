/// The text of an entry in one language, as a source holds it: before the
/// languages are brought together and before anything is checked against the
/// rest of the knowledge base.
struct EntryDraft {
  /// A placeholder with its place.
  struct PlacedPlaceholder {
    let occurrence: Placeholder.Occurrence
    let location: SourceLocation
  }

  /// The id, stated or made from the question.
  var id: String
  /// Everything that was said about the entry, the file's defaults included.
  var attributes: EntryAttributes
  /// The text.
  var translation: Entry.Translation
  /// The placeholders of the answer.
  var placeholders: [PlacedPlaceholder] = []

  /// Where a phrasing stands, counted as in ``Entry/Translation/phrasings``.
  func location(ofPhrasing index: Int) -> SourceLocation {
    let offset = translation.question.isEmpty ? index : index - 1
    guard translation.phrasingLines.indices.contains(offset) else { return translation.source }
    return SourceLocation(
      file: translation.source.file, line: translation.phrasingLines[offset])
  }
}
