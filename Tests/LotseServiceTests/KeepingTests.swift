import JSON
import LotseService
import Testing

/// A wish to keep something is none to end it.
@Suite struct KeepingTests {
  private static func readBack() throws -> Conversation {
    var talk = try Conversation()
    try talk.say("Ich möchte meine Bestellung 12345678 stornieren.")
    #expect(talk.decided == "collect confirmation", "\(talk.last)")
    return talk
  }

  private static func cancelled() throws -> Conversation {
    var talk = try readBack()
    try talk.say("ja")
    let id = try #require(talk.last["action"]?["id"]?.stringValue)
    try talk.turn(
      #""action_result":{"id":"\#(id)","status":"ok","values":{"result":"storniert"}}"#)
    #expect(talk.decided == "answer", "\(talk.last)")
    return talk
  }

  static let others = [
    "Die andere Bestellung möchte ich behalten!", "Die Bestellung 22222222 behalte ich",
    "die zweite Bestellung 22222222 will ich auf jeden Fall behalten",
    "I want to keep the other order", "I'll keep order 22222222",
  ]

  @Test(arguments: others) func whatIsKeptIsNotReadBack(words: String) throws {
    var talk = try Self.cancelled()
    try talk.say(words)
    #expect(talk.last["decision"] == "clarify" && talk.last["options"] == [], "\(talk.last)")
    try talk.say("ja")
    #expect(talk.last["action"] == nil, "\(talk.last)")
  }

  /// Which one is kept, and which is not, said to the question for it.
  @Test(arguments: [
    "die 22222222 will ich behalten, die 12345678 bitte stornieren",
    "12345678 stornieren, die 22222222 möchte ich behalten",
    "I want to keep 22222222, cancel 12345678",
  ])
  func whatIsNotKeptIsMeant(words: String) throws {
    var talk = try Conversation()
    try talk.say("Wie storniere ich meine Bestellung?")
    #expect(talk.decided == "collect order_number", "\(talk.last)")
    try talk.say(words)
    #expect(
      talk.decided == "collect confirmation" && talk.text.contains("12345678"), "\(talk.last)")
    #expect(!talk.text.contains("22222222"))
  }

  /// What was read back for another one still waits for its yes.
  @Test(arguments: others) func whatIsReadBackStaysSo(words: String) throws {
    var talk = try Self.readBack()
    try talk.say(words)
    #expect(
      talk.decided == "collect confirmation" && talk.text.contains("12345678"), "\(talk.last)")
    try talk.say("ja")
    #expect(talk.last["action"]?["fields"] == ["order_number": "12345678"], "\(talk.last)")
  }

  @Test(arguments: [
    "Die möchte ich doch behalten", "Die Bestellung 12345678 will ich behalten",
    "I'd rather keep it",
  ])
  func whatWasReadBackIsKept(words: String) throws {
    var talk = try Self.readBack()
    try talk.say(words)
    #expect(talk.decided == "clarify" && talk.last["record"]?["state"]?["phase"] == "open")
    var running = try Self.readBack()
    try running.say("ja")
    try running.say(words)
    #expect(running.decided == "escalate policy", "\(running.last)")
  }

  @Test(arguments: [
    "Ja, und den Toaster möchte ich behalten", "ja, aber die Tasse behalte ich",
    "yes, but I want to keep the cup",
  ])
  func whatIsKeptOfItIsReadBackAgain(words: String) throws {
    var talk = try Self.readBack()
    try talk.say(words)
    #expect(talk.decided == "collect confirmation" && talk.last["action"] == nil, "\(talk.last)")
  }

  @Test(arguments: others) func whatRunsGoesOn(words: String) throws {
    var talk = try Self.readBack()
    try talk.say("ja")
    try talk.say(words)
    #expect(talk.last["record"]?["state"]?["phase"] == "acting", "\(talk.last)")
  }

  /// Who asks whether something may be kept, or reports, wishes for nothing.
  @Test(arguments: [
    "Kann ich die andere Bestellung behalten?", "Was kostet der Versand? Die Tasse behalte ich.",
  ])
  func whatIsNoWishIsReadAsEver(words: String) throws {
    var talk = try Self.readBack()
    try talk.say(words)
    #expect(talk.decided == "collect confirmation", "\(talk.last)")
  }
}
