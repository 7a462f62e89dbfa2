import Conversation
import Foundation
import Knowledge
import Testing

/// What is a fact of a message, and what is not.
@Suite struct StatedFactTests {
  private func facts(_ text: String) -> [String] {
    FactReaderTests.reader.facts(in: text, language: .german, now: FactReaderTests.now).map {
      $0.kind.code + "=" + ([$0.value] + $0.alternatives).joined(separator: "|")
    }
  }

  @Test(arguments: [
    ("das zweite defekte Gerät in zwei Wochen", []),
    ("zum dritten Mal in einem Monat", []),
    ("Es kommt in zwei Wochen", ["date=2026-12-09"]),
    ("übernächsten Montag", ["date=2026-12-07"]),
    ("Donnerstag, den 4.12.2026", ["date=2026-12-04|2026-12-03"]),
    ("Freitag, den 4.12.2026", ["date=2026-12-04"]),
    ("nicht um 14 Uhr, lieber 15 Uhr", ["time=15:00"]),
    ("das Paket kam am 24.11. nicht", ["date=2026-11-24"]),
    ("bitte nicht bis morgen warten", ["date=2026-11-26"]),
  ])
  func days(_ text: String, _ expected: [String]) {
    #expect(facts(text) == expected)
  }

  @Test(
    arguments: [
      ("Wo ist Bestellung 40012345?", "Wo ist Bestellung         ?"),
      ("Storno, PLZ 50667.", "Storno,          ."),
      ("Was kostet der Versand ab 50 Euro?", nil),
      ("40012345", nil),
      ("Wie lange dauert das?", nil),
    ] as [(String, String?)])
  func matters(_ text: String, _ words: String?) {
    let found = FactReaderTests.reader.matterWords(
      in: text, language: .german, now: FactReaderTests.now)
    #expect(found == words)
  }

  @Test func amountsAreWrittenForPeople() {
    let policy = Policy()
    let fact = KnownFact(name: FactKind.amount.noteName, value: "8550 EUR", turn: 1)
    #expect(policy.text(ofFact: fact, in: .german) == "85,50 €")
    #expect(policy.text(ofFact: fact, in: .english) == "€85.50")
    #expect(policy.label(ofFact: fact.name, in: .german) == "Betrag")
  }
}
