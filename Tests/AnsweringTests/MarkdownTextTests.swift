import Testing

@testable import Answering

/// Values in Markdown are read as they are.
@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("storniert", "storniert"), ("4,90 Euro (brutto)", "4,90 Euro (brutto)"),
    ("[hier](https://example.com) klicken", "\\[hier\\](https://example.com) klicken"),
    ("**neu** und ~~alt~~", "\\*\\*neu\\*\\* und \\~\\~alt\\~\\~"),
    ("`rm`", "\\`rm\\`"), ("<b>fett</b>", "\\<b\\>fett\\</b\\>"),
    ("a_b und _c_", "a_b und \\_c\\_"),
    ("https://example.com/a_b?c=*d", "https://example.com/a_b?c=\\*d"),
    ("https://example.com/a_b?c=d&e=1", "https://example.com/a_b?c=d&e=1"),
    ("R&D", "R&D"), ("&copy;", "\\&copy;"), ("C:\\temp", "C:\\\\temp"), ("a\n\n# b", "a \\# b"),
    ("3. Mai", "3. Mai"), ("- 5", "- 5"),
  ])
  func markupIsEscaped(_ value: String, _ written: String) {
    #expect(MarkdownText.escaped(value, startsLine: false) == written)
    #expect(PlainText.of("Es ist " + written) == "Es ist " + value.replacing("\n\n", with: " "))
  }

  /// An ear has no use for "here".
  @Test(arguments: [
    ("Nutzen Sie das [Retourenportal](https://example.com/r).", "Nutzen Sie das Retourenportal."),
    ("Klicken Sie [hier](https://example.com/r/).", "Klicken Sie hier (example.com/r)."),
    ("Schreiben Sie [hier](mailto:wir@example.com)", "Schreiben Sie hier (wir@example.com)"),
    ("Use [this link](http://example.com)", "Use this link (example.com)"),
    ("[https://example.com](https://example.com)", "https://example.com"),
  ])
  func aLinkThatNamesNothingIsSaidWithItsAddress(_ markdown: String, _ said: String) {
    #expect(PlainText.of(markdown, keepsLinks: false) == said)
  }

  @Test(arguments: [
    ("3. Mai 2026", "3\\. Mai 2026"), ("- fünf", "\\- fünf"), ("# eins", "\\# eins"),
    ("2026", "2026"), ("12.", "12."), ("unterwegs", "unterwegs"),
  ])
  func noListBeginsWithAValue(_ value: String, _ written: String) {
    #expect(MarkdownText.escaped(value, startsLine: true) == written)
  }
}
