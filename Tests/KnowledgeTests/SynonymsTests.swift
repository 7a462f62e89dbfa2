import Knowledge
import Testing

struct SynonymsTests {
  static func read(_ text: String) -> (Synonyms, [String]) {
    let (file, diagnostics) = SynonymsReader.read(Array(text.utf8), file: "synonyms.txt")
    return (Synonyms(files: [file]), diagnostics.map { "\($0.location) \($0.code)" })
  }

  @Test func readsTheSolrForm() {
    let (synonyms, findings) = Self.read(
      """
      # Geräte
      Handy, Mobiltelefon , smart  phone

      Lappen => Führerschein, Fahrerlaubnis
      a\\,b, c\\=>d, \\#e
      """)
    #expect(findings.isEmpty)
    #expect(
      synonyms.files.first?.rules == [
        Synonyms.Rule(
          sources: [["Handy"], ["Mobiltelefon"], ["smart", "phone"]], targets: nil, line: 2),
        Synonyms.Rule(
          sources: [["Lappen"]], targets: [["Führerschein"], ["Fahrerlaubnis"]], line: 4),
        Synonyms.Rule(sources: [["a,b"], ["c=>d"], ["#e"]], targets: nil, line: 5),
      ])
  }

  @Test func takesLinesTogether() {
    let (synonyms, _) = Self.read("foo => foo bar\nFoo => baz\nbaz, qux\nfoo => foo bar\n")
    #expect(
      synonyms.mappings(for: .german) == [
        Synonyms.Mapping(source: ["foo"], targets: [["foo", "bar"], ["baz"]]),
        Synonyms.Mapping(source: ["baz"], targets: [["baz"], ["qux"]]),
        Synonyms.Mapping(source: ["qux"], targets: [["baz"], ["qux"]]),
      ])
  }

  @Test func reportsMistakes() {
    let (synonyms, findings) = Self.read(
      "a => b => c\na,,b\n => b\na =>\nallein\na, b\\\na, A, b\nx, y\n")
    #expect(
      findings == [
        "synonyms.txt:1 several-arrows", "synonyms.txt:2 empty-synonym",
        "synonyms.txt:3 empty-synonym-side", "synonyms.txt:4 empty-synonym-side",
        "synonyms.txt:5 lone-synonym", "synonyms.txt:6 dangling-backslash",
        "synonyms.txt:7 repeated-synonym",
      ])
    #expect(synonyms.files.first?.rules.map(\.line) == [2, 7, 8])
  }

  @Test func readsAFileForEachLanguage() {
    let entry = "---\nlanguage: de\naudience: customer\n---\n## A?\n<!-- id: a -->\n- B?\n\nC.\n"
    let synonyms = load([
      "a.md": entry, "synonyms.txt": "a, b", "synonyms.de.txt": "c, d",
      "synonyms.en.txt": "\u{FEFF}e, f\r\n",
    ]).base?.synonyms
    #expect(synonyms?.mappings(for: .german).map(\.source) == [["c"], ["d"], ["a"], ["b"]])
    #expect(synonyms?.mappings(for: .english).map(\.source) == [["e"], ["f"], ["a"], ["b"]])
    #expect(synonyms?.files.map(\.text) == ["c, d\n", "e, f\n", "a, b\n"])
  }
}
