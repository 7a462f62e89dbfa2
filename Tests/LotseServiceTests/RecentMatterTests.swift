import JSON
import Testing

/// What leans on a matter that a human has dealt with, or that no entry answered, is about that; and
/// hand-overs without a matter of their own go where that one goes.
@Suite struct RecentMatterTests {
  private static let english = """
    ---
    language: en
    audience: customer
    ---
    # Club

    ## How long does delivery take?
    <!--
    id: delivery
    topic: lieferung
    -->

    - How long does it take?
    - delivery time

    Delivery takes 3 days.

    ## What happens to the account when somebody dies?
    <!--
    id: death
    topic: trauer
    -->

    - My wife has died.
    - account of a deceased person

    Our team helps.
    """
  private static let bytes = Shop.bytes(
    policy: Shop.policy, files: [("shop.md", Shop.entries), ("shop.en.md", english)])

  /// Hands the conversation to a human and back.
  private static func backAndForth(_ talk: inout Conversation, said words: String? = nil) throws {
    try talk.turn(#""question":"","human":"took_over""#)
    if let words { try talk.say(words) }
    try talk.turn(#""question":"","human":"handed_back""#)
  }

  @Test(arguments: [
    ("Mein Mann ist gestorben.", "und wie lange dauert das jetzt noch?"),
    ("Mein Mann ist gestorben.", "Was kostet das?"),
    ("My wife has died.", "and how long does it take?"),
  ])
  func whatAHumanHadIsNotAnsweredFromAnother(first: String, second: String) throws {
    for words in [nil, "Gut.", "Wie geht das nun weiter?"] {
      var talk = Conversation(try Shop.handler(Self.bytes))
      try talk.say(first)
      #expect(talk.decided == "escalate sensitive_topic")
      try Self.backAndForth(&talk, said: words)
      try talk.say(second)
      #expect(talk.last["decision"] == "escalate", "\(talk.last)")
      #expect(talk.last["route"] == "trauer" && talk.last["priority"] == "high", "\(talk.last)")
    }
  }

  /// The words that come with the hand-back lean as those behind it.
  @Test func whatWasAskedForIsStillTheMatter() throws {
    var talk = try Conversation()
    try talk.say("Wo ist meine Bestellung?")
    #expect(talk.decided == "collect order_number")
    try talk.turn(#""question":"","human":"took_over""#)
    try talk.say("und wie lange dauert das jetzt noch?", #""human":"handed_back""#)
    let options = talk.last["options"]?.arrayValue?.compactMap { $0["entry"]?.stringValue }
    #expect(options?.contains("bestellstatus") ?? false, "\(talk.last)")
  }

  /// What names its matter, or leans on nothing that was said, stands for itself.
  @Test func whatNamesItsMatterStandsForItself() throws {
    var talk = try Conversation()
    try talk.say("Mein Mann ist gestorben.")
    try Self.backAndForth(&talk)
    try talk.say("Wie lange dauert der Versand?")
    #expect(talk.decided == "answer", "\(talk.last)")
    var greeted = try Conversation()
    try greeted.say("Hallo")
    try greeted.say("Was kostet das?")
    #expect(greeted.decided == "answer", "\(greeted.last)")
  }

  /// What stops a running action speaks of its matter.
  @Test func byPolicyItGoesWhereTheMatterGoes() throws {
    var talk = try Conversation()
    for words in ["Wo ist meine Bestellung?", "12345678", "10115"] { try talk.say(words) }
    #expect(talk.decided == "act order_status")
    try talk.say("Nein, doch nicht, vergessen Sie es")
    #expect(talk.decided == "escalate policy" && talk.last["route"] == "logistik", "\(talk.last)")
  }

  /// "That does not help" names no matter, whatever entry is nearest to it.
  @Test func withoutProgressItGoesWhereTheMatterGoes() throws {
    let entries =
      Shop.entries + """


        ## Das hat mir nicht geholfen.
        <!--
        id: lob-und-tadel
        topic: konto
        -->

        - Das hilft mir nicht weiter.
        - Das hat nicht geholfen, was nun?

        Schreiben Sie uns gern.
        """
    let policy = Shop.policy.replacing(
      #""konto": { "handling": "answer_and_offer" }"#, with: #""konto": { "route": "kasse" }"#)
    var talk = Conversation(try Shop.handler(Shop.bytes(policy: policy, entries: entries)))
    try talk.say("Wie ändere ich die Lieferadresse?")
    #expect(talk.decided == "answer")
    for _ in 0..<4 where talk.last["decision"] != "escalate" {
      try talk.say("Das hat mir nicht geholfen.")
    }
    #expect(talk.decided == "escalate no_progress" && talk.last["route"] == "logistik")
  }
}
