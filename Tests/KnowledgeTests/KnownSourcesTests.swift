import Foundation
import Knowledge
import SeededRandom
import Testing

/// Files that did not change are not parsed again, and nothing shows of it.
@Suite struct KnownSourcesTests {
  private func digest(_ bytes: [UInt8]) -> ParsedSources.Key {
    var high: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { high = (high ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return ParsedSources.Key(high: high, low: UInt64(bytes.count))
  }

  private func load(_ files: [String: String], _ parsed: ParsedSources) -> (
    base: KnowledgeBase?, diagnostics: [Diagnostic]
  ) {
    let contents = files.map {
      KnowledgeSources.Content(path: $0.key, bytes: Array($0.value.utf8))
    }
    let (base, diagnostics) = KnowledgeLoader.load(
      contents, named: "base", known: KnownSources(parsed) { bytes in self.digest(bytes) })
    return (base, diagnostics)
  }

  private func file(_ random: inout SplitMix64, _ number: Int) -> String {
    var text = "---\nlanguage: de\naudience: customer\nowner: x\n---\n# Titel\n"
    for entry in 0..<Int.random(in: 1...3, using: &random) {
      text += "\n## \(MarkdownGenerator.plainSentence(&random))\n"
      if Int.random(in: 0..<6, using: &random) > 0 { text += "<!-- id: e-\(number)-\(entry) -->\n" }
      text += "\n- \(MarkdownGenerator.plainSentence(&random))\n\n"
      text += MarkdownGenerator.cleanText(&random) + "\n"
    }
    return text
  }

  @Test(arguments: 0..<60)
  func sameWithAndWithout(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var files: [String: String] = [:]
    for number in 0..<4 { files["f\(number).md"] = file(&random, number) }
    var parsed = load(files, ParsedSources()).base?.parsed ?? ParsedSources()
    for step in 0..<4 {
      let name = "f\(Int.random(in: 0..<4, using: &random)).md"
      switch Int.random(in: 0..<4, using: &random) {
      case 0: files[name] = file(&random, step + 10)
      case 1: files[name] = nil
      case 2: files["g\(step).md"] = files.removeValue(forKey: name)
      default: files[name] = (files[name] ?? "") + "\n## \n"
      }
      let known = load(files, parsed)
      let afresh = load(files, ParsedSources())
      #expect(known.diagnostics == afresh.diagnostics, "seed \(seed), step \(step)")
      #expect(known.base?.entries == afresh.base?.entries)
      #expect(known.base?.parsed == afresh.base?.parsed)
      if let base = known.base { parsed = base.parsed }
    }
  }

  /// Cut or changed bytes are never taken for a file's drafts without being them.
  @Test func damagedMemory() throws {
    let files = [
      "a.md":
        "---\nlanguage: de\naudience: customer\n---\n# T\n\n## Was?\n<!-- id: was -->\n\n- Wie?\n\nSo {{x}}.\n"
    ]
    let parsed =
      load(files, ParsedSources()).base?.parsed
      ?? load(["a.md": files["a.md"]?.replacing(" {{x}}", with: "") ?? ""], ParsedSources()).base?
      .parsed
    let kept = try #require(parsed)
    #expect(kept.keys.count == 1)
    for length in 0..<kept.bytes.count {
      let cut = ParsedSources(
        keys: kept.keys, starts: [0, UInt64(length)], bytes: Array(kept.bytes.prefix(length)))
      let known = load(
        [
          "a.md":
            "---\nlanguage: de\naudience: customer\n---\n# T\n\n## Was?\n<!-- id: was -->\n\n- Wie?\n\nSo.\n"
        ], try #require(cut))
      #expect(known.base?.entries.map(\.id) == ["was"])
    }
    #expect(ParsedSources(keys: kept.keys, starts: [0, 1], bytes: []) == nil)
  }

  private func exchange(_ lines: [String]) -> [String] {
    let result = load(["kb.jsonl": lines.joined(separator: "\n")], ParsedSources())
    return (result.base?.entries.map { "\($0)" } ?? []) + result.diagnostics.map { "\($0)" }
  }

  /// Lines in the usual form give what the general reader gives: a space before
  /// a key's colon, or an escape of a letter, takes the general way.
  @Test(arguments: [
    #"{"id":"a","question":"Was\n\"ist\" das?","answer":"So.","variants":["x ","y"],"language":"de","topic":"t"}"#,
    #"{"id":"a","question":" Grüße ","answer":"","variants":[],"language":"en"}"#,
    #"{"id":"a","question":"","answer":"","variants":[],"language":"en"}"#,
    #"{"id":"a","question":"x","answer":"y","variants":[""],"language":"en"}"#,
    #"{"id":"a","question":"x","answer":"y","language":"fr"}"#,
    #"{"id":"a","question":"x","answer":"y","language":"de","topic":null}"#,
    #"{"id":"a","question":"x","answer":"y","language":"de","topic":"  "}"#,
    #"{"id":"","question":"x","answer":"y","language":"de"}"#,
    #"{"id":"a","id":"b","question":"x","answer":"y","language":"de"}"#,
    #"{"id":"a","question":"x","answer":"y","language":"de","more":1}"#,
    #"{"id":"a","question":"x","answer":"y","language":"de"} x"#,
    #"{"id":"a","question":3,"answer":"y","language":"de"}"#,
    #"{"id":"a","question":"x","answer":"y","language":"de","variants":["b","c"]"#,
  ])
  func exchangeLines(_ line: String) {
    // An escaped key is read by the general reader alone.
    let general = line.replacing("\"question\"", with: "\"\\u0071uestion\"")
    let plain = exchange([line, "", #"{"id":"z","question":"z","answer":"","language":"de"}"#])
    let other = exchange([general, "", #"{"id":"z","question":"z","answer":"","language":"de"}"#])
    // Columns move with the longer key.
    func withoutColumns(_ texts: [String]) -> [String] {
      texts.map { $0.replacing(/:1:\d+,/, with: ":1,") }
    }
    #expect(withoutColumns(plain) == withoutColumns(other))
  }

  /// Equal normal forms have equal sketches, so no duplicate is missed.
  @Test func duplicatesInOtherSpellings() {
    let pairs = [
      ("Größe ändern", "größe  ändern!"), ("Gro\u{0308}ße", "Größe"), ("„Paket“ – wo", "paket wo"),
      ("\u{212A}abel", "kabel"), ("İstanbul", "i\u{0307}stanbul"), ("ŉ x", "ŉ X"),
      ("ſehr", "ſehr?"),
    ]
    for (first, second) in pairs {
      #expect(PhrasingForm.normal(first) == PhrasingForm.normal(second), "\(first)")
      let result = exchange([
        #"{"id":"a","question":"\#(first)","answer":"","language":"de"}"#,
        #"{"id":"b","question":"\#(second)","answer":"","language":"de"}"#,
      ])
      #expect(result.contains { $0.contains("sharedPhrasing") }, "\(first)")
    }
  }
}
