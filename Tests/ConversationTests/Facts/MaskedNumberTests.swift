import Conversation
import Knowledge
import Testing

/// Numbers in groups, in words, with letters behind them and with an area code in brackets.
@Suite struct MaskedNumberTests {
  private static let masker = Masker(Policy())

  @Test(arguments: [
    ("Kundennummer: 8 1 5 2", "Kundennummer: [number]"),
    ("Vertragsnummer 47 11 08, danke", "Vertragsnummer [number], danke"),
    ("my account number is 5 3 3 9 please", "my account number is [number] please"),
    ("es ist die 5 3 3 9 0 1", "es ist die [number]"),
    ("Vertragsnummer V 815-C", "Vertragsnummer [number]"),
    ("Kundennummer AB 12/34-X.", "Kundennummer [number]."),
    ("Meine Kundennummer ist die 815", "Meine Kundennummer ist die [number]"),
    ("die kundennummer lautet acht eins fünf", "die kundennummer lautet [number]"),
    ("Vertragsnummer V acht eins fünf, danke", "Vertragsnummer [number], danke"),
    ("my customer number is five three three", "my customer number is [number]"),
    ("Ring (0171) 55 66 77", "Ring [telephone]"),
    ("reach me on (212) 555-0199", "reach me on [number]"),
    ("Kundennummer 815 2 Pakete fehlen", "Kundennummer [number] 2 Pakete fehlen"),
    ("Kundennummer 81 3 mal genannt", "Kundennummer [number] 3 mal genannt"),
    ("Kundennummer 81 12.5. um 14:30", "Kundennummer [number] 12.5. um 14:30"),
  ])
  func numbers(_ text: String, _ masked: String) {
    #expect(Self.masker.mask(text) == masked)
  }

  @Test(arguments: [
    "Ich bin Kunde Nummer eins", "Die Kundennummer ist die falsche", "(12) 3 Pakete",
    "Schritte 1 2 3 gemacht", "(2024) 1000 Stück", "zwei drei Pakete",
    "neue Kundennummer ab 1.10., bitte",
  ])
  func lookalikesStay(_ text: String) {
    #expect(Self.masker.mask(text) == text)
  }
}
