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

  /// A word that names a number behind "und" names the one to come.
  @Test(arguments: [
    ("1234 5678 und PLZ 50667", ["50667"]),
    ("Das ist die 1234 5678 und die PLZ ist 50667", ["50667"]),
    ("1234 und PLZ 50667", ["50667"]), ("5678 ist die PLZ", ["5678"]),
    ("Haus 12 und 50667 als PLZ", ["50667"]),
  ])
  func postcodes(_ text: String, _ expected: [String]) {
    let found = Set(facts(text).filter { $0.hasPrefix("postcode=") })
    #expect(found == Set(expected.map { "postcode=" + $0 }))
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
      ("Wo ist Bestellung 40012345, 40012346?", "Wo ist Bestellung         ,         ?"),
      ("Passt das, 47?", nil),
      ("Wo ist meine Bestellung vom 3.11.?", "Wo ist meine Bestellung          ?"),
      ("Wo ist meine Bestellung vom 24.12.?", nil),
      ("Gilt das vom 3.11. bis 5.11.?", nil),
      ("Liefern Sie am 3.11.?", nil),
      ("Wo ist die Rechnung über 129 Euro?", "Wo ist die Rechnung               ?"),
      ("Wo ist die Rechnung über 50 Euro?", nil),
      ("Gibt es Rabatt über 129 Euro?", nil),
      ("Ich heiße Anna. Was kostet das?", "               . Was kostet das?"),
      ("ich heiße anna. was kostet das?", "               . was kostet das?"),
      ("Ich bin Anna Schmidt. Was kostet das?", "                    . Was kostet das?"),
      ("Ich bin Privat Versichert. Was kostet das?", nil),
      ("Mein Name ist falsch geschrieben, was tun?", nil),
      ("Wo ist das Paket von Frau Schmidt?", nil),
      ("Wo ist es? Danke im Voraus, Max", "Wo ist es? Danke im Voraus,    "),
      ("Ich wohne in München. Was kostet das?", "                     . Was kostet das?"),
      ("Ich wohne in Berlin. Was kostet das?", nil),
      ("Ich bin 17, was kostet das?", "          , was kostet das?"),
      ("Ich bin 17 Jahre alt und was kostet das?", "                     und was kostet das?"),
      ("I'm 17, was kostet das?", "      , was kostet das?"),
      ("Ich bin 50, was kostet das?", nil), ("Ich bin 17 Tage weg, was kostet das?", nil),
      ("Wir sind 17, was kostet das?", nil), ("Ich bin 17", nil),
      ("Ich wohne in Untermiete. Was kostet das?", nil),
    ] as [(String, String?)])
  func matters(_ text: String, _ words: String?) {
    let found = FactReaderTests.reader.matterWords(in: text, language: .german) { words in
      ["24.12", "50", "Privat", "Versichert", "Berlin"].contains { words.contains($0) }
    }
    #expect(found == words)
  }

  @Test func digitsInWordsAreTelephoneNumbers() {
    #expect(
      facts("null eins sieben null eins zwei drei vier fünf sechs sieben")
        == ["telephone=01701234567"])
    #expect(facts("meine Kundennummer ist eins zwei drei vier fünf sechs sieben") == [])
    let reader = FactReaderTests.reader
    for (text, isNumber) in [
      ("null eins sieben null eins zwei", true), ("zwei drei Tage", false), ("eins", false),
      ("", false),
    ] {
      #expect(reader.isNumberInWords(text, language: .german) == isNumber)
    }
    #expect(reader.isNumberInWords("oh one seven one", language: .english))
  }

  @Test func amountsAreWrittenForPeople() {
    let policy = Policy()
    let fact = KnownFact(name: FactKind.amount.noteName, value: "8550 EUR", turn: 1)
    #expect(policy.text(ofFact: fact, in: .german) == "85,50 €")
    #expect(policy.text(ofFact: fact, in: .english) == "€85.50")
    #expect(policy.label(ofFact: fact.name, in: .german) == "Betrag")
  }
}
