import JSON
import LotseService
import Testing

/// What an action came to is told or kept, however late and beside whatever it comes.
@Suite struct LateResultTests {
  /// An order whose state is being looked up.
  private static func running() throws -> (talk: Conversation, id: String) {
    var talk = try Conversation()
    try talk.say("Wo ist meine Bestellung 11111111, PLZ 20095?")
    #expect(talk.decided == "act order_status")
    return (talk, try #require(talk.last["action"]?["id"]?.stringValue))
  }

  private static func result(_ id: String, _ status: String) -> String {
    #""action_result":{"id":"\#(id)","status":"\#(status)","values":{"status":"unterwegs"}}"#
  }

  /// Only a machine's words get silence.
  @Test(arguments: [("ok", "answer"), ("timeout", "escalate action_failed")])
  func aResultBesideAnAutomaticMailIsTold(status: String, decision: String) throws {
    var (talk, id) = try Self.running()
    try talk.say(
      "Was kostet der Versand? Ich bin bis Montag nicht im Büro.",
      #""auto_submitted":true,"# + Self.result(id, status))
    #expect(talk.decided == decision, "\(talk.last)")
    #expect(talk.last["parts"] == nil && talk.last["record"]?["pending"] == .null)
    var other = try Self.running().talk
    try other.say("Ich bin bis Montag nicht im Büro.", #""auto_submitted":true"#)
    #expect(other.decided == "silent" && other.last["record"]?["state"]?["phase"] == "acting")
  }

  /// Thanks by e-mail have no reply, and hold no result back.
  @Test(arguments: [("ok", "answer"), ("failed", "escalate action_failed")])
  func aResultBesideThanksByMailIsTold(status: String, decision: String) throws {
    var (talk, id) = try Self.running()
    try talk.say("Danke", #""channel":"email","# + Self.result(id, status))
    #expect(talk.decided == decision, "\(talk.last)")
    #expect(talk.last["parts"] == nil && talk.last["record"]?["pending"] == .null)
  }

  /// A customer who goes over to a language in which the entry has no text loses nothing.
  @Test func aResultSurvivesAnotherLanguage() throws {
    let english = """
      ---
      language: en
      topic: lieferung
      audience: customer
      ---
      # Delivery

      ## How long does delivery take?
      <!-- id: lieferzeit -->

      - What is the delivery time?

      Within Germany it takes 2 to 4 working days.

      ## How do I set a new password?
      <!--
      id: passwort
      topic: konto
      -->

      - I forgot my password

      By the link on the login page.
      """
    let bytes = Shop.bytes(
      policy: Shop.policy, files: [("shop.md", Shop.entries), ("shop.en.md", english)])
    var talk = Conversation(try Shop.handler(bytes))
    try talk.say("Wo ist meine Bestellung 11111111, PLZ 20095?")
    #expect(talk.decided == "act order_status", "\(talk.last)")
    let id = try #require(talk.last["action"]?["id"]?.stringValue)
    try talk.say("How long does delivery take?")
    #expect(talk.decided == "answer" && talk.last["language"] == "en", "\(talk.last)")
    try talk.say("thanks")
    #expect(talk.last["record"]?["state"]?["phase"] == "acting", "\(talk.last)")
    try talk.turn(Self.result(id, "ok"))
    #expect(talk.decided == "answer" && talk.text.contains("unterwegs"), "\(talk.last)")
  }

  /// The platform tries again, and succeeds after a human was called.
  @Test(arguments: [true, false], ["timeout", "failed"])
  func aLateSuccessIsKeptForTheHuman(isOpen: Bool, first: String) throws {
    var (talk, id) = try Self.running()
    let humans = #","humans":{"open":\#(isOpen)}"#
    try talk.turn(Self.result(id, first) + humans)
    #expect(talk.decided == "escalate action_failed")
    let state = talk.last["record"]?["state"]
    try talk.turn(Self.result(id, "ok") + humans)
    #expect(talk.decided == "silent", "\(talk.last)")
    #expect(talk.last["record"]?["state"] == state, "a human has it or is due")
    let kept = talk.last["record"]?["turns"]?.arrayValue?.last?["input"]?["action_result"]
    #expect(kept?["status"] == "ok" && kept?["values"]?["status"] == "unterwegs")
    talk.handler = try HelpDesk.handler()
    let actions = try talk.agents("handover", as: "handover")["actions"]?.arrayValue ?? []
    #expect(actions.count == 1 && actions.first?["status"] == "ok", "\(actions)")
    let returned = actions.first?["returned"]?.arrayValue
    #expect(returned?.first?["value"] == "unterwegs" && returned?.first?["turn"] == 3)
    // What has succeeded has ended.
    talk.handler = try Shop.handler()
    try talk.turn(Self.result(id, "ok"))
    #expect(talk.last["error"]?["path"] == "/action_result")
  }

  /// Words beside a late result are decided as ever.
  @Test func wordsBesideALateResultAreAnswered() throws {
    var (talk, id) = try Self.running()
    try talk.turn(Self.result(id, "timeout"))
    try talk.turn(#""human":"handed_back""#)
    try talk.say("Was kostet der Versand?", Self.result(id, "ok"))
    #expect(talk.decided == "answer" && talk.text.contains("4,90 Euro"), "\(talk.last)")
  }

  /// An action of which another one took the place while a human was due.
  @Test func theResultOfAnEarlierActionIsKept() throws {
    var (talk, id) = try Self.running()
    talk.context += #","humans":{"open":false}"#
    try talk.turn(Self.result(id, "timeout"))
    try talk.say("Wo ist meine Bestellung 22222222, PLZ 20095?")
    #expect(talk.decided == "act order_status", "\(talk.last)")
    try talk.turn(Self.result(id, "ok"))
    #expect(talk.decided == "silent" && talk.last["record"]?["pending"] != .null)
    #expect(talk.last["record"]?["state"]?["phase"] == "acting")
  }

  /// A result that comes with word that a human has taken over is kept, too.
  @Test func aResultBesideATakeOverIsKept() throws {
    var (talk, id) = try Self.running()
    try talk.turn(#""human":"took_over","# + Self.result(id, "ok"))
    #expect(talk.decided == "silent" && talk.last["record"]?["pending"] == .null)
    let facts = talk.last["record"]?["facts"]?.arrayValue ?? []
    #expect(facts.contains { $0["name"] == "status" && $0["value"] == "unterwegs" }, "\(facts)")
  }

  /// Editors have taken the entry away meanwhile: nothing can be answered, and a human is told.
  @Test func aResultWhoseEntryIsGoneBringsAHuman() throws {
    var (talk, id) = try Self.running()
    let entries = Shop.entries.replacing("id: bestellstatus", with: "id: sendungsstand")
    talk.handler = try Shop.handler(Shop.bytes(policy: Shop.policy, entries: entries))
    try talk.turn(Self.result(id, "ok"))
    #expect(talk.decided == "escalate action_failed", "\(talk.last)")
  }

  /// What is noted while an action runs is no progress, whatever numbers stand in it.
  @Test func whatIsNotedForLaterIsNoProgress() throws {
    var (talk, _) = try Self.running()
    try talk.say("danke")
    try talk.say("Bestellungen 12345678 und 87654321")
    #expect(talk.text.contains("notiert"), "\(talk.last)")
    #expect(talk.last["record"]?["state"]?["stalled"] == 2, "\(talk.last)")
    try talk.say("danke")
    #expect(talk.decided == "escalate no_progress")
  }
}
