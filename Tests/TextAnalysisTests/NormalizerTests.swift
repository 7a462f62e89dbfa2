import Foundation
import SeededRandom
import Testing
import TextAnalysis

@Suite struct NormalizerTests {
  @Test(arguments: [
    ("Hallo Welt", "hallo welt"), ("ÄÖÜ äöü ß ẞ", "äöü äöü ß ß"), ("A\u{308}pfel", "äpfel"),
    ("CAFÉ Cafe\u{301}", "café café"), ("Ｆｕｌｌ－Ｗｉｄｔｈ１２", "full-width12"),
    ("ﬁnden ﬀ", "finden ff"), ("20\u{A0}€\u{202F}pro", "20 € pro"),
    ("Liefer\u{AD}zeit", "lieferzeit"), ("a\u{200B}b\u{FEFF}c\u{200D}d", "abcd"),
    ("„Ja“ ‚nein‘ «da» ›so‹", "\"ja\" 'nein' \"da\" 'so'"),
    ("don’t don`t don´t", "don't don't don't"),
    ("2–4 — 5‑6 −7", "2-4 - 5-6 -7"), ("m² x³", "m2 x3"), ("1½ ½", "1 1/2 1/2"),
    ("Ende…", "ende..."), ("zeile\r\nzwei\tdrei", "zeile  zwei drei"), ("PayPal™", "paypal "),
    ("№ 5", "no 5"), ("İstanbul ISTANBUL", "istanbul istanbul"), ("ΣΑΣ σας", "σασ σασ"),
    ("Привет ЁЛКА", "привет ёлка"), ("ｶﾞ", "ガ"), ("한국", "한국"), ("☎️ 😀", "☎ 😀"), ("", ""),
  ])
  func examples(text: String, expected: String) {
    #expect(Normalizer.normalize(text) == expected)
    #expect(Normalizer.normalize(text.decomposedStringWithCanonicalMapping) == expected)
    #expect(Normalizer.normalize(text.precomposedStringWithCanonicalMapping) == expected)
  }

  private func normalized(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    Normalizer.normalize(bytes, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func illFormedSequencesSeparate() {
    #expect(normalized([97, 0xFF, 98]) == "a b")
    #expect(normalized([97, 0xC3]) == "a ")
    #expect(normalized([97, 0xE2, 0x82, 98]) == "a b")
    #expect(normalized([0xED, 0xA0, 0x80, 98]) == "   b")
    #expect(normalized([0xC0, 0xAF, 0xF4, 0x90, 0x80, 0x80]) == "      ")
    #expect(normalized([0x80, 0xCC]) == "  ")
    #expect(normalized(Array("a\u{FFFD}b".utf8)) == "a b")
  }

  /// What Foundation makes of a scalar, for those that the tables do not treat in a way of ours.
  @Test func tablesAgreeWithTheGeneralAlgorithm() {
    var wrong: [String] = []
    for value in Array(UInt32(0xC0)...0x24F) + Array(0x386...0x3FF) + Array(0x400...0x52F)
      + Array(0x620...0x64A) + Array(0x1E00...0x1EFF) + Array(0x3041...0x30FA)
      + Array(0xAC00...0xACFF) + Array(0x4E00...0x4EFF) + Array(0x1F300...0x1F3FF)
    {
      guard let scalar = Unicode.Scalar(value),
        ![0x130, 0x149, 0x3C2, 0x3F2].contains(value)
      else { continue }
      let text = String(scalar)
      let reference = text.precomposedStringWithCompatibilityMapping.lowercased()
        .precomposedStringWithCompatibilityMapping
      if Normalizer.normalize(text) != reference { wrong.append(String(value, radix: 16)) }
    }
    #expect(wrong == [])
  }

  @Test func compositionDoesNotMatter() {
    var wrong: [String] = []
    for value in UInt32(0x80)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "x" + String(scalar) + "y"
      let decomposed = text.decomposedStringWithCanonicalMapping
      if decomposed.unicodeScalars.elementsEqual(text.unicodeScalars) { continue }
      if Normalizer.normalize(text) != Normalizer.normalize(decomposed) {
        wrong.append(String(value, radix: 16))
      }
    }
    #expect(wrong == [])
  }

  private static let pieces: [String] = [
    "a", "E", "o", "U", "n", " ", "ä", "Ü", "ß", "é", "1", "\u{308}", "\u{301}", "\u{327}",
    "\u{304}",
    "\u{AD}", "\u{200B}", "\u{FE0F}", "½", "ﬁ", "Ａ", "…", "„", "—", "Ж", "й", "\u{306}", "한",
    "\u{11AB}", "\u{1100}", "\u{1161}", "ｶ", "ﾞ", "😀", "\u{200D}", "Ǖ", "\n", "'", "™", "ǆ", "ﷺ",
    "ΐ",
  ]

  private func randomText(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 0...8, using: &random)).map { _ in
      Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
    }.joined()
  }

  @Test func normalizingTwiceChangesNothing() {
    for seed in UInt64(0)..<5_000 {
      var random = SplitMix64(seed: seed)
      let text = randomText(&random)
      let once = Normalizer.normalize(text)
      #expect(
        Array(Normalizer.normalize(once).utf8) == Array(once.utf8),
        "seed \(seed): \(text.unicodeScalars.map { String($0.value, radix: 16) })")
      let decomposed = Normalizer.normalize(text.decomposedStringWithCanonicalMapping)
      #expect(Array(decomposed.utf8) == Array(once.utf8), "seed \(seed), decomposed")
    }
  }

  @Test func offsetsPointIntoTheText() {
    for seed in UInt64(0)..<3_000 {
      var random = SplitMix64(seed: seed)
      var text = Array(randomText(&random).utf8)
      if seed % 3 == 0 {
        for _ in 0..<2 where !text.isEmpty {
          text[Int.random(in: 0..<text.count, using: &random)] = UInt8.random(
            in: 0...255, using: &random)
        }
      }
      var output: [UInt8] = []
      var offsets: [Int32] = []
      var plain: [UInt8] = [1, 2, 3]
      Normalizer.normalize(text, into: &output, offsets: &offsets)
      Normalizer.normalize(text, into: &plain)
      #expect(output == plain, "seed \(seed)")
      #expect(offsets.count == output.count + 1, "seed \(seed)")
      #expect(offsets.last == Int32(text.count), "seed \(seed)")
      #expect(zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 }, "seed \(seed)")
      #expect(String(validating: output, as: UTF8.self) != nil, "seed \(seed)")
    }
  }

  @Test func offsetsGiveWordsBack() {
    let text = "„Die Größe der U\u{308}bung ist ﬁx – 5½ m²“"
    let source = Array(text.utf8)
    var output: [UInt8] = []
    var offsets: [Int32] = []
    Normalizer.normalize(source, into: &output, offsets: &offsets)
    func original(_ word: String) -> String? {
      let bytes = Array(word.utf8)
      guard
        let start = (0...output.count - bytes.count).first(where: {
          Array(output[$0..<$0 + bytes.count]) == bytes
        })
      else { return nil }
      let range = Int(offsets[start])..<Int(offsets[start + bytes.count])
      return String(decoding: source[range], as: UTF8.self)
    }
    #expect(original("größe") == "Größe")
    #expect(original("übung").map { Array($0.utf8) } == Array("U\u{308}bung".utf8))
    #expect(original("fix") == "ﬁx")
    #expect(original("m2") == "m²")
  }
}

@Suite struct FoldingTests {
  @Test(arguments: [
    ["Straße", "Strasse", "STRASSE", "STRAẞE"], ["für", "fuer", "fur", "fu\u{308}r", "FÜR"],
    ["Köln", "Koeln", "Koln"], ["Äpfel", "aepfel", "apfel"], ["Café", "Cafe\u{301}", "cafe"],
    ["Größe", "Groesse", "GRÖSSE"], ["naïve", "naive"], ["Łódź", "lodz"], ["Ærø", "aro"],
    ["Tiếng Việt", "tieng viet"], ["Mädchen", "maedchen"],
  ])
  func equalKeys(spellings: [String]) {
    let keys = Set(spellings.map { Folding.fold($0) })
    #expect(keys.count == 1, "\(keys)")
  }

  @Test(arguments: [
    ("quelle", "quelle"), ("neue", "neue"), ("feuer", "feuer"), ("bauen", "bauen"),
    ("steuer", "steuer"), ("привет", "привет"), ("zuerst", "zurst"), ("", ""),
  ])
  func keptDigraphs(word: String, expected: String) {
    #expect(Folding.fold(word) == expected)
  }

  @Test func keysNeverGrowAndStayText() {
    for seed in UInt64(0)..<3_000 {
      var random = SplitMix64(seed: seed)
      let bytes = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      var normalized: [UInt8] = []
      var key: [UInt8] = []
      Normalizer.normalize(bytes, into: &normalized)
      Folding.fold(normalized, into: &key)
      #expect(key.count <= normalized.count, "seed \(seed)")
      #expect(String(validating: key, as: UTF8.self) != nil, "seed \(seed)")
    }
  }
}
