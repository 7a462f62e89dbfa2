import JSON
import LotseService
import Testing

/// What is said beside a result or a number, and another number for the same matter.
@Suite struct SaidBesideTests {
  private func order(_ talk: Conversation) -> JSONValue? {
    talk.last["action"]?["fields"]?["order_number"]
  }

  @Test func aQuestionBesideAResultIsAnsweredToo() throws {
    var (talk, id) = try Conversation.lookingUp()
    try talk.say("Was kostet der Versand?", Conversation.status(id))
    #expect(talk.decided == "answer")
    #expect(talk.text.contains("11111111 ist unterwegs") && talk.text.contains("4,90 Euro"))
    #expect(
      talk.last["parts"]?.arrayValue?.compactMap { $0["decision"]?.stringValue } == [
        "answer", "answer",
      ])
    #expect(talk.last["record"]?["pending"] == .null)
  }

  @Test func aWishBesideAResultBringsAHumanAndTheResult() throws {
    var (talk, id) = try Conversation.lookingUp()
    try talk.say("Ich will mit einem Menschen sprechen", Conversation.status(id))
    #expect(talk.decided == "escalate human_requested")
    #expect(talk.text.contains("11111111 ist unterwegs"))
  }

  @Test(arguments: ["failed", "timeout"])
  func aFailureBringsAHumanAndTheAnswerToTheWords(status: String) throws {
    var (talk, id) = try Conversation.lookingUp()
    try talk.say("Was kostet der Versand?", Conversation.status(id, status))
    #expect(talk.decided == "escalate action_failed")
    #expect(talk.text.contains("4,90 Euro"))
  }

  @Test func whatNeedsAFactIsAskedForBesideTheResult() throws {
    var (talk, id) = try Conversation.lookingUp()
    try talk.say("Welche Bankverbindung ist gespeichert?", Conversation.status(id))
    #expect(talk.decided == "collect verification")
    #expect(talk.text.contains("11111111 ist unterwegs"))
  }

  /// Thanks, the question itself once more and another number leave a result as it is.
  @Test(arguments: ["danke", "", "Wo ist meine Bestellung 11111111, PLZ 20095?"])
  func wordsWithoutAMatterChangeNoResult(words: String) throws {
    var (talk, id) = try Conversation.lookingUp()
    try talk.say(words, Conversation.status(id))
    #expect(talk.decided == "answer" && talk.last["parts"] == nil)
    #expect(talk.text.contains("11111111 ist unterwegs"))
  }

  @Test func theResultOfOneOrderIsNeverToldOfAnother() throws {
    var (talk, id) = try Conversation.lookingUp()
    try talk.say("Wo ist meine Bestellung 22222222?", Conversation.status(id))
    #expect(talk.text.contains("11111111 ist unterwegs") && !talk.text.contains("22222222 ist"))
    #expect(talk.decided == "act order_status" && order(talk) == "22222222")
  }

  /// Two orders, of which the second was looked up last.
  private static func twoOrders() throws -> Conversation {
    var (talk, id) = try Conversation.lookingUp()
    try talk.turn(Conversation.status(id))
    try talk.say("Wo ist meine Bestellung 22222222?")
    let next = try #require(talk.last["action"]?["id"]?.stringValue)
    try talk.turn(Conversation.status(next))
    #expect(talk.text.contains("22222222 ist unterwegs"))
    return talk
  }

  @Test(arguments: ["Ich meinte die andere Bestellung", "und die andere Bestellung?"])
  func theOtherOrderIsTheOneBefore(words: String) throws {
    var talk = try Self.twoOrders()
    try talk.say(words)
    #expect(talk.decided == "act order_status" && order(talk) == "11111111")
  }

  @Test func whichOtherOrderIsNotGuessed() throws {
    var talk = try Self.twoOrders()
    try talk.say("33333333")
    #expect(talk.decided == "act order_status" && order(talk) == "33333333")
    let id = try #require(talk.last["action"]?["id"]?.stringValue)
    try talk.turn(Conversation.status(id))
    try talk.say("Ich meinte die andere Bestellung")
    #expect(talk.decided == "collect order_number")
    try talk.say("22222222")
    #expect(talk.decided == "act order_status" && order(talk) == "22222222")
  }

  /// Asking which is no progress: it was asked for before.
  @Test func askingWhichOtherOrderIsNoProgress() throws {
    var talk = try Conversation()
    try talk.say("Wo ist meine Bestellung?")
    try talk.say("11111111")
    #expect(talk.decided == "collect postcode")
    try talk.say("Ich meinte die andere Bestellung")
    #expect(talk.decided == "collect order_number", "\(talk.last)")
    #expect(talk.last["record"]?["state"]?["stalled"] == 1)
    try talk.say("Wo bleibt mein Paket?")
    #expect(talk.decided == "collect order_number", "its reminder: \(talk.last)")
    try talk.say("Wo bleibt mein Paket?")
    #expect(talk.decided == "escalate no_progress", "\(talk.last)")
  }

  /// One that changes something is read back anew.
  @Test func theOtherOrderIsReadBack() throws {
    var talk = try Conversation()
    try talk.say("Ich möchte meine Bestellung stornieren")
    try talk.say("11111111")
    try talk.say("nein, 22222222")
    #expect(talk.decided == "collect confirmation" && talk.text.contains("22222222"))
    try talk.say("nein, doch die andere Bestellung")
    #expect(talk.decided == "collect confirmation" && talk.text.contains("11111111"))
    try talk.say("ja")
    #expect(talk.decided == "act cancel_order" && order(talk) == "11111111")
  }

  @Test(arguments: ["sorry, 12345678", "Entschuldigung, 12345678", "oh sorry!\\n12345678"])
  func anApologyBesideANumberIsTheNumber(words: String) throws {
    var talk = try Conversation()
    try talk.say("Ich möchte meine Bestellung stornieren")
    try talk.say(words)
    #expect(talk.decided == "collect confirmation" && talk.text.contains("12345678"))
    // Without a matter it is noted, and asked what it is about.
    var other = try Conversation()
    try other.say(words)
    #expect(
      other.decided == "clarify" && other.last["record"]?["turns"]?.arrayValue?[0]["signals"] == nil
    )
    try other.say("Ich möchte meine Bestellung stornieren")
    #expect(other.decided == "collect confirmation" && other.text.contains("12345678"))
  }

  /// Who thanks while a fact is asked for has neither given nor refused it.
  @Test(arguments: ["danke", "thanks", "hallo", "alles klar"])
  func thanksUseUpNoRequest(words: String) throws {
    var talk = try Conversation()
    try talk.say("Ich möchte meine Bestellung stornieren")
    let asked = talk.last["record"]?["asked"]
    try talk.say(words)
    #expect(talk.decided == "collect order_number" && talk.last["record"]?["asked"] == asked)
    #expect(!talk.text.contains("erwartete Form"))
  }

  /// One more of the same, counted on and not named: its number is asked for.
  @Test(arguments: [
    "und meine zweite Bestellung?", "und für die dritte Bestellung?", "and my second order?",
  ])
  func oneMoreOfTheSameIsAskedFor(words: String) throws {
    var (talk, id) = try Conversation.lookingUp()
    try talk.turn(Conversation.status(id))
    try talk.say(words)
    #expect(talk.decided == "collect order_number", "\(talk.last)")
    try talk.say("22222222")
    #expect(talk.decided == "act order_status" && order(talk) == "22222222", "\(talk.last)")
  }

  /// What says more than that is a matter of its own.
  @Test func aCountedOneWithAMatterIsItsOwn() throws {
    var (talk, id) = try Conversation.lookingUp()
    try talk.turn(Conversation.status(id))
    try talk.say("Ich möchte meine zweite Bestellung stornieren.")
    #expect(talk.decided != "act order_status" && talk.last["field"] != "postcode", "\(talk.last)")
    #expect(talk.last["known"] == nil || talk.last["action"]?["name"] != "order_status")
  }
}
