import JSON
import LotseService
import Testing

/// A moment asked for, a goodbye, and a fact that is refused.
@Suite struct PauseTests {
  private static func asked() throws -> Conversation {
    var talk = try Conversation()
    try talk.say("Wo ist meine Bestellung?")
    #expect(talk.decided == "collect order_number", "\(talk.last)")
    return talk
  }

  @Test func aMomentUsesUpNothing() throws {
    var talk = try Self.asked()
    let asked = talk.last["record"]?["asked"]
    for words in ["Moment bitte, ich suche", "ich hole eben die Mail", "ach, hab sie gefunden"] {
      try talk.say(words)
      #expect(
        talk.last["decision"] == "clarify" && !talk.text.contains("zu finden"), "\(talk.text)")
      #expect(talk.last["record"]?["asked"] == asked)
      #expect(talk.last["record"]?["state"]?["phase"] == "collecting")
      #expect(talk.last["record"]?["state"]?["stalled"] == 0)
    }
    var ending = talk
    try talk.say("11111111")
    #expect(talk.decided == "collect postcode", "\(talk.last)")
    // Moment after moment ends.
    for _ in 0..<3 { try ending.say("Moment") }
    #expect(ending.decided == "escalate no_progress", "\(ending.last)")
  }

  /// Words of a moment are no wish for a human, nor for anything else.
  @Test(arguments: ["Warten Sie kurz", "give me a minute", "let me look it up", "Augenblick bitte"])
  func aMomentIsNoWish(words: String) throws {
    var talk = try Self.asked()
    try talk.say(words)
    #expect(talk.last["decision"] == "clarify", "\(talk.last)")
    #expect(talk.last["record"]?["turns"]?.arrayValue?.last?["signals"] == nil)
  }

  /// Beside a yes a moment is none, and runs nothing.
  @Test(arguments: ["Moment", "ja, Moment noch"])
  func aMomentConfirmsNothing(words: String) throws {
    var talk = try Conversation()
    try talk.say("Ich möchte meine Bestellung stornieren, Bestellnummer 12345678")
    try talk.say(words)
    #expect(talk.last["action"] == nil && talk.last["record"]?["state"]?["phase"] == "confirming")
    try talk.say("ja")
    #expect(talk.decided == "act cancel_order", "\(talk.last)")
  }

  @Test(arguments: ["tschüss", "schönen Tag noch", "Alles klar, vielen Dank und auf Wiedersehen!"])
  func aGoodbyeCloses(words: String) throws {
    for first in ["Wo ist meine Bestellung?", "Adresse", "Was kostet der Versand?"] {
      var talk = try Conversation()
      try talk.say(first)
      try talk.say(words)
      #expect(talk.text.contains("Auf Wiedersehen"), "\(talk.last)")
      #expect(talk.last["record"]?["state"]?["phase"] == "open")
      #expect(talk.last["record"]?["matter"] == .null)
    }
    var readBack = try Conversation()
    try readBack.say("Ich möchte meine Bestellung stornieren, Bestellnummer 12345678")
    try readBack.say(words)
    #expect(readBack.text.contains("Dann wird nichts geändert"), "\(readBack.last)")
  }

  /// Thanks and a goodbye after a question back bring no human.
  @Test func thanksAfterAQuestionBackBringNobody() throws {
    var talk = try Conversation()
    try talk.say("Adresse")
    for words in ["Alles klar, vielen Dank!", "Tschüss"] {
      try talk.say(words)
      #expect(talk.last["decision"] == "clarify", "\(words) \(talk.last)")
    }
    var polite = try Conversation()
    for words in ["Was kostet der Versand?", "Danke", "bitte"] { try polite.say(words) }
    #expect(polite.last["decision"] == "clarify", "\(polite.last)")
  }

  /// Who refuses a fact or has none is not asked again as if it had not been found.
  @Test(arguments: [
    "Die sage ich Ihnen nicht", "habe keine Bestellnummer", "ich will meine nummer nicht angeben",
  ])
  func aRefusalIsOne(words: String) throws {
    var talk = try Self.asked()
    try talk.say(words)
    #expect(talk.decided == "escalate facts_missing", "\(talk.last)")
  }

  /// Who tells more of the matter, or does not know, has refused nothing.
  @Test(arguments: [
    "Ich habe meine Bestellung nicht bekommen", "das weiß ich leider nicht", "habe ich nicht",
    "I don't have it",
  ])
  func whatIsNoRefusal(words: String) throws {
    var talk = try Self.asked()
    try talk.say(words)
    #expect(talk.decided == "collect order_number", "\(talk.last)")
  }
}
