import Foundation
import JSON
import LotseService
import Testing

/// What a human gets who takes a conversation over.
@Suite struct HandoverTests {
  /// A second defective delivery, up to the human.
  private static func complaint() throws -> Conversation {
    var talk = try Conversation.atHelpDesk()
    try talk.say("Das Gerät ist defekt angekommen.")
    #expect(talk.decided == "answer")
    try talk.say("Wie bekomme ich ein Rücksendeetikett?")
    #expect(talk.decided == "collect order_number")
    try talk.say("12345678")
    let id = try #require(talk.last["action"]?["id"]?.stringValue)
    try talk.turn(
      #""action_result":{"id":"\#(id)","status":"ok","values":{"link":"https://example.com/1"}}"#)
    #expect(talk.decided == "answer")
    try talk.say(
      "Die Ersatzlieferung ist auch defekt, das ist schon das zweite Mal! Ich bin stinksauer, unverschämt!!!"
    )
    #expect(talk.decided == "escalate emotion")
    try talk.say("Hallo?")
    #expect(talk.decided == "silent")
    return talk
  }

  /// What was asked for when the human was called is the matter, whatever stands beside the wish.
  @Test func whatWasAskedForIsTheMatter() throws {
    var talk = try Conversation.atHelpDesk()
    try talk.say("Wie bekomme ich ein Rücksendeetikett?")
    #expect(talk.decided == "collect order_number")
    try talk.say(
      "Das geht mir zu langsam. Bitte verbinden Sie mich mit einem Mitarbeiter.")
    #expect(talk.decided == "escalate human_requested")
    let page = try talk.agents("handover", as: "handover")
    #expect(Self.texts(page["summary"]?["matter"]) == ["Wie bekomme ich ein Rücksendeetikett?"])
    #expect(
      Self.texts(page["summary"]?["result"]) == [
        "Das geht mir zu langsam.", "Bitte verbinden Sie mich mit einem Mitarbeiter.",
      ])
    #expect(Self.entries(page["proposals"]).first == "etikett" && page["topic"] == "lieferung")
    // So it is while it is still asked for.
    var open = try Conversation.atHelpDesk()
    try open.say("Wie bekomme ich ein Rücksendeetikett?")
    try open.say("Was kostet der Versand?")
    #expect(open.decided == "collect order_number")
    let early = try open.agents("handover", as: "handover")
    #expect(Self.entries(early["proposals"]).first == "etikett")
  }

  /// A letter's greeting, closing and signature are no words on the matter; who signs it is its writer,
  /// unless the caller knows better.
  @Test func whoSignsALetterIsItsWriter() throws {
    var talk = try Conversation.atHelpDesk()
    try talk.say(
      #"Guten Tag,\nwelche Farben gibt es denn?\n\nMit freundlichen Grüßen\nHans-Peter Schmidt"#,
      #""channel":"email""#)
    #expect(talk.last["decision"] == "escalate", "\(talk.last)")
    let page = try talk.agents("handover", as: "handover")
    #expect(Self.texts(page["summary"]?["matter"]) == ["welche Farben gibt es denn?"])
    #expect(Self.texts(page["summary"]?["result"]) == [], "\(page)")
    #expect(page["customer"] == "Hans-Peter Schmidt")
    let known = try talk.agents(
      "handover", #""profile":{"name":"Eva Kern"}"#, as: "handover")
    #expect(known["customer"] == "Eva Kern")
  }

  /// The human who is due reads that nobody waits for them any more.
  @Test func whatIsTakenBackWhileAHumanIsDueIsSaid() throws {
    var talk = try Conversation.atHelpDesk()
    talk.context = #""now":"2026-11-25T22:00:00+01:00""#
    try talk.say("Ich möchte mit einem Menschen sprechen")
    #expect(talk.decided == "escalate human_requested")
    #expect(try talk.agents("handover", as: "handover")["taken_back"] == false)
    try talk.say("Vergessen Sie es")
    let page = try talk.agents("handover", as: "handover")
    #expect(page["taken_back"] == true && page["waiting"] == true)
    let kinds = page["turns"]?.arrayValue?.last?["signals"]?.arrayValue?.compactMap { $0["kind"] }
    #expect(kinds?.contains("exception_wanted") != true, "\(page)")
    try talk.say("Oder doch: Was kostet der Versand?")
    #expect(try talk.agents("handover", as: "handover")["taken_back"] == false)
  }

  private static func texts(_ part: JSONValue?) -> [String] {
    part?.arrayValue?.compactMap { $0["text"]?.stringValue } ?? []
  }

  private static func entries(_ list: JSONValue?) -> [String] {
    list?.arrayValue?.compactMap { $0["entry"]?.stringValue } ?? []
  }

  @Test func aComplaintIsHandedOverWithAllThatIsKnown() throws {
    var talk = try Self.complaint()
    let result = try talk.agents(
      "handover", #""profile":{"defects":2,"customer_value":812.5}"#, as: "handover")
    let summary = result["summary"]
    #expect(Self.texts(summary?["matter"]) == ["Das Gerät ist defekt angekommen."])
    #expect(
      Self.texts(summary?["tried"]) == [
        "Melden Sie den Defekt innerhalb von 30 Tagen im Kundenkonto.",
        "Ihr Etikett für 12345678 liegt hier: https://example.com/1.",
      ])
    #expect(Self.entries(summary?["tried"]) == ["defekt", "etikett"])
    #expect(
      Self.texts(summary?["result"]) == [
        "Die Ersatzlieferung ist auch defekt, das ist schon das zweite Mal!",
        "Ich bin stinksauer, unverschämt!!!",
      ])
    #expect(Self.texts(summary?["open"]) == ["Hallo?"])
    #expect(result["topic"] == "gewaehrleistung" && result["reason"] == "emotion")
    #expect(result["route"] == "beschwerde" && result["priority"] == "high")
    #expect(result["phase"] == "human" && result["humans"]?["open"] == true)
    let facts = result["facts"]?.arrayValue ?? []
    #expect(
      facts.contains { $0["label"] == "Bestellnummer" && $0["value"] == "12345678" }, "\(facts)")
    #expect(result["missing"] == [])
    // Signals with their words, and decisions with their reasons.
    let turns = result["turns"]?.arrayValue ?? []
    #expect(turns.count == 6 && turns[4]["turn"] == 5 && turns[4]["reason"] == "emotion")
    let anger = turns[4]["signals"]?.arrayValue?.first { $0["kind"] == "anger" }
    let angry = anger?["evidence"]?.arrayValue?.compactMap(\.stringValue) ?? []
    #expect(angry.contains { $0.contains("stinksauer") }, "\(angry)")
    // Agents' entries are among the proposals.
    let proposed = Self.entries(result["proposals"])
    #expect(proposed.contains("kulanz-defekt") && proposed.contains("defekt"), "\(proposed)")
    // Goodwill with the rule that allows it, and what does not.
    #expect(Self.entries(result["goodwill"]) == ["kulanz-defekt"])
    let option = result["goodwill"]?.arrayValue?.first
    #expect(option?["condition"] == "defects >= 2, customer_value >= 500")
    #expect(
      option?["facts"]?.arrayValue?.compactMap { $0["value"]?.stringValue } == ["2", "812.5"])
    #expect(Self.entries(result["goodwill_unmet"]) == ["kulanz-frist"])
    let unmet = result["goodwill_unmet"]?.arrayValue?.first?["facts"]?.arrayValue?.first
    #expect(unmet?["outcome"] == "absent" && unmet?["value"] == .null)
    // Wednesday noon in Berlin and four open hours.
    let follow = result["follow_ups"]?.arrayValue?.first
    #expect(follow?["text"] == "Ersatz bestätigen" && follow?["due"] == "2026-11-25T15:00:00Z")
  }

  /// Where the words that brought the human bring no matter forward, it is the last one; what was
  /// answered and rejected before was tried.
  @Test func theLastMatterIsTheMatter() throws {
    var talk = try Conversation.atHelpDesk()
    try talk.say("Was kostet der Versand?")
    #expect(talk.decided == "answer")
    try talk.say("das hilft mir nicht")
    try talk.say("Das Gerät ist defekt angekommen.")
    #expect(talk.decided == "answer")
    try talk.say("Nein das ist falsch, ich will mit jemandem reden")
    let summary = try talk.agents("handover", as: "handover")["summary"]
    #expect(Self.texts(summary?["matter"]) == ["Das Gerät ist defekt angekommen."])
    #expect(Self.entries(summary?["tried"]) == ["versandkosten", "defekt"])
    #expect(
      Self.texts(summary?["result"]) == [
        "das hilft mir nicht", "Nein das ist falsch, ich will mit jemandem reden",
      ])
  }

  /// What is said after a human was called, before anything of the matter was, is the matter.
  @Test(arguments: [
    ["Ich möchte mit einem Menschen sprechen"],
    ["Hallo", "Ich möchte mit einem Menschen sprechen"],
    ["Guten Tag, mein Name ist Weber", "Ich möchte mit einem Menschen sprechen"],
  ])
  func theFirstThatSaysSomethingIsTheMatter(before: [String]) throws {
    var talk = try Conversation.atHelpDesk()
    for words in before { try talk.say(words) }
    #expect(talk.decided == "escalate human_requested", "\(talk.last)")
    #expect(try talk.agents("handover", as: "handover")["summary"]?["matter"] == [])
    try talk.say("Das Gerät ist defekt angekommen.")
    try talk.say("Es ist ganz neu.")
    #expect(talk.decided == "silent")
    let page = try talk.agents("handover", as: "handover")
    #expect(Self.texts(page["summary"]?["matter"]) == ["Das Gerät ist defekt angekommen."])
    #expect(Self.texts(page["summary"]?["open"]) == ["Es ist ganz neu."])
    #expect(Self.entries(page["proposals"]).first == "defekt", "\(page)")
  }

  /// A number that was taken back or corrected is not shown as known.
  @Test(arguments: [
    ("Die Bestellnummer 12345678 war falsch, richtig ist Bestellnummer 87654321", "87654321"),
    ("Nein, ich meinte Bestellnummer 87654321", "87654321"),
    ("Die Bestellnummer 12345678 stimmt nicht", nil),
    ("Die Bestellung 12345678 ist immer noch nicht angekommen", "12345678"),
    ("Wann kommt sie denn?", "12345678"),
  ])
  func whatWasTakenBackIsNotKnown(words: String, known: String?) throws {
    var talk = try Conversation.atHelpDesk()
    try talk.say("Das Gerät aus der Bestellung 12345678 ist defekt angekommen")
    try talk.say("Ich möchte mit einem Menschen sprechen")
    #expect(talk.decided == "escalate human_requested", "\(talk.last)")
    try talk.say(words)
    #expect(talk.decided == "silent")
    let facts = try talk.agents("handover", as: "handover")["facts"]?.arrayValue ?? []
    let numbers = facts.filter { $0["name"] == "order_number" }.map { $0["value"]?.stringValue }
    #expect(numbers == (known.map { [$0] } ?? []), "\(facts)")
    #expect(known == "12345678" || !facts.contains { $0["value"] == "12345678" }, "\(facts)")
  }

  /// So it is with one that the service has asked for anew.
  @Test func whatIsAskedForAnewIsNotKnown() throws {
    var talk = try Conversation()
    try talk.say("Ich möchte meine Bestellung 12345678 stornieren")
    #expect(talk.decided == "collect confirmation", "\(talk.last)")
    try talk.say("nein, falsche Nummer")
    #expect(talk.decided == "collect order_number", "\(talk.last)")
    try talk.say("Ich möchte mit einem Menschen sprechen")
    talk.handler = try HelpDesk.handler()
    let facts = try talk.agents("handover", as: "handover")["facts"]?.arrayValue ?? []
    #expect(!facts.contains { $0["value"] == "12345678" }, "\(facts)")
  }

  /// A question that tells nothing is no matter beside a complaint that does.
  @Test func theMatterIsTheSentenceWithItsWords() throws {
    var talk = try Conversation.atHelpDesk()
    try talk.say(
      "Mein Gerät kam am Montag an und war schon defekt. Ich habe zweimal geschrieben. Was jetzt? Ich will einen Menschen."
    )
    #expect(talk.decided == "escalate human_requested")
    let summary = try talk.agents("handover", as: "handover")["summary"]
    let matter = Self.texts(summary?["matter"])
    #expect(matter.first == "Mein Gerät kam am Montag an und war schon defekt.", "\(matter)")
    #expect(!matter.contains("Was jetzt?"))
  }

  @Test func aFailedActionIsNamed() throws {
    var talk = try Conversation.atHelpDesk()
    try talk.say("Wie bekomme ich ein Rücksendeetikett?")
    try talk.say("12345678")
    let id = try #require(talk.last["action"]?["id"]?.stringValue)
    #expect(
      try talk.agents("handover", as: "handover")["actions"]?.arrayValue?.first?["status"] == .null)
    // What is known by the time that it fails is not what it was run with.
    try talk.say("Wo ist meine Bestellung 87654321?")
    try talk.turn(#""action_result":{"id":"\#(id)","status":"failed"}"#)
    #expect(talk.decided == "escalate action_failed")
    for (method, definition) in [("handover", "handover"), ("summarize", "documentation")] {
      let actions = try talk.agents(method, as: definition)["actions"]?.arrayValue ?? []
      #expect(actions.count == 1)
      let action = try #require(actions.first)
      #expect(action["turn"] == 2 && action["id"] == .string(id))
      #expect(action["name"] == "return_label" && action["status"] == "failed")
      let fields = action["fields"]?.arrayValue ?? []
      #expect(fields.map { $0["value"]?.stringValue } == ["12345678"])
      #expect(fields.first?["name"] == "order_number")
    }
  }

  /// What is said while a human has the conversation counts too, and so does what was attached.
  @Test func signalsAndAttachmentsOfEveryTurn() throws {
    var talk = try Conversation.atHelpDesk()
    try talk.say("Das Gerät ist defekt angekommen.", #""attachments":["foto.jpg"]"#)
    #expect(talk.decided == "answer")
    try talk.say("Ich möchte mit einem Menschen sprechen")
    let before = try talk.agents("handover", as: "handover")
    #expect(before["priority"] == "normal")
    try talk.say("Ich bin stinksauer, unverschämt!!!")
    #expect(talk.decided == "silent" && !talk.record.contains("stinksauer\"]"))
    let result = try talk.agents("handover", as: "handover")
    #expect(result["priority"] == "high")
    let signals = result["turns"]?.arrayValue?.last?["signals"]?.arrayValue ?? []
    #expect(signals.contains { $0["kind"] == "anger" }, "\(signals)")
    let facts = result["facts"]?.arrayValue ?? []
    #expect(
      facts.contains { $0["name"] == "attachment" && $0["value"] == "foto.jpg" }, "\(facts)")
  }

  @Test func nothingIsProposedByChance() throws {
    var talk = try Conversation.atHelpDesk()
    try talk.say("Hallo")
    let result = try talk.agents("handover", as: "handover")
    #expect(result["proposals"] == [] && result["summary"]?["matter"] == [])
  }

  @Test func theProfileComesFromTheRequestAlone() throws {
    for (profile, outcomes) in [
      (#"{}"#, ["absent", "absent"]), (#"{"defects":1,"customer_value":500}"#, ["unmet", "met"]),
      (#"{"defects":true,"customer_value":"viel"}"#, ["no_number", "no_number"]),
      (#"{"defects":"nan","customer_value":"0x1p9"}"#, ["no_number", "no_number"]),
      (#"{"defects":null,"customer_value":1e300}"#, ["absent", "met"]),
    ] {
      var talk = try Self.complaint()
      // A record that claims a profile grants nothing.
      try talk.tamper { record in
        var turns = record["turns"]?.arrayValue ?? []
        var first = try #require(turns.first?.objectValue)
        first["input"] = ["profile": ["defects": 9, "customer_value": 9_000]]
        turns[0] = .object(first)
        record["turns"] = .array(turns)
      }
      let result = try talk.agents("handover", #""profile":\#(profile)"#, as: "handover")
      #expect(result["goodwill"] == [], "\(profile)")
      let option = result["goodwill_unmet"]?.arrayValue?.first { $0["entry"] == "kulanz-defekt" }
      #expect(
        option?["facts"]?.arrayValue?.compactMap { $0["outcome"]?.stringValue } == outcomes,
        "\(profile)")
      #expect(!Self.entries(result["proposals"]).contains("kulanz-defekt"), "\(profile)")
      #expect(result["turns"]?.arrayValue?.first?["input"]?["profile"] == nil)
    }
  }

  @Test func agentsReadTheirLanguageAndAreOfferedTheCustomers() throws {
    var talk = try Conversation.atHelpDesk()
    try talk.say("The device arrived broken.")
    try talk.say("I want to speak to a human")
    let result = try talk.agents("handover", #""language":"de""#, as: "handover")
    #expect(result["customer_language"] == "en" && result["language"] == "de")
    let proposal = result["proposals"]?.arrayValue?.first
    #expect(proposal?["entry"] == "defekt" && proposal?["language"] == "de")
    #expect(
      proposal?["for_customer"]?["answer"]?["text"]
        == "We are sorry. Report the fault within 30 days in your account.")
    // What is for agents alone is never offered to be sent.
    for proposal in result["proposals"]?.arrayValue ?? [] where proposal["audience"] == "agent" {
      #expect(proposal["for_customer"] == nil)
    }
    let english = try talk.agents("handover", #""language":"en""#, as: "handover")
    #expect(english["follow_ups"]?.arrayValue?.first?["text"] == "Confirm the replacement")
    #expect(english["proposals"]?.arrayValue?.first?["language"] == "en")
  }

  @Test func whatThePolicyWithheldIsProposedFirst() throws {
    var talk = try Conversation.atHelpDesk()
    try talk.say("Wie läuft der Probelauf?")
    #expect(talk.decided == "escalate policy" && !talk.text.contains("Knopf"))
    let result = try talk.agents("handover", as: "handover")
    let first = result["proposals"]?.arrayValue?.first
    #expect(first?["entry"] == "probelauf" && first?["withheld"] == true)
    #expect(result["topic"] == "probe")
  }

  /// What a topic in shadow would have been answered is counted, and no agent reads it.
  @Test func whatIsInShadowIsNotShown() throws {
    var talk = Conversation(
      try HelpDesk.handler(
        policy: HelpDesk.policy.replacing(#""suggest""#, with: #""shadow""#)))
    try talk.say("Wie läuft der Probelauf?")
    #expect(talk.decided == "escalate policy", "\(talk.last)")
    for (method, definition) in [("handover", "handover"), ("summarize", "documentation")] {
      let result = try talk.agents(method, as: definition)
      let turn = result["turns"]?.arrayValue?.first
      #expect(turn?["decision"] == "escalate" && turn?["withheld"] == nil, "\(result)")
    }
  }

  @Test func whatIsMissingIsNamed() throws {
    var talk = try Conversation.atHelpDesk()
    try talk.say("Wie bekomme ich ein Rücksendeetikett?")
    try talk.say("die finde ich gerade nicht")
    try talk.say("ich möchte mit einem Menschen sprechen")
    #expect(talk.decided == "escalate human_requested")
    let result = try talk.agents("handover", as: "handover")
    let missing = result["missing"]?.arrayValue ?? []
    #expect(missing.first?["name"] == "order_number" && missing.first?["asked"] == 2)
    #expect(missing.first?["label"] == "Bestellnummer")
  }

  @Test func whenSomebodyIsThereAgain() throws {
    var talk = try Conversation.atHelpDesk()
    talk.context = #""now":"2026-11-22T12:00:00+01:00""#
    try talk.say("Ich möchte mit einem Menschen sprechen")
    let line =
      #"{"jsonrpc":"2.0","id":1,"method":"handover","params":{"role":"agent","now":"2026-11-22T13:00:00+01:00","record":\#(talk.record)}}"#
    let reply = talk.handler.answer(line)
    let result = try json(reply ?? "")["result"]
    #expect(result?["waiting"] == true && result?["humans"]?["open"] == false)
    #expect(result?["humans"]?["opens"] == "2026-11-23T07:00:00Z")
  }

  @Test(arguments: ["handover", "suggest", "summarize"])
  func customersAreRefused(method: String) throws {
    var talk = try Self.complaint()
    for role in [#""role":"customer""#, #""role":null"#] {
      let error = try talk.agents(method, role, as: "handover")["error"]
      #expect(error?["code"] == -32602 && error?["data"]?["path"] == "/params/role", "\(role)")
    }
    let without = talk.handler.answer(
      #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":{"record":\#(talk.record)}}"#)
    let missing = try json(without ?? "")["error"]
    #expect(missing?["code"] == -32602)
    #expect(missing?["message"]?.stringValue?.contains("for agents alone") == true)
    talk.handler = try HelpDesk.handler(role: .customer)
    let closed = try talk.agents(method, as: "handover")["error"]
    #expect(closed?["data"]?["path"] == "/params/role")
    talk.handler = try HelpDesk.handler()
    let unknown = try talk.agents(method, #""chanel":"chat""#, as: "handover")["error"]
    #expect(unknown?["data"]?["path"] == "/params/chanel")
    let nothing = talk.handler.answer(
      #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":{"role":"agent","record":null}}"#)
    #expect(try json(nothing ?? "")["error"]?["code"] == -32602)
  }

  @Test func theSameRequestGetsTheSameBytes() throws {
    let talk = try Self.complaint()
    let line =
      #"{"jsonrpc":"2.0","id":1,"method":"handover","params":{"role":"agent","now":"2026-11-25T12:00:00+01:00","profile":{"defects":2,"customer_value":812},"record":\#(talk.record)}}"#
    var used = talk.handler
    var fresh = try HelpDesk.handler()
    let first = used.answer(line)
    #expect(first == used.answer(line))
    #expect(first == fresh.answer(line))
  }
}
