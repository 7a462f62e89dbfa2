import Testing
import TextAnalysis

@Suite struct CompoundSplitterTests {
  /// A splitter over the stems of these words.
  private func splitter(_ words: [String]) -> CompoundSplitter {
    let stems = Set(words.map { Array(germanStem($0).utf8) })
    return CompoundSplitter { stems.contains(Array($0)) }
  }

  private func split(_ word: String, _ lexicon: [String]) -> [String] {
    let folded = Analysis(word).folded.first ?? ""
    return splitter(lexicon).split(Array(folded.utf8)[...]).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(
    arguments: [
      ("Rücksendeetikett", ["Rücksendung", "Rücksende", "Etikett"], ["rucksend", "etikett"]),
      ("Zählerstandsübermittlung", ["Zählerstand", "Übermittlung"], ["zahlerstand", "ubermittl"]),
      (
        "Zählerstandsübermittlung", ["Zähler", "Stand", "Übermittlung"],
        ["zahl", "stand", "ubermittl"]
      ),
      ("Lieferzeit", ["Liefer", "Zeit"], ["lief", "zeit"]),
      ("Kundendienst", ["Kunde", "Dienst"], ["kund", "dien"]),
      ("Kinderwagen", ["Kind", "Wagen"], ["kind", "wag"]),
      ("Rechnungsnummer", ["Rechnung", "Nummer"], ["rechnung", "numm"]),
      ("Strassenbahn", ["Straße", "Bahn"], ["strass", "bahn"]),
    ] as [(String, [String], [String])])
  func compoundsAreTakenApart(word: String, lexicon: [String], parts: [String]) {
    #expect(split(word, lexicon) == parts)
  }

  /// A known word itself, a part that nobody knows, a short word, a number.
  @Test(arguments: [
    ("Rechnung", ["Rechnung"]), ("Rücksendeetikett", ["Etikett"]), ("Rücksendeetikett", []),
    ("Abosim", ["Abo", "Sim"]), ("Kundendienst2", ["Kunde", "Dienst"]), ("", ["Kunde"]),
  ])
  func whatIsNoCompoundOfKnownWordsStaysWhole(word: String, lexicon: [String]) {
    #expect(split(word, lexicon).isEmpty)
  }

  @Test func longerPartsAreSurer() {
    #expect(
      split("Zählerstandsablesung", ["Zähler", "Stand", "Zählerstand", "Ablesung"]).count == 2)
  }

  /// Parts cover the word: each begins where the one before ended.
  @Test func randomCompoundsAreFound() {
    var random = SeededGenerator(seed: 17)
    let words = [
      "vertrag", "vertrieb", "paket", "umtausch", "gutschein", "tarif", "strom", "abschlag",
      "umzug",
    ]
    for _ in 0..<300 {
      let count = Int.random(in: 2...4, using: &random)
      let parts = (0..<count).compactMap { _ in words.randomElement(using: &random) }
      let link = ["", "s"].randomElement(using: &random) ?? ""
      let compound = parts.joined(separator: link)
      #expect(split(compound, words) == parts.map(germanStem), "\(compound)")
    }
  }

  /// Words made to be expensive end in time, and too long ones are left alone.
  @Test(.timeLimit(.minutes(1))) func worstCasesEnd() {
    let everything = CompoundSplitter { _ in true }
    let word = [UInt8](repeating: UInt8(ascii: "a"), count: 48)
    _ = everything.split(word[...])
    let nothing = CompoundSplitter { $0.allSatisfy { $0 == UInt8(ascii: "a") } && $0.count < 5 }
    #expect(nothing.split((word.dropLast() + [UInt8(ascii: "b")])[...]).isEmpty)
    #expect(everything.split((word + word)[...]).isEmpty)
    #expect(everything.split([]).isEmpty)
  }
}
