import Answering
import Foundation
import Knowledge
import Retrieval
import Storage
import TextAnalysis

/// An entry's text in one language.
func text(
  _ question: String, _ others: [String] = [], _ answer: String, _ language: Language = .german
) -> Entry.Translation {
  Entry.Translation(
    language: language, question: question, otherPhrasings: others, answer: answer,
    source: SourceLocation(file: "test.md"))
}

/// A file's bytes with one section.
func file(_ id: IndexFile.SectionID, _ section: SectionBuilder) throws -> IndexFileReader {
  var writer = IndexFileWriter()
  writer.add(id, section)
  return try IndexFileReader(bytes: writer.bytes(), name: "a.lotse")
}

/// A request at noon of a day in summer.
func request(_ question: String, _ change: (inout Request) -> Void = { _ in }) -> Request {
  var request = Request(
    question: question, now: Instant.parse("2026-07-01T12:00:00+02:00") ?? .distantPast)
  change(&request)
  return request
}

extension Reply {
  /// What the customer reads beside the notice that a machine answers.
  var words: String {
    let notices = Language.allCases.map { Company.policy.text(.automaticNotice, in: $0) }
    return (text ?? "").components(separatedBy: "\n\n").filter { !notices.contains($0) }
      .joined(separator: "\n\n")
  }
}

/// A small company's base: entries for customers, for agents, drafts, entries
/// of other times, sensitive topics, placeholders and verification.
enum Company {
  static let customers: [Entry] =
    plain.enumerated().map { number, item in
      Entry(
        id: item.id, translations: [text(item.question, item.others, item.answer)],
        topic: number % 3 == 0 ? "lieferung" : nil, audience: .customer)
    } + special

  /// What customers may never know of, each with words of its own.
  static let hidden: [Entry] = [
    Entry(
      id: "kulanz-porto",
      translations: [
        text(
          "Wann erstatten wir das Porto aus Kulanz?",
          [
            "Kulanzregel Porto", "Portoerstattung für Stammkunden", "Wie lange dauert der Versand?",
          ],
          "Ab zwei Mängeln erstatten wir Quastenflosser das Porto.")
      ], audience: .agent, condition: Condition("defects >= 2")),
    Entry(
      id: "a-internes-verfahren",
      translations: [
        text("Wie eskaliere ich intern?", ["Teamleitung rufen"], "Nebelhorn drücken.")
      ],
      topic: "intern", audience: .agent),
    Entry(
      id: "entwurf-bonus",
      translations: [
        text(
          "Gibt es ein Bonusprogramm?", ["Treuepunkte sammeln", "Bonuspunkte einlösen"],
          "Ja, ab Herbst sammeln Sie Zirbelpunkte.")
      ], audience: .customer, status: .draft),
    Entry(
      id: "zz-entwurf",
      translations: [
        text("What is the loyalty scheme?", ["points"], "Collect zorgpoints.", .english)
      ], audience: .customer, status: .draft),
  ]

  static let policy: Policy = {
    var policy = Policy()
    policy.topics = [
      "rechtsstreit": .init(handling: .human, route: "recht", priority: .high),
      "beschwerde": .init(handling: .prepare, route: "beschwerde"),
      "konto": .init(handling: .answerAndOffer),
      "probe": .init(mode: .suggest),
    ]
    return policy
  }()

  static let whole = KnowledgeBase(entries: customers + hidden, policy: policy)
  static let customersOnly = KnowledgeBase(entries: customers, policy: policy)

  static let bytes: [UInt8] = (try? IndexBuilder.build(whole)) ?? []
  static let bytesOfCustomersOnly: [UInt8] = (try? IndexBuilder.build(customersOnly)) ?? []

  static func responder() throws -> Responder { Responder(try KnowledgeIndex(bytes: bytes)) }

  private static let special: [Entry] = [
    Entry(
      id: "sommeraktion",
      translations: [
        text(
          "Was kostet der Sommerrabatt?", ["Sommeraktion Bedingungen", "Rabatt im Sommer"],
          "Zehn Prozent auf alles.")
      ], audience: .customer, validFrom: CivilDate("2026-06-01"),
      validUntil: CivilDate("2026-08-31")),
    Entry(
      id: "weihnachten",
      translations: [
        text(
          "Bis wann muss ich für Weihnachten bestellen?", ["Bestellschluss Heiligabend"],
          "Bis zum 20. Dezember.")
      ], audience: .customer, validFrom: CivilDate("2026-11-01")),
    Entry(
      id: "ostern",
      translations: [text("Gibt es Osterhasen?", ["Osterhasen kaufen"], "Nur bis Ostern.")],
      audience: .customer, validUntil: CivilDate("2026-04-05")),
    Entry(
      id: "anwalt",
      translations: [
        text(
          "Ich schalte meinen Anwalt ein", ["Wohin geht die Klageschrift?", "Ich verklage Sie"],
          "Unser Justiziariat antwortet.")
      ], topic: "rechtsstreit", audience: .customer),
    Entry(
      id: "aerger",
      translations: [
        text(
          "Ich möchte mich beschweren", ["Wo kann ich eine Beschwerde einreichen?"],
          "Das tut uns leid.")
      ], topic: "beschwerde", audience: .customer),
    Entry(
      id: "stornieren",
      translations: [
        text(
          "Wie storniere ich meinen Auftrag?", ["Auftrag stornieren"],
          "Ihr Auftrag {{order_number}} ist {{status}}.")
      ], audience: .customer, action: "cancel", requiredFields: ["order_number"]),
    Entry(
      id: "zaehlerstand-melden",
      translations: [
        text("Wie melde ich den Zählerstand?", ["Zählerstand durchgeben"], "Wir haben ihn notiert.")
      ], audience: .customer, requiredFields: ["meter_number"]),
    Entry(
      id: "kontodaten",
      translations: [
        text(
          "Welche Bankverbindung ist gespeichert?", ["Meine IBAN ansehen"], "Sie steht im Profil.")
      ], topic: "konto", audience: .customer, verifyLevel: 2),
    Entry(
      id: "passwort",
      translations: [
        text(
          "Wie setze ich mein Passwort zurück?", ["Kennwort vergessen"],
          "Über den Link „Passwort vergessen“.")
      ], topic: "konto", audience: .customer),
    Entry(
      id: "probelauf",
      translations: [
        text("Wie läuft der Probelauf?", ["Probelauf starten"], "Drücken Sie den Knopf.")
      ],
      topic: "probe", audience: .customer),
    Entry(
      id: "abroad",
      translations: [
        text(
          "Liefern Sie ins Ausland?", ["Versand nach Frankreich"],
          "Ja, in die ganze EU. Inseln sind ausgenommen."),
        text(
          "Do you deliver abroad?", ["Shipping to France"],
          "Yes, all over the EU. Islands are excluded.", .english),
      ], audience: .customer),
  ]

  static let plain: [(id: String, question: String, others: [String], answer: String)] = [
    (
      "lieferzeit", "Wie lange dauert der Versand?",
      ["Wie lang ist die Lieferzeit?", "Bis wann ist ein Paket da?", "Versanddauer im Inland"],
      "Innerhalb Deutschlands sind es **2 bis 4** Werktage. Nach Österreich liefern wir in 3 bis 5 Werktagen. Das gilt nicht für Speditionsware."
    ),
    (
      "umtausch", "Kann ich Ware umtauschen?",
      ["Umtausch nach vier Wochen", "Artikel gegen einen anderen tauschen"],
      "Ja, innerhalb von 30 Tagen. Ausgenommen sind Gutscheine."
    ),
    (
      "garantie", "Wie lange gilt die Garantie?",
      ["Garantiezeit des Herstellers", "Garantiedauer"],
      "Die Garantie gibt der Hersteller. Üblich sind 24 Monate."
    ),
    (
      "gutschein", "Wie löse ich einen Gutschein ein?",
      ["Gutscheincode eingeben", "Gutschein an der Kasse"],
      "Geben Sie den Code an der Kasse ein."
    ),
    (
      "oeffnung", "Wann haben die Filialen geöffnet?",
      ["Öffnungszeiten", "Ladenöffnung am Samstag"],
      "Montag bis Samstag von 9 bis 20 Uhr."
    ),
    (
      "rechnungskauf", "Kann ich auf Rechnung zahlen?",
      ["Kauf auf Rechnung", "Zahlung per Rechnung möglich?"],
      "Ja, ab 20 € bis 1.500 €."
    ),
    (
      "newsletter", "Wie bestelle ich den Newsletter ab?",
      ["Werbemails abstellen", "Newsletter abmelden"],
      "Klicken Sie auf den Link am Ende der E-Mail."
    ),
    (
      "altgeraete", "Nehmen Sie alte Geräte mit?",
      ["Altgerät entsorgen", "Entsorgung der alten Waschmaschine"],
      "Ja, bei Lieferung eines neuen Geräts kostenlos."
    ),
    (
      "montage", "Bauen Sie die Küche auf?", ["Montageservice für Möbel", "Aufbau beim Kunden"],
      "Ja, unser Montageteam kommt ins Haus."
    ),
    (
      "finanzierung", "Gibt es Ratenzahlung?", ["In Raten zahlen", "Finanzierung über 12 Monate"],
      "Ja, ab 200 € über 6 bis 36 Monate."
    ),
  ]
}

/// The bytes of a file's sections by name, read from the table as the format documents it.
func sections(of bytes: [UInt8]) -> [String: [UInt8]] {
  func number(_ offset: Int, _ width: Int) -> Int {
    bytes[offset..<offset + width].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
  var sections: [String: [UInt8]] = [:]
  for index in 0..<number(12, 4) {
    let place = number(24, 8) + index * 40
    let start = number(place + 8, 8)
    sections["\(number(place + 4, 4))/\(number(place, 4))"] =
      Array(bytes[start..<start + number(place + 16, 8)])
  }
  return sections
}
