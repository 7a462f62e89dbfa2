import Foundation
import JSON
import Testing

/// What is said to who asks for the last reply again, doubts it, or thanks for nothing.
@Suite struct SaidAgainTests {
  private static func answered(_ channel: String = "chat") throws -> Conversation {
    var talk = try Conversation()
    talk.context += #","channel":"\#(channel)""#
    try talk.say("Was kostet der Versand?")
    #expect(talk.decided == "answer")
    return talk
  }

  /// By telephone what was not heard is said again, never in the very same words; who asks once more
  /// is asked what it is about, and a human comes.
  @Test(arguments: [
    "sagen Sie das bitte noch mal", "Wie bitte?", "das habe ich akustisch nicht verstanden",
    "können Sie das bitte wiederholen", "pardon", "say that again please",
  ])
  func anAnswerIsSaidAgainByTelephone(words: String) throws {
    var talk = try Self.answered("phone")
    let first = talk.text
    try talk.say(words)
    #expect(talk.decided == "answer" && talk.text.contains("4,90 Euro"), "\(talk.last)")
    #expect(talk.text != first)
    #expect(talk.last["gate"] == "none")
    var said = [first, talk.text]
    for _ in 0..<2 {
      try talk.say(words)
      #expect(talk.decided == "clarify" && talk.text != said.last, "\(talk.last)")
      said.append(talk.text)
    }
    try talk.say(words)
    #expect(talk.decided == "escalate no_progress", "\(talk.last)")
  }

  /// Thanks between them change nothing.
  @Test func anAnswerIsSaidAgainBehindThanks() throws {
    var talk = try Self.answered("phone")
    try talk.say("danke")
    try talk.say("sagen Sie das bitte noch mal")
    #expect(talk.decided == "answer" && talk.text.contains("4,90 Euro"), "\(talk.last)")
  }

  /// Who reads is given it again on an explicit wish alone; a question what it means is asked about.
  @Test func whoReadsWantsItExplained() throws {
    var talk = try Self.answered()
    try talk.say("Noch mal bitte")
    #expect(talk.decided == "answer" && talk.text.contains("4,90 Euro"), "\(talk.last)")
    var other = try Self.answered()
    try other.say("Wie bitte?")
    #expect(other.decided == "clarify" && !other.text.contains("4,90"), "\(other.last)")
    try other.say("Wie bitte?")
    #expect(other.decided == "clarify", "\(other.last)")
  }

  /// An answer that a customer has not read is not shown because a record names it.
  @Test func nothingIsShownByARecord() throws {
    var talk = try Self.answered("phone")
    try talk.tamper { record in
      guard var turns = record["turns"]?.arrayValue, var turn = turns[0].objectValue else { return }
      turn["entries"] = ["todesfall"]
      turns[0] = .object(turn)
      record["turns"] = .array(turns)
    }
    try talk.say("Wie bitte?")
    #expect(talk.decided == "clarify" && !talk.text.contains("Trauerfälle"), "\(talk.last)")
  }

  @Test(arguments: [
    "Wirklich?", "Sicher?", "Echt jetzt?", "Sind Sie da sicher?", "Stimmt das?", "Really?",
  ])
  func aDoubtIsToldThatItIsSo(words: String) throws {
    var talk = try Self.answered()
    try talk.say(words)
    #expect(talk.decided == "clarify" && talk.last["options"] == [], "\(talk.last)")
    #expect(talk.text.contains("Auskunft") || talk.text.contains("information"), "\(talk.text)")
    let first = talk.text
    try talk.say(words)
    #expect(talk.decided == "clarify" && talk.text != first, "\(talk.last)")
    try talk.say(words)
    #expect(talk.decided == "escalate no_progress", "\(talk.last)")
  }

  /// Where nothing was answered a doubt is none, and a yes stays one.
  @Test func whatAgreesIsNoDoubt() throws {
    var talk = try Self.answered()
    try talk.say("sicher")
    #expect(talk.decided == "clarify" && talk.last["record"]?["state"]?["stalled"] == 0)
    var night = try Conversation()
    night.context = #""now":"2026-11-25T22:00:00+01:00""#
    try night.say("Ich möchte mit einem Menschen sprechen")
    try night.say("Sicher?")
    #expect(night.text.contains("8:00 Uhr"), "\(night.last)")
    #expect(
      night.last["record"]?["facts"]?.arrayValue?.contains { $0["name"] == "stated.callback" }
        != true)
  }

  /// Thanks that mean the contrary are no thanks; they are asked about, and nobody is told that it was
  /// gladly done.
  @Test(arguments: [
    "na toll", "Na super!", "na prima", "na das ist ja klasse", "na vielen Dank auch",
    "prima, danke für nichts", "toll 🙄", "thanks a lot for nothing", "well that's just great",
  ])
  func ironicThanksAreNone(words: String) throws {
    var talk = try Self.answered()
    try talk.say(words)
    #expect(talk.decided == "clarify" && talk.last["record"]?["state"]?["stalled"] == 1)
    #expect(!talk.text.contains("Gern") && !talk.text.contains("welcome"), "\(talk.text)")
  }

  @Test(arguments: [
    "toll", "super, danke", "na dann danke", "Prima!", "oh great, thanks", "ganz toll",
  ])
  func realThanksAreThanks(words: String) throws {
    var talk = try Self.answered()
    try talk.say(words)
    #expect(
      talk.decided == "clarify" && talk.last["record"]?["state"]?["stalled"] == 0, "\(talk.last)")
  }

  /// Anger in such thanks brings the human all the same.
  @Test func angerInThemCounts() throws {
    var talk = try Self.answered()
    try talk.say("Danke für nichts")
    #expect(talk.decided == "escalate emotion", "\(talk.last)")
  }
}
