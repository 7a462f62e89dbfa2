import Conversation
import Testing

/// What is asked about what was just said, and what only looks like it.
@Suite struct RepeatRequestTests {
  @Test(arguments: [
    "sagen Sie das bitte noch mal", "Könnten Sie mir das bitte noch einmal sagen?",
    "noch mal bitte",
    "kannst du das wiederholen", "wiederholen Sie bitte die Antwort", "bitte etwas langsamer",
    "sprechen Sie bitte lauter", "say that again please", "could you repeat the last sentence",
    "can you say it once more, a bit slower", "tell me that one more time, louder",
  ])
  func isToBeSaidAgain(text: String) {
    #expect(RepeatRequest.kind(of: text) == .again && RepeatRequest.isOne(text))
  }

  @Test(arguments: [
    "Wie bitte?", "hä", "was heißt das", "das habe ich akustisch nicht verstanden",
    "Ich habe Sie leider nicht gehört", "pardon?", "sorry, I didn't catch that", "I can't hear you",
    "what did you say",
  ])
  func isNotUnderstood(text: String) {
    #expect(RepeatRequest.kind(of: text) == .meaning && RepeatRequest.isOne(text))
  }

  @Test(arguments: [
    "Wirklich?", "echt jetzt", "Sicher?", "Sind Sie sich da sicher?", "im Ernst?",
    "stimmt das denn?",
    "Ist das so?", "Really?", "Are you sure?", "oh really", "is that right?", "for real?",
  ])
  func isDoubted(text: String) {
    #expect(RepeatRequest.kind(of: text) == .doubt && !RepeatRequest.isOne(text))
  }

  @Test(arguments: [
    "sicher", "stimmt", "true", "sure", "Ist die Zahlung sicher?", "Ist das Passwort sicher?",
    "Kann ich noch mal bestellen?", "noch mal von vorn", "Ich habe keine Rechnung bekommen",
    "Can I repeat the order?", "Das habe ich nicht bestellt",
    "Ich habe nichts gehört von der Reparatur",
    "Stimmt das mit der Rechnung?", "Are you sure the parcel was sent?", "bitte", "danke", "",
  ])
  func isNone(text: String) { #expect(RepeatRequest.kind(of: text) == nil) }
}
