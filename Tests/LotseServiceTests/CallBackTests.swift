import Foundation
import JSON
import Testing

/// The call back that is offered while nobody is there: it is wished for or declined until a human
/// comes, by every channel, and the human reads which.
@Suite struct CallBackTests {
  /// A shop that also speaks of recalls, which have the same name in German.
  private static let recalls =
    Shop.entries + """


      ## Wird mein Gerät zurückgerufen?
      <!--
      id: rueckruf
      topic: trauer
      -->

      - Gibt es einen Rückruf?
      - Rückruf eines Geräts

      Rückrufe stehen auf unserer Seite.
      """
  private static let bytes = Shop.bytes(policy: Shop.policy, entries: recalls)

  /// A conversation at night in which a human was asked for and a call back offered.
  private static func offered(_ channel: String = "chat") throws -> Conversation {
    var talk = Conversation(try Shop.handler(bytes))
    talk.context = #""now":"2026-11-25T22:00:00+01:00","channel":"\#(channel)""#
    try talk.say("Ich möchte mit einem Menschen sprechen")
    #expect(talk.decided == "escalate human_requested" && talk.text.contains("Telefonnummer"))
    return talk
  }

  /// What the record notes of the call back.
  private static func wish(_ talk: Conversation) -> String? {
    talk.last["record"]?["facts"]?.arrayValue?.last { $0["name"] == "stated.callback" }?["value"]?
      .stringValue
  }

  @Test(arguments: ["chat", "email"])
  func aRefusalIsHeardWheneverItComes(channel: String) throws {
    for between in [[], ["Meine Mail ist karl@example.com"], ["0171 2345678", "ok"]] {
      for words in ["kein Rückruf bitte", "nein, keinen Rückruf", "Bitte rufen Sie mich nicht an"] {
        var talk = try Self.offered(channel)
        for message in between { try talk.say(message) }
        try talk.say(words)
        #expect(talk.decided == "clarify", "\(between) \(words): \(talk.last)")
        #expect(
          talk.text.contains("ohne Rückruf") || talk.text.contains("nicht angerufen"),
          "\(talk.text)")
        #expect(Self.wish(talk) == "declined")
        #expect(talk.last["record"]?["handovers"]?.arrayValue?.count == 1)
        // It is not offered again.
        try talk.say("Was geschieht im Todesfall mit dem Konto?")
        #expect(talk.last["decision"] == "escalate", "\(talk.last)")
        #expect(!talk.text.contains("zurück"), "\(talk.text)")
      }
    }
  }

  @Test(arguments: ["chat", "email"])
  func aWishIsNotedWithTheNumber(channel: String) throws {
    for words in [
      ["0171 2345678", "ja"], ["ja", "0171 2345678"], ["Rückruf bitte", "0171 2345678"],
      ["0171 2345678", "ok", "ja, rufen Sie mich bitte zurück"], ["ja, 0171 2345678"],
      ["Können Sie mich zurückrufen?", "meine Nummer ist 0171 2345678"],
    ] {
      var talk = try Self.offered(channel)
      for message in words { try talk.say(message) }
      #expect(talk.decided == "clarify", "\(words): \(talk.last)")
      #expect(
        talk.text.contains("01712345678") && !talk.text.contains("Auf Wunsch"),
        "\(words): \(talk.text)")
      #expect(Self.wish(talk) == "wanted", "\(words)")
      #expect(talk.last["record"]?["state"]?["waiting"] == true)
    }
  }

  /// What only sounds like it is what it was before.
  @Test func lookAlikesAreNeither() throws {
    for words in [
      "Gibt es einen Rückruf für mein Gerät?", "Gibt es keinen Rückruf?",
      "Was kostet der Versand?", "Wo bleibt mein Paket?",
    ] {
      var talk = try Self.offered()
      try talk.say(words)
      #expect(Self.wish(talk) == nil, "\(words): \(talk.last)")
    }
    // Where none was offered the words stand for themselves.
    var talk = Conversation(try Shop.handler(Self.bytes))
    try talk.say("Rückruf eines Geräts")
    #expect(talk.decided == "escalate sensitive_topic" && Self.wish(talk) == nil, "\(talk.last)")
    var day = Conversation(try Shop.handler(Self.bytes))
    try day.say("Was kostet der Versand?")
    try day.say("kein Rückruf bitte")
    #expect(Self.wish(day) == nil)
    // A yes to something else is none to the call back.
    var other = try Self.offered()
    try other.say("Was kostet der Versand?")
    try other.say("ja")
    #expect(Self.wish(other) == nil, "\(other.last)")
  }

  /// A human has had the conversation: the wish is fulfilled, a refusal stays.
  @Test func aHandBackEndsTheWish() throws {
    for (words, left) in [("ja", nil), ("nein", "declined")] as [(String, String?)] {
      var talk = try Self.offered()
      try talk.say("0171 2345678")
      try talk.say(words)
      try talk.turn(#""human":"took_over""#)
      try talk.turn(#""human":"handed_back""#)
      #expect(Self.wish(talk) == left, "\(words)")
    }
  }

  /// What is noted is shown by names that people read.
  @Test func agentsReadIt() throws {
    var talk = try Conversation.atHelpDesk()
    talk.context = #""now":"2026-11-25T22:00:00+01:00""#
    try talk.say("Ich möchte mit einem Menschen sprechen", #""attachments":["foto1.jpg"]"#)
    try talk.say("0171 2345678")
    try talk.say("ja")
    let result = try talk.agents("handover", as: "handover")
    let facts = (result["facts"]?.arrayValue ?? []).map { fact in
      [fact["label"], fact["value"]].compactMap { $0?.stringValue }.joined(separator: " ")
    }
    #expect(
      Set(facts).isSuperset(of: ["Anhang foto1.jpg", "Telefon 01712345678", "Rückruf gewünscht"]),
      "\(facts)")
  }

  /// A customer's number alone promises nobody's call where no way to the customer is known.
  @Test(arguments: ["chat", "email"])
  func aBareNumberPromisesNothing(channel: String) throws {
    var talk = try Self.offered(channel)
    try talk.say("12345678")
    #expect(talk.decided == "clarify" && talk.text.contains("notiert"), "\(talk.last)")
    #expect(!talk.text.contains("meldet sich") && !talk.text.contains("hören von uns"))
  }

  /// A day and time in the wish are noted and read by the human.
  @Test func aTimeIsNoted() throws {
    for (words, time) in [
      ("Rufen Sie mich morgen um 10 an", "2026-11-26 um 10"),
      ("Bitte rufen Sie mich am Freitag gegen 14 Uhr zurück", "Freitag gegen 14:00"),
      ("morgen um 10", "2026-11-26 um 10"), ("call me tomorrow at 10 please", "2026-11-26 at 10"),
    ] {
      var talk = try Self.offered()
      try talk.say(words)
      #expect(Self.wish(talk) == "wanted", "\(words): \(talk.last)")
      #expect(Self.time(talk) == time, "\(words): \(talk.last)")
      #expect(talk.text.contains("Zeit") || talk.text.contains("time"), "\(talk.text)")
      try talk.say("0171 2345678")
      #expect(talk.text.contains("01712345678") && talk.decided == "clarify", "\(talk.last)")
    }
    // In the first words, too, where nobody is there.
    var first = Conversation(try Shop.handler(Self.bytes))
    first.context = #""now":"2026-11-25T22:00:00+01:00""#
    try first.say("Rufen Sie mich morgen um 10 an")
    #expect(first.decided == "escalate human_requested" && Self.time(first) == "2026-11-26 um 10")
    try first.say("0171 2345678")
    #expect(first.text.contains("wir rufen Sie") || first.text.contains("zurückgerufen"))
    // A human who has had the conversation has called or not.
    try first.turn(#""human":"took_over""#)
    try first.turn(#""human":"handed_back""#)
    #expect(Self.time(first) == nil && Self.wish(first) == nil)
  }

  private static func time(_ talk: Conversation) -> String? {
    talk.last["record"]?["facts"]?.arrayValue?.last { $0["name"] == "stated.callback_time" }?[
      "value"]?.stringValue
  }

  /// Who asks when is told when somebody is there, and nothing is noted.
  @Test(arguments: [
    "Wann rufen Sie an?", "Wann werde ich denn zurückgerufen?", "wann meldet sich jemand bei mir",
    "When will you call me?", "when is someone there?",
  ])
  func whoAsksWhenIsTold(words: String) throws {
    var talk = try Self.offered()
    try talk.say(words)
    #expect(talk.decided == "clarify" && talk.text.contains("8:00"), "\(talk.last)")
    #expect(Self.wish(talk) == nil)
    #expect(talk.last["record"]?["handovers"]?.arrayValue?.count == 1)
  }

  /// A call that was refused is neither offered nor promised again, whatever number is given.
  @Test(arguments: [
    "Rufen Sie mich bitte auf keinen Fall an", "ich möchte nicht angerufen werden", "don't call me",
  ])
  func aRefusedCallIsNotOfferedAgain(words: String) throws {
    var talk = try Self.offered()
    try talk.say(words)
    #expect(Self.wish(talk) == "declined", "\(talk.last)")
    for words in ["0171 2345678", "Wann meldet sich jemand?"] {
      try talk.say(words)
      #expect(talk.decided == "clarify", "\(talk.last)")
      for promise in ["zurück", "anrufen", "rufen", "call you"] {
        #expect(!talk.text.contains(promise), "\(talk.text)")
      }
    }
  }

  /// While a human is due no other is offered.
  @Test func noWayIsOfferedToWhoWaits() throws {
    var talk = try Self.offered()
    for words in ["Ich möchte meine Bestellung stornieren.", "12345678", "ja"] {
      try talk.say(words)
      #expect(talk.last["record"]?["state"]?["waiting"] == true, "\(talk.last)")
      #expect(!talk.text.contains("Mensch"), "\(words): \(talk.text)")
    }
    #expect(talk.decided == "act cancel_order", "\(talk.last)")
    var other = try Self.offered()
    try other.say("Wie setze ich mein Passwort zurück?")
    #expect(other.decided == "answer" && !other.text.contains("Mensch"), "\(other.text)")
  }
}
