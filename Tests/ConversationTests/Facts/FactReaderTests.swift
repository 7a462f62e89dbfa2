import Conversation
import Foundation
import Knowledge
import Testing

@Suite struct FactReaderTests {
  /// Wednesday, 25 November 2026, ten in the morning in Berlin.
  static let now = Date(timeIntervalSince1970: 1_795_597_200)

  static let reader: FactReader = {
    var policy = Policy()
    policy.fields = [
      "order_number": PolicyField(
        pattern: "[0-9]{8}", labels: [.german: "Bestellnummer", .english: "order number"]),
      "customer_number": PolicyField(
        pattern: "K[0-9]{6}", labels: [.german: "Kundennummer", .english: "customer number"]),
      "instalment": PolicyField(
        pattern: "[0-9]{1,4}", labels: [.german: "gewünschter Abschlag in Euro"]),
      "postcode": PolicyField(
        pattern: "[0-9]{4,5}", labels: [.german: "Postleitzahl", .english: "postcode"]),
      "damage_date": PolicyField(
        pattern: "[0-9]{1,2}[.][0-9]{1,2}[.][0-9]{4}",
        labels: [.german: "Schadentag (TT.MM.JJJJ)", .english: "date of the damage"]),
      "damage_kind": PolicyField(
        pattern: "Unfall|Glasbruch|Sturm", labels: [.german: "Schadenart (Unfall, …)"]),
      "reading": PolicyField(pattern: "[0-9]{1,7}", labels: [.german: "Zählerstand"]),
    ]
    return FactReader(policy)
  }()

  private func facts(_ text: String, _ language: Language = .german) -> [String] {
    Self.reader.facts(in: text, language: language, now: Self.now).map { fact in
      fact.kind.code + "=" + ([fact.value] + fact.alternatives).joined(separator: "|")
    }
  }

  @Test(arguments: [
    ("Bestellung 12345678, bitte bis morgen", ["order_number=12345678", "date=2026-11-26"]),
    ("nächsten Freitag um halb drei", ["date=2026-11-27|2026-12-04", "time=14:30|02:30"]),
    ("Die Kosten: 1.234,56 Euro und zwölf Euro", ["amount=123456 EUR", "amount=1200 EUR"]),
    ("DE89 3704 0044 0532 0130 00", ["iban=DE89370400440532013000"]),
    ("DE89 3704 0044 0532 0130 01", []),
    ("Karte 4111-1111-1111-1111 gültig bis 12/27", ["card_number=4111111111111111"]),
    (
      "Tel. 0221/12 34 56-7 oder +49 (0)171 1234567",
      ["telephone=02211234567", "telephone=+491711234567"]
    ),
    ("Zählerstand 12345,6 kWh", ["meter_reading=12345.6 kWh", "reading=12345"]),
    ("Ich verbrauche 3500 kWh", []),
    ("ich wohne in 50667 Köln", ["postcode=50667", "postcode=50667"]),
    ("am 3. um 14 Uhr", ["date=2026-12-03|2026-11-03", "time=14:00"]),
    ("Ende Mai", ["date=2027-05-31|2027-05-21"]),
    ("meine Kundennummer: k 123456", ["customer_number=K123456"]),
    ("Rechnungsnummer 12345678", []),
    ("Der Schadentag war der 3.5.2026", ["damage_date=3.5.2026", "date=2026-05-03"]),
    ("Schreiben Sie an Max.Muster(at)web.de.", ["email=max.muster@web.de"]),
  ])
  func german(_ text: String, _ expected: [String]) {
    #expect(facts(text) == expected)
  }

  @Test(arguments: [
    ("I ordered on 03/04 for £12.50", ["date=2026-04-03|2026-03-04", "amount=1250 GBP"]),
    ("half past two tomorrow", ["time=14:30|02:30", "date=2026-11-26"]),
    ("3 days ago at 2pm", ["date=2026-11-22", "time=14:00"]),
    ("two hundred and fifty pounds", ["amount=25000 GBP"]),
    ("the 3rd of May 2026", ["date=2026-05-03"]),
    ("my order 1234 5678", ["order_number=12345678"]),
  ])
  func english(_ text: String, _ expected: [String]) {
    #expect(facts(text, .english) == expected)
  }

  private func value(_ field: String, _ text: String) -> FieldReading {
    Self.reader.value(ofField: field, in: text, language: .german, now: Self.now)
  }

  @Test func answersToAQuestion() {
    #expect(value("order_number", "12345678") == .value("12345678"))
    #expect(value("order_number", "Die ist 1234-5678, glaube ich.") == .value("12345678"))
    #expect(value("order_number", "1234567") == .wrongForm)
    #expect(value("order_number", "Weiß ich nicht") == .absent)
    #expect(value("order_number", "12345678 oder 87654321") == .several(["12345678", "87654321"]))
    #expect(
      value("order_number", "Kundennummer 11111111, Bestellnummer 12345678") == .value("12345678"))
    #expect(value("customer_number", "k-123456") == .value("K123456"))
    #expect(value("instalment", "achtzig Euro bitte") == .value("80"))
    #expect(value("damage_date", "gestern") == .value("24.11.2026"))
    #expect(value("damage_kind", "ein glasbruch") == .value("Glasbruch"))
    #expect(value("reading", "012345,6 kWh") == .value("12345"))
    #expect(value("postcode", "in Köln, 50667") == .value("50667"))
    #expect(value("nothing", "12345678") == .absent)
  }

  @Test func rangesAreTheWordsThatSayIt() {
    let text = "Grüße, bitte 12,50 € erstatten"
    let facts = Self.reader.facts(in: text, language: .german, now: Self.now)
    #expect(
      facts.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == ["12,50 €"])
  }

  @Test func fieldsOfTheSameFormAreToldApart() {
    var policy = Policy()
    policy.fields = [
      "order_number": PolicyField(pattern: "[0-9]{8}", labels: [.german: "Bestellnummer"]),
      "invoice_number": PolicyField(pattern: "[0-9]{8}", labels: [.german: "Rechnungsnummer"]),
    ]
    let reader = FactReader(policy)
    func kinds(_ text: String) -> [String] {
      reader.facts(in: text, language: .german, now: Self.now).map(\.kind.code)
    }
    #expect(kinds("12345678") == ["invoice_number", "order_number"])
    #expect(kinds("Bestellung 12345678") == ["order_number"])
    #expect(kinds("12345678 ist die Rechnungsnummer") == ["invoice_number"])
    #expect(
      kinds("Rechnung 12345678 zur Bestellung 87654321") == ["invoice_number", "order_number"])
  }
}
