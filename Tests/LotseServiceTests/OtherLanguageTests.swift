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
}
