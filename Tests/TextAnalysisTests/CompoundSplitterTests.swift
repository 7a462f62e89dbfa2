import SeededRandom
import Testing
import TextAnalysis

@Suite struct CompoundSplitterTests {
  private func split(
    _ folded: [UInt8], isKnown: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> [String] {
    var splitter = CompoundSplitter()
    let count = folded.withUnsafeBufferPointer { splitter.split($0, isKnown: isKnown) }
    #expect(splitter.partCount == count)
    return (0..<count).map { String(decoding: splitter.part($0), as: UTF8.self) }
  }

  /// The parts of a word by the stems of these words.
  private func split(_ word: String, _ lexicon: [String]) -> [String] {
    let stems = Set(lexicon.map { Array(germanStem($0).utf8) })
    let folded = Analysis(word).folded.first ?? ""
    return split(Array(folded.utf8)) { stems.contains(Array($0)) }
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
      ("Rückgaberecht", ["Rückgabe", "Recht", "echt"], ["ruckgab", "recht"]),
      ("Wandhalterung", ["Wand", "Halterung", "Alterung"], ["wand", "halter"]),
      ("Benutzername", ["Benutzer", "Name"], ["benutz", "nam"]),
      ("Nachlieferung", ["nach", "Lieferung"], ["nach", "liefer"]),
      ("Datenschutz", ["Daten", "Schutz"], ["dat", "schutz"]),
    ] as [(String, [String], [String])])
  func compoundsAreTakenApart(word: String, lexicon: [String], parts: [String]) {
    #expect(split(word, lexicon) == parts)
  }

  /// A known word itself, a part that nobody knows, a short word, a number.
  @Test(arguments: [
    ("Rechnung", ["Rechnung"]), ("Rücksendeetikett", ["Etikett"]), ("Rücksendeetikett", []),
    ("Abosim", ["Abo", "Sim"]), ("Kundendienst2", ["Kunde", "Dienst"]), ("", ["Kunde"]),
    ("liefern", ["lie", "fern"]), ("lieferst", ["lief", "erst"]), ("erstatten", ["erst", "att"]),
    ("Bestand", ["best", "and"]), ("Leitstand", ["leit", "and"]),
    ("Schulstart", ["Schule", "Art"]),
    ("zurücksenden", ["zurück", "den"]), ("laufende", ["Lauf", "Ende", "end"]),
    ("kündbar", ["Kunde", "Bar"]), ("hintereinander", ["hinten", "rein", "and"]),
    ("Niederlande", ["nie", "der", "Land"]), ("gründen", ["grün", "den"]),
    ("Handschuh", ["Hand", "Schuh"]), ("Handschuhe", ["Hand", "Schuhe"]),
    ("Bildschirms", ["Bild", "Schirm"]),
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
    var random = SplitMix64(seed: 17)
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
    let word = [UInt8](repeating: UInt8(ascii: "a"), count: 48)
    _ = split(word) { _ in true }
    let nothing: (UnsafeBufferPointer<UInt8>) -> Bool = {
      $0.allSatisfy { $0 == UInt8(ascii: "a") } && $0.count < 5
    }
    #expect(split(word.dropLast() + [UInt8(ascii: "b")], isKnown: nothing).isEmpty)
    #expect(split(word + word) { _ in true }.isEmpty)
    #expect(split([]) { _ in true }.isEmpty)
  }
}
