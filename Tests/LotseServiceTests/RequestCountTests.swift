import JSON
import LotseService
import Testing

/// A fact is asked for in three replies at most, however the conversation goes: twice, and once in
/// a reply to something else.
@Suite struct RequestCountTests {
  /// How many replies have asked for the order number, turn by turn.
  private static func requests(_ turns: [String]) throws -> (count: Int, talk: Conversation) {
    var talk = try Conversation()
    var count = 0
    for words in turns {
      try talk.say(words)
      if talk.text.contains("Bestellnummer") { count += 1 }
    }
    return (count, talk)
  }

  @Test func questionsInBetweenAreAnsweredAlone() throws {
    var (count, talk) = try Self.requests([
      "Wo ist meine Bestellung?", "Was kostet der Versand?", "Wie lange dauert der Versand?",
      "Was kostet der Versand?", "Wie lange dauert der Versand?",
    ])
    #expect(count == 2)
    #expect(talk.last["decision"] == "answer" && talk.last["offer_human"] == true)
    #expect(talk.text.contains("Werktage"))
    #expect(talk.last["record"]?["state"]?["phase"] == "collecting")
    // What was asked for is still taken.
    try talk.say("11111111")
    #expect(talk.decided == "collect postcode")
    #expect(talk.last["record"]?["matter"]?["question"] == "Wo ist meine Bestellung?")
    try talk.say("20095")
    #expect(talk.decided == "act order_status")
  }

  /// What a human left open is asked for once more, and what the customer answered meanwhile is taken.
  @Test func aHandBackGoesOn() throws {
    var (_, talk) = try Self.requests(["Wo ist meine Bestellung?", "keine Ahnung", "keine Ahnung"])
    #expect(talk.decided == "escalate facts_missing", "\(talk.last)")
    try talk.say("Wo ist meine Bestellung?", #""human":"handed_back""#)
    #expect(talk.decided == "collect order_number", "\(talk.last)")
    try talk.say("keine Ahnung")
    #expect(talk.decided == "escalate facts_missing", "\(talk.last)")
    try talk.say("Wo ist meine Bestellung?", #""human":"handed_back""#)
    #expect(talk.decided == "escalate facts_missing", "\(talk.last)")
    var taken = try Self.requests(["Wo ist meine Bestellung?"]).talk
    try taken.turn(#""human":"took_over""#)
    var other = taken
    try taken.say("11111111", #""human":"handed_back""#)
    #expect(taken.decided == "collect postcode", "\(taken.last)")
    // Whatever else comes is a matter of its own.
    try other.say("Was kostet der Versand?", #""human":"handed_back""#)
    #expect(other.decided == "answer" && !other.text.contains("Bestellnummer"), "\(other.text)")
  }

  /// The same question again is no progress, whether the request stands behind its answer or not.
  @Test func theSameQuestionAgainEnds() throws {
    let (count, talk) = try Self.requests([
      "Wo ist meine Bestellung?", "Was kostet der Versand?", "Wie lange dauert der Versand?",
      "Wie lange dauert der Versand?",
    ])
    #expect(count == 2 && talk.decided == "escalate repetition")
  }

  @Test func thanksAreRepliedToWithoutIt() throws {
    let (count, talk) = try Self.requests(["Wo ist meine Bestellung?", "danke", "ok"])
    #expect(count == 2 && talk.last["decision"] == "clarify", "\(talk.text)")
    #expect(talk.last["record"]?["state"]?["phase"] == "collecting")
    let (all, over) = try Self.requests(["Wo ist meine Bestellung?", "danke", "ok", "danke"])
    #expect(all == 2 && over.decided == "escalate no_progress")
  }

  /// A few digits are the number that was asked for, cut short, and no postcode.
  @Test func aNumberThatIsCutShortIsNotFiledAsAnother() throws {
    let policy = Shop.policy.replacing("[0-9]{5}", with: "[0-9]{4,5}")
    var talk = Conversation(try Shop.handler(Shop.bytes(policy: policy)))
    try talk.say("Wo ist meine Bestellung?")
    try talk.say("1234")
    #expect(talk.decided == "collect order_number" && talk.text.contains("erwartete Form"))
    #expect(talk.last["record"]?["facts"] == [])
    try talk.say("123")
    #expect(talk.decided == "escalate facts_missing")
    // By its name it is one.
    var named = Conversation(try Shop.handler(Shop.bytes(policy: policy)))
    try named.say("Wo ist meine Bestellung?")
    try named.say("Die Postleitzahl ist 1010")
    #expect(named.last["record"]?["facts"]?.arrayValue?.count == 1, "\(named.last)")
  }

  /// The reminder is not counted anew for another matter that needs the same fact.
  @Test func aReminderIsOnePerFact() throws {
    let (count, talk) = try Self.requests([
      "Wo ist meine Bestellung?", "Was kostet der Versand?",
      "Ich möchte meine Bestellung stornieren.",
      "danke", "Wie lange dauert der Versand?",
    ])
    #expect(count == 3, "\(talk.text)")
  }
}
