import TextAnalysis

/// The Swift file that ships the synonyms of everyday language as a table;
/// `EverydaySynonymsFileTests` writes it.
package struct EverydaySynonymsFile {
  /// The file's name.
  package let name: String
  /// The file's text.
  package let text: String

  /// The table of the lists as they are now.
  package init(_ language: TextLanguage) {
    let word = language == .german ? "German" : "English"
    let table = SynonymTable(EverydaySynonyms.lists(language), language: language)
    precondition(!table.lines.contains("##"), "two signs could end the literal")
    name = "EverydaySynonymTable+\(word).swift"
    text = """
      // swift-format-ignore-file
      /// Everyday synonyms in \(word), as a table.
      ///
      /// Written by `LOTSE_UPDATE_GOLDEN=1 swift test --filter EverydaySynonymsFileTests`.
      extension SynonymTable {
        static let everyday\(word) = SynonymTable(
          lines: ##\"\"\"
      \(Self.indented(table.lines))
          \"\"\"##,
          places: ##\"\"\"
      \(Self.indented(table.places))
          \"\"\"##)
      }

      """
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
  }
}

extension SynonymTable {
  /// The synonyms of lists of lines, as `EverydaySynonyms` has them.
  init(_ lists: [String], language: TextLanguage) {
    var reader = StemmedExpression.Reader(language)
    var writer = SynonymTableWriter()
    writer.leavesOutDenied = true
    for line in lists.flatMap({ $0.split(separator: "\n") }) {
      writer.add(SynonymLine(String(line), &reader), replaces: false)
    }
    self = writer.table()
  }
}
