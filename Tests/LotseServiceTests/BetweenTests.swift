import JSON
import LotseService
import Testing

/// Questions and refusals while a fact or a yes is asked for.
@Suite struct BetweenTests {
  /// The shop, which has asked for a postcode.
  private static func asked() throws -> Conversation {
    var talk = try Conversation()
    try talk.say("Wo ist meine Bestellung 11111111?")
    #expect(talk.decided == "collect postcode", "\(talk.last)")
    return talk
  }

  /// The shop, which has read an action back.
  private static func readBack() throws -> Conversation {
    var talk = try Conversation()
    try talk.say("Ich möchte meine Bestellung stornieren, Bestellnummer 12345678")
    #expect(talk.decided == "collect confirmation", "\(talk.last)")
    return talk
  }

  private static func parts(_ talk: Conversation) -> [String] {
    talk.last["parts"]?.arrayValue?.compactMap { $0["decision"]?.stringValue } ?? []
  }

  private static func phase(_ talk: Conversation) -> String? {
    talk.last["record"]?["state"]?["phase"]?.stringValue
  }

  private static func result(_ talk: Conversation, _ values: String) throws -> String {
    let id = try #require(talk.last["action"]?["id"]?.stringValue)
    return #""action_result":{"id":"\#(id)","status":"ok","values":{\#(values)}}"#
  }

  @Test func aQuestionInBetweenLosesNothing() throws {
    var talk = try Self.asked()
    let asked = talk.last["record"]?["asked"]
    for (words, answer) in [
      ("Was kostet der Versand?", "4,90 Euro"),
      ("Wie lange dauert der Versand?", "2 bis 4 Werktage"),
    ] {
      try talk.say(words)
      // The request stands behind the first answer alone.
      let isFirst = answer == "4,90 Euro"
      #expect(talk.decided == (isFirst ? "collect postcode" : "answer"))
      #expect(Self.parts(talk) == (isFirst ? ["collect", "answer"] : []))
      #expect(talk.text.contains(answer) && talk.text.contains("Postleitzahl") == isFirst)
      // No further request is counted, and nothing counts as stalled.
      #expect(talk.last["record"]?["asked"] == asked)
      #expect(talk.last["record"]?["state"]?["stalled"] == 0)
    }
    try talk.say("20095")
    #expect(talk.decided == "act order_status")
    #expect(talk.last["action"]?["fields"] == ["order_number": "11111111", "postcode": "20095"])
  }

  /// When something was names no matter, though one entry alone holds "heute".
  @Test func aTimeIsNoOtherQuestion() throws {
    let entries =
      Shop.entries + """


        ## Ich habe mich heute vertippt.
        <!-- id: vertippt -->

        - Heute falsch eingegeben

        Bis zum Abend ändern Sie den Wert selbst.
        """
    let handler = try Shop.handler(Shop.bytes(policy: Shop.policy, entries: entries))
    for words in ["seit heute früh", "schon seit heute", "heute um 10 Uhr"] {
      var talk = Conversation(handler)
      try talk.say("Wo ist meine Bestellung 11111111?")
      try talk.say(words)
      #expect(talk.decided == "collect postcode", "\(words): \(talk.last)")
      #expect(!talk.text.contains("Wert"), "\(words)")
      talk = Conversation(handler)
      try talk.say(words)
      #expect(talk.decided == "clarify" && talk.last["options"] == [], "\(words): \(talk.last)")
    }
    var talk = Conversation(handler)
    try talk.say("Ich habe mich heute vertippt")
    #expect(talk.decided == "answer")
  }

  /// The same question over and over is no progress, and brings a human.
  @Test func theSameQuestionInBetweenEnds() throws {
    var talk = try Self.asked()
    var decisions: [String] = []
    for _ in 0..<2 {
      try talk.say("Was kostet der Versand?")
      decisions.append(talk.decided)
    }
    #expect(decisions == ["collect postcode", "escalate repetition"])
  }

  @Test func aQuestionInBetweenLeavesAReadBackOpen() throws {
    var talk = try Self.readBack()
    try talk.say("Was kostet der Versand?")
    #expect(talk.decided == "collect confirmation" && talk.text.contains("4,90 Euro"))
    #expect(talk.text.contains("12345678") && Self.phase(talk) == "confirming")
    try talk.say("ja")
    #expect(talk.decided == "act cancel_order")
  }

  /// A matter that is a human's, or that needs something itself, takes the open one's place.
  @Test func anotherMatterTakesThePlace() throws {
    var talk = try Self.asked()
    try talk.say("Mein Mann ist gestorben.")
    #expect(talk.last["decision"] == "escalate")
    var other = try Self.asked()
    try other.say("Welche Bankverbindung ist gespeichert?")
    #expect(other.decided == "collect verification")
  }

  @Test(arguments: ["ja, und was kostet der Versand?", "Ja. Was kostet der Versand?"])
  func aYesWithAQuestionIsBoth(words: String) throws {
    var talk = try Self.readBack()
    try talk.say(words)
    #expect(talk.decided == "act cancel_order" && Self.parts(talk) == ["act", "answer"])
    #expect(talk.text.contains("4,90 Euro"))
    let result = try Self.result(talk, #""result":"storniert""#)
    try talk.turn(result)
    #expect(talk.decided == "answer" && talk.text.contains("storniert"))
  }

  /// What no entry surely answers waits for the result, and is looked at then.
  @Test func aQuestionBesideAYesIsNotLost() throws {
    var talk = try Self.readBack()
    try talk.say("ja, und verkaufen Sie auch Elefanten aus Afrika?")
    #expect(talk.decided == "act cancel_order")
    #expect(
      talk.last["record"]?["pending"]?["beside"] == "und verkaufen Sie auch Elefanten aus Afrika?")
    let result = try Self.result(talk, #""result":"storniert""#)
    try talk.turn(result)
    #expect(talk.decided == "escalate no_entry" && Self.parts(talk) == ["answer", "escalate"])
    #expect(talk.text.contains("storniert"))
  }

  @Test func aQuestionBesideAFactIsAnswered() throws {
    var talk = try Conversation()
    try talk.say("Wo bleibt mein Paket?")
    try talk.say("12345678, und was kostet der Versand?")
    #expect(talk.decided == "collect postcode" && talk.text.contains("4,90 Euro"))
    try talk.say("20095. Verkaufen Sie auch Elefanten aus Afrika?")
    #expect(talk.decided == "act order_status")
    let result = try Self.result(talk, #""status":"unterwegs""#)
    try talk.turn(result)
    #expect(talk.decided == "escalate no_entry" && talk.text.contains("unterwegs"))
  }

  @Test(arguments: [
    "nicht ausführen", "stimmt nicht", "lass es", "doch nicht", "don't do it", "that's wrong",
    "Nein, was kostet der Versand?", "ich habe es mir anders überlegt", "nicht stornieren",
  ])
  func aRefusalIsANo(words: String) throws {
    var talk = try Self.readBack()
    try talk.say(words)
    #expect(talk.last["action"] == nil && Self.phase(talk) == "open")
    let texts = ["Dann wird nichts geändert", "es bleibt alles, wie es ist", "nothing is changed"]
    #expect(texts.contains { talk.text.contains($0) }, "\(talk.text)")
    // A later yes is none to it.
    try talk.say("ja")
    #expect(talk.last["action"] == nil)
  }

  @Test(arguments: ["die Bestellnummer stimmt nicht", "falsche Bestellung"])
  func aValueThatIsWrongIsAskedForAnew(words: String) throws {
    var talk = try Self.readBack()
    try talk.say(words)
    #expect(talk.decided == "collect order_number" && !talk.text.contains("erwartete Form"))
    try talk.say("22222222")
    #expect(talk.decided == "collect confirmation" && talk.text.contains("22222222"))
  }

  @Test(arguments: [
    "Bitte stornieren", "ich möchte stornieren", "ja, bestellung stornieren", "ausführen",
  ])
  func namingTheActionIsAYes(words: String) throws {
    var talk = try Self.readBack()
    try talk.say(words)
    #expect(talk.decided == "act cancel_order")
  }

  @Test(arguments: ["ja, aber erst morgen", "Wie storniere ich eine Bestellung?", "ja?"])
  func whatIsNoClearYesIsNone(words: String) throws {
    var talk = try Self.readBack()
    try talk.say(words)
    #expect(talk.last["action"] == nil && talk.decided == "collect confirmation", "\(talk.last)")
  }

  /// A question about the fact, the matter once more and another fact use up no request.
  @Test(arguments: [
    "Wo finde ich die Postleitzahl?", "wo steht die denn", "Wo ist meine Bestellung?", "11111111",
  ])
  func whatGivesNoValueUsesUpNoRequest(words: String) throws {
    var talk = try Self.asked()
    let asked = talk.last["record"]?["asked"]
    try talk.say(words)
    #expect(talk.decided == "collect postcode" && talk.last["record"]?["asked"] == asked)
    #expect(!talk.text.contains("erwartete Form"), "\(talk.text)")
    // It ends all the same.
    try talk.say(words)
    #expect(talk.decided == "collect postcode")
    try talk.say(words)
    #expect(talk.decided == "escalate facts_missing", "\(talk.last)")
  }

  @Test func aSecondNumberIsTheBetterOne() throws {
    var talk = try Self.asked()
    try talk.say("22222222")
    #expect(talk.decided == "collect postcode" && !talk.text.contains("erwartete Form"))
    try talk.say("20095")
    #expect(talk.last["action"]?["fields"] == ["order_number": "22222222", "postcode": "20095"])
    let result = try Self.result(talk, #""status":"unterwegs""#)
    try talk.turn(result)
    try talk.say("und meine zweite Bestellung 33333333?")
    #expect(talk.last["action"]?["fields"] == ["order_number": "33333333", "postcode": "20095"])
  }

  @Test func theHintSaysWhereTheValueIs() throws {
    let policy = Shop.policy.replacing(
      #""en": "postcode" } }"#,
      with: #""en": "postcode" }, "hint": { "de": "Gemeint ist die der Lieferadresse." } }"#)
    var talk = Conversation(try Shop.handler(Shop.bytes(policy: policy)))
    try talk.say("Wo ist meine Bestellung 11111111?")
    #expect(talk.decided == "collect postcode" && !talk.text.contains("Lieferadresse"))
    try talk.say("Welche Postleitzahl denn?")
    #expect(talk.decided == "collect postcode" && talk.text.contains("Gemeint ist die der Liefer"))
  }

  /// A number that only one of the options needs chooses it.
  @Test func aNumberChoosesTheOptionThatNeedsIt() throws {
    let entries = Shop.entries.replacing(
      "<!-- id: rechnungsadresse -->",
      with: "<!--\nid: rechnungsadresse\nrequire: order_number\n-->")
    var talk = Conversation(
      try Shop.handler(Shop.bytes(policy: Shop.policy, entries: entries)))
    try talk.say("Meine Adresse hat sich geändert.")
    try #require(talk.decided == "clarify")
    let shown = talk.last["options"]?.arrayValue?.compactMap { $0["entry"]?.stringValue } ?? []
    let needing = ["rechnungsadresse", "stornieren", "bestellstatus"].filter(shown.contains)
    try #require(needing.count == 1, "\(shown)")
    try talk.say("12345678")
    #expect(talk.decided != "escalate no_entry", "\(talk.last)")
    #expect(talk.last["record"]?["facts"]?.arrayValue?.first?["value"] == "12345678")
  }

  /// A value of words corrects what was read back as a number does.
  @Test func aWordCorrectsToo() throws {
    let policy = Shop.policy.replacing(
      #""fields": {"#, with: #""fields": { "kind": { "pattern": "Ganz|Teilweise" },"#)
    let entries = Shop.entries.replacing(
      "action: cancel_order\nrequire: order_number",
      with: "action: cancel_order\nrequire: kind, order_number")
    try #require(entries != Shop.entries)
    var talk = Conversation(try Shop.handler(Shop.bytes(policy: policy, entries: entries)))
    for words in ["Ich möchte meine Bestellung stornieren.", "Ganz", "12345678"] {
      try talk.say(words)
    }
    #expect(talk.decided == "collect confirmation", "\(talk.last)")
    try talk.say("nein, Teilweise")
    #expect(talk.decided == "collect confirmation" && talk.text.contains("Teilweise"))
    try talk.say("ja")
    #expect(talk.last["action"]?["fields"] == ["kind": "Teilweise", "order_number": "12345678"])
  }

  /// A yes to one order and a wish for another are both.
  @Test func moreBesideAYesIsNotLost() throws {
    var talk = try Self.readBack()
    try talk.say("ja. und ich will auch meine andere Bestellung 22222222 stornieren")
    #expect(talk.decided == "act cancel_order", "\(talk.last)")
    #expect(talk.last["action"]?["fields"] == ["order_number": "12345678"])
    let result = try Self.result(talk, #""result":"storniert""#)
    try talk.turn(result)
    #expect(
      talk.decided == "collect confirmation" && talk.text.contains("storniert"), "\(talk.last)")
    #expect(talk.text.contains("22222222"))
    try talk.say("ja, ich bin sicher")
    #expect(talk.last["action"]?["fields"] == ["order_number": "22222222"])
  }

  /// A record that comes back with another number than was read back is no consent to it.
  @Test func onlyWhatWasReadBackIsConfirmed() throws {
    var talk = try Self.readBack()
    try talk.tamper { record in
      record["facts"] = [["name": "order_number", "value": "99999999", "turn": 1]]
    }
    try talk.say("ja")
    #expect(talk.decided == "collect confirmation" && talk.text.contains("99999999"))
    try talk.say("ja")
    #expect(talk.last["action"]?["fields"] == ["order_number": "99999999"])
  }

  @Test func whatIsKnownMayBeNamedBesideAYes() throws {
    var talk = try Self.readBack()
    try talk.say("Ja, stornieren Sie die Bestellung 12345678 bitte")
    #expect(talk.decided == "act cancel_order", "\(talk.last)")
  }

  /// Another matter that needs the same fact, and who gives none, read of no wrong form.
  @Test func onlyAWrongFormIsCalledOne() throws {
    for (words, isWrong) in [
      ("Ich möchte meine Bestellung stornieren.", false), ("habe ich nicht", false), ("2009", true),
    ] {
      var talk = try Conversation()
      try talk.say("Wo bleibt mein Paket?")
      try talk.say(words)
      #expect(talk.last["decision"] == "collect", "\(words)")
      #expect(talk.text.contains("erwartete Form") == isWrong, "\(words): \(talk.text)")
    }
  }

  @Test func wordsBeforeAQuestionInBetweenAreSetAside() throws {
    var talk = try Self.readBack()
    try talk.say("Moment mal bitte noch kurz, was kostet der Versand?")
    #expect(talk.decided == "collect confirmation" && talk.text.contains("4,90 Euro"))
  }

  /// "2" is what was shown as the second, though the first is gone.
  @Test func optionsKeepTheirNumbers() throws {
    var talk = try Conversation()
    try talk.say("Meine Adresse hat sich geändert.")
    #expect(talk.decided == "clarify", "\(talk.last)")
    let shown = talk.last["options"]?.arrayValue?.compactMap { $0["entry"]?.stringValue } ?? []
    try #require(shown.count >= 2)
    let rest = Shop.entries.replacing(
      "<!-- id: \(shown[0]) -->", with: "<!--\nid: \(shown[0])\nstatus: draft\n-->")
    #expect(rest != Shop.entries)
    talk.handler = try Shop.handler(Shop.bytes(policy: Shop.policy, entries: rest))
    var first = talk
    try talk.say("das zweite")
    #expect(talk.decided == "answer", "\(talk.last)")
    #expect(
      talk.last["record"]?["turns"]?.arrayValue?.last?["entries"] == .array([.string(shown[1])]))
    try first.say("1")
    #expect(first.decided == "escalate no_entry", "\(first.last)")
  }

  @Test(arguments: [
    "Sind Sie ein Mensch?", "Bist du ein Roboter?", "are you a robot?", "Am I talking to a human?",
    "Spreche ich mit einem Menschen?",
  ])
  func whoAsksForAMachineIsToldOfIt(words: String) throws {
    var talk = try Conversation()
    try talk.say("Hallo")
    try talk.say(words)
    #expect(talk.last["decision"] == "clarify" && talk.last["offer_human"] == true, "\(talk.last)")
    #expect(talk.text.contains("program") || talk.text.contains("Programm"), "\(talk.text)")
    // What is open stays open.
    var asked = try Self.asked()
    try asked.say(words)
    try asked.say("20095")
    #expect(asked.decided == "act order_status")
  }
}
