import Conversation
import Testing

/// Words that say when or how much alone, and what says more.
@Suite struct WhenAloneTests {
  @Test(arguments: [
    "seit heute morgen", "Seit gestern Abend schon", "3 Monate", "vor drei Tagen",
    "am 12. Oktober", "ab nächster Woche", "so gegen halb drei", "um 14:30 Uhr", "20 Euro",
    "von Montag bis Freitag", "Anfang Mai", "schon seit zwei Wochen",
  ])
  func german(_ text: String) {
    #expect(FactReader.saysWhenAlone(text, language: .german))
  }

  @Test(arguments: ["since this morning", "for three days", "on Monday at 5 pm", "two weeks ago"])
  func english(_ text: String) {
    #expect(FactReader.saysWhenAlone(text, language: .english))
  }

  @Test(arguments: [
    "Am Samstag geöffnet", "Habt ihr heute auf", "heute?", "3 Monate Laufzeit", "seit heute kaputt",
    "Termin am Montag", "Datum", "und", "", "Lieferung bis Freitag", "Rechnung vom 3. Mai",
    "open on Monday", "ab wann", "87654321", "und die 87654321",
  ])
  func saysMore(_ text: String) {
    #expect(!FactReader.saysWhenAlone(text, language: .german))
    #expect(!FactReader.saysWhenAlone(text, language: .english))
  }
}
