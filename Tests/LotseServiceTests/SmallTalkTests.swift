import Foundation
import JSON
import Testing

/// What is said between and after matters: thanks, "ok", a telephone number, another language.
@Suite struct SmallTalkTests {
  private static func answered() throws -> Conversation {
    var talk = try Conversation()
    try talk.say("Was kostet der Versand?")
    #expect(talk.decided == "answer")
    return talk
  }

  @Test func whoIsContentIsLeftInPeace() throws {
    let answered = try Self.answered()
    for words in [
      "Alles klar", "Alles klar, danke", "Passt so, danke", "ja danke", "ja super", "In Ordnung",
      "ok", "Aha", "verstehe", "mhm", "gut zu wissen", "Genau das wollte ich wissen", "👍",
      "Interessant", "top", "okay",
    ] {
      var talk = answered
      try talk.say(words)
      #expect(talk.decided == "clarify" && talk.last["options"] == [], "\(words): \(talk.decided)")
      #expect(talk.last["record"]?["state"]?["stalled"] == 0, "\(words)")
      #expect(talk.last["language"] == "de", "\(words)")
    }
    var talk = answered
    for words in ["danke", "super", "tschüss"] {
      let before = talk.text
      try talk.say(words)
      #expect(talk.decided == "clarify" && talk.text != before, "\(words)")
    }
    // Thanks that follow thanks for ever have no reply for ever.
    for words in ["danke", "ok", "danke", "danke", "super", "danke"] {
      try talk.say(words)
      #expect(talk.decided == "silent", "\(words)")
    }
    try talk.say("Ich möchte noch meine Bestellung stornieren.")
    #expect(talk.decided == "collect order_number")
    var other = answered
    for words in ["danke", "nein", "Ich möchte noch meine Bestellung stornieren."] {
      try other.say(words)
    }
    #expect(other.decided == "collect order_number")
  }

  /// Who says who they are is greeted, at the beginning and later.
  @Test(arguments: [
    "Hallo, mein Name ist Weber", "Guten Tag, ich bin die Frau Meier", "Ich heiße Petra Lang",
    "Hi, ich bin Anna", "Petra Lang hier", "Hier ist Frau Dr. Berger, guten Tag",
    "ich bin's nochmal", "Hi, my name is Tom", "Hello, I'm Tom", "Good morning, this is Mrs Smith",
  ])
  func anIntroductionIsGreeted(words: String) throws {
    for begin in [try Conversation(), try Self.answered()] {
      var talk = begin
      try talk.say(words)
      #expect(talk.decided == "clarify" && talk.last["options"] == [], "\(talk.last)")
      #expect(talk.last["record"]?["state"]?["phase"] == "open", "\(talk.last)")
    }
    // A question beside it is decided as ever.
    var asked = try Conversation()
    try asked.say(words + ". Was kostet der Versand?")
    #expect(asked.decided == "answer" && asked.text.contains("4,90 Euro"), "\(asked.last)")
  }

  /// Praise is taken, whatever entry its words are near to; a complaint in such words is none.
  @Test func praiseIsTaken() throws {
    for words in [
      "Super Service, danke!", "Ihr seid spitze", "Toller Service!",
      "Der Service war wirklich super", "great job", "Your service is excellent",
    ] {
      for begin in [try Conversation(), try Self.answered()] {
        var talk = begin
        try talk.say(words)
        #expect(talk.decided == "clarify" && talk.last["options"] == [], "\(words): \(talk.last)")
      }
    }
    var complaint = try Conversation()
    try complaint.say("Euer Service ist unter aller Kanone.")
    #expect(complaint.last["decision"] == "escalate", "\(complaint.last)")
    var both = try Conversation()
    try both.say("Super Service! Was kostet der Versand?")
    #expect(both.decided == "answer", "\(both.last)")
  }

  /// What an answer tells how to do the service does not do itself, and says so.
  @Test(arguments: ["ja, mach das bitte", "mach das", "ja bitte machen"])
  func whoWantsItDoneIsToldThatItIsNot(words: String) throws {
    var talk = try Conversation()
    try talk.say("Wie ändere ich die Lieferadresse?")
    #expect(talk.decided == "answer", "\(talk.last)")
    try talk.say(words)
    #expect(talk.decided == "clarify" && talk.text.contains("nicht"), "\(talk.last)")
    #expect(!talk.text.contains("Schön") && !talk.text.contains("Gut."), "\(talk.text)")
    try talk.say("ja")
    #expect(talk.decided == "escalate human_requested", "\(talk.last)")
  }

  /// Who opens politely has kept nobody waiting, and what follows a topic belongs to it.
  @Test func anOpeningInPiecesIsPutTogether() throws {
    var talk = try Conversation()
    try talk.say("hi")
    #expect(talk.decided == "clarify" && talk.last["language"] == "de", "\(talk.last)")
    try talk.say("ich hätte mal ne frage")
    #expect(talk.text.contains("Worum geht es") && !talk.text.contains("Guten Tag"))
    #expect(talk.last["record"]?["state"]?["stalled"] == 0, "\(talk.last)")
    try talk.say("Adresse")
    #expect(talk.decided == "clarify", "\(talk.last)")
    try talk.say("für die Lieferung")
    #expect(talk.last["record"]?["turns"]?.arrayValue?.last?["entries"] == ["lieferadresse"])
  }

  /// Who does not understand an answer is asked what about it; nobody is sent on for a "what?".
  @Test(arguments: ["hä", "Wie bitte?", "was bedeutet das"])
  func whoDoesNotUnderstandIsAsked(words: String) throws {
    var talk = try Self.answered()
    try talk.say(words)
    #expect(talk.decided == "clarify" && talk.last["options"] == [], "\(talk.last)")
  }

  /// Taking note in so many words is no wish for a human.
  @Test func whoWaitsIsNotHandedOver() throws {
    var talk = try Self.answered()
    try talk.say("ok. dann warte ich mal ab")
    #expect(talk.decided == "clarify", "\(talk.last)")
  }

  /// A number alone is asked about, whenever it comes; nobody is greeted twice.
  @Test func aNumberAloneIsAskedAbout() throws {
    var talk = try Self.answered()
    try talk.say("12345678")
    #expect(talk.decided == "clarify" && talk.text.contains("dazu"), "\(talk.last)")
  }

  /// Where nothing was said yet, nothing can have been the wrong answer.
  @Test func aRejectionOfNothingIsAskedAbout() throws {
    var talk = try Conversation()
    try talk.say("funktioniert nicht")
    #expect(talk.decided == "clarify" && talk.text.contains("Worum geht es"), "\(talk.last)")
  }

  /// A wish for a language by e-mail is greeted by the policy's greeting alone.
  @Test func aLanguageWishedByMailIsGreetedOnce() throws {
    var talk = try Conversation()
    talk.context += #","channel":"email""#
    try talk.say("Bitte auf Deutsch")
    #expect(talk.decided == "clarify" && talk.text.contains("auf Deutsch"), "\(talk.last)")
    #expect(talk.text.components(separatedBy: "Guten Tag").count == 2, "\(talk.text)")
    #expect(talk.text.contains("Worum geht es Ihnen?"))
  }

  /// Only where a human was offered does a yes accept one.
  @Test func aYesToTheOfferOfAHumanIsAWish() throws {
    var talk = try Conversation()
    try talk.say("Wie setze ich mein Passwort zurück?")
    #expect(talk.decided == "answer" && talk.last["offer_human"] == true)
    var content = talk
    try content.say("ok danke")
    #expect(content.decided == "clarify")
    try talk.say("ja bitte")
    #expect(talk.decided == "escalate human_requested")
    #expect(talk.last["record"]?["state"]?["phase"] == "human")
  }

  /// A message of few words with a matter of its own does not lean on the one before.
  @Test func whatHasAMatterOfItsOwnStandsForItself() throws {
    for words in ["Elefanten", "Ich brauche Elefanten"] {
      var talk = try Self.answered()
      try talk.say(words)
      #expect(talk.last["decision"] == "escalate", "\(words): \(talk.last)")
    }
  }

  @Test func howToReachTheCustomerIsNoted() throws {
    var night = try Conversation()
    night.context = #""now":"2026-11-25T22:00:00+01:00""#
    try night.say("Ich möchte mit einem Menschen sprechen")
    #expect(night.decided == "escalate human_requested" && night.text.contains("Telefonnummer"))
    for (number, digits) in [
      ("030 1234567", "0301234567"), ("0176 12345678", "017612345678"),
      ("Meine Nummer ist 0176 12345678, danke", "017612345678"),
      ("null eins sieben sechs eins zwei drei vier fünf", "017612345"),
    ] {
      var talk = night
      try talk.say(number)
      #expect(talk.decided == "clarify", "\(number): \(talk.decided)")
      #expect(talk.last["record"]?["turns"]?.arrayValue?.last?["signals"] == nil)
      #expect(talk.text.contains("Nummer \(digits)"), "\(talk.text)")
      #expect(
        talk.last["record"]?["facts"]?.arrayValue?.contains {
          $0["name"] == "stated.telephone" && $0["value"]?.stringValue == digits
        } == true)
      #expect(talk.last["record"]?["handovers"]?.arrayValue?.count == 1)
    }
    var mail = night
    try mail.say("max@example.com")
    #expect(mail.text.contains("notiert ist max@example.com") && mail.last["language"] == "de")
    var yes = night
    try yes.say("ja")
    #expect(yes.decided == "clarify" && yes.text.contains("Telefonnummer"))
    // The next morning the human who was due takes over.
    yes.context = #""now":"2026-11-26T09:00:00+01:00""#
    try yes.say("Guten Morgen")
    #expect(yes.decided == "escalate human_requested")
    #expect(yes.last["record"]?["state"]?["phase"] == "human")
  }

  /// Who calls from a number that the caller knows is not asked for it.
  @Test func aCallersNumberIsKnown() throws {
    for (profile, isKnown) in [("{\"telephone\":\"0176 12345678\"}", true), ("{}", false)] {
      var talk = try Conversation()
      talk.context = #""now":"2026-11-25T22:00:00+01:00""#
      try talk.say(
        "Ich möchte mit einem Menschen sprechen", #""channel":"phone","profile":"# + profile)
      #expect(talk.text.contains("hinterlassen Sie bitte Ihre Telefonnummer") == !isKnown)
      #expect(talk.text.contains("die uns vorliegt") == isKnown, "\(talk.text)")
    }
  }

  /// A short word while a human is due changes neither where it goes nor how urgent it is.
  @Test func aShortWordLeavesTheHandOverAsItIs() throws {
    var talk = try Conversation()
    talk.context = #""now":"2026-11-25T22:00:00+01:00""#
    try talk.say("Mein Mann ist gestorben.")
    #expect(talk.last["route"] == "trauer" && talk.last["priority"] == "high", "\(talk.last)")
    try talk.say("wann denn?")
    #expect(talk.last["decision"] != "escalate" || talk.last["route"] == "trauer", "\(talk.last)")
    for handover in talk.last["record"]?["handovers"]?.arrayValue ?? [] {
      #expect(handover["route"] == "trauer" && handover["priority"] == "high", "\(handover)")
      #expect(handover["reason"] == "sensitive_topic")
    }
  }

  /// A no to the call back is no end of the matter.
  @Test(arguments: ["nein danke", "Kein Rückruf bitte", "nein kein rückruf", "no call back please"])
  func aNoToTheCallBackLeavesTheHumanDue(words: String) throws {
    var talk = try Conversation()
    talk.context = #""now":"2026-11-25T22:00:00+01:00""#
    try talk.say("Ich möchte mit einem Menschen sprechen")
    try talk.say(words)
    #expect(!talk.text.isEmpty && talk.last["decision"] == "clarify", "\(talk.last)")
    let declined = [
      "ohne Rückruf", "nicht angerufen", "no call", "not be called", "without a call",
    ]
    #expect(
      declined.contains(where: talk.text.contains) && !talk.text.contains("erledigt"),
      "\(talk.text)")
    #expect(talk.last["record"]?["state"]?["waiting"] == true)
  }

  /// A closing says nothing of the matter.
  @Test(arguments: [
    "Gruß, Max", "Grüße\\nMax Mustermann", "Viele Grüße, Max", "Danke und Gruß\\nMax",
    "Regards, Max",
  ])
  func closingsChangeNothing(closing: String) throws {
    for words in ["Was kostet der Versand?", "Wo ist meine Bestellung 11111111?"] {
      var plain = try Conversation()
      try plain.say(words, #""channel":"email""#)
      var closed = try Conversation()
      try closed.say(words + "\\n\\n" + closing, #""channel":"email""#)
      #expect(closed.decided == plain.decided && closed.text == plain.text, "\(closed.last)")
      #expect(closed.last["confidence"] == plain.last["confidence"])
    }
  }

  @Test func whenSomebodyIsThereIsNotGuessed() throws {
    var talk = try Conversation()
    try talk.say("Ich möchte mit einem Menschen sprechen", #""humans":{"open":false}"#)
    #expect(!talk.text.contains("Uhr") && talk.text.contains("Im Moment ist niemand da"))
    var minute = try Conversation()
    try minute.say(
      "Ich möchte mit einem Menschen sprechen", #""humans":{"open":true,"wait_minutes":1}"#)
    #expect(minute.text.contains("etwa eine Minute"))
  }

  @Test func eachPartHasItsOwnDecision() throws {
    var talk = try Conversation()
    try talk.say("Wo bleibt mein Paket? Und verkaufen Sie auch Elefanten aus Afrika?")
    #expect(talk.decided == "escalate no_entry")
    let parts = talk.last["parts"]?.arrayValue ?? []
    #expect(parts.map { $0["decision"] } == ["collect", "escalate"], "\(parts)")
    #expect(parts.first?["field"] == "order_number")
  }

  @Test func whatWasJustAnsweredIsNoRepetitionBesideSomethingNew() throws {
    var talk = try Self.answered()
    try talk.say("Was kostet der Versand? Und wie setze ich mein Passwort zurück?")
    #expect(talk.decided == "answer", "\(talk.last)")
    #expect(talk.text.contains("Passwort vergessen") && talk.text.contains("4,90 Euro"))
  }

  @Test func aFewWordsDoNotChangeTheLanguage() throws {
    for words in ["okay", "top", "Interessant", "Hi", "sorry, V12345678"] {
      var talk = try Self.answered()
      try talk.say(words)
      #expect(talk.last["language"] == "de", "\(words)")
      #expect(talk.last["record"]?["language"] == "de", "\(words)")
    }
    var talk = try Self.answered()
    try talk.say("Could you please tell me how long the delivery takes?")
    #expect(talk.last["language"] == "en")
  }

  /// A wish for a human goes where the matter goes, not where its own words point.
  @Test func theRouteIsThatOfTheMatter() throws {
    var wish = try Conversation()
    try wish.say("Ich will jetzt einen Menschen!")
    #expect(wish.decided == "escalate human_requested" && wish.last["route"] == "service")
    var failed = try Conversation()
    for words in ["Wo bleibt mein Paket?", "12345678", "20095"] { try failed.say(words) }
    let id = try #require(failed.last["action"]?["id"]?.stringValue)
    for result in [#""failed""#, #""ok","values":{}"#] {
      var talk = failed
      try talk.turn(#""action_result":{"id":"\#(id)","status":\#(result)}"#)
      #expect(talk.decided == "escalate action_failed")
      #expect(talk.last["route"] == "logistik")
    }
    var wanted = try Self.answered()
    try wanted.say("Ich will jetzt einen Menschen!")
    #expect(wanted.decided == "escalate human_requested" && wanted.last["route"] == "logistik")
  }

  /// An option that was offered once may be offered for another matter.
  @Test func anOptionMayBelongToTwoMatters() throws {
    var talk = try Conversation()
    try talk.say("Wie ändere ich die Anschrift?")
    guard talk.decided == "clarify", talk.last["options"]?.arrayValue?.count == 2 else {
      Issue.record("\(talk.last)")
      return
    }
    try talk.say("die erste")
    #expect(talk.decided == "answer")
    // As if one of the two had not been offered.
    try talk.tamper { $0["clarified"] = ["lieferadresse"] }
    try talk.say("Wie ändere ich die Anschrift?")
    #expect(talk.decided != "escalate conflicting_entries", "\(talk.last)")
  }
}
