import Conversation
import Foundation
import Knowledge
import Testing

/// Which of several values is meant: the new one and not the old one, the one that is not denied, and
/// no difference between two.
@Suite struct ReplacedValueTests {
  private static let reader: FactReader = {
    var policy = Policy()
    policy.fields = [
      "amount": PolicyField(
        pattern: "[0-9]{1,4}",
        labels: [.german: "gewünschter Abschlag in Euro", .english: "desired instalment"]),
      "postcode": PolicyField(pattern: "[0-9]{5}", labels: [.german: "Postleitzahl"]),
      "mileage": PolicyField(pattern: "[0-9]{3,6}", labels: [.german: "Kilometerstand"]),
      "order_number": PolicyField(pattern: "[0-9]{8}", labels: [.german: "Bestellnummer"]),
      "kind": PolicyField(pattern: "Sturm|Hagel|Brand", labels: [.german: "Schadenart"]),
      "reading": PolicyField(pattern: "[0-9]{1,7}", labels: [.german: "Zählerstand"]),
    ]
    return FactReader(policy)
  }()

  private func reading(_ field: String, _ text: String, _ language: Language = .german)
    -> FieldReading
  {
    Self.reader.value(ofField: field, in: text, language: language, now: FactReaderTests.now)
  }

  private func stated(_ field: String, _ text: String, _ language: Language = .german) -> [String] {
    Self.reader.facts(in: text, language: language, now: FactReaderTests.now)
      .filter { $0.kind == .field(field) }.map(\.value)
  }

  @Test(arguments: [
    ("amount", "von 120 auf 85 Euro", "85"), ("amount", "von 120 Euro im Monat auf 85 Euro", "85"),
    ("amount", "auf 85 Euro von 120", "85"), ("amount", "bisher zahle ich 120, bitte 85", "85"),
    ("amount", "bisher 120 Euro, bitte 85", "85"), ("amount", "gestern 100, heute 120", "120"),
    ("amount", "nicht 100 sondern 120", "120"),
    ("amount", "nicht 100 Euro, sondern 120 Euro", "120"),
    ("amount", "statt 120 Euro lieber 85 Euro", "85"),
    ("postcode", "früher 20095, jetzt 80331", "80331"),
    ("postcode", "20095 nicht, sondern 80331", "80331"),
    ("mileage", "von 15000 auf 18000", "18000"), ("reading", "gestern 4711, heute 4720", "4720"),
    ("order_number", "die 12345679 nicht, die 12345678", "12345678"),
    ("kind", "kein Sturm, sondern Hagel", "Hagel"), ("kind", "Sturm nicht, sondern Hagel", "Hagel"),
    // Where there is no other, what is called old is the one.
    ("postcode", "früher 20095", "20095"), ("amount", "bisher 120 Euro", "120"),
  ])
  func theNewOneIsMeant(field: String, text: String, value: String) {
    #expect(reading(field, text) == .value(value))
  }

  @Test(arguments: [
    ("amount", "from 120 to 85", "85"), ("amount", "to 85 euros from 120", "85"),
    ("amount", "I currently pay 120 euros, please make it 85 euros", "85"),
    ("amount", "not 100 but 120", "120"), ("postcode", "it isn't 20095, it's 80331", "80331"),
    ("order_number", "don't cancel 12345679, it is 12345678", "12345678"),
  ])
  func theNewOneIsMeantInEnglish(field: String, text: String, value: String) {
    #expect(reading(field, text, .english) == .value(value))
  }

  @Test(
    arguments: [
      ("Ich möchte meinen Abschlag von 120 auf 85 Euro senken", .german, ["85"]),
      ("please change my instalment from 120 to 85", .english, ["85"]),
      ("Ich möchte meinen Abschlag um 20 Euro senken", .german, []),
      ("Abschlag bitte um ca. 20 Euro erhöhen", .german, []),
      ("Ich möchte 20 Euro weniger Abschlag zahlen", .german, []),
      ("reduce my instalment by 20 euros", .english, []),
      ("Abschlag bitte auf 85 Euro", .german, ["85"]),
    ] as [(String, Language, [String])])
  func unaskedTheNewOneIsMeantToo(text: String, language: Language, values: [String]) {
    #expect(stated("amount", text, language) == values)
  }

  /// By how much is not how much.
  @Test(
    arguments: [
      ("um 20 Euro senken", .german), ("20 Euro weniger", .german), ("20 Euro mehr bitte", .german),
      ("um 20 Euro", .german), ("bitte um 20 Euro erhöhen", .german), ("um etwa 20 €", .german),
      ("reduce it by 20 euros", .english), ("20 euros less please", .english),
    ] as [(String, Language)])
  func aDifferenceIsNoValue(text: String, language: Language) {
    #expect(reading("amount", text, language) == .absent)
  }

  @Test(arguments: [
    ("es geht um 20 Euro", "20"), ("ich bitte um 85 Euro", "85"), ("um 20 auf 85 Euro", "85"),
  ])
  func whatIsNoDifferenceIsAValue(text: String, value: String) {
    #expect(reading("amount", text) == .value(value))
  }

  /// What did not happen to an order does not deny its number.
  @Test(arguments: [
    "Ich finde die Bestellung 12345678 nicht", "Bestellung 12345678 nicht erhalten",
    "Die 12345678 ist nicht angekommen", "Ich kann die 12345678 nicht öffnen",
    "Ich habe die Bestellung 12345678 nicht", "I can't find order 12345678",
    "I don't see 12345678", "I didn't order 12345678", "meine alte Bestellung 12345678, PLZ 20095",
  ])
  func whatIsDeniedOfAnOrderIsNotItsNumber(text: String) {
    #expect(stated("order_number", text) == ["12345678"])
  }

  @Test(arguments: [
    "ja, aber die 12345679 nicht", "die 12345679 bitte nicht stornieren",
    "ich will die 12345679 nicht kündigen", "nicht die 12345679",
  ])
  func aDeniedNumberIsNone(text: String) {
    #expect(stated("order_number", text).isEmpty)
  }

  /// A negation behind it may deny a number, where another one was read back.
  @Test(arguments: [
    ("aber 12345679 kommt nicht in Frage", true), ("nein, 12345679, nicht 12345678", false),
    ("nein, 12345679", false),
  ])
  func aNegationBehindMayDeny(text: String, mayDeny: Bool) {
    #expect(
      Self.reader.mayDeny(
        "12345679", ofField: "order_number", in: text, language: .german, now: FactReaderTests.now)
        == mayDeny)
  }

  @Test(
    arguments: [
      ("Bestellung 12345678 und 12345679 stornieren", "Bestellung 12345679 stornieren"),
      (
        "Bestellung 12345678, 12345679 und 12345670 stornieren",
        "Bestellung 12345679 und 12345670 stornieren"
      ),
      (
        "Bestellung 12345678 stornieren und die 12345679 auch",
        "Bestellung  stornieren und die 12345679 auch"
      ),
      ("Bestellung 12345678 oder 12345679 stornieren", nil),
      ("nicht 12345678 sondern 12345679", nil), ("Bestellung 12345678 stornieren", nil),
      ("12345678, also 12345678", nil),
    ] as [(String, String?)])
  func theOthersAreKept(text: String, rest: String?) {
    #expect(
      Self.reader.others(
        ofField: "order_number", in: text, language: .german, now: FactReaderTests.now) == rest)
    #expect(
      Self.reader.isUndecided(
        ofField: "order_number", in: text, language: .german, now: FactReaderTests.now)
        == text.contains("oder"))
  }
}
