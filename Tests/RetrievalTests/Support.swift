import Foundation
import Knowledge
import Retrieval
import SeededRandom
import Storage
import TextAnalysis

/// Weights under which every feature counts, each differently.
let allWeights = RankerWeights((0..<Feature.count).map { 0.5 + Double($0) * 0.37 })

/// The bytes of an index of one view.
func indexBytes(_ documents: [SourceDocument], view: UInt32 = 1) throws -> [UInt8] {
  var writer = IndexFileWriter()
  for (kind, section) in try ViewBuilder.fittedSections(documents) {
    writer.add(kind.id(view), section)
  }
  return writer.bytes()
}

/// An opened index of one view, asked with a company's synonyms.
func index(_ documents: [SourceDocument], synonyms: Synonyms = Synonyms()) throws
  -> RetrievalIndex
{
  try RetrievalIndex(
    IndexFileReader(bytes: indexBytes(documents)), view: 1,
    synonyms: SynonymTable.tables(synonyms))
}

/// What a ranking says, to compare two of them.
func summary(_ ranking: Ranking) -> String {
  ranking.candidates.map {
    "\($0.entry)/\($0.document) \($0.score) \(Array($0.features))"
  }.joined(separator: "\n")
}

extension SourceDocument {
  /// A document whose answer has the given sentences, each a paragraph of its own.
  init(entry: UInt32, language: TextLanguage, phrasings: [String], sentences: [String]) {
    self.init(
      entry: entry, language: language, phrasings: phrasings,
      answer: sentences.joined(separator: "\n\n"))
  }
}

extension SourceDocument {
  /// The sentences of an answer that was made of them.
  var sentences: [String] { answer.isEmpty ? [] : answer.components(separatedBy: "\n\n") }
}

/// A small shop's knowledge, German with some English, and questions to it.
enum Shop {
  static let documents: [SourceDocument] = {
    var documents: [SourceDocument] = []
    for (entry, text) in german.enumerated() {
      documents.append(
        SourceDocument(
          entry: UInt32(entry), language: .german, phrasings: text.0, sentences: text.1))
    }
    documents.append(
      SourceDocument(
        entry: 0, language: .english,
        phrasings: ["How long does delivery take?", "When will my parcel arrive?"],
        sentences: ["Within Germany it takes 2 to 4 working days."]))
    documents.append(
      SourceDocument(
        entry: 20, language: .english, phrasings: ["Do you ship abroad?"],
        sentences: ["Yes, we ship to all countries of the European Union.", "It costs 9 €."]))
    return documents
  }()

  static let bytes: [UInt8] = (try? indexBytes(documents)) ?? []

  static func opened() throws -> RetrievalIndex {
    try RetrievalIndex(IndexFileReader(bytes: bytes), view: 1)
  }

  private static let german: [([String], [String])] = [
    (
      [
        "Wie lange dauert der Versand?", "Wie lang ist die Lieferzeit?",
        "Bis wann ist ein Paket da?",
      ],
      [
        "Innerhalb Deutschlands sind es 2 bis 4 Werktage.",
        "Nach Österreich liefern wir in 3 bis 5 Werktagen.",
      ]
    ),
    (
      ["Wo ist meine Bestellung?", "Wo bleibt mein Paket?", "Ist meine Bestellung unterwegs?"],
      ["Den Stand sehen Sie in Ihrem Konto unter Bestellungen."]
    ),
    (
      ["Wo finde ich das Rücksendeetikett?", "Ich brauche ein Etikett.", "Retourenlabel drucken"],
      ["Das Rücksendeetikett liegt dem Paket bei.", "Sie können es auch im Konto drucken."]
    ),
    (
      ["Wie kann ich den Zählerstand übermitteln?", "Zähler ablesen", "Stromzähler melden"],
      ["Die Übermittlung geht im Kundenkonto.", "Der Zählerstand hat sechs Stellen."]
    ),
    (
      ["Wie lange kann ich zurückgeben?", "Welche Frist gilt für die Rückgabe?"],
      ["Sie haben 14 Tage Zeit.", "Ausgenommen sind versiegelte Waren."]
    ),
    (
      ["Wann bekomme ich mein Geld zurück?", "Erstattung dauert"],
      ["Wir erstatten innerhalb von 7 Tagen.", "Bei Kreditkarten kann es länger dauern."]
    ),
    (["Kann ich mit Rechnung zahlen?", "Kauf auf Rechnung"], ["Ja, ab 20 € bis 1.500 €."]),
    (["Wie ändere ich mein Passwort?", "Passwort vergessen"], ["Klicken Sie auf „Passwort neu“."]),
    (
      ["Wie lange gilt die Garantie?", "Garantiezeit"],
      ["Die Garantie gibt der Hersteller.", "Üblich sind 24 Monate."]
    ),
    (
      ["Was ist Gewährleistung?", "Mein Gerät ist kaputt", "Defektes Gerät reklamieren"],
      ["Die Gewährleistung gilt zwei Jahre."]
    ),
    (["Wo gibt es Gutscheine?", "Gutschein kaufen"], ["Gutscheine gibt es in jeder Filiale."]),
    (["Wie löse ich einen Gutschein ein?"], ["Geben Sie den Code an der Kasse ein."]),
    (["Wann haben Sie geöffnet?", "Öffnungszeiten"], ["Montag bis Freitag von 8 bis 18 Uhr."]),
    (["Wie kann ich kündigen?", "Vertrag beenden"], ["Schreiben Sie uns eine E-Mail."]),
    (["Was kostet der Versand?", "Versandkosten"], ["4,90 €, ab 50 € nichts."]),
    (
      ["Kann ich die Adresse ändern?", "Falsche Straße angegeben"], ["Solange nichts versandt ist."]
    ),
    ([], ["Altgeräte nehmen wir kostenlos zurück."]),
    (["Gibt es einen Newsletter?"], []),
    (["Newsletter abbestellen", "Werbung abstellen"], ["Am Ende jeder E-Mail steht ein Link."]),
    (["Wie groß ist die Waschmaschine?"], ["Maße und Größe stehen beim Artikel."]),
    (["Liefern Sie ins Ausland?"], ["Ja, in alle Länder der EU."]),
  ]

  /// Questions of customers, from plain to absurd.
  static let questions: [String] = [
    "Wo bleibt mein Paket?", "wie lange dauert der versand", "Rücksendeetikett",
    "Etikett für Rücksendung", "geld zurück nach 7 tagen?", "garantie oder gewährleistung",
    "gutschein einlösen kasse code", "passwort vergesen", "When will my parcel arrive?",
    "Do you ship to Austria", "Was kostet der Versand nach Österreich am 3. Mai?", "24h",
    "newsletter", "Öffnungszeiten Montag 18 Uhr", "wo ist die toilette", "xyzzy plugh",
    "paket paket paket paket", "und der die das", "?", "", "E-Mail", "Straße falsch",
    "Altgeräte kostenlos", "50 €", "Waschmaschine Größe",
    "Ich habe vor drei Wochen ein Paket zurückgeschickt und noch kein Geld bekommen, was nun?",
    "whats app", "日本語", "zähler ablesen und übermitteln", "Wie kann ich kündigen?",
  ]

  /// Words of the base, of customers and of nobody in any order.
  static func randomQuestion(_ random: inout SplitMix64) -> String {
    let words = (questions + documents.flatMap { $0.phrasings + $0.sentences })
      .flatMap { $0.split(separator: " ").map(String.init) }
    return (0..<random.integer(0...9)).map { _ in
      var word = words.randomElement(using: &random) ?? ""
      if random.integer(0...5) == 0, word.count > 2 {
        word.remove(at: word.index(word.startIndex, offsetBy: random.integer(0...word.count - 1)))
      }
      return word
    }.joined(separator: " ")
  }
}
