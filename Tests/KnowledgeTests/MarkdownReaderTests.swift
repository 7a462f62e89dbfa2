import Foundation
import Knowledge
import SeededRandom
import Testing

struct MarkdownReaderTests {
  static let german = """
    ---
    language: de
    topic: lieferung
    audience: customer
    owner: team-logistik
    ---
    # Versand und Lieferung

    ## Wie lange dauert der Versand?
    <!-- id: lieferzeit -->

    - Wie lang ist die Lieferzeit?
    * Bis wann ist ein Paket
      normalerweise da?

    Innerhalb Deutschlands sind es
    2 bis 4 Werktage.
    Nach Österreich 3 bis 5.
    """

  @Test func readsAnEntry() throws {
    let text = Self.german.replacing("* Bis", with: "- Bis")
    let (base, diagnostics) = load(["versand.md": text])
    #expect(diagnostics.isEmpty)
    let entry = try #require(base?["lieferzeit"])
    #expect(
      entry
        == Entry(
          id: "lieferzeit",
          translations: [
            Entry.Translation(
              language: .german, question: "Wie lange dauert der Versand?",
              otherPhrasings: [
                "Wie lang ist die Lieferzeit?", "Bis wann ist ein Paket normalerweise da?",
              ],
              answer:
                "Innerhalb Deutschlands sind es 2 bis 4 Werktage. Nach Österreich 3 bis 5.",
              source: SourceLocation(file: "versand.md", line: 9), phrasingLines: [12, 13],
              answerLine: 16)
          ], topic: "lieferung", audience: .customer, owner: "team-logistik"))
  }

  @Test func readsAllFields() throws {
    let text = """
      ---
      language: de
      audience: customer
      whole: yes
      ---
      ## Frage?
      <!--
        id: a
      audience: agent
      status: draft
      valid-from: 2026-01-01
      valid-until: 2026-12-31

      verify: 2
      action: order_status
      require: order_number,postcode
      condition: defects>=2
      related: b
      -->
      + Andere Frage

      Antwort {{order_number}} {{status}}.

      ## Zweite?
      <!-- id: b -->
      - Zweitens?

      Antwort.
      """
    let (base, diagnostics) = load(["a.md": text, "policy.json": MarkdownWriterTests.policy])
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    let entry = try #require(base?["a"])
    #expect(entry.audience == .agent && entry.status == .draft && entry.isWhole)
    #expect(entry.validFrom?.description == "2026-01-01")
    #expect(entry.validUntil?.description == "2026-12-31")
    #expect(entry.verifyLevel == 2 && entry.action == "order_status")
    #expect(entry.requiredFields == ["order_number", "postcode"])
    #expect(entry.condition == Condition("defects >= 2"))
    #expect(entry.related == ["b"] && entry.topic == nil)
    #expect(base?["b"]?.audience == .customer)
  }

  @Test func bringsLanguagesTogether() throws {
    let english = """
      ---
      language: en
      ---
      ## How long does shipping take?
      <!-- id: lieferzeit -->

      - What is the delivery time?

      It takes 2 to 4 days.
      """
    let text = Self.german.replacing("* Bis", with: "- Bis")
    let (base, diagnostics) = load(["b.md": text, "a.en.md": english])
    #expect(diagnostics.isEmpty)
    let entry = try #require(base?["lieferzeit"])
    #expect(entry.translations.map(\.language) == [.german, .english])
    #expect(entry.owner == "team-logistik")
    #expect(entry.translation(.english)?.phrasings.count == 2)
  }

  @Test func readsBytesOfEveryKind() throws {
    let text = Self.german.replacing("* Bis", with: "- Bis")
    let plain = load(["versand.md": text]).base
    #expect(plain != nil)
    #expect(load(["versand.md": text.replacing("\n", with: "\r\n")]).base == plain)
    #expect(load(["versand.md": "\u{FEFF}" + text]).base == plain)
    #expect(load(["versand.md": text + "\n\n"]).base == plain)
  }

  @Test func takesTheDefaultLanguageFromThePolicy() {
    let text = "---\naudience: customer\n---\n## Why?\n<!-- id: a -->\n\n- How come?\n\nBecause.\n"
    let base = load(["a.md": text, "policy.json": #"{"languages":["en"]}"#]).base
    #expect(base?["a"]?.translations.map(\.language) == [.english])
  }

  @Test func letsWordingsFollowEachOtherInTime() {
    func entry(_ id: String, _ validity: String) -> String {
      "## Was kostet es?\n<!--\nid: \(id)\n\(validity)\n-->\n- Preis?\n\nAntwort.\n\n"
    }
    let head = "---\nlanguage: de\naudience: customer\n---\n"
    let apart = entry("a", "valid-until: 2026-12-31") + entry("b", "valid-from: 2027-01-01")
    #expect(load(["a.md": head + apart]).diagnostics.isEmpty)
    let overlapping =
      entry("a", "valid-until: 2026-12-31") + entry("b", "valid-from: 2027-01-01")
      + entry("c", "valid-from: 2027-01-01")
    #expect(
      codes(load(["a.md": head + overlapping]).diagnostics)
        == ["duplicate-phrasing", "duplicate-phrasing"])
  }

  @Test func keepsHeadingsInCodeInTheAnswer() {
    let text =
      "---\nlanguage: de\naudience: customer\n---\n## Wie?\n<!-- id: a -->\n- Wie denn?\n\nSo:\n\n"
      + "```\n## kein Eintrag\n<!-- kein Kommentar -->\n```\n"
    let (base, diagnostics) = load(["a.md": text])
    #expect(diagnostics.isEmpty)
    #expect(base?.entries.count == 1)
  }

  @Test func survivesAnything() throws {
    let names = MarkdownMistakesTests.names
    let texts = try names.map { name in
      [UInt8](
        try Data(contentsOf: MarkdownMistakesTests.folder.appendingPathComponent("\(name).md")))
    }
    for seed in 0..<400 {
      var random = SplitMix64(seed: UInt64(seed))
      var bytes = MarkdownGenerator.pick(texts, &random)
      for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = MarkdownGenerator.pick(Array("#-\n<>!`:{} \t|0\u{7f}".utf8), &random)
        default: bytes.removeLast(bytes.count - place)
        }
      }
      let contents = [KnowledgeSources.Content(path: "a.md", bytes: bytes)]
      let (base, diagnostics) = KnowledgeLoader.load(contents)
      #expect((base == nil) == diagnostics.contains { $0.severity == .error }, "seed \(seed)")
      #expect(diagnostics == Diagnostic.sorted(diagnostics), "seed \(seed)")
    }
  }
}
