import LotseService
import Testing

/// What customers say of themselves beside a question changes nothing of its answer.
@Suite struct OwnWordsTests {
  @Test(arguments: [
    "Was kostet der Versand? Ich heiße Anna.",
    "Hallo, ich bin Anna Schmidt. Was kostet der Versand?",
    "Was kostet der Versand? Ich habe es eilig.",
    "Ich wohne in München. Was kostet der Versand?",
    "Was kostet der Versand? Danke im Voraus, Max",
    "Ich bin 17, was kostet der Versand?", "Ich bin 72 Jahre alt. Was kostet der Versand?",
  ])
  func aNameOrTownLeavesTheAnswer(words: String) throws {
    var talk = try Conversation()
    try talk.say(words)
    #expect(talk.decided == "answer" && talk.text.contains("4,90 Euro"))
  }

  @Test(arguments: [
    "Wo ist meine Bestellung 11111111, 20095?", "Wo ist meine Bestellung vom 3.11.?",
    "Wo ist meine Bestellung über 129 Euro?",
  ])
  func aNumberOrDayLeavesTheMatter(words: String) throws {
    var talk = try Conversation()
    try talk.say(words)
    #expect(
      talk.decided == "collect order_number" || talk.decided.hasPrefix("act order_status")
        || talk.decided == "collect postcode")
  }

  /// The words of a part stand as the customer wrote them, without what was set aside around them.
  @Test func partsAreCutOutOfTheMessage() throws {
    var talk = try Conversation()
    try talk.say("Hallo Team,\\nwas kostet der Versand? Und wie setze ich mein Passwort zurück?")
    #expect(
      talk.last["parts"]?.arrayValue?.compactMap { $0["question"]?.stringValue }
        == ["was kostet der Versand?", "Und wie setze ich mein Passwort zurück?"])
  }
}
