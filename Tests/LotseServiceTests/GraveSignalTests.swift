import JSON
import LotseService
import Testing

/// Whom a customer is told to call, and where the gravest signal sends a matter.
@Suite struct GraveSignalTests {
  private static let call = "Bei Gefahr rufen Sie bitte die 112."

  private static let bytes = Shop.bytes(
    policy: Shop.policy.replacing(
      #""topics": {"#,
      with: """
        "signals": {
          "human_wanted": { "route": "zentrale" },
          "sensitive_topic": { "route": "heikel", "details": {
            "emergency": { "route": "notdienst", "text": { "de": "\(call)" } },
            "legal": { "route": "recht" }
          } }
        },
        "topics": {
        """
    ).replacing(
      #""route": "trauer", "priority": "high" }"#,
      with: #""route": "trauer", "priority": "high", "text": { "de": "Unser Beileid." } }"#))

  private static func talk(isOpen: Bool = true) throws -> Conversation {
    var talk = Conversation(try Shop.handler(bytes))
    if !isOpen { talk.context = #""now":"2026-11-28T23:00:00+01:00""# }
    return talk
  }

  /// When nobody is there, an emergency is told whom to call; not twice in a row.
  @Test(arguments: [true, false])
  func anEmergencyIsToldWhomToCall(isOpen: Bool) throws {
    var talk = try Self.talk(isOpen: isOpen)
    try talk.say("Hilfe, es brennt in unserer Küche, ein Notfall!")
    #expect(talk.decided == "escalate sensitive_topic", "\(talk.last)")
    #expect(talk.last["route"] == "notdienst" && talk.last["priority"] == "high")
    #expect(talk.text.contains(Self.call))
    guard !isOpen else { return }
    try talk.say("Hilfe, es brennt immer noch, ein Notfall!")
    #expect(!talk.text.contains(Self.call) && talk.text.count > 0)
  }

  /// One word is enough, in either language.
  @Test(arguments: ["Feuer!", "Hilfe, es brennt!", "Gasgeruch!", "Fire!", "Gas leak!"])
  func aWordIsEnough(words: String) throws {
    var talk = try Self.talk()
    try talk.say(words)
    #expect(talk.decided == "escalate sensitive_topic" && talk.text.contains("112"), "\(talk.last)")
    #expect(talk.last["route"] == "notdienst")
  }

  /// A danger at the end of a long message is told as one that stands alone.
  @Test func aDangerIsNotLostInALongMessage() throws {
    var talk = try Self.talk()
    try talk.say(
      "Hallo, ich habe letzte Woche bei Ihnen eine Waschmaschine bestellt und sie wurde am Dienstag "
        + "geliefert. Beim Anschließen habe ich bemerkt, dass die Trommel klemmt. Es riecht nach "
        + "verbranntem Kabel.")
    #expect(talk.decided == "escalate sensitive_topic" && talk.text.hasPrefix(Self.call))
    #expect(talk.last["route"] == "notdienst" && talk.last["priority"] == "high", "\(talk.last)")
  }

  /// It comes before all else, also before who answers and when somebody is there.
  @Test(arguments: [true, false])
  func whomToCallIsSaidFirst(isOpen: Bool) throws {
    for words in ["Mein Zähler brennt", "Unfall, mein Mann ist bewusstlos"] {
      var talk = try Self.talk(isOpen: isOpen)
      try talk.say(words)
      #expect(talk.decided == "escalate sensitive_topic" && talk.text.hasPrefix(Self.call))
      #expect(talk.last["route"] == "notdienst" && talk.last["priority"] == "high", "\(talk.last)")
    }
  }

  /// Nothing of another matter stands beside it, and nothing is asked back.
  @Test(arguments: [
    "Mein Ladegerät brennt! Was kostet der Versand?", "Was kostet der Versand? Mein Akku brennt!",
    "Ich möchte meine Bestellung stornieren, mein Akku brennt!",
    "Adresse ändern, mein Kind hat eine Knopfbatterie verschluckt",
  ])
  func anEmergencyStandsAlone(words: String) throws {
    var talk = try Self.talk()
    try talk.say(words)
    #expect(talk.decided == "escalate sensitive_topic" && talk.text.contains(Self.call))
    #expect(talk.last["help"] == nil && talk.last["parts"] == nil, "\(talk.last)")
    #expect(!talk.text.contains("4,90") && !talk.text.contains("Kundenkonto"), "\(talk.text)")
    var asked = try Self.talk()
    try asked.say("Ich möchte meine Bestellung stornieren")
    try asked.say(words)
    #expect(asked.decided == "escalate sensitive_topic", "\(asked.last)")
  }

  /// However often nobody was there, what must be said is, and graver things reach the human.
  @Test func anEmergencyIsNeverSilence() throws {
    var talk = try Self.talk(isOpen: false)
    for words in [
      "Ich will mit einem Menschen sprechen", "Mensch bitte", "gebt mir einen Menschen", "Mensch!",
      "Ich will einen Menschen",
    ] { try talk.say(words) }
    #expect(talk.decided == "silent", "\(talk.last)")
    var threatened = talk
    try threatened.say("Ich schalte jetzt meinen Anwalt ein!")
    #expect(threatened.decided == "escalate sensitive_topic" && threatened.last["route"] == "recht")
    var mourning = talk
    try mourning.say("Mein Mann ist gestorben.")
    #expect(mourning.last["decision"] == "escalate" && mourning.text.contains("Unser Beileid."))
    try talk.say("Hilfe, es brennt in unserer Küche, ein Notfall!")
    #expect(talk.decided == "escalate sensitive_topic" && talk.text.contains(Self.call))
    #expect(talk.last["route"] == "notdienst" && talk.last["priority"] == "high")
    // It stands in what was said last.
    try talk.say("Hilfe, es brennt in unserer Küche, ein Notfall!")
    #expect(talk.decided == "silent", "\(talk.last)")
  }

  @Test func aTopicHasATextToo() throws {
    var talk = try Self.talk()
    try talk.say("Mein Mann ist gestorben.")
    #expect(talk.last["decision"] == "escalate" && talk.text.contains("Unser Beileid."))
  }

  /// A threat behind a question sends it, also when facts are asked for first, and in front of a
  /// wish for a human.
  @Test func aLegalThreatKeepsItsRoute() throws {
    let threat = "Sonst gehe ich zum Anwalt."
    var talk = try Self.talk()
    try talk.say("Wo ist meine Bestellung? " + threat)
    if talk.last["decision"] == "collect" {
      try talk.say("12345678")
      try talk.say("20095")
    }
    #expect(talk.last["decision"] == "escalate", "\(talk.last)")
    #expect(talk.last["route"] == "recht" && talk.last["priority"] == "high", "\(talk.last)")
    var other = try Self.talk()
    try other.say("Ich will mit einem Menschen sprechen. " + threat)
    #expect(other.decided == "escalate human_requested" && other.last["route"] == "recht")
  }
}
