import Conversation
import Testing

/// What asks whether something was done, and what wishes for it.
@Suite struct StateQuestionTests {
  @Test(arguments: [
    "Wurde meine Bestellung 12345678 storniert?", "Habt ihr meine Bestellung 12345678 storniert?",
    "Hallo, haben Sie meinen Vertrag schon gekündigt?", "Ist meine Bestellung storniert?",
    "Warum wurde meine Bestellung storniert", "Wann haben Sie das storniert?",
    "Können Sie mir sagen, ob meine Bestellung storniert wurde?",
    "Ich habe gestern angerufen. Wurde die Bestellung schon storniert?",
    "Did you cancel my order 12345678?", "Why was my order 12345678 cancelled?",
    "Has my order been cancelled?", "Was my order cancelled", "Who cancelled my order?",
    "have you cancelled my order 12345678?", "Can you tell me whether my order was cancelled?",
  ])
  func asks(_ text: String) { #expect(StateQuestion.isOne(text)) }

  @Test(arguments: [
    "Ich möchte meine Bestellung stornieren", "Können Sie meine Bestellung stornieren?",
    "Wie storniere ich meine Bestellung?", "Bestellung 12345678 stornieren",
    "Ist es möglich, meine Bestellung zu stornieren?", "Haben Sie einen Stornoknopf?",
    "Wurde sie storniert? Wenn nicht, bitte stornieren.", "Wurde bestohlen",
    "Storno 12345678, habe ich doppelt bestellt", "Habe meinen Vertrag gekündigt",
    "Can you cancel my order?", "Please cancel my order 12345678",
    "Cancel my order 12345678 if it has not been shipped", "Is it possible to cancel my order?",
    "My order was damaged", "How can I cancel?", "Wie wird eine Bestellung storniert?", "",
  ])
  func wishes(_ text: String) { #expect(!StateQuestion.isOne(text)) }
}
