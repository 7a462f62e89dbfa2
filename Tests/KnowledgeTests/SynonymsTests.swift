import Foundation
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

  /// A line that no question can match, or whose sides are read alike, is told of.
  @Test func linesWithoutEffect() {
    let (_, findings) = Self.read(
      "!!! => Versand\nVersand => Versand\nPaket, Pakete\nPakete => Sendung\nHandy, …\n")
    #expect(
      findings == [
        "synonyms.txt:1 wordless-synonym", "synonyms.txt:2 idle-synonym-line",
        "synonyms.txt:3 idle-synonym-line", "synonyms.txt:5 wordless-synonym",
      ])
    let (_, german) = SynonymsReader.read(
      Array("Paket, Pakete\n".utf8), file: "synonyms.de.txt", language: .german)
    #expect(german.map(\.code) == ["idle-synonym-line"])
    #expect(german.allSatisfy { $0.severity == .warning })
  }

  /// One line in another encoding hides no mistake on others.
  @Test func otherLinesAreReadBesideBrokenOnes() {
    let bytes = Array("a => b => c\nT".utf8) + [0xFC] + Array("r, Tor\nallein\nx, y\n".utf8)
    let (file, diagnostics) = SynonymsReader.read(bytes, file: "synonyms.txt")
    #expect(
      diagnostics.map { "\($0.location) \($0.code)" } == [
        "synonyms.txt:1 several-arrows", "synonyms.txt:2 not-utf-8", "synonyms.txt:3 lone-synonym",
      ])
    #expect(file.rules.map(\.line) == [4])
  }

  /// Commas alone are no side of an arrow.
  @Test(arguments: [",", " , ,", ",,"])
  func aLineOfCommasIsNamedAsSuch(line: String) {
    let (file, diagnostics) = SynonymsReader.read(
      Array("a, b\n\(line)\n".utf8), file: "synonyms.txt")
    #expect(file.rules.count == 1)
    #expect(
      diagnostics.map { "\($0.location) \($0.code)" } == ["synonyms.txt:2 empty-synonym-line"])
    #expect(diagnostics[0].text(in: .english).contains("no word"))
    #expect(diagnostics[0].text(in: .german).contains("kein Wort"))
  }

  /// Text files with another name than those that are read are not passed over in silence.
  @Test func filesThatLookLikeSynonymsAreNamed() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let sub = folder.appendingPathComponent("sub")
    try FileManager.default.createDirectory(at: sub, withIntermediateDirectories: true)
    let entry = "---\nlanguage: de\naudience: customer\n---\n## A?\n<!-- id: a -->\n- B?\n\nC.\n"
    for (name, text) in [
      ("a.md", entry), ("synonyms.txt", "a, b\n"), ("Synonyme.txt", "c, d\n"),
      ("synonyms.fr.txt", "e, f\n"), ("woerter.txt", "# x\nLappen => Führerschein\n"),
      ("notes.txt", "Nothing, of it all.\n"), ("sub/synonyms.txt", "g, h\n"),
    ] {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    let (base, diagnostics) = KnowledgeLoader.load(folder.path)
    #expect(base?.synonyms.files.map(\.path) == ["synonyms.txt"])
    #expect(
      diagnostics.filter { $0.code == "unread-text-file" }.map(\.location.file)
        == ["Synonyme.txt", "sub/synonyms.txt", "synonyms.fr.txt", "woerter.txt"])
    #expect(diagnostics.allSatisfy { $0.severity == .warning })
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
