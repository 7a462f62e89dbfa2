import Conversation
import Knowledge
import Testing

/// Who writes, as the human reads it.
@Suite struct OwnNameTests {
  private func name(_ text: String, _ language: Language = .german) -> String? {
    FactReaderTests.reader.ownName(in: text, language: language)
  }

  @Test(arguments: [
    ("Hallo, mein Name ist Petra Lang und ich habe eine Frage", "Petra Lang"),
    ("Ich heiße Jürgen Weber.", "Jürgen Weber"),
    ("Das Gerät ist kaputt.\n\nMit freundlichen Grüßen\nHans-Peter Schmidt", "Hans-Peter Schmidt"),
  ])
  func itIsWhatTheySayOfThemselves(text: String, expected: String) {
    #expect(name(text) == expected)
  }

  @Test func itIsReadInEnglish() {
    #expect(name("Hello, my name is Sarah Miller.", .english) == "Sarah Miller")
  }

  @Test(arguments: [
    "Mein Name ist falsch geschrieben", "Ich bin umgezogen", "Frau Lang hat mir geschrieben",
    "Wie ändere ich meinen Namen?", "Das Gerät ist kaputt.\n\nMit freundlichen Grüßen",
  ])
  func whatNamesNobodyOrAnotherIsNone(text: String) {
    #expect(name(text) == nil)
  }
}
