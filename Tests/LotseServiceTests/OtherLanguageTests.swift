import LotseService
import Testing

/// Turns that go over to the other language, or ask for it.
@Suite struct OtherLanguageTests {
  private static func answered() throws -> Conversation {
    var talk = try Conversation.atHelpDesk()
    try talk.say("device was broken on arrival")
    #expect(talk.decided == "answer" && talk.last["language"] == "en")
    return talk
  }

  @Test(arguments: ["und auf deutsch?", "in German please", "Können Sie das auf Deutsch sagen?"])
  func theAnswerIsSaidInTheLanguageThatIsAskedFor(words: String) throws {
    var talk = try Self.answered()
    try talk.say(words)
    #expect(talk.decided == "answer" && talk.last["language"] == "de", "\(talk.last)")
    #expect(talk.text.contains("Melden Sie den Defekt innerhalb von 30 Tagen im Kundenkonto"))
    try talk.say("and in English?")
    #expect(talk.decided == "answer" && talk.last["language"] == "en", "\(talk.last)")
    #expect(talk.text.contains("Report the fault"))
  }

  /// What is asked back is in the language of the turn's own words, however many are borrowed.
  @Test func borrowedWordsChangeNoLanguage() throws {
    var talk = try Self.answered()
    try talk.say("Und wie hoch sind dort die Kosten?")
    #expect(talk.last["language"] == "de")
    for option in talk.last["options"]?.arrayValue ?? [] {
      #expect(option["question"]?.stringValue?.contains("The ") == false, "\(talk.last)")
    }
  }

  /// A wish for a language goes on with what was asked.
  @Test(arguments: ["sorry, can we do english?", "Können wir auf Englisch weitermachen?"])
  func whatIsAskedForIsAskedInTheOtherLanguage(words: String) throws {
    let english = """
      ## Where is my order?
      <!-- id: bestellstatus -->

      - Where does my parcel stay?
      - Is my order on its way?

      Your order {{order_number}} is {{status}}.
      """
    var talk = Conversation(try Shop.handler(Shop.bytes(english: english)))
    try talk.say("Wo ist meine Bestellung?")
    try talk.say(words)
    #expect(talk.decided == "collect order_number" && talk.last["language"] == "en")
    #expect(talk.text.contains("order number"), "\(talk.text)")
    #expect(talk.last["record"]?["asked"]?["order_number"] == 1)
    try talk.say("12345678")
    #expect(talk.decided == "collect postcode" && talk.last["language"] == "en")
    try talk.say("20095")
    #expect(talk.decided == "act order_status", "\(talk.last)")
  }

  /// As a first turn it is no matter.
  @Test func aWishForALanguageIsGreetedInIt() throws {
    var talk = try Conversation.atHelpDesk()
    try talk.say("Do you speak English?")
    #expect(talk.decided == "clarify" && talk.last["options"] == [], "\(talk.last)")
    #expect(talk.text.contains("English") && talk.last["language"] == "en")
  }
}
