import Answering
import Foundation
import JSON
import LotseService
import Testing

/// One conversation for each decision, reason and channel.
@Suite struct ConversationTests {
  @Test func factsAreAskedOneAtATimeAndAnActionAnswers() throws {
    var talk = try Conversation()
    try talk.say("Wo bleibt mein Paket?")
    #expect(talk.decided == "collect order_number")
    try talk.say("12345678")
    #expect(talk.decided == "collect postcode")
    #expect(talk.last["known"] == ["order_number": "12345678"])
    try talk.say("20095")
    #expect(talk.decided == "act order_status")
    #expect(talk.last["action"]?["fields"] == ["order_number": "12345678", "postcode": "20095"])
    let id = try #require(talk.last["action"]?["id"]?.stringValue)
    let result = #""action_result":{"id":"\#(id)","status":"ok","values":{"status":"unterwegs"}}"#
    try talk.turn(result)
    #expect(talk.decided == "answer")
    #expect(talk.text.contains("Ihre Bestellung 12345678 ist unterwegs."))
    #expect(talk.last["answer"]?["filled"]?.arrayValue?.count == 2)
    // The same result once more belongs to no action.
    #expect(try talk.turn(result)["error"]?["path"] == "/action_result")
    // What is known is not asked again.
    try talk.say("Ist meine Bestellung schon unterwegs?")
    #expect(talk.decided == "act order_status")
    #expect(talk.last["action"]?["id"]?.stringValue != id)
  }

  @Test func aRepeatedLineNamesTheSameAction() throws {
    var talk = try Conversation()
    for words in ["Wo bleibt mein Paket?", "12345678", "20095"] { try talk.say(words) }
    #expect(talk.decided == "act order_status")
    let first = talk.last
    let reply = talk.handler.answer(talk.lastLine)
    let again = try #require(reply)
    #expect(try JSONReader.parse(Array(again.utf8), limits: .file) == first)
  }

  @Test func aFactIsAskedForTwiceAtMost() throws {
    var talk = try Conversation()
    try talk.say("Wo bleibt mein Paket?")
    try talk.say("weiß ich gerade nicht genau")
    #expect(talk.decided == "collect order_number")
    try talk.say("die finde ich wirklich nirgends")
    #expect(talk.decided == "escalate facts_missing")
    #expect(talk.last["record"]?["state"]?["phase"] == "human")
    // A human has it: nothing is said, until it is given back.
    try talk.say("Hallo?")
    #expect(talk.decided == "silent" && talk.last["text"] == .null)
    try talk.turn(#""human":"handed_back""#)
    #expect(talk.decided == "clarify")
    try talk.say("Wo bleibt mein Paket?")
    #expect(talk.decided == "collect order_number", "its reminder, and no request")
    try talk.say("die finde ich wirklich nirgends")
    #expect(talk.decided == "escalate facts_missing", "asked twice before")
  }

  @Test func whatChangesSomethingIsReadBackFirst() throws {
    var talk = try Conversation()
    try talk.say("Ich möchte meine Bestellung stornieren, Bestellnummer 12345678")
    #expect(talk.decided == "collect confirmation")
    #expect(talk.text.contains("Bestellnummer 12345678"))
    try talk.say("nein")
    #expect(talk.decided == "clarify" && talk.last["options"] == [])
    try talk.say("Ich möchte meine Bestellung stornieren.")
    #expect(talk.decided == "collect confirmation")
    try talk.say("ja")
    #expect(talk.decided == "act cancel_order")
    let id = try #require(talk.last["action"]?["id"]?.stringValue)
    try talk.turn(#""action_result":{"id":"\#(id)","status":"timeout"}"#)
    #expect(talk.decided == "escalate action_failed")
  }

  @Test func aResultWithoutItsValuesIsNoAnswer() throws {
    var talk = try Conversation()
    for words in ["Wo bleibt mein Paket?", "12345678", "20095"] { try talk.say(words) }
    let id = try #require(talk.last["action"]?["id"]?.stringValue)
    for values in ["{}", #"{"status":""}"#, #"{"status":" \n"}"#] {
      var own = talk
      try own.turn(#""action_result":{"id":"\#(id)","status":"ok","values":\#(values)}"#)
      #expect(own.decided == "escalate action_failed", "\(values)")
      #expect(!own.text.contains("{{"))
    }
  }

  @Test func verificationIsAskedForAndComesWithTheRequest() throws {
    var talk = try Conversation()
    try talk.say("Welche Bankverbindung ist gespeichert?")
    #expect(talk.decided == "collect verification" && talk.last["level"] == 1)
    try talk.say("", #""verified":1"#)
    #expect(talk.decided == "answer")
    #expect(talk.text.contains("im Kundenkonto unter Zahlung"))
  }

  /// A caller that says who asks, and nothing else, sends no message.
  @Test func verificationAloneIsNoMessage() throws {
    var talk = try Conversation()
    try talk.say("Wo ist meine Bestellung?")
    let state = talk.last["record"]?["state"]
    try talk.turn(#""verified":1"#)
    #expect(talk.decided == "silent" && talk.last["record"]?["state"] == state, "\(talk.last)")
    try talk.say("12345678")
    #expect(talk.decided == "collect postcode", "\(talk.last)")
    // Nor where nothing is open.
    for channel in ["", #","channel":"email""#] {
      var settled = try Conversation()
      try settled.say("Was kostet der Versand?")
      try settled.turn(#""verified":1"# + channel)
      #expect(settled.decided == "silent", "\(settled.last)")
    }
    // A level below the one that is asked for is none.
    let entries = Shop.entries.replacing("verify: 1", with: "verify: 2")
    var other = Conversation(try Shop.handler(Shop.bytes(policy: Shop.policy, entries: entries)))
    try other.say("Welche Bankverbindung ist gespeichert?")
    try other.turn(#""verified":1"#)
    #expect(other.decided == "collect verification", "\(other.last)")
  }

  @Test(arguments: [
    ("Ich möchte mit einem Menschen sprechen", "human_requested"),
    ("Mein Mann ist gestorben.", "sensitive_topic"),
    ("Verkaufen Sie auch Elefanten aus Afrika?", "no_entry"),
    ("Wie läuft der Probelauf?", "policy"),
    ("Bonjour, je voudrais savoir quand mon colis va arriver chez moi, merci", "foreign_language"),
  ])
  func reasonsOfAFirstTurn(words: String, reason: String) throws {
    var talk = try Conversation()
    try talk.say(words)
    #expect(talk.decided == "escalate \(reason)")
    #expect(talk.text.contains("automatischer Dienst"))
  }

  @Test func theSameWordsNameAnotherDayAtAnotherTime() throws {
    let handler = try Shop.handler()
    func reply(_ handler: inout RequestHandler, day: Int) -> String? {
      handler.answer(
        #"{"question":"Elefanten morgen um halb drei","now":"2026-11-\#(day)T12:00:00+01:00","record":null}"#
      )
    }
    var used = handler
    let first = reply(&used, day: 25)
    let second = reply(&used, day: 26)
    var fresh = handler
    #expect(second == reply(&fresh, day: 26))
    #expect(
      first?.contains("2026-11-26") == true && second?.contains("2026-11-27") == true,
      "\(first ?? "")")
  }

  @Test func theSameQuestionAgainIsNotAnsweredAgain() throws {
    var talk = try Conversation()
    try talk.say("Was kostet der Versand?")
    #expect(talk.decided == "answer")
    try talk.say("Was kostet der Versand?")
    #expect(talk.decided == "escalate repetition")
  }

  @Test func thatAMachineAnswersIsSaidOnce() throws {
    var talk = try Conversation()
    try talk.say("Was kostet der Versand?")
    #expect(talk.text.contains("automatischer Dienst"))
    try talk.say("Wie lange dauert der Versand?")
    #expect(!talk.text.contains("automatischer Dienst"))
  }

  @Test func greetingsAloneAreGreetedAndLeadToAHumanInTheEnd() throws {
    var talk = try Conversation()
    var texts: [String] = []
    // The first two begin the conversation, and count as nothing.
    for _ in 0..<4 {
      try talk.say("Guten Tag")
      #expect(talk.decided == "clarify" && talk.last["options"] == [])
      #expect(texts.last != talk.text)
      texts.append(talk.text)
    }
    try talk.say("Guten Tag")
    #expect(talk.decided == "escalate no_progress")
  }

  /// Sunday: the reply says when somebody is there; questions are answered meanwhile, and once
  /// somebody is there a human takes over.
  @Test func whenNobodyIsThere() throws {
    var talk = try Conversation()
    talk.context = #""now":"2026-11-22T12:00:00+01:00""#
    try talk.say("Ich möchte mit einem Menschen sprechen")
    #expect(talk.decided == "escalate human_requested")
    #expect(talk.text.contains("morgen um 8:00 Uhr") && talk.text.contains("Telefonnummer"))
    #expect(talk.last["record"]?["state"]?["waiting"] == true)
    try talk.say("Was kostet der Versand?")
    #expect(talk.decided == "answer")
    talk.context = #""now":"2026-11-23T09:00:00+01:00""#
    try talk.say("Ich möchte mit einem Menschen sprechen")
    #expect(talk.last["record"]?["state"]?["phase"] == "human")
    // The caller knows better than the hours.
    var other = try Conversation()
    try other.say("Ich möchte mit einem Menschen sprechen", #""humans":{"open":false}"#)
    #expect(other.last["record"]?["state"]?["waiting"] == true)
    var third = try Conversation()
    try third.say(
      "Ich möchte mit einem Menschen sprechen", #""humans":{"open":true,"wait_minutes":7}"#)
    #expect(third.text.contains("7 Minuten"))
  }

  @Test func aComplaintGetsStandardHelpAndAHuman() throws {
    var talk = try Conversation()
    try talk.say("Wo kann ich eine Beschwerde einreichen?")
    #expect(talk.decided == "escalate sensitive_topic" && talk.last["route"] == "beschwerde")
    #expect(talk.text.contains("innerhalb von 5 Werktagen"))
    #expect(talk.last["answer"]?["spans"]?.arrayValue?.first?["entry"] == "beschwerde")
  }

  /// What is prepared for a human stays so when the fact has come that was asked for first.
  @Test(arguments: [
    "Wo ist meine Bestellung? Das ist eine absolute Frechheit, ich bin stinksauer!!!",
    "Wo ist meine Bestellung? Ich schalte meinen Anwalt ein und gehe vor Gericht!",
  ])
  func whatIsPreparedStaysSo(words: String) throws {
    var shop = try Conversation()
    try shop.say(words)
    guard shop.last["decision"] != "escalate" else { return }
    #expect(shop.decided.hasPrefix("collect"))
    #expect(shop.last["record"]?["matter"]?["prepared_for"] != nil)
    try shop.say("12345678, Postleitzahl 20095")
    #expect(shop.last["decision"] == "escalate", "\(shop.last)")
  }

  @Test func anEmailIsGreetedAndNeverAskedBack() throws {
    var talk = try Conversation()
    talk.context += #","channel":"email""#
    try talk.say("Was kostet der Versand?")
    #expect(talk.text.hasPrefix("Guten Tag,\n\n") && talk.text.hasSuffix("Freundliche Grüße"))
    try talk.say("Ich bin bis Montag nicht im Büro.", #""auto_submitted":true"#)
    #expect(talk.decided == "silent")
    try talk.say("", #""attachments":["foto.jpg"]"#)
    #expect(talk.last["decision"] == "escalate")
    #expect(talk.last["record"]?["facts"]?.arrayValue?.first?["value"] == "foto.jpg")
    // Nobody is written to who has not written, or asked what else is wanted.
    try talk.turn(#""human":"handed_back""#)
    #expect(talk.decided == "silent" && talk.last["record"]?["state"]?["phase"] == "open")
  }

  @Test func thePhoneReadsNoLinks() throws {
    var talk = try Conversation()
    talk.context += #","channel":"phone""#
    try talk.say("Wie lange dauert der Versand?")
    #expect(talk.decided == "answer" && !talk.text.contains("http") && !talk.text.contains("["))
  }

  @Test func aBurstIsOneTurn() throws {
    var talk = try Conversation()
    try talk.turn(#""messages":["Hallo","Was kostet","der Versand?"]"#)
    #expect(talk.decided == "answer")
    #expect(talk.last["record"]?["turn_count"] == 1)
    let both = try talk.turn(#""messages":["a"],"question":"b""#)
    #expect(both["error"]?["path"] == "/messages")
  }

  @Test func severalMattersAreDecidedApart() throws {
    var talk = try Conversation()
    try talk.say("Was kostet der Versand? Und wie setze ich mein Passwort zurück?")
    #expect(talk.decided == "answer")
    #expect(talk.last["parts"]?.arrayValue?.count == 2)
    #expect(talk.text.contains("4,90 Euro") && talk.text.contains("Passwort vergessen"))
    #expect(talk.last["gate"] == "none")
    try talk.say("Wie lange dauert der Versand? Und meine Frau ist gestorben.")
    #expect(talk.decided == "escalate sensitive_topic")
    #expect(talk.text.contains("2 bis 4 Werktage"))
  }

  /// The second question names its matter by a pronoun, or not at all.
  @Test(arguments: [
    "Wie lange dauert der Versand und was kostet er?",
    "Wie lange dauert der Versand? Und was kostet das?",
    "wie lange dauert der versand, und was kostet er",
  ])
  func aSecondQuestionBorrowsItsMatter(words: String) throws {
    var talk = try Conversation()
    try talk.say(words)
    #expect(talk.last["parts"]?.arrayValue?.count == 2, "\(talk.last)")
    #expect(talk.text.contains("2 bis 4 Werktage") && talk.text.contains("4,90 Euro"))
  }

  /// No question mark and no question word part these; what retrieval finds of the halves does.
  @Test func retrievalPartsMatters() throws {
    var talk = try Conversation()
    try talk.say("Kennwort vergessen und Lieferanschrift korrigieren")
    #expect(talk.last["parts"]?.arrayValue?.count == 2, "\(talk.last)")
    #expect(talk.text.contains("Passwort vergessen") && talk.text.contains("Kundenkonto"))
    try talk.say("Ist ein Paket normalerweise in zwei oder drei Tagen da?")
    #expect(talk.last["parts"] == nil, "\(talk.last)")
  }

  /// Where a human comes for one part, nobody is asked which of two entries another one means.
  @Test func partsBesideAHandOverAskNothing() throws {
    var talk = try Conversation()
    try talk.say("Adresse ändern")
    #expect(talk.decided == "clarify", "\(talk.last)")
    talk = try Conversation()
    try talk.say("Meine Frau ist gestorben. Außerdem: Adresse ändern")
    #expect(talk.decided == "escalate sensitive_topic")
    let parts = talk.last["parts"]?.arrayValue?.compactMap { $0["decision"]?.stringValue }
    #expect(parts == ["escalate", "escalate"], "\(talk.last)")
  }

  /// A turn of few words leans on the one before, and is asked back rather than handed over.
  @Test func whatLeansOnTheTurnBeforeIsAskedBack() throws {
    var shop = try Conversation()
    try shop.say("Wie ändere ich die Lieferadresse?")
    #expect(shop.decided == "answer")
    try shop.say("Und der Preis?")
    #expect(shop.decided == "clarify", "\(shop.last)")
    let options = shop.last["options"]?.arrayValue ?? []
    #expect(options.contains { $0["entry"] == "versandkosten" })
    #expect(!options.contains { $0["entry"] == "lieferadresse" || $0["entry"] == "passwort" })
    let place = options.firstIndex { $0["entry"] == "versandkosten" } ?? 0
    try shop.say("die \(place + 1)")
    #expect(shop.decided == "answer")
    #expect(shop.text.contains("4,90 Euro"))
  }

  /// Entries of the topic that neither the turn nor the one before is near are not offered.
  @Test(arguments: ["Wie geht das?", "Und wo steht das?", "Und wer macht das?"])
  func unrelatedEntriesOfTheTopicAreNotOffered(question: String) throws {
    var shop = try Conversation()
    try shop.say("Was kostet der Versand?")
    #expect(shop.decided == "answer")
    try shop.say(question)
    let options = shop.last["options"]?.arrayValue?.compactMap { $0["entry"]?.stringValue } ?? []
    #expect(!options.contains { $0 == "stornieren" || $0 == "lieferadresse" }, "\(shop.last)")
  }

  /// A question that names its matter by a pronoun alone borrows it, however near to an entry its
  /// own words are; the first turn is as it would be.
  @Test(arguments: [
    ("Was kostet der Versand?", "Und wie lange dauert das?", "lieferzeit"),
    ("Was kostet der Versand?", "Wie lange dauert das", "lieferzeit"),
    ("Wie lange dauert der Versand?", "Und was kostet das?", "versandkosten"),
  ])
  func aPronounBorrowsItsMatter(first: String, second: String, entry: String) throws {
    var talk = try Conversation()
    try talk.say(first)
    #expect(talk.decided == "answer")
    try talk.say(second)
    let options = talk.last["options"]?.arrayValue?.compactMap { $0["entry"]?.stringValue } ?? []
    let answered = talk.last["answer"]?["spans"]?.arrayValue?.first?["entry"]?.stringValue
    #expect(answered == entry || options.first == entry, "\(talk.last)")
  }

  @Test func aHumanMayTakeOverAtAnyTime() throws {
    var talk = try Conversation()
    try talk.say("Was kostet der Versand?")
    try talk.turn(#""human":"took_over""#)
    #expect(talk.decided == "silent")
    try talk.say("Wie lange dauert der Versand?")
    #expect(talk.decided == "silent")
    try talk.say("Wie lange dauert der Versand?", #""human":"handed_back""#)
    #expect(talk.decided == "answer")
  }

  @Test func whatTheHumanHasLearnedIsNotAskedAgain() throws {
    var talk = try Conversation()
    try talk.say("Wo bleibt mein Paket?")
    #expect(talk.decided == "collect order_number")
    #expect(try talk.say("a", #""facts":{"postcode":"20095"}"#)["error"]?["path"] == "/facts")
    try talk.turn(#""human":"took_over""#)
    let back = #""human":"handed_back","facts":{"order_number":12345678,"postcode":"viele","x":1}"#
    try talk.turn(back)
    #expect(talk.decided == "clarify")
    #expect(talk.last["record"]?["facts"]?.arrayValue?.count == 1)
    try talk.say("Wo bleibt mein Paket?")
    #expect(talk.decided == "collect postcode")
    #expect(talk.last["known"] == ["order_number": "12345678"])
    // With words at once, and nothing that only an agent may see.
    var other = try Conversation()
    try other.turn(#""human":"took_over""#)
    try other.say(
      "Wo bleibt mein Paket?",
      #""human":"handed_back","facts":{"order_number":"12345678","postcode":"20095"}"#)
    #expect(other.decided == "act order_status")
  }

  @Test func aChoiceNamesAnOption() throws {
    var talk = try Conversation()
    for words in [
      "Adresse ändern", "Wie ändere ich die Adresse?", "Adresse korrigieren",
      "Wie ändere ich die Anschrift?", "Wie ändere ich die Anschrift?", "Anschrift korrigieren",
    ] where talk.last["decision"] != "clarify" {
      talk = try Conversation()
      try talk.say(words)
    }
    guard talk.last["decision"] == "clarify" else {
      Issue.record("\(talk.decided)")
      return
    }
    #expect(talk.text.contains("1. ") && talk.last["options"]?.arrayValue?.count ?? 0 >= 2)
    let fork = talk
    try talk.turn(#""choice":"rechnungsadresse""#)
    #expect(talk.decided == "answer" && talk.text.contains("Rechnungsadresse"))
    var words = fork
    try words.say("die zweite")
    #expect(words.decided == "answer")
    var named = fork
    try named.say("die für die Rechnung")
    #expect(named.decided == "answer" && named.text.contains("Rechnungsadresse"))
    var unknown = fork
    #expect(try unknown.turn(#""choice":"passwort""#)["error"]?["path"] == "/choice")
    var lost = fork
    try lost.say("keine davon, das hilft mir nicht")
    #expect(lost.last["decision"] == "escalate")
  }

  /// Of two near entries the one answers that names what is known of the customer.
  @Test func theProfileChoosesBetweenNearEntries() throws {
    var plain = try Conversation()
    try plain.say("Wie ändere ich die Anschrift?")
    for (value, entry) in [("Rechnung", "rechnungsadresse"), ("Lieferung", "lieferadresse")] {
      var talk = try Conversation()
      try talk.say(
        "Wie ändere ich die Anschrift?", #""profile":{"subject":"\#(value)","since":2019}"#)
      #expect(talk.decided == "answer", "\(talk.last)")
      #expect(talk.last["answer"]?["spans"]?.arrayValue?.first?["entry"]?.stringValue == entry)
      let turn = talk.last["record"]?["turns"]?.arrayValue?.last
      #expect(turn?["input"]?["profile"] == ["subject": .string(value)])
      // It passes the gate among what is left, and nothing is promised of it.
      #expect(talk.last["gate"] == "none")
      #expect(talk.last["confidence"] != plain.last["confidence"])
    }
    // Words that stand in every text tell no entries apart, though one of the two has them alone.
    for value in ["wir", "nicht", "solange", "im"] {
      var talk = try Conversation()
      try talk.say("Wie ändere ich die Anschrift?", #""profile":{"subject":"\#(value)"}"#)
      #expect(talk.decided == "clarify", "\(value): \(talk.last)")
    }
    var other = try Conversation()
    try other.say("Wie ändere ich die Anschrift?", #""profile":{"subject":"Versandhandel"}"#)
    #expect(other.decided == "clarify")
  }

  /// Nothing is certified of what a profile chooses: where that is demanded, it chooses nothing.
  @Test func theProfileOpensNoCertifiedGate() throws {
    for certifiedOnly in [false, true] {
      let bytes = Shop.bytes(
        policy: Shop.policy.replacing(
          "\"format\": 1,", with: "\"format\": 1, \"certified_only\": \(certifiedOnly),"))
      let index = try KnowledgeIndex(bytes: bytes)
      let certificate = Certificate(
        risk: 0.05, certainty: 0.95, revision: index.revision, decider: Certifier.decider,
        labels: "0123456789abcdef", questions: 200, fitted: 0, leftOut: 0, uses: 1,
        days: (nil, nil),
        groups: [
          .init(
            topic: nil,
            verdict: .certified(.init(gate: 850_000, answered: 100, wrong: 0, bound: 29_514)))
        ])
      let handler = try Fixture.withFile(bytes) { path in
        _ = try CertificateFile.record(certificate, besideIndex: path)
        return RequestHandler(try ServiceEnvironment(Fixture.configuration(path)))
      }
      var talk = Conversation(handler)
      try talk.say("Wie ändere ich die Anschrift?", #""profile":{"subject":"Rechnung"}"#)
      #expect(talk.decided == (certifiedOnly ? "clarify" : "answer"))
      #expect(talk.last["gate"] == "none")
      var sure = Conversation(handler)
      try sure.say("Wie ändere ich die Rechnungsadresse?", #""profile":{"subject":"Rechnung"}"#)
      #expect(sure.decided == "answer" && sure.last["gate"] == "certified")
    }
  }

  @Test func recordsThatCannotBeAreRefused() throws {
    var talk = try Conversation()
    try talk.say("Was kostet der Versand?")
    talk.context = #""now":"2026-11-01T12:00:00+01:00""#
    #expect(try talk.say("Und wer zahlt das?")["error"]?["path"] == "/record")
    talk.context = #""now":"2028-11-01T12:00:00+01:00""#
    #expect(try talk.say("Und wer zahlt das?")["error"]?["path"] == "/record")
  }
}
