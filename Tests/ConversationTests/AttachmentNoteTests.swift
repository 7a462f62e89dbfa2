import Conversation
import Testing

@Suite struct AttachmentNoteTests {
  @Test(arguments: [
    "siehe Anhang", "s. Anlage", "Foto anbei", "Hier ist das Bild",
    "Ich habe euch ein Foto geschickt",
    "see attached", "Please find the documents attached", "here are my screenshots",
  ])
  func whatPointsToAnAttachmentIsOne(text: String) {
    #expect(AttachmentNote.isOne(text, hasAttachment: false))
  }

  @Test(arguments: ["Foto", "Mein Screenshot", "Bild und Video"])
  func whatNamesOneIsOneBesideIt(text: String) {
    #expect(AttachmentNote.isOne(text, hasAttachment: true))
    #expect(!AttachmentNote.isOne(text, hasAttachment: false))
  }

  @Test(arguments: [
    "Wie sende ich ein Foto?", "Das Bild ist kaputt", "Das Foto zeigt den Schaden am Karton",
    "Ich sehe kein Bild", "see attached, the screen is cracked", "Kann ich hier ein Foto schicken?",
    "Ist der Anhang angekommen?", "anbei die Rechnung, sie stimmt nicht", "Hier: 12345678", "",
  ])
  func whatSaysMoreIsNone(text: String) {
    #expect(!AttachmentNote.isOne(text, hasAttachment: true))
    #expect(!AttachmentNote.isOne(text, hasAttachment: false))
  }
}
