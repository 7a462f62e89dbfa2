import SeededRandom
import Testing
import TextAnalysis

@Suite struct SentenceSplitterTests {
  private func split(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SentenceSplitter.split(bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// Sentences are separated by ¦ where the splitter is to split.
  @Test(arguments: [
    "Das ist gut.¦ Das auch.", ". . mehr.¦ So .¦ Ende", "We met Rev. Smith.¦ He left.",
    "Wirklich?¦ Ja!¦ Na gut…¦ Dann so.",
    "Das gilt z. B. für Bücher.¦ Andere Waren nicht.", "Das gilt z.B. Für niemanden.",
    "Siehe Nr. 5 der Liste.", "Wir liefern am 3. Mai 2024.¦ Danach nicht mehr.",
    "Es dauert ca. 3 Tage.¦ Am Wochenende länger.", "Das heißt d. h. Kosten entstehen.",
    "Bücher, CDs u. a. Artikel sind dabei.", "Hemden, Hosen usw. Artikel aus Leder nicht.",
    "Hemden, Hosen usw. sind im Preis reduziert.", "Hemden, Hosen usw.¦ Das gilt nicht für Schuhe.",
    "Fragen Sie Dr. Müller oder Hr. Schmidt.¦ Er hilft.", "Ask Mr. Smith.¦ He knows.",
    "Use a courier, e.g. DHL.¦ We pay.", "The total, i.e. Price plus tax, is shown.",
    "Rechnung bzw. Lieferschein beilegen.", "5 € inkl. MwSt. und zzgl. Versand.",
    "Nach § 5 Abs. 1 Nr. 3 BGB gilt das.¦ Mehr nicht.",
    "Das kostet 4.99 Euro oder 3,50.¦ Mehr nicht.",
    "Um 9.30 Uhr öffnen wir.¦ Um 18:00 Uhr nicht.",
    "Das ist der 2. Versuch.¦ Der 3. Versuch folgt.",
    "J. R. R. Tolkien schrieb das.¦ Es ist gut.", "Wählen Sie Option B.¦ Danach klicken Sie.",
    "Siehe https://example.com/a.b?c=d.¦ Oder schreiben Sie an info@example.com.¦ Danke!",
    "www.example.com ist unsere Seite.", "Er sagte: „Das geht nicht.“¦ Danach ging er.",
    "He said \"It works.\"¦ Then he left.", "»Geht das?« fragte er.¦ Ja.",
    "(Das gilt nicht. Nur hier.)¦ Danach gilt es.", "Das geht (vgl. Seite 5).¦ Gut.",
    "Klicken Sie auf [Hilfe. Mehr dazu](https://a.de/x.html).¦ Dort steht alles.",
    "Das ist **sehr wichtig. Wirklich.**¦ Mehr nicht.", "Das ist *wichtig!* und gut.",
    "Rufen Sie `a. B` auf.¦ Gut.", "Die Frist endet am 31.12.2024.¦ Danach nicht.",
    "Die Frist endet am 31.12. des Jahres.", "Gültig bis 2024.¦ Rückgaben sind möglich.",
    "Mo. bis Fr. 9–18 Uhr.¦ Sa. 10 Uhr.", "Das dauert 24 Std.¦ Danach nicht.",
    "Tel. 0800 123 oder Musterstr. 5.", "Bestell-Nr. A12 angeben.¦ Danke.",
    "Die Art.-Nr. B7 ist richtig.",
    "Kosten: max. 5 Euro.", "Was nun?!¦ Nichts.", "Warte... dann weiter.", "Warte...¦ Dann weiter.",
    "No. 5 is alive.¦ No.¦ We do not.", "It opens at 9 a.m. on Mondays.",
    "It opens at 9 a.m.¦ We close late.",
    "We ship to the U.S. and Canada.", "Der II. Weltkrieg ist vorbei.",
    "geht das?¦ bitte helfen!¦ Ja.",
    "Sie haben 5.¦ Danach nicht.", "Kein Punkt am Ende",
    "Seite 1.¦ Übrigens stimmt das.", "Das ist so.¦ Äpfel nicht.", "Lieferung am\n3. Mai möglich.",
    "Ein Satz\nüber zwei Zeilen.¦ Noch einer\nso.", "Ein Titel ohne Punkt¦\n\nEin Absatz.",
    "# Überschrift¦\nText dazu.¦ Mehr.",
    "Wir bieten:¦\n- Punkt eins. Mit Zusatz.¦\n- Punkt zwei¦\n\nEnde.",
    "So geht es:¦\n1. Öffnen¦\n2. Schließen\n   und warten¦\n3. Fertig", "* a¦\n* b¦\n  * c",
    "Vorher.¦\n```\ncode. Mit Punkt.\n\nweiter\n```¦\nNachher.", "| a. B | c |¦\n|---|---|",
    "Zeile eins.¦\r\nZeile zwei.¦\r\n\r\nAbsatz.", "", "   \n \n",
  ])
  func examples(marked: String) {
    var expected: [String] = []
    for part in marked.split(separator: "¦", omittingEmptySubsequences: true) {
      let trimmed = part.drop(while: \.isWhitespace)
      let end = trimmed.lastIndex { !$0.isWhitespace }.map { trimmed.index(after: $0) }
      if let end { expected.append(String(trimmed[..<end])) }
    }
    let text = marked.replacing("¦", with: "")
    #expect(split(text) == expected)
  }

  /// Customers write in small letters and without spaces.
  @Test(arguments: [
    ("ist weg. wo ist es", true), ("ist weg.Wo ist es", true), ("nr. 12", false),
    ("z.B. nach", false), ("am 3. mai", false), ("Bestellung 12345678. wann", true),
    ("web.de", false), ("1400 U/min. Schleudern", false), ("Ende.", true),
  ])
  func fullStopsOfMessages(text: String, ends: Bool) throws {
    let bytes = Array(text.utf8)
    let stop = try #require(bytes.firstIndex(of: UInt8(ascii: ".")))
    #expect(SentenceBoundary.endsSentence(fullStopAt: stop, ofMessage: bytes) == ends)
  }

  private static let whole = [
    "[Hilfe. Hier](https://a.de/b.c)", "**Achtung! Wichtig.**", "*so. Und so*", "`x. Y`",
    "(Nein. Doch.)", "![Bild. Neu](b.png)", "<https://a.de/?b.C>", "[[a. B] c](d)", "__Ja. Nein.__",
  ]
  private static let pieces =
    whole + [
      "Wort", "wort", "z. B.", "Nr.", "5", "am 3. Mai", "Ende.", "So?", "Ja!", "…", ". ", " ", "\n",
      "\n\n", "\n- ", "\n1. ", "\n# ", "“", "„", ")", "(", "*", "**", "_", "[", "]", "`", "<", "é",
      "Ä",
      "\u{A0}", "\t", "\r\n", "```\n", "| ", "usw.",
    ]

  @Test func rangesCoverAllButWhiteSpace() {
    for seed in UInt64(0)..<4_000 {
      var random = SplitMix64(seed: seed)
      var bytes = (0..<Int.random(in: 0...15, using: &random)).flatMap { _ in
        Array(Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)].utf8)
      }
      if seed % 5 == 0 {
        for _ in 0..<2 where !bytes.isEmpty {
          bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
            in: 0...255, using: &random)
        }
      }
      checkCoverage(of: bytes, "seed \(seed)")
    }
  }

  private func checkCoverage(of bytes: [UInt8], _ comment: Comment) {
    let isSpace: (UInt8) -> Bool = { $0 == 32 || (9...13).contains($0) }
    var position = 0
    for range in SentenceSplitter.split(bytes) {
      #expect(range.lowerBound >= position && !range.isEmpty, comment)
      #expect(bytes[position..<range.lowerBound].allSatisfy(isSpace), comment)
      #expect(!isSpace(bytes[range.lowerBound]) && !isSpace(bytes[range.upperBound - 1]), comment)
      position = range.upperBound
    }
    #expect(bytes[position...].allSatisfy(isSpace), comment)
  }

  @Test func linksAndEmphasisAreNeverTorn() {
    let words = ["Wort", "Das ist gut.", "Ja!", "z. B.", "So geht es?", "und", "am 3. Mai", "\n"]
    for seed in UInt64(0)..<2_000 {
      var random = SplitMix64(seed: seed)
      var text = "Anfang"
      var spans: [Range<Int>] = []
      for _ in 0..<8 {
        text += " "
        if Bool.random(using: &random) {
          let start = text.utf8.count
          text += Self.whole[Int.random(in: 0..<Self.whole.count, using: &random)]
          spans.append(start..<text.utf8.count)
          if Bool.random(using: &random) { text += "." }
        } else {
          text += words[Int.random(in: 0..<words.count, using: &random)]
        }
      }
      let sentences = SentenceSplitter.split(Array(text.utf8))
      for span in spans {
        #expect(
          sentences.contains {
            $0.lowerBound <= span.lowerBound && span.upperBound <= $0.upperBound
          },
          "seed \(seed): \(text)")
      }
    }
  }

  @Test func hostileTextTakesLinearTime() {
    for piece in ["[", "](", "(", "*a ", "`", "``` ", ". ", "<", "a.", "_", "![](", ".)", "… "] {
      let text = Array(String(repeating: piece, count: 20_000).utf8)
      checkCoverage(of: text, "\(piece)")
    }
  }
}
