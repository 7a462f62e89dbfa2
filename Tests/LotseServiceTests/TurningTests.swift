import JSON
import LotseService
import Testing

/// What turns away from what was said, and what names less than a question.
@Suite struct TurningTests {
  /// What follows in the same message is the next question.
  @Test(arguments: [
    "Vergiss es, was kostet der Versand?", "Das hilft mir nicht. Was kostet der Versand?",
    "Sie haben mich falsch verstanden, was kostet der Versand?",
    "ach egal! Was kostet der Versand?",
    "ach lass mal, ich will lieber wissen was der Versand kostet",
  ])
  func whatFollowsIsTheNextQuestion(words: String) throws {
    for first in ["Wo ist meine Bestellung?", "Wie lange dauert der Versand?"] {
      var talk = try Conversation()
      try talk.say(first)
      try talk.say(words)
      #expect(talk.decided == "answer" && talk.text.contains("4,90 Euro"), "\(talk.last)")
      #expect(!talk.text.contains("Bestellnummer"))
      #expect(talk.last["record"]?["state"]?["phase"] == "open")
    }
  }

  /// On a first turn all words are weighed, as a certificate weighs them.
  @Test func aFirstTurnIsReadWhole() throws {
    var (whole, rest) = (try Conversation(), try Conversation())
    try whole.say("Vergiss es, was kostet der Versand?")
    try rest.say("was kostet der Versand?")
    #expect(whole.last["confidence"] != rest.last["confidence"], "\(whole.last)")
  }

  /// Where nothing comes of the rest, it is read as before.
  @Test func whatComesToNothingTakesNothing() throws {
    var talk = try Conversation()
    try talk.say("Wo ist meine Bestellung?")
    try talk.say("Vergiss es, Elefanten aus Afrika sind grau")
    #expect(talk.last["decision"] != "answer", "\(talk.last)")
  }

  @Test(arguments: [
    "Nein, bitte nicht stornieren, ich will die Lieferadresse ändern",
    "Vergessen Sie es, wie ändere ich die Lieferadresse?",
  ])
  func aRefusalWithAnotherWishIsBoth(words: String) throws {
    var talk = try Conversation()
    try talk.say("Ich möchte meine Bestellung stornieren, Bestellnummer 12345678")
    #expect(talk.decided == "collect confirmation")
    try talk.say(words)
    #expect(talk.text.contains("Dann wird nichts geändert"), "\(talk.last)")
    #expect(talk.text.contains("vor dem Versand im Kundenkonto"), "\(talk.text)")
    #expect(talk.last["action"] == nil)
  }

  /// A topic alone is asked back once.
  @Test(arguments: [
    "Ich habe eine Frage zu meinem Vertrag", "Ich hab da mal ne Frage zur Garantie",
    "Es geht um meine Garantie", "wegen meiner Garantie", "meine Garantie",
    "Ich hätte mal eine Frage zu meinem Vertrag",
    "I've got a question about my contract",
  ])
  func aTopicAloneIsAskedBackOnce(words: String) throws {
    var talk = try Conversation()
    try talk.say(words)
    #expect(talk.last["decision"] == "clarify", "\(talk.last)")
    try talk.say(words)
    #expect(talk.last["decision"] != "answer")
    try talk.say(words)
    try talk.say(words)
    #expect(talk.last["record"]?["state"]?["phase"] == "human", "\(talk.last)")
  }

  /// One word that the base knows is a topic; one that it does not know is none.
  @Test(arguments: [("Bestellwert", "clarify"), ("Elefanten", "escalate")])
  func oneWordIsATopic(word: String, decision: String) throws {
    var talk = try Conversation()
    try talk.say(word)
    #expect(talk.last["decision"]?.stringValue == decision, "\(talk.last)")
  }

  @Test(arguments: [
    "Ich hab da mal ne Frage", "Ich hätte da mal eine kurze Frage", "Ich wollte mal was fragen",
    "nur eine Frage", "I've got a question", "quick question", "I just wanted to ask you something",
  ])
  func anAnnouncementIsNoQuestion(words: String) throws {
    var talk = try Conversation()
    try talk.say("Hallo")
    try talk.say(words)
    #expect(talk.last["decision"] == "clarify", "\(talk.last)")
    try talk.say("Was kostet der Versand?")
    #expect(talk.decided == "answer")
  }

  @Test func aGreetingByEmailIsGreeted() throws {
    var talk = try Conversation()
    try talk.say("Hallo", #""channel":"email""#)
    #expect(talk.last["decision"] == "clarify" && talk.text.hasPrefix("Guten Tag,"))
    #expect(talk.text.contains("Bitte sagen Sie, worum es geht."), "\(talk.text)")
  }

  /// The number of an option that there is not.
  @Test func aNumberBeyondTheOptionsIsToldOnce() throws {
    var talk = try Conversation()
    try talk.say("Wie ändere ich die Anschrift?")
    #expect(talk.last["decision"] == "clarify" && talk.last["options"]?.arrayValue?.count == 2)
    try talk.say("3")
    #expect(talk.last["decision"] == "clarify" && talk.text.contains("2 Fragen"), "\(talk.last)")
    #expect(talk.last["options"]?.arrayValue?.count == 2)
    var chosen = talk
    try chosen.say("2")
    #expect(chosen.decided == "answer", "\(chosen.last)")
    try talk.say("5")
    #expect(talk.last["decision"] == "escalate", "\(talk.last)")
  }

  /// Who asks whether a human is there gets an answer, whatever is asked for.
  @Test func whoAnswersIsSaidBeforeAll() throws {
    var talk = try Conversation()
    try talk.say("Wo ist meine Bestellung?")
    try talk.say("Bin ich hier mit einem Menschen verbunden?")
    #expect(talk.text.contains("kein Mensch"), "\(talk.last)")
    #expect(talk.last["record"]?["state"]?["phase"] == "collecting")
  }

  /// What is asked beside is said to be noted.
  @Test func aQuestionThatWaitsIsSaidToBeNoted() throws {
    var talk = try Conversation()
    try talk.say("Ich möchte meine Bestellung stornieren, Bestellnummer 12345678")
    try talk.say("Verkaufen Sie auch Elefanten aus Afrika?")
    #expect(talk.decided == "collect confirmation" && talk.text.contains("notiert"), "\(talk.text)")
    #expect(talk.last["record"]?["matter"]?["beside"] == "Verkaufen Sie auch Elefanten aus Afrika?")
  }

  /// The reason fits: nothing was answered before.
  @Test func aReportedRepetitionHasItsOwnText() throws {
    var talk = try Conversation()
    try talk.say("Das ist jetzt schon das dritte Mal, dass ich mich melde!")
    #expect(talk.decided == "escalate repetition", "\(talk.last)")
    #expect(!talk.text.contains("bisherigen Antworten"))
    var seen = try Conversation()
    try seen.say("Was kostet der Versand?")
    try seen.say("Was kostet der Versand?")
    #expect(seen.decided == "escalate repetition" && seen.text.contains("bisherigen Antworten"))
  }

  /// A reason behind a never-mind is no new matter.
  @Test(arguments: ["vergiss es, ich behalte sie", "lass gut sein, das mache ich selbst"])
  func aReasonBehindANeverMindEndsTheMatter(words: String) throws {
    for number in ["", " 12345678"] {
      var talk = try Conversation()
      try talk.say("Ich möchte meine Bestellung\(number) stornieren")
      #expect(talk.last["decision"] == "collect", "\(talk.last)")
      try talk.say(words)
      #expect(talk.decided == "clarify", "\(talk.last)")
      #expect(talk.last["record"]?["state"]?["phase"] == "open")
    }
  }

  @Test(arguments: [
    (1, "eine Minute"), (90, "90 Minuten"), (120, "2 Stunden"), (600, "10 Stunden"),
  ])
  func aLongWaitIsSaidInHours(minutes: Int, text: String) throws {
    var talk = try Conversation()
    try talk.say(
      "Ich möchte mit einem Menschen sprechen",
      #""humans":{"open":true,"wait_minutes":\#(minutes)}"#)
    #expect(talk.decided == "escalate human_requested" && talk.text.contains(text), "\(talk.text)")
  }

  /// While a human is due whom nobody can reach, none is offered.
  @Test func whoWaitsIsNotInvitedToWhatCannotBe() throws {
    var talk = try Conversation()
    talk.context = #""now":"2026-11-25T12:00:00+01:00","humans":{"open":false}"#
    try talk.say("Ich möchte mit einem Menschen sprechen")
    try talk.say("Hallo?")
    #expect(talk.text.contains("niemand") && !talk.text.contains("sagen Sie es einfach"))
    try talk.say("0221 1234567")
    #expect(talk.text.contains("02211234567"), "\(talk.text)")
  }

  /// The second request says that nothing like it was found.
  @Test func theSecondRequestSaysWhatIsMissing() throws {
    var talk = try Conversation()
    try talk.say("Wo ist meine Bestellung?")
    try talk.say("keine Ahnung")
    #expect(talk.decided == "collect order_number")
    #expect(talk.text.contains("nicht zu finden: Bestellnummer"), "\(talk.text)")
  }

  /// A mood interrupts only where the words do not answer what was asked.
  @Test func anAnswerInAngerIsAnAnswer() throws {
    var talk = try Conversation()
    try talk.say("Wo ist meine Bestellung?")
    try talk.say("11111111, das ist eine absolute Unverschämtheit, ich bin stinksauer!!!")
    #expect(talk.decided == "collect postcode", "\(talk.last)")
    try talk.say("Das ist eine absolute Unverschämtheit, ich bin stinksauer!!!")
    #expect(talk.decided == "escalate emotion", "\(talk.last)")
  }
}
