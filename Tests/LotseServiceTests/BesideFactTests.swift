import JSON
import LotseService
import Testing

/// What stands beside a fact that was asked for, or beside a yes, without being a question.
@Suite struct BesideFactTests {
  /// What only gives facts is no matter of its own.
  @Test(arguments: [
    "Wo ist meine Bestellung? Bestellnummer 12345678 und PLZ 20095",
    "Wo ist meine Bestellung 12345678? Und PLZ 20095",
  ])
  func factsAreNoMatter(words: String) throws {
    var talk = try Conversation()
    try talk.say(words)
    #expect(talk.decided == "act order_status", "\(talk.last)")
    #expect(talk.last["action"]?["fields"] == ["order_number": "12345678", "postcode": "20095"])
  }

  /// A number that belongs to something else is no postcode.
  @Test(arguments: [
    "12345678, das ist der Bosch Staubsauger Serie 60000", "12345678, Artikelnummer 55123",
    "12345678 über 50000 Punkte", "12345678, it is the Philips 32000",
  ])
  func aNumberOfSomethingElseIsNoPostcode(words: String) throws {
    var talk = try Self.asked()
    try talk.say(words)
    #expect(talk.decided == "collect postcode", "\(talk.last)")
  }

  @Test(arguments: [
    "12345678, 20095", "12345678 und 20095", "12345678, die PLZ ist 20095",
    "12345678 20095 Hamburg",
    "Die 12345678 aus 20095 Hamburg", "12345678\\n20095",
  ])
  func aPostcodeBesideIt(words: String) throws {
    var talk = try Self.asked()
    try talk.say(words)
    #expect(talk.last["action"]?["fields"]?["postcode"] == "20095", "\(talk.last)")
  }

  /// "PLZ" names the postcode, whatever the policy calls it.
  @Test(arguments: ["nein die plz stimmt nicht", "nein, falsche plz", "die PLZ ist falsch"])
  func aWrongPostcodeIsAskedForAgain(words: String) throws {
    let entries = Shop.entries.replacing(
      "action: cancel_order\nrequire: order_number",
      with: "action: cancel_order\nrequire: order_number, postcode")
    var talk = Conversation(try Shop.handler(Shop.bytes(policy: Shop.policy, entries: entries)))
    try talk.say("Ich möchte meine Bestellung 12345678 stornieren.")
    try talk.say("20095")
    #expect(talk.decided == "collect confirmation", "\(talk.last)")
    try talk.say(words)
    #expect(talk.decided == "collect postcode", "\(talk.last)")
    try talk.say("20099")
    #expect(talk.decided == "collect confirmation" && talk.text.contains("20099"))
  }

  /// The shop, which has asked for the number of an order.
  private static func asked() throws -> Conversation {
    var talk = try Conversation()
    try talk.say("Wo ist meine Bestellung?")
    #expect(talk.decided == "collect order_number", "\(talk.last)")
    return talk
  }

  private static func fact(_ name: String, _ talk: Conversation) -> JSONValue? {
    let facts = talk.last["record"]?["facts"]?.arrayValue ?? []
    return facts.first { $0["name"] == .string(name) }?["value"]
  }

  /// What is grave is a human's at once, who gets the fact.
  @Test(arguments: [
    "12345678, und mein Anwalt wird sich melden", "12345678. Mein Mann ist gestern gestorben.",
    "Die Nummer ist 12345678, meine Mutter ist letzte Woche verstorben",
    "12345678, sonst verklage ich Sie!", "12345678, my lawyer will be in touch",
    "It is 12345678. My husband passed away last week.",
  ])
  func whatIsGraveBringsAHuman(words: String) throws {
    var talk = try Self.asked()
    try talk.say(words)
    #expect(talk.decided == "escalate sensitive_topic", "\(talk.last)")
    #expect(Self.fact("order_number", talk) == "12345678")
  }

  /// A matter that the policy leaves to humans is theirs also where no signal says so.
  @Test func aMatterOfHumansBringsOne() throws {
    var talk = try Self.asked()
    try talk.say("12345678. Außerdem möchte ich mich beschweren.")
    #expect(talk.last["decision"] == "escalate", "\(talk.last)")
    #expect(Self.fact("order_number", talk) == "12345678")
  }

  /// What is felt is prepared for a human, as it is where it stands alone.
  @Test(arguments: [
    "12345678, ich bin wirklich stinksauer!",
    "12345678, das ist jetzt schon das dritte Mal, dass ich danach frage!",
    "12345678, this is outrageous, I am absolutely furious!",
  ])
  func whatIsFeltIsPreparedForAHuman(words: String) throws {
    var talk = try Self.asked()
    try talk.say(words)
    #expect(talk.decided == "collect postcode", "\(talk.last)")
    try talk.say("20095")
    #expect(talk.last["decision"] == "escalate", "\(talk.last)")
  }

  @Test(arguments: [
    "12345678, bitte beeilen Sie sich", "Das ist die 12345678 vom letzten Montag",
    "12345678, ein Geschenk für meinen Mann", "12345678, danke für Ihre Mühe",
    "12345678, mein Nachbar nimmt das Paket an", "It's 12345678, thanks a lot",
  ])
  func whatIsNoMatterChangesNothing(words: String) throws {
    var talk = try Self.asked()
    try talk.say(words)
    #expect(talk.decided == "collect postcode" && talk.last["parts"] == nil, "\(talk.last)")
    try talk.say("20095")
    #expect(talk.decided == "act order_status", "\(talk.last)")
  }

  /// A wish that an entry surely answers is answered as a question would be.
  @Test func aWishForSomethingElseIsAnswered() throws {
    var talk = try Self.asked()
    try talk.say("12345678. Ich möchte auch meine Rechnungsanschrift korrigieren.")
    #expect(talk.decided == "collect postcode" && talk.text.contains("Rechnung nicht geschrieben"))
    try talk.say("20095")
    #expect(talk.decided == "act order_status", "\(talk.last)")
  }

  /// A yes to what was read back is none to what follows, if that is grave.
  @Test(arguments: [
    "Ja, mein Mann ist nämlich verstorben", "Ja, und mein Anwalt meldet sich bei Ihnen",
    "Nein, und mein Anwalt wird sich melden", "Nein, meine Frau ist nämlich gestorben",
    "Yes, my husband passed away",
  ])
  func whatIsGraveBesideAYesBringsAHuman(words: String) throws {
    var talk = try Conversation()
    try talk.say("Ich möchte meine Bestellung 12345678 stornieren.")
    #expect(talk.decided == "collect confirmation", "\(talk.last)")
    try talk.say(words)
    #expect(talk.decided == "escalate sensitive_topic", "\(talk.last)")
    #expect(Self.fact("order_number", talk) == "12345678")
  }

  /// A question that is struck up in passing, with or without a mark.
  @Test(arguments: [
    "12345678 achso und was kostet der versand",
    "12345678, ach ja und noch was: was kostet der Versand",
    "12345678. Ach so, und was kostet der Versand?", "12345678 und was kostet übrigens der versand",
  ])
  func aQuestionInPassingIsAnswered(words: String) throws {
    var talk = try Self.asked()
    try talk.say(words)
    #expect(talk.decided == "collect postcode" && talk.text.contains("4,90 Euro"), "\(talk.last)")
  }

  @Test(arguments: [
    "ja achso und was kostet der versand", "Ja. Ach so, und was kostet der Versand?",
    "ja, ach ja und noch was: was kostet der versand", #"ja\nachso und was kostet der versand"#,
  ])
  func aQuestionInPassingTakesNoYesBack(words: String) throws {
    var talk = try Conversation()
    try talk.say("Ich möchte meine Bestellung 12345678 stornieren.")
    try talk.say(words)
    #expect(talk.decided == "act cancel_order" && talk.text.contains("4,90 Euro"), "\(talk.last)")
  }

  /// A fact that is given along is known, however much is said in the same turn.
  @Test func whatIsGivenAlongInABurstIsKept() throws {
    let more = "ich warte nun wirklich schon ziemlich lange auf diese eine Lieferung von Ihnen"
    for (messages, fields) in [
      (#"["12345678, 20095", "\#(more)"]"#, ["12345678", "20095"]),
      (#"["\#(more)", "12345678, 20095"]"#, ["12345678", "20095"]),
    ] {
      var talk = try Self.asked()
      try talk.turn(#""messages":\#(messages)"#)
      #expect(Self.fact("order_number", talk) == .string(fields[0]), "\(talk.last)")
      #expect(Self.fact("postcode", talk) == .string(fields[1]), "\(talk.last)")
    }
  }
}
