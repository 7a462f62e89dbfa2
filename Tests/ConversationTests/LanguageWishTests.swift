import Conversation
import Knowledge
import Testing

/// Wishes for a language, and questions about what was asked, beside what only sounds like them.
@Suite struct LanguageWishTests {
  @Test(arguments: [
    ("sorry, can we do english?", Language.english), ("Do you speak English?", .english),
    ("Können wir auf Englisch weitermachen?", .english), ("English please", .english),
    ("Sprechen Sie Deutsch?", .german), ("und auf deutsch?", .german),
    ("in German please", .german), ("Ich spreche leider kein Deutsch", .english),
    ("I don't speak German, English please", .english), ("I don't understand English", .german),
    ("Können Sie das auf Deutsch sagen?", .german), ("Can I write in German?", .german),
  ])
  func isHeard(words: String, language: Language) {
    #expect(LanguageWish.language(in: words) == language)
  }

  @Test(arguments: [
    "Gibt es die Anleitung auf Englisch?", "Ist der Vertrag auf Deutsch?",
    "Do you deliver to Germany?", "Haben Sie Englischkurse?", "Kann ich auf Rechnung zahlen?",
    "Do you ship German books?", "Kann jemand Englisch im Laden?", "Was kostet der Versand?",
    "English or German keyboard?",
  ])
  func otherQuestionsAreNone(words: String) {
    #expect(LanguageWish.language(in: words) == nil)
  }

  @Test(arguments: [
    "Wie bitte?", "Was heißt das?", "Was meinen Sie damit?", "hä?", "What do you mean?",
    "Sorry, can you repeat that?", "Was ist das denn?", "Pardon?",
  ])
  func whatAsksForItOnceMore(words: String) {
    #expect(RepeatRequest.isOne(words))
  }

  @Test(arguments: [
    "bitte", "Was kostet das?", "Was heißt Widerruf?", "Wann kommt das?", "What does it cost?",
    "Wie bitte ich um eine Rechnung?", "Können Sie die Bestellung wiederholen?", "", "12345678",
  ])
  func whatDoesNot(words: String) {
    #expect(!RepeatRequest.isOne(words))
  }
}
