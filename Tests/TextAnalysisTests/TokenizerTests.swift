import SeededRandom
import Testing
import TextAnalysis

@Suite struct TokenizerTests {
  @Test(
    arguments: [
      ("", []), ("   \n\t ", []), ("?!…", []), ("a", ["a"]),
      ("Wo ist mein Paket?", ["wo", "ist", "mein", "paket"]),
      ("Kauf/Umtausch (online)", ["kauf", "umtausch", "online"]),
      ("Rückgabe-Frist", ["ruckgabe", "frist"]),
      ("„Größe“ – passt", ["grosse", "passt"]),
      ("wie geht's", ["wie", "geht"]), ("der Kunde's Paket", ["der", "kunde", "paket"]),
      ("O'Neill", ["o", "neill"]), ("50plus", ["50plus"]), ("2FA 4K x3", ["2fa", "4k", "x3"]),
      ("nicht😀gut", ["nicht", "gut"]), ("日本語 да", ["日本語", "да"]),
    ] as [(String, [String])])
  func wordsOfATextAreFolded(text: String, expected: [String]) {
    #expect(Analysis(text).folded == expected)
  }

  /// One letter and a hyphen belong to the word that follows.
  @Test(arguments: ["E-Mail", "e-mail", "Email", "EMAIL", "e\u{2010}Mail"])
  func spellingsOfEmail(text: String) {
    #expect(Analysis(text).folded == ["email"])
    #expect(Analysis("\(text)-Adresse").folded == ["email", "adresse"])
  }

  @Test func hyphensOfLongerWordsPart() {
    #expect(Analysis("T-Shirt").folded == ["tshirt"])
    #expect(Analysis("USB-Kabel").folded == ["usb", "kabel"])
    #expect(Analysis("e-").folded == ["e"])
    #expect(Analysis("-e").folded == ["e"])
    #expect(Analysis("e-5").folded == ["e", "5"])
  }

  @Test func neighboursAreKnown() {
    let text = Analysis("Paket weg, Geld-zurück. Und 24h warten").text
    #expect(
      text.tokens.map(\.followsDirectly) == [false, true, false, true, false, true, true, true])
  }

  @Test func stopWordsAreMarkedAndNegationsAreNot() {
    let german = Analysis("Warum ist für mein Paket kein Geld da").text
    #expect(
      german.tokens.map(\.isStopWord) == [true, true, true, true, false, false, false, true])
    let english = Analysis("Why is my parcel not there", .english).text
    #expect(english.tokens.map(\.isStopWord) == [true, true, true, false, false, true])
  }

  /// Places lead back to the bytes that the customer wrote.
  @Test(arguments: [
    "Größe über 5 kg", "ﬁnden Sie „Straße“", "e\u{301}cole fu\u{308}r 3. Mai 2026", "10 € & m² 3",
  ])
  func placesLeadBackToTheSource(source: String) {
    let bytes = Array(source.utf8)
    let analysis = Analysis(source)
    var end = 0
    for token in analysis.text.tokens {
      let range = analysis.text.sourceRange(token)
      #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count && !range.isEmpty)
      #expect(range.lowerBound >= end || token.kind == .number, "\(source)")
      end = range.lowerBound
      let own = String(decoding: bytes[range], as: UTF8.self)
      #expect(
        Normalizer.normalize(own) == String(decoding: analysis.text.word(token), as: UTF8.self))
    }
  }

  /// Spellings that people use for one another give the same stems.
  @Test(arguments: [
    ["Straße", "Strasse", "STRASSE", "STRAẞE", "strasse"],
    ["für", "fuer", "FÜR", "fu\u{308}r", "Fuer"],
    ["Größe", "Groesse", "GRÖSSE", "Gro\u{308}ße", "Grösse"],
    ["Rücksendung", "Ruecksendung", "RÜCKSENDUNG", "Ru\u{308}cksendung"],
    ["Übermittlung", "Uebermittlung", "U\u{308}BERMITTLUNG"],
  ])
  func spellingsShareTheirStem(spellings: [String]) {
    let stems = Set(spellings.map { Analysis($0).stems })
    #expect(stems.count == 1, "\(stems)")
    #expect(Set(spellings.map { Analysis($0).folded }).count == 1)
    #expect(Set(spellings.map { Analysis($0).text.tokens.map(\.isStopWord) }).count == 1)
  }

  /// Accents are folded in the word; its stem may differ, since é ends no German word.
  @Test func accentsAreFolded() {
    #expect(Analysis("Café CAFE\u{301} cafe").folded == ["cafe", "cafe", "cafe"])
    #expect(Analysis("Café").stems == Analysis("CAFE\u{301}").stems)
  }

  /// Whatever bytes come: no crash, and every part lies in its place.
  @Test func anyBytesAreTakenApart() {
    var random = SplitMix64(seed: 99)
    let pieces: [[UInt8]] = [
      [0xE2, 0x82], [0xE2], [0xC3], [0xF0, 0x9F], [0xC2, 0xAA], [0xCC, 0x88], [0x00],
      Array("3.".utf8), Array("€".utf8), Array("'s".utf8), Array("e-".utf8), Array("Mai".utf8),
      Array("1.000,".utf8), Array(":".utf8), Array("ß".utf8), Array(" ".utf8), Array("h".utf8),
    ]
    var text = AnalyzedText()
    for round in 0..<3_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        if Bool.random(using: &random) {
          bytes += pieces.randomElement(using: &random) ?? []
        } else {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        }
      }
      Analyzer.analyze(bytes, language: round % 2 == 0 ? .german : .english, into: &text)
      for token in text.tokens {
        let range = text.sourceRange(token)
        #expect(range.upperBound <= bytes.count)
        #expect(!text.word(token).isEmpty)
        _ = (text.stem(token), text.folded(token))
      }
    }
  }

  @Test func usedAgainItForgetsTheTextBefore() {
    var text = AnalyzedText()
    Analyzer.analyze(
      Array("Eine lange Frage nach 24h am 3. Mai".utf8), language: .german, into: &text)
    Analyzer.analyze(Array("Paket".utf8), language: .german, into: &text)
    #expect(text.tokens.count == 1)
    #expect(text.tokens.map { Array(text.stem($0)) } == [Array(germanStem("paket").utf8)])
    Analyzer.analyze([], language: .german, into: &text)
    #expect(text.tokens.isEmpty && text.normalized.isEmpty)
  }
}
