import JSON
import LotseService
import Testing

/// What an action is called with, and what nobody can make of one that runs or waits.
@Suite struct ActionTests {
  /// The shop, asked to cancel an order that is read back.
  private func readBack() throws -> Conversation {
    var shop = try Conversation()
    try shop.say("Ich möchte meine Bestellung stornieren")
    try shop.say("12345678")
    #expect(shop.decided == "collect confirmation", "\(shop.last)")
    return shop
  }

  private func orderNumber(_ reply: JSONValue) -> JSONValue? {
    reply["action"]?["fields"]?["order_number"]
  }

  @Test func whatRunsIsNamedOnceAndNeverAnotherThing() throws {
    var shop = try readBack()
    try shop.say("ja")
    #expect(shop.decided == "act cancel_order")
    #expect(orderNumber(shop.last) == "12345678")
    let id = try #require(shop.last["action"]?["id"]?.stringValue)
    for words in [
      "Wo ist mein Paket? Bestellung 40055555, 20095", "und die 40055555 bitte auch", "hallo",
    ] {
      var other = shop
      try other.say(words)
      #expect(other.last["action"] == nil, "\(words) \(other.last)")
      #expect(other.decided != "act cancel_order")
    }
    try shop.say("Wo ist meine Bestellung 40055555?")
    try shop.turn(#""action_result":{"id":"\#(id)","status":"ok","values":{"result":"storniert"}}"#)
    #expect(shop.text.contains("12345678") && !shop.text.contains("40055555"), "\(shop.text)")
  }

  /// A platform that sends a yes again, spelt otherwise, has the same action named.
  @Test func everyYesNamesTheSameAction() throws {
    let shop = try readBack()
    var ids: Set<String> = []
    for words in ["ja", "Ja", "ja ", "Ja, bitte", "ok", "ja, und was kostet der Versand?"] {
      var own = shop
      try own.say(words)
      ids.insert(try #require(own.last["action"]?["id"]?.stringValue, "\(words) \(own.last)"))
    }
    #expect(ids.count == 1)
    var other = try readBack()
    try other.say("nein, 40099999")
    try other.say("ja")
    #expect(!ids.contains(other.last["action"]?["id"]?.stringValue ?? ""))
  }

  private func run(_ shop: inout Conversation) throws {
    let id = try #require(shop.last["action"]?["id"]?.stringValue, "\(shop.last)")
    try shop.turn(#""action_result":{"id":"\#(id)","status":"ok","values":{"result":"storniert"}}"#)
    #expect(shop.text.contains("storniert"))
  }

  /// What was done is said to be done, and offered once more only to who insists.
  @Test(arguments: ["ja", "Ich möchte meine Bestellung 12345678 stornieren"])
  func whatWasDoneIsNotOfferedAgain(insisting: String) throws {
    var shop = try readBack()
    try shop.say("ja")
    try run(&shop)
    try shop.say("Ich möchte meine Bestellung 12345678 stornieren")
    #expect(shop.decided == "answer" && shop.text.contains("schon geschehen"), "\(shop.last)")
    #expect(shop.text.contains("Das Ergebnis für 12345678: storniert."))
    var other = shop
    try other.say("Ich möchte meine Bestellung 12345679 stornieren")
    #expect(other.decided == "collect confirmation", "\(other.last)")
    try shop.say(insisting)
    #expect(shop.decided == "collect confirmation", "\(shop.last)")
    try shop.say("ja")
    #expect(shop.decided == "act cancel_order", "\(shop.last)")
    try run(&shop)
  }

  /// Another number beside a yes is read back next.
  @Test(arguments: [
    "ja stornieren Sie bitte auch 87654321", "ja, und bitte auch die 87654321",
    "Yes, and also 87654321 please", "ja und dann noch die 87654321", "ja, und noch 87654321",
  ])
  func anotherNumberBesideAYesIsReadBackNext(words: String) throws {
    var shop = try readBack()
    try shop.say(words)
    #expect(shop.decided == "act cancel_order" && orderNumber(shop.last) == "12345678")
    try run(&shop)
    #expect(shop.decided == "collect confirmation" && shop.text.contains("87654321"))
    try shop.say("ja")
    #expect(orderNumber(shop.last) == "87654321", "\(shop.last)")
  }

  /// Of two numbers the second has its turn when the first has ended.
  @Test(arguments: [
    "Bestellung 12345678 und 87654321 stornieren", "Bitte Bestellung 12345678, 87654321 stornieren",
    "Bestellung 12345678 stornieren und die 87654321 auch",
  ])
  func aSecondNumberIsNotLost(words: String) throws {
    var shop = try Conversation()
    try shop.say(words)
    #expect(
      shop.decided == "collect confirmation" && shop.text.contains("12345678"), "\(shop.last)")
    #expect(shop.text.contains("notiert") && !shop.text.contains("87654321"), "\(shop.text)")
    try shop.say("ja")
    #expect(shop.decided == "act cancel_order" && orderNumber(shop.last) == "12345678")
    try run(&shop)
    #expect(
      shop.decided == "collect confirmation" && shop.text.contains("87654321"), "\(shop.last)")
    try shop.say("ja")
    #expect(orderNumber(shop.last) == "87654321", "\(shop.last)")
  }

  @Test func oneOfTwoNumbersIsAskedFor() throws {
    var shop = try Conversation()
    try shop.say("Bestellung 12345678 oder 87654321 stornieren")
    #expect(
      shop.decided == "collect order_number" && shop.text.contains("12345678"), "\(shop.last)")
  }

  /// What is denied takes the place of nothing, and runs nothing.
  @Test(arguments: [
    "ja, aber die 12345679 nicht", "ja, aber 12345679 bitte nicht stornieren",
    "ja, aber 12345679 kommt nicht in Frage", "yes, but not 12345679", "aber die 12345679 nicht",
  ])
  func aDeniedNumberIsNotReadBack(words: String) throws {
    var shop = try readBack()
    try shop.say(words)
    #expect(shop.last["action"] == nil && !shop.text.contains("12345679"), "\(shop.last)")
    try shop.say("ja")
    #expect(orderNumber(shop.last) != "12345679", "\(shop.last)")
  }

  /// Who takes note has not agreed; a thumb down alone is a no.
  @Test(arguments: [
    "ok danke", "ok thanks", "ok, danke für die Info", "ja 👎",
  ])
  func takingNoteRunsNothing(words: String) throws {
    var shop = try readBack()
    try shop.say(words)
    #expect(shop.decided == "collect confirmation", "\(shop.last)")
    try shop.say("ja")
    #expect(shop.decided == "act cancel_order", "\(shop.last)")
  }

  @Test func aThumbDownIsANo() throws {
    var shop = try readBack()
    try shop.say("👎")
    #expect(shop.text.contains("Dann wird nichts geändert"), "\(shop.last)")
    for words in ["ok", "ja danke", "passt, danke"] {
      var other = try readBack()
      try other.say(words)
      #expect(other.decided == "act cancel_order", "\(words) \(other.last)")
    }
  }

  /// A question about what was done leads into no action.
  @Test(arguments: [
    "Wurde meine Bestellung 12345678 storniert?", "Habt ihr meine Bestellung 12345678 storniert?",
    "Haben Sie meine Bestellung schon storniert?", "Warum wurde meine Bestellung storniert?",
    "Did you cancel my order 12345678?", "Why was my order 12345678 cancelled?",
  ])
  func aQuestionAboutThePastRunsNothing(words: String) throws {
    var shop = try Conversation()
    try shop.say(words)
    #expect(shop.last["field"] == nil && shop.last["action"] == nil, "\(shop.last)")
    #expect(shop.last["decision"] != "collect")
  }

  /// Customers read the values of a result: a placeholder or a truth value is none.
  @Test(arguments: [
    (#""{{order_number}}""#, "placeholder"), ("true", "true or false"), ("false", "true or false"),
  ])
  func whatCustomersCannotReadIsNoValue(value: String, problem: String) throws {
    var shop = try readBack()
    try shop.say("ja")
    let id = try #require(shop.last["action"]?["id"]?.stringValue)
    try shop.turn(#""action_result":{"id":"\#(id)","status":"ok","values":{"result":\#(value)}}"#)
    #expect(shop.last["error"]?["path"] == "/action_result/values/result", "\(shop.last)")
    #expect(shop.last["error"]?["message"]?.stringValue?.contains(problem) == true)
  }

  /// Customers read a value as it came, whatever would be markup in it.
  @Test func aValueIsNoMarkup() throws {
    for (format, read) in [("markdown", #"\*\*\[hier\](x)\*\*"#), ("plain", "**[hier](x)**")] {
      var shop = try readBack()
      try shop.say("ja")
      let id = try #require(shop.last["action"]?["id"]?.stringValue)
      try shop.turn(
        #""format":"\#(format)","action_result":{"id":"\#(id)","status":"ok","#
          + #""values":{"result":"**[hier](x)**"}}"#)
      #expect(shop.text == "Das Ergebnis für 12345678: \(read).", "\(shop.text)")
      let filled = shop.last["answer"]?["filled"]?.arrayValue?.last
      let end = filled?["end"]?.integerValue ?? 0
      #expect(filled?["start"]?.integerValue == end - Int64(read.utf8.count), "\(shop.last)")
    }
  }

  @Test(arguments: ["nein", "doch nicht", "vergessen Sie es"])
  func whatRunsIsStoppedByAHuman(words: String) throws {
    var shop = try readBack()
    try shop.say("ja")
    try shop.say(words)
    #expect(shop.last["decision"] == "escalate", "\(shop.last)")
  }

  @Test func aCorrectionIsReadBackAnew() throws {
    var shop = try readBack()
    try shop.say("nein, 40099999")
    #expect(shop.decided == "collect confirmation" && shop.text.contains("40099999"))
    try shop.say("ach nein, es ist 40011111")
    #expect(shop.decided == "collect confirmation" && shop.text.contains("40011111"))
    try shop.say("ja")
    #expect(orderNumber(shop.last) == "40011111")
    var declined = try readBack()
    try declined.say("nein")
    #expect(declined.last["action"] == nil && declined.last["decision"] == "clarify")
  }

  /// What is to be left undone is not begun, whatever number stands in it.
  @Test(arguments: [
    "Storniere die 12345678 nicht", "Stornieren Sie meine Bestellung 12345678 nicht",
    "Bestellung 12345678 nicht stornieren", "Don't cancel order 12345678",
    "Do not cancel 12345678",
  ])
  func aDeniedWishBeginsNothing(words: String) throws {
    var shop = try Conversation()
    try shop.say(words)
    #expect(shop.last["field"] == nil && shop.last["action"] == nil, "\(shop.last)")
    // Nor where the number was asked for.
    var asked = try Conversation()
    try asked.say("Ich möchte meine Bestellung stornieren")
    try asked.say(words)
    #expect(asked.last["field"] == nil && asked.last["action"] == nil, "\(asked.last)")
  }

  /// A stop just after a yes, in the same turn, is no yes.
  @Test(arguments: ["STOPP", "stop", "Halt!", "Ja\\nSTOPP", "ja, halt!", "yes, stop"])
  func aStopBeforeTheActionRunsNothing(words: String) throws {
    var shop = try readBack()
    try shop.say(words)
    #expect(shop.last["action"] == nil, "\(shop.last)")
    #expect(shop.last["record"]?["state"]?["phase"] == "open", "\(shop.last)")
  }

  /// A yes with a condition runs nothing, and says that only this can be run.
  @Test(arguments: [
    "ja, aber erst ab Januar", "ja, aber nur den Toaster", "ja, falls das nichts kostet",
  ])
  func aYesWithAConditionIsNoYes(words: String) throws {
    var shop = try readBack()
    try shop.say(words)
    #expect(shop.decided == "collect confirmation", "\(shop.last)")
    #expect(shop.text.contains("Bedingung") && shop.text.contains("12345678"), "\(shop.text)")
    var declined = shop
    try shop.say("ja")
    #expect(shop.decided == "act cancel_order")
    try declined.say("nein")
    #expect(declined.last["action"] == nil && declined.text.contains("Dann wird nichts geändert"))
  }

  /// Words of the matter alone, and a question about it without its mark, are no yes.
  @Test(arguments: ["eine Abbestellung", "kann ich die Bestellung abbestellen", "nicht sicher"])
  func whatOnlyNamesRunsNothing(words: String) throws {
    var shop = try readBack()
    try shop.say(words)
    #expect(shop.decided == "collect confirmation", "\(shop.last)")
    var wished = try readBack()
    try wished.say("bitte stornieren")
    #expect(wished.decided == "act cancel_order", "\(wished.last)")
  }

  /// The human reads the condition, whether the action ran or not.
  @Test func aConditionReachesTheHuman() throws {
    let condition = "ja, aber erst ab Januar"
    for words in ["ja", "Ich will mit einem Menschen sprechen"] {
      var shop = try readBack()
      try shop.say(condition)
      try shop.say(words)
      if words == "ja" {
        let id = try #require(shop.last["action"]?["id"]?.stringValue)
        try shop.turn(#""action_result":{"id":"\#(id)","status":"failed"}"#)
      }
      #expect(shop.last["decision"] == "escalate", "\(shop.last)")
      let summary = try shop.agents("handover", as: "handover")["summary"]
      func said(_ part: String) -> [String] {
        summary?[part]?.arrayValue?.compactMap { $0["text"]?.stringValue } ?? []
      }
      #expect(said("matter") == ["Ich möchte meine Bestellung stornieren"], "\(said("matter"))")
      #expect((said("open") + said("result")).contains(condition), "\(said("open"))")
    }
  }

  @Test(arguments: [
    "ist richtig, ja", "Ja bitte alles stornieren", "ja, sofort",
    "ja bitte, und schicken Sie mir eine Bestätigung",
  ])
  func aPlainYesIsOne(words: String) throws {
    var shop = try readBack()
    try shop.say(words)
    #expect(shop.decided == "act cancel_order", "\(shop.last)")
  }

  @Test(arguments: ["nein, falsche Nummer", "ja, aber die Bestellnummer ist falsch"])
  func aWrongNumberIsAskedForAnew(words: String) throws {
    var shop = try readBack()
    try shop.say(words)
    #expect(shop.decided == "collect order_number", "\(shop.last)")
    try shop.say("87654321")
    #expect(shop.decided == "collect confirmation" && shop.text.contains("87654321"))
  }

  /// A message that is sent twice says nothing to what is read back in between.
  @Test func whatIsSentTwiceIsNoYes() throws {
    let wish = "Ich möchte meine Bestellung 12345678 stornieren"
    var shop = try Conversation()
    for _ in 0..<2 {
      try shop.say(wish)
      #expect(shop.decided == "collect confirmation", "\(shop.last)")
    }
    try shop.say("Moment bitte")
    #expect(shop.decided == "clarify", "\(shop.last)")
    try shop.say("ja")
    #expect(shop.decided == "act cancel_order", "\(shop.last)")
  }

  /// Another one is meant, and not said which.
  @Test(arguments: ["nein, die andere", "nee die andere", "no, the other one"])
  func whoMeansAnotherIsAskedForIt(words: String) throws {
    var shop = try readBack()
    try shop.say(words)
    #expect(shop.decided == "collect order_number", "\(shop.last)")
    try shop.say("87654321")
    #expect(shop.decided == "collect confirmation" && shop.text.contains("87654321"))
  }

  /// The right number behind a no, in a turn of its own.
  @Test func theRightNumberAfterANoIsReadBack() throws {
    var shop = try readBack()
    try shop.say("nein")
    #expect(shop.decided == "clarify", "\(shop.last)")
    var same = shop
    try shop.say("87654321")
    #expect(shop.decided == "collect confirmation" && shop.text.contains("87654321"))
    try shop.say("jaaa")
    #expect(orderNumber(shop.last) == "87654321", "\(shop.last)")
    // The number that was refused is not offered again.
    try same.say("12345678")
    #expect(same.decided == "clarify", "\(same.last)")
  }

  /// Who asks for a moment and comes back is asked for the same yes.
  @Test func whoComesBackIsAskedForTheSameYes() throws {
    var shop = try readBack()
    try shop.say("Moment, da muss ich erst meine Frau fragen")
    #expect(shop.decided == "clarify", "\(shop.last)")
    for words in ["so, da bin ich wieder", "hallo, sind Sie noch da?"] {
      try shop.say(words)
      #expect(shop.decided == "collect confirmation", "\(words): \(shop.last)")
    }
    try shop.say("ja")
    #expect(shop.decided == "act cancel_order", "\(shop.last)")
  }

  @Test func whatIsReplacedIsNotReadBack() throws {
    var shop = try Conversation()
    try shop.say("Ich möchte meine Bestellung stornieren")
    try shop.say("nicht 12345678 sondern 12345679")
    #expect(
      shop.decided == "collect confirmation" && shop.text.contains("12345679"), "\(shop.text)")
    #expect(!shop.text.contains("12345678"))
  }

  @Test func whatWasRefusedIsNotTakenAllTheSame() throws {
    var shop = try Conversation()
    try shop.say("Ich möchte meine Bestellung stornieren")
    try shop.say("40012345 oder 40012346")
    #expect(shop.decided == "collect order_number" && shop.text.contains("40012345"))
    // It was asked for and read back: twice is the most.
    try shop.say("nein")
    #expect(shop.decided == "escalate facts_missing", "\(shop.last)")
    let facts = shop.last["record"]?["facts"]?.arrayValue ?? []
    #expect(!facts.contains { $0["name"] == "order_number" })
  }

  /// Who changes a record can skip nothing: an action begins with what was said to it now.
  @Test func aRecordOfOnesOwnRunsNothing() throws {
    var shop = try Conversation()
    try shop.say("Hallo")
    try shop.tamper { record in
      record["state"] = ["phase": "acting", "stalled": 0, "waiting": false]
      record["pending"] = [
        "id": "ffff", "name": "cancel_order", "entry": "stornieren", "question": "", "fields": [],
      ]
    }
    for words in ["hallo", "ja", "Bestellung 12345678"] {
      var other = shop
      try other.say(words)
      #expect(other.last["action"] == nil, "\(other.last)")
    }
  }

  @Test func wordsThatChooseNothingChooseNothing() throws {
    var shop = try Conversation()
    try shop.say("Wie ändere ich die Anschrift?")
    #expect(shop.decided == "clarify")
    for words in ["das verstehe ich nicht", "wie bitte?", "wie meinen Sie das?"] {
      var other = shop
      try other.say(words)
      #expect(other.last["decision"] != "answer", "\(words) \(other.last)")
    }
    try shop.say("die für die Rechnung")
    #expect(shop.decided == "answer")
  }
}

/// What is said while an action runs.
@Suite struct ActingTests {
  /// The shop, which runs the cancelling of an order.
  private static func running() throws -> (shop: Conversation, id: String) {
    var shop = try Conversation()
    try shop.say("Ich möchte meine Bestellung stornieren, Bestellnummer 12345678")
    try shop.say("ja")
    #expect(shop.decided == "act cancel_order", "\(shop.last)")
    return (shop, try #require(shop.last["action"]?["id"]?.stringValue))
  }

  private static func result(_ id: String) -> String {
    #""action_result":{"id":"\#(id)","status":"ok","values":{"result":"storniert"}}"#
  }

  @Test(arguments: [
    "Moment, nicht stornieren!", "Ich hab's mir anders überlegt",
    "doch lieber nicht stornieren bitte",
    "Kann man das noch anhalten?", "please don't cancel it", "I changed my mind",
  ])
  func aStopIsForAHuman(words: String) throws {
    var (shop, _) = try Self.running()
    try shop.say(words)
    #expect(shop.decided == "escalate policy", "\(shop.last)")
    #expect(shop.last["record"]?["state"]?["phase"] == "human")
  }

  /// Whoever stops what runs is told that it was started, and reaches a human; nothing that was to be
  /// done after it is begun.
  @Test(arguments: ["STOPP", "stop", "Halt!", "Nein, stopp!", "ich meinte 87654321"])
  func aStopIsToldThatItRuns(words: String) throws {
    for isOpen in [true, false] {
      var (shop, id) = try Self.running()
      try shop.say("Stornieren Sie auch die 87654321")
      shop.context += #","humans":{"open":\#(isOpen)}"#
      try shop.say(words)
      #expect(shop.decided == "escalate policy", "\(shop.last)")
      let isTold = shop.text.contains("schon gestartet") || shop.text.contains("already")
      #expect(isTold, "\(shop.text)")
      try shop.turn(Self.result(id))
      #expect(shop.last["action"] == nil && shop.last["field"] == nil, "\(shop.last)")
    }
  }

  /// What needs a fact waits, with the fact that it states, and is never taken for what runs.
  @Test func anotherMatterWaitsForTheEnd() throws {
    var (shop, id) = try Self.running()
    try shop.say("Wo ist meine Bestellung 87654321?")
    #expect(shop.last["action"] == nil && shop.text.contains("notiert"), "\(shop.last)")
    #expect(shop.last["record"]?["pending"]?["beside"] == "Wo ist meine Bestellung 87654321?")
    #expect(shop.last["record"]?["pending"]?["id"]?.stringValue == id)
    try shop.turn(Self.result(id))
    #expect(shop.text.contains("12345678: storniert"), "\(shop.text)")
    #expect(shop.decided == "collect postcode", "\(shop.last)")
    try shop.say("20095")
    #expect(shop.decided == "act order_status")
    #expect(shop.last["action"]?["fields"]?["order_number"] == "87654321", "\(shop.last)")
  }

  @Test func aQuestionWithoutAnAnswerIsNotLost() throws {
    var (shop, id) = try Self.running()
    try shop.say("Verkaufen Sie auch Elefanten aus Afrika?")
    #expect(shop.text.contains("notiert"), "\(shop.text)")
    try shop.turn(Self.result(id))
    #expect(shop.text.contains("12345678: storniert") && shop.decided == "escalate no_entry")
  }

  /// What can be answered is; what asks how the action goes is no other matter.
  @Test func whatNeedsNothingIsAnsweredAtOnce() throws {
    var (shop, id) = try Self.running()
    try shop.say("Was kostet der Versand?")
    #expect(shop.decided == "answer" && shop.text.contains("4,90 Euro"))
    for words in ["Wie lange dauert das?", "Ist meine Bestellung jetzt storniert?"] {
      var own = shop
      try own.say(words)
      #expect(own.last["record"]?["pending"]?["beside"] == nil, "\(own.last)")
    }
    try shop.turn(Self.result(id))
    #expect(shop.decided == "answer" && shop.text.contains("12345678: storniert"), "\(shop.last)")
  }
}
