import JSON
import LotseService
import Testing

/// What an action came to is told or kept, however late and beside whatever it comes.
@Suite struct LateResultTests {
  /// Only a machine's words get silence.
  @Test(arguments: [("ok", "answer"), ("timeout", "escalate action_failed")])
  func aResultBesideAnAutomaticMailIsTold(status: String, decision: String) throws {
    var (talk, id) = try Conversation.lookingUp()
    try talk.say(
      "Was kostet der Versand? Ich bin bis Montag nicht im Büro.",
      #""auto_submitted":true,"# + Conversation.status(id, status))
    #expect(talk.decided == decision, "\(talk.last)")
    #expect(talk.last["parts"] == nil && talk.last["record"]?["pending"] == .null)
    var other = try Conversation.lookingUp().talk
    try other.say("Ich bin bis Montag nicht im Büro.", #""auto_submitted":true"#)
    #expect(other.decided == "silent" && other.last["record"]?["state"]?["phase"] == "acting")
  }

  /// Thanks by e-mail have no reply, and hold no result back.
  @Test(arguments: [("ok", "answer"), ("failed", "escalate action_failed")])
  func aResultBesideThanksByMailIsTold(status: String, decision: String) throws {
    var (talk, id) = try Conversation.lookingUp()
    try talk.say("Danke", #""channel":"email","# + Conversation.status(id, status))
    #expect(talk.decided == decision, "\(talk.last)")
    #expect(talk.last["parts"] == nil && talk.last["record"]?["pending"] == .null)
  }

  /// A customer who goes over to a language in which the entry has no text loses nothing.
  @Test func aResultSurvivesAnotherLanguage() throws {
    let english = """
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
    var talk = Conversation(try Shop.handler(Shop.bytes(english: english)))
    try talk.say("Wo ist meine Bestellung 11111111, PLZ 20095?")
    #expect(talk.decided == "act order_status", "\(talk.last)")
    let id = try #require(talk.last["action"]?["id"]?.stringValue)
    try talk.say("How long does delivery take?")
    #expect(talk.decided == "answer" && talk.last["language"] == "en", "\(talk.last)")
    try talk.say("thanks")
    #expect(talk.last["record"]?["state"]?["phase"] == "acting", "\(talk.last)")
    try talk.turn(Conversation.status(id, "ok"))
    #expect(talk.decided == "answer" && talk.text.contains("unterwegs"), "\(talk.last)")
  }

  /// The platform tries again, and succeeds after a human was called.
  @Test(arguments: [true, false], ["timeout", "failed"])
  func aLateSuccessIsKeptForTheHuman(isOpen: Bool, first: String) throws {
    var (talk, id) = try Conversation.lookingUp()
    let humans = #","humans":{"open":\#(isOpen)}"#
    try talk.turn(Conversation.status(id, first) + humans)
    #expect(talk.decided == "escalate action_failed")
    let state = talk.last["record"]?["state"]
    try talk.turn(Conversation.status(id, "ok") + humans)
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
    try talk.turn(Conversation.status(id, "ok"))
    #expect(talk.last["error"]?["path"] == "/action_result")
  }

  /// Who is told that nothing has come reads something else once it has.
  @Test func aLateSuccessIsNoMissingResult() throws {
    var (talk, id) = try Conversation.lookingUp()
    talk.context += #","humans":{"open":false}"#
    try talk.turn(Conversation.status(id, "timeout"))
    try talk.turn(Conversation.status(id, "ok"))
    try talk.say("Wann meldet sich denn jemand?")
    #expect(talk.decided == "clarify" && talk.text.contains("vorgemerkt"), "\(talk.last)")
    #expect(!talk.text.contains("kein Ergebnis") && !talk.text.contains("nicht bestätigt"))
    // Beside the words of the same turn, too.
    var (other, own) = try Conversation.lookingUp()
    other.context += #","humans":{"open":false}"#
    try other.turn(Conversation.status(own, "timeout"))
    try other.say("Wann meldet sich denn jemand?", Conversation.status(own, "ok"))
    #expect(other.decided == "clarify" && other.text.contains("vorgemerkt"), "\(other.last)")
  }

  /// A human reads what came late among the facts, and no raw placeholders.
  @Test func aLateSuccessIsAFactForTheHuman() throws {
    var (talk, id) = try Conversation.lookingUp()
    try talk.turn(#""action_result":{"id":"\#(id)","status":"timeout"}"#)
    let open = try talk.agents("handover", as: "handover")
    let before =
      open["proposals"]?.arrayValue?.compactMap { $0["answer"]?["text"]?.stringValue } ?? []
    #expect(!before.contains { $0.contains("{{") } && before.contains { $0.contains("[status]") })
    try talk.turn(Conversation.status(id, "ok"))
    let handover = try talk.agents("handover", as: "handover")
    let facts = handover["facts"]?.arrayValue ?? []
    #expect(facts.contains { $0["name"] == "status" && $0["value"] == "unterwegs" }, "\(facts)")
    let texts =
      handover["proposals"]?.arrayValue?.compactMap { $0["answer"]?["text"]?.stringValue } ?? []
    #expect(texts.contains { $0.contains("11111111 ist unterwegs") }, "\(handover)")
  }

  /// A result that comes without saying who asks is told once that is said.
  @Test func aResultWithoutVerificationIsKept() throws {
    let entries = Shop.entries.replacing(
      "action: order_status", with: "verify: 1\naction: order_status")
    var talk = Conversation(try Shop.handler(Shop.bytes(policy: Shop.policy, entries: entries)))
    try talk.say("Wo ist meine Bestellung 11111111, PLZ 20095?", #""verified":1"#)
    #expect(talk.decided == "act order_status", "\(talk.last)")
    let id = try #require(talk.last["action"]?["id"]?.stringValue)
    let running = talk
    try talk.turn(Conversation.status(id, "ok"))
    #expect(talk.decided == "collect verification", "\(talk.last)")
    #expect(!talk.text.contains("unterwegs"))
    // Once it is said who asks it is told, and not fetched again.
    let waiting = talk
    for next in [
      #""verified":1"#, #""verified":1,"question":"danke""#,
      #""verified":1,"question":"Und wie lange dauert das?""#,
    ] {
      talk = waiting
      try talk.turn(next)
      #expect(talk.text.contains("11111111 ist unterwegs"), "\(next): \(talk.last)")
      #expect(!talk.decided.hasPrefix("act"))
      #expect(talk.last["record"]?["pending"] == .null)
    }
    // What is asked beside it is answered, and it is still asked who asks.
    talk = running
    try talk.say("Was kostet der Versand?", Conversation.status(id, "ok"))
    #expect(talk.decided == "collect verification", "\(talk.last)")
    #expect(talk.text.contains("4,90") && !talk.text.contains("unterwegs"))
    try talk.turn(#""verified":1"#)
    #expect(talk.text.contains("11111111 ist unterwegs"), "\(talk.last)")
    // The caller may as well send it once more.
    talk = waiting
    try talk.turn(Conversation.status(id, "ok") + #","verified":1"#)
    #expect(talk.decided == "answer" && talk.text.contains("11111111 ist unterwegs"))
    // Who cannot say it goes to a human, who reads what has come.
    talk = waiting
    try talk.say("Das geht nicht")
    #expect(talk.last["decision"] == "escalate", "\(talk.last)")
    #expect(talk.last["record"]?["pending"] == .null)
    let facts = talk.last["record"]?["facts"]?.arrayValue ?? []
    #expect(facts.contains { $0["name"] == "status" }, "\(facts)")
  }

  /// Words beside a late result are decided as ever.
  @Test func wordsBesideALateResultAreAnswered() throws {
    var (talk, id) = try Conversation.lookingUp()
    try talk.turn(Conversation.status(id, "timeout"))
    try talk.turn(#""human":"handed_back""#)
    try talk.say("Was kostet der Versand?", Conversation.status(id, "ok"))
    #expect(talk.decided == "answer" && talk.text.contains("4,90 Euro"), "\(talk.last)")
  }

  /// An action of which another one took the place while a human was due.
  @Test func theResultOfAnEarlierActionIsKept() throws {
    var (talk, id) = try Conversation.lookingUp()
    talk.context += #","humans":{"open":false}"#
    try talk.turn(Conversation.status(id, "timeout"))
    try talk.say("Wo ist meine Bestellung 22222222, PLZ 20095?")
    #expect(talk.decided == "act order_status", "\(talk.last)")
    try talk.turn(Conversation.status(id, "ok"))
    #expect(talk.decided == "silent" && talk.last["record"]?["pending"] != .null)
    #expect(talk.last["record"]?["state"]?["phase"] == "acting")
  }

  /// A result that comes with word that a human has taken over is kept, too.
  @Test func aResultBesideATakeOverIsKept() throws {
    var (talk, id) = try Conversation.lookingUp()
    try talk.turn(#""human":"took_over","# + Conversation.status(id, "ok"))
    #expect(talk.decided == "silent" && talk.last["record"]?["pending"] == .null)
    let facts = talk.last["record"]?["facts"]?.arrayValue ?? []
    #expect(facts.contains { $0["name"] == "status" && $0["value"] == "unterwegs" }, "\(facts)")
  }

  /// Editors have taken the entry away meanwhile: nothing can be answered, and a human is told.
  @Test func aResultWhoseEntryIsGoneBringsAHuman() throws {
    var (talk, id) = try Conversation.lookingUp()
    let entries = Shop.entries.replacing("id: bestellstatus", with: "id: sendungsstand")
    talk.handler = try Shop.handler(Shop.bytes(policy: Shop.policy, entries: entries))
    try talk.turn(Conversation.status(id, "ok"))
    #expect(talk.decided == "escalate action_failed", "\(talk.last)")
  }

  /// What is noted while an action runs is no progress, whatever numbers stand in it.
  @Test func whatIsNotedForLaterIsNoProgress() throws {
    var (talk, _) = try Conversation.lookingUp()
    try talk.say("danke")
    try talk.say("Bestellungen 12345678 und 87654321")
    #expect(talk.text.contains("notiert"), "\(talk.last)")
    #expect(talk.last["record"]?["state"]?["stalled"] == 2, "\(talk.last)")
    try talk.say("danke")
    #expect(talk.decided == "escalate no_progress")
  }
}
