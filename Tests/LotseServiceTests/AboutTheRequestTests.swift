import Foundation
import JSON
import Testing

/// Words about what is asked for, and not about another matter: in which language, what it means, that
/// it is all the same, that another value was meant.
@Suite struct AboutTheRequestTests {
  private static func asked() throws -> Conversation {
    var talk = try Conversation()
    try talk.say("Wo ist meine Bestellung?")
    #expect(talk.decided == "collect order_number")
    return talk
  }

  private static func running() throws -> Conversation {
    var talk = try asked()
    try talk.say("12345678")
    try talk.say("20095")
    #expect(talk.decided == "act order_status")
    return talk
  }

  private static func beside(_ talk: Conversation) -> JSONValue? {
    let record = talk.last["record"]
    return [record?["matter"]?["beside"], record?["pending"]?["beside"]].compactMap { $0 }
      .first { $0 != .null }
  }

  private static func result(_ talk: inout Conversation, _ status: String = "ok") throws {
    let id = talk.last["record"]?["pending"]?["id"]?.stringValue ?? ""
    let values = status == "ok" ? #","values":{"status":"unterwegs"}"# : ""
    try talk.turn(#""action_result":{"id":"\#(id)","status":"\#(status)"\#(values)}"#)
  }

  /// What is asked for is asked for still, in a language that has an entry for it.
  @Test(arguments: [
    "Was heißt das?", "Wie bitte?", "Wie lautet die denn?", "Wo finde ich die?",
  ])
  func isNotKeptForLater(words: String) throws {
    var talk = try Self.asked()
    try talk.say(words)
    #expect(talk.decided == "collect order_number", "\(words): \(talk.last)")
    #expect(Self.beside(talk) == nil && !talk.text.contains("Anliegen ist notiert"))
    for answer in ["12345678", "20095"] { try talk.say(answer) }
    try Self.result(&talk)
    #expect(talk.decided == "answer", "\(talk.last)")
  }

  /// A question that an entry answers is one, and what gets a human later is kept.
  @Test func otherQuestionsAreStillHeard() throws {
    var talk = try Self.asked()
    try talk.say("Was kostet der Versand?")
    #expect(talk.decided == "collect order_number" && talk.text.contains("4,90 Euro"))
    var along = try Self.asked()
    try along.say("12345678, und verkaufen Sie auch Elefanten aus Afrika?")
    #expect(along.decided == "collect postcode" && Self.beside(along) != nil, "\(along.last)")
  }

  /// While options are offered they are offered once more.
  @Test func optionsAreSaidOnceMore() throws {
    var talk = try Conversation()
    try talk.say("Wie ändere ich die Anschrift?")
    #expect(talk.decided == "clarify" && talk.last["options"]?.arrayValue?.count == 2)
    try talk.say("Wie bitte?")
    #expect(talk.decided == "clarify" && talk.last["options"]?.arrayValue?.count == 2)
    try talk.say("das erste")
    #expect(talk.decided == "answer", "\(talk.last)")
  }

  /// "All the same" to a fact that is asked for ends nothing: a human arranges it.
  @Test(arguments: ["mir egal", "egal", "spielt keine Rolle", "jederzeit"])
  func noPreferenceIsNoEnd(words: String) throws {
    var talk = try Self.asked()
    try talk.say(words)
    #expect(talk.decided == "escalate facts_missing", "\(words): \(talk.last)")
    // Taking it back is.
    var other = try Self.asked()
    try other.say("ach egal, vergessen Sie es")
    #expect(other.last["record"]?["state"]?["phase"] == "open", "\(other.last)")
    #expect(other.last["decision"] == "clarify")
  }

  /// Another value while the action runs is used once its result has come, which is not told then.
  @Test(arguments: [
    ("ich meinte die 87654321", "ok", "87654321", "20095"),
    ("nein, 87654321", "ok", "87654321", "20095"),
    ("Die Postleitzahl ist doch 20099", "ok", "12345678", "20099"),
  ])
  func aCorrectionIsRunAgain(words: String, status: String, number: String, postcode: String)
    throws
  {
    var talk = try Self.running()
    try talk.say(words)
    #expect(talk.decided == "clarify" && talk.text.contains("notiert"), "\(words): \(talk.last)")
    try Self.result(&talk, status)
    #expect(talk.decided == "act order_status", "\(words): \(talk.last)")
    #expect(talk.last["action"]?["fields"]?["order_number"]?.stringValue == number)
    #expect(talk.last["action"]?["fields"]?["postcode"]?.stringValue == postcode)
    #expect(!talk.text.contains("unterwegs"))
    try Self.result(&talk)
    #expect(talk.decided == "answer" && talk.text.contains("\(number) ist unterwegs"))
  }

  /// The same correction said again is no progress.
  @Test func aCorrectionIsNewsOnce() throws {
    var talk = try Self.running()
    try talk.say("danke")
    try talk.say("ich meinte die 87654321")
    #expect(talk.last["record"]?["state"]?["stalled"] == 0, "\(talk.last)")
    try talk.say("ich meinte die 87654321")
    try talk.say("87654321")
    #expect(talk.last["record"]?["state"]?["stalled"] == 2, "\(talk.last)")
  }

  @Test func whatIsNoCorrectionRunsNothingAgain() throws {
    for words in ["12345678", "ok", "Wie lange dauert das noch?", "danke, 12345678 stimmt"] {
      var talk = try Self.running()
      try talk.say(words)
      try Self.result(&talk)
      #expect(talk.decided == "answer" && talk.text.contains("12345678"), "\(words): \(talk.last)")
    }
    // One more is looked up after the first, which is told.
    var more = try Self.running()
    try more.say("und die 87654321")
    try Self.result(&more)
    #expect(more.decided == "act order_status" && more.text.contains("12345678 ist unterwegs"))
  }

  /// Of what was read back the words choose by its place.
  @Test(arguments: [
    ("die erste", "12345678"), ("die zweite", "87654321"), ("die letzte", "87654321"),
    ("beide", "12345678"), ("ja", "12345678"), ("nein, die zweite", "87654321"),
  ])
  func aReadBackIsAnsweredByItsPlace(words: String, number: String) throws {
    var talk = try Self.asked()
    try talk.say("12345678 und 87654321")
    #expect(talk.decided == "collect order_number" && talk.text.contains("12345678"))
    try talk.say(words)
    #expect(talk.decided == "collect postcode", "\(words): \(talk.last)")
    #expect(talk.last["known"]?["order_number"]?.stringValue == number, "\(talk.last)")
    #expect((Self.beside(talk) != nil) == (words == "beide"))
    try talk.say("20095")
    try Self.result(&talk)
    if words == "beide" {
      #expect(talk.decided == "act order_status", "\(talk.last)")
      #expect(talk.last["action"]?["fields"]?["order_number"] == "87654321")
    } else {
      #expect(talk.decided == "answer", "\(words): \(talk.last)")
    }
  }

  /// The other option, after one was chosen.
  @Test func anotherOptionMayBeMeant() throws {
    var talk = try Conversation()
    try talk.say("Wie ändere ich die Anschrift?")
    let options = talk.last["options"]?.arrayValue?.compactMap { $0["entry"]?.stringValue } ?? []
    #expect(options.count == 2)
    try talk.say("das zweite")
    let chosen = talk
    for words in ["nein, das erste meinte ich", "Ich meinte das erste", "nein, das erste"] {
      talk = chosen
      try talk.say(words)
      let entry = talk.last["answer"]?["spans"]?.arrayValue?.first?["entry"]?.stringValue
      #expect(entry == options.first, "\(words): \(talk.last)")
    }
    for words in ["das zweite", "danke", "nein", "Was kostet der Versand?"] {
      talk = chosen
      try talk.say(words)
      let entry = talk.last["answer"]?["spans"]?.arrayValue?.first?["entry"]?.stringValue
      #expect(entry != options.first, "\(words): \(talk.last)")
    }
  }

  /// One matter after the other where both need something.
  @Test func twoMattersThatNeedSomethingComeOneAfterTheOther() throws {
    var talk = try Conversation()
    try talk.say("Wo ist meine Bestellung? Und ich möchte außerdem eine Bestellung stornieren.")
    #expect(talk.decided == "collect order_number", "\(talk.last)")
    #expect(talk.text.contains("notiert") && Self.beside(talk) != nil)
    for answer in ["12345678", "20095"] { try talk.say(answer) }
    try Self.result(&talk)
    #expect(talk.decided == "collect confirmation", "\(talk.last)")
    #expect(talk.text.contains("12345678 ist unterwegs"))
  }

  /// Openings and numbers of a list are no part of the questions.
  @Test(arguments: [
    "Guten Tag, ich habe zwei Fragen: 1. Was kostet der Versand? 2. Wie lange dauert der Versand?",
    "Hallo. Ich habe zwei Fragen. Was kostet der Versand? Und wie lange dauert der Versand?",
    "a) Was kostet der Versand?\\nb) Wie lange dauert der Versand?",
    "Erstens: Was kostet der Versand? Zweitens: Wie lange dauert der Versand?",
  ])
  func openingsAndNumbersAreLeftOut(words: String) throws {
    var talk = try Conversation()
    try talk.say(words, #""channel":"email""#)
    #expect(talk.decided == "answer", "\(talk.last)")
    let parts = (talk.last["parts"]?.arrayValue ?? []).compactMap { $0["question"]?.stringValue }
    #expect(parts.count == 2 && parts.first == "Was kostet der Versand?", "\(parts)")
  }

  /// A number that belongs to the question stays.
  @Test func numbersOfAQuestionStay() throws {
    var talk = try Conversation()
    try talk.say("2. Mahnung bekommen, was kostet der Versand? Und wie lange dauert der Versand?")
    let parts = (talk.last["parts"]?.arrayValue ?? []).compactMap { $0["question"]?.stringValue }
    #expect(parts.first.map { $0.hasPrefix("2.") } ?? true, "\(parts)")
  }

  /// Who hesitates is waited for; who leaves is not held back.
  @Test func hesitatingAndLeaving() throws {
    var talk = try Self.asked()
    try talk.say("hm")
    #expect(talk.last["record"]?["state"]?["phase"] == "collecting", "\(talk.last)")
    #expect(talk.decided == "clarify")
    try talk.say("Auf Wiedersehen")
    #expect(!talk.text.contains("Mensch"), "\(talk.text)")
  }
}
