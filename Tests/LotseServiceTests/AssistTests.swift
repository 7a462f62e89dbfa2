import Foundation
import JSON
import LotseService
import Testing

/// What an agent gets who leads a conversation, and when it is over.
@Suite struct AssistTests {
  private static func entries(_ list: JSONValue?) -> [String] {
    list?.arrayValue?.compactMap { $0["entry"]?.stringValue } ?? []
  }

  /// A conversation that a human has taken.
  private static func taken() throws -> Conversation {
    var talk = try Conversation.atHelpDesk()
    try talk.say("Ich möchte mit einem Menschen sprechen")
    #expect(talk.last["record"]?["state"]?["phase"] == "human")
    return talk
  }

  @Test func everyTurnGetsItsProposals() throws {
    var talk = try Self.taken()
    for (words, entry) in [
      ("Was kostet der Versand?", "versandkosten"), ("Das Gerät ist defekt angekommen.", "defekt"),
      ("Wie läuft der Probelauf?", "probelauf"),
    ] {
      try talk.say(words)
      #expect(talk.decided == "silent")
      let result = try talk.agents("suggest", as: "suggestions")
      #expect(result["question"]?.stringValue == words)
      #expect(result["turn"] == talk.last["record"]?["turn_count"])
      #expect(Self.entries(result["proposals"]).first == entry)
      let first = result["proposals"]?.arrayValue?.first
      #expect(first?["nearest"]?.stringValue?.isEmpty == false)
      #expect(first?["answer"]?["marked"]?.arrayValue?.isEmpty == false)
    }
    // The words may also come with the request, without a record.
    var other = try Conversation.atHelpDesk()
    let result = try other.agents(
      "suggest",
      #""question":"Ersatzlieferung auch kaputt, zweiter Defekt","profile":{"defects":2,"customer_value":600}"#,
      as: "suggestions")
    #expect(result["turn"] == .null)
    #expect(Self.entries(result["proposals"]).contains("kulanz-defekt"))
    #expect(Self.entries(result["goodwill"]) == ["kulanz-defekt"])
  }

  @Test func fewWordsAreReadWithTheMatterBefore() throws {
    var talk = try Self.taken()
    try talk.say("Das Gerät ist defekt angekommen.")
    try talk.say("Und jetzt?")
    let result = try talk.agents("suggest", as: "suggestions")
    #expect(Self.entries(result["proposals"]).first == "defekt")
  }

  @Test func aFactOfTheWordsFillsTheProposal() throws {
    var talk = try Self.taken()
    try talk.say("Ich brauche ein Rücksendeetikett für die Bestellnummer 87654321")
    let result = try talk.agents("suggest", as: "suggestions")
    let first = result["proposals"]?.arrayValue?.first
    #expect(first?["entry"] == "etikett" && first?["missing"] == [])
    #expect(first?["action"] == "return_label")
    #expect(first?["answer"]?["text"]?.stringValue?.contains("87654321") == true)
  }

  @Test func anotherLanguageIsOfferedBesideTheAgents() throws {
    var talk = try Self.taken()
    try talk.say("The device arrived broken, what can I do now?")
    let result = try talk.agents("suggest", as: "suggestions")
    let first = result["proposals"]?.arrayValue?.first
    #expect(result["customer_language"] == "en" && first?["language"] == "de")
    #expect(first?["for_customer"]?["language"] == "en")
  }

  @Test func aFinishedConversationIsDocumented() throws {
    var talk = try Self.taken()
    try talk.say("Das Gerät ist defekt angekommen.")
    try talk.turn(#""human":"handed_back""#)
    try talk.say("Was kostet der Versand?")
    #expect(talk.decided == "answer")
    let result = try talk.agents(
      "summarize", #""notes":["Ersatz telefonisch zugesagt."]"#, as: "documentation")
    #expect(result["outcome"] == "answered" && result["channels"] == ["chat"])
    // The hand-over is over: what is told is the matter since.
    #expect(result["reason"] == .null && result["topic"] == "lieferung")
    #expect(
      result["summary"]?["matter"]?.arrayValue?.map { $0["text"] } == ["Was kostet der Versand?"])
    #expect(result["notes"] == ["Ersatz telefonisch zugesagt."])
    #expect(result["turn_count"] == 4 && result["handovers"]?.arrayValue?.count == 1)
    #expect(Self.entries(result["shown"]) == ["versandkosten"])
    #expect(result["follow_ups"] == [])
    let taken = try Self.taken()
    var other = taken
    let open = try other.agents("summarize", as: "documentation")
    #expect(open["outcome"] == "human" && open["follow_ups"]?.arrayValue?.isEmpty == false)
    let tooLong = String(repeating: "a", count: 2_001)
    let refused = try other.agents("summarize", #""notes":["\#(tooLong)"]"#, as: "documentation")
    #expect(refused["error"]?["data"]?["path"] == "/params/notes")
  }

  /// To thanks nothing is proposed; a question beside them is one.
  @Test func nothingIsProposedToThanks() throws {
    var talk = try Conversation.atHelpDesk()
    try talk.say("Das Gerät ist defekt angekommen.")
    for (words, isAnswered) in [("ok danke", false), ("Danke, und was kostet der Versand?", true)] {
      let result = try talk.agents("suggest", #""question":"\#(words)""#, as: "suggestions")
      #expect(result["proposals"]?.arrayValue?.isEmpty == !isAnswered, "\(words): \(result)")
    }
  }

  /// Names, numbers and thanks are neither the result nor open.
  @Test func summariesLeaveOutWhatTellsNothing() throws {
    var talk = try Conversation.atHelpDesk()
    for words in [
      "Das Gerät ist defekt angekommen.", "Hallo, mein Name ist Petra Kuhn.", "ok danke",
      "12345678", "Ich will einen Menschen sprechen", "ja", "Das Netzteil brummt auch.",
    ] {
      try talk.say(words)
    }
    let summary = try talk.agents("handover", as: "handover")["summary"]
    let told = ["result", "open"].flatMap { part in
      (summary?[part]?.arrayValue ?? []).compactMap { $0["text"]?.stringValue }
    }
    #expect(
      !told.contains { $0.contains("Kuhn") || $0 == "ok danke" || $0 == "12345678" }, "\(told)")
    #expect(!told.contains("ja") && told.contains("Das Netzteil brummt auch."), "\(told)")
  }
}
