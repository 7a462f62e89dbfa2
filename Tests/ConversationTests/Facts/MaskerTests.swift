import Conversation
import Foundation
import Knowledge
import Testing

@Suite struct MaskerTests {
  private static let masker: Masker = {
    var policy = Policy()
    policy.fields = [
      "order_number": PolicyField(pattern: "[0-9]{8}", labels: [.german: "Bestellnummer"])
    ]
    return Masker(policy)
  }()

  @Test(arguments: [
    (
      "Ich heiße Petra Lang, IBAN DE89 3704 0044 0532 0130 00",
      "Ich heiße [name], IBAN [iban]"
    ),
    ("Bestellung 12345678 für Frau Dr. Meyer", "Bestellung [order_number] für Frau [name]"),
    ("Hauptstraße 5, 50667 Köln", "[address], [postcode]"),
    (
      "Wo bleibt es?\nMit freundlichen Grüßen\nJens Otto",
      "Wo bleibt es?\nMit freundlichen Grüßen\n[name]"
    ),
    ("Mail an max@web.de oder 0171 1234567", "Mail an [email] oder [telephone]"),
    ("Seriennummer AB-1234567 kaputt", "Seriennummer [number] kaputt"),
    (
      "Am 03.05.2026 um 14:30 waren es 1.234,56 Euro",
      "Am 03.05.2026 um 14:30 waren es 1.234,56 Euro"
    ),
    ("Wie lange dauert der Versand?", "Wie lange dauert der Versand?"),
    ("", ""),
  ])
  func masks(_ text: String, _ masked: String) {
    #expect(Self.masker.mask(text) == masked)
  }

  /// Whatever is read or masked, nothing crashes, and every range lies within the text.
  @Test func anyTextIsTaken() {
    let pieces = [
      "DE89", " ", "3704", "0044", "@", "(at)", ".", "-", "/", ":", ",", "+49", "0221", "€", "12",
      "morgen", "halb", "Frau", "Grüße", "\n", "\u{0}", "ß", "e\u{301}", "👩‍👧",
      "99999999999999999999",
      "nächsten", "Freitag", "Mai", "am", "3", "Zählerstand", "www", "http", "'", "\u{2028}",
      "K123456",
      "zwei", "hundert", "Straße", "50667", "Köln", "in", "Wochen", "Euro", "Uhr", "(", ")", "0",
    ]
    let reader = FactReader(Policy())
    var state: UInt64 = 6
    for round in 0..<400 {
      var text = ""
      for _ in 0..<(round % 40) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
        if state >> 60 < 6 { text += " " }
      }
      let count = text.utf8.count
      for language in Language.allCases {
        for now in [Date(timeIntervalSince1970: 1_795_597_200), Date(timeIntervalSince1970: 1e15)] {
          for fact in reader.facts(in: text, language: language, now: now) {
            #expect(
              fact.range.lowerBound < fact.range.upperBound && fact.range.upperBound <= count,
              "round \(round): \(text)")
          }
        }
      }
      _ = Self.masker.mask(text)
    }
  }
}
