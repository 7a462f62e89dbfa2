/// The stored form of an answer: Markdown with one line for each block.
///
/// - Paragraphs are one line each: hard-wrapped lines are joined by one space.
///   A line that ends in a backslash or two spaces asks for a line break; it
///   ends in a backslash then, and what follows stands on the next line.
/// - An item of a list is one line; nested items are indented to where the
///   text of the item above begins. A list may follow its paragraph directly.
/// - One blank line stands wherever the source has one or more, and before
///   and after each heading.
/// - Fenced and indented code is kept byte for byte.
/// - The lines of a quote are joined like those of a paragraph; the rows of a
///   table stay lines.
/// - Links, emphasis, placeholders and all other inline text stay as written.
/// - There is no white space at the ends of lines (outside of code), and
///   neither a blank line nor a line feed at the beginning or end.
///
/// The form is a fixed point: read again, it stays as it is.
package enum AnswerText {
  /// Brings a Markdown text into the stored form, whatever mistakes it holds.
  ///
  /// - Complexity: O(length of the text).
  package static func stored(_ markdown: String) -> String {
    var ignored: [Diagnostic] = []
    let source = SourceText(file: "", bytes: Array(markdown.utf8), diagnostics: &ignored)
    var parser = AnswerParser(source: source)
    parser.read(0..<source.lines.count)
    return parser.text
  }
}
