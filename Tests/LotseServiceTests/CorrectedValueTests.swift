import JSON
import LotseService
import Testing

/// What is corrected after it was taken is taken as it is now meant, and read back again.
@Suite struct CorrectedValueTests {
  private static let bytes: [UInt8] = {
    let policy = Shop.policy
      .replacing(
        #""fields": {"#,
        with: #"""
          "fields": {
            "reading": { "pattern": "[0-9]{1,7}", "label": { "de": "Zählerstand", "en": "meter reading" } },
            "floor": { "pattern": "[0-9]{1,2}[.] OG", "label": { "de": "Stockwerk", "en": "floor" } },
          """#
      )
      .replacing(
        #""actions": {"#,
        with: #""actions": { "meter_reading": { "returns": ["confirmation"], "changes": true },"#)
    let entries =
      Shop.entries + """


        ## Wie melde ich meinen Zählerstand?
        <!--
        id: zaehlerstand
        action: meter_reading
        require: reading, floor
        -->

        - Ich möchte meinen Zählerstand melden.
        - Zählerstand durchgeben

        Ihr Zählerstand {{reading}} ist gespeichert: {{confirmation}}.
        """
    return Shop.bytes(policy: policy, entries: entries)
  }()

  /// A reading of 500 that was taken, while the floor is asked for.
  private static func taken() throws -> Conversation {
    var talk = Conversation(try Shop.handler(bytes))
    try talk.say("Ich möchte meinen Zählerstand melden.")
    #expect(talk.decided == "collect reading", "\(talk.last)")
    try talk.say("500")
    #expect(talk.decided == "collect floor", "\(talk.last)")
    return talk
  }

  /// Short values without a label, alone or beside a yes, a no or a word of contrast.
  @Test(arguments: [
    "600", "ja, 600", "nein, 600", "doch 600", "lieber 600", "yes, 600", "es sind 600", "600 bitte",
  ])
  func aValueAloneIsTheBetterOne(words: String) throws {
    var talk = try Self.taken()
    try talk.say("3. OG")
    try talk.say(words)
    #expect(talk.decided == "collect confirmation", "\(talk.last)")
    #expect(talk.text.contains("600") && !talk.text.contains("500"), "\(talk.text)")
    try talk.say("ja")
    #expect(talk.last["action"]?["fields"]?["reading"] == "600", "\(talk.last)")
    // While it runs a human is told.
    try talk.say("doch 700")
    #expect(talk.decided == "escalate policy", "\(talk.last)")
  }

  /// What is said beside it is more than the value.
  @Test(arguments: [
    "ich warte seit 600 Tagen", "600?", "Zimmer 600 und noch mehr", "hier wohnen 600 Leute",
  ])
  func aNumberInPassingCorrectsNothing(words: String) throws {
    var talk = try Self.taken()
    try talk.say("3. OG")
    try talk.say(words)
    #expect(talk.last["known"]?["reading"] != "600", "\(talk.last)")
  }

  /// An earlier fact while another one is asked for, where the words say no or the contrary.
  @Test(arguments: ["nein, 600", "ich meinte 600", "Moment, ich meinte 600"])
  func anEarlierFactIsCorrected(words: String) throws {
    var talk = try Self.taken()
    try talk.say("danke")
    try talk.say(words)
    #expect(talk.decided == "collect floor", "\(talk.last)")
    #expect(talk.last["known"]?["reading"] == "600", "\(talk.last)")
  }

  /// Where several facts can have the value, it is asked which is meant.
  @Test func whatFitsSeveralIsAskedAbout() throws {
    let policy = Shop.policy.replacing(
      #""fields": {"#,
      with: #"""
        "fields": {
          "reading": { "pattern": "[0-9]{1,7}", "label": { "de": "Zählerstand", "en": "meter reading" } },
          "persons": { "pattern": "[0-9]{1,3}", "label": { "de": "Personen", "en": "persons" } },
        """#)
    let entries = Shop.entries.replacing(
      "action: cancel_order\nrequire: order_number",
      with: "action: cancel_order\nrequire: order_number, reading, persons")
    var talk = Conversation(try Shop.handler(Shop.bytes(policy: policy, entries: entries)))
    for words in ["Ich möchte meine Bestellung 12345678 stornieren.", "500", "3"] {
      try talk.say(words)
    }
    #expect(talk.decided == "collect confirmation", "\(talk.last)")
    try talk.say("nein, 4")
    #expect(talk.decided == "collect confirmation", "\(talk.last)")
    #expect(talk.text.contains("Welche dieser Angaben"), "\(talk.text)")
    try talk.say("die Personen")
    #expect(talk.decided == "collect persons", "\(talk.last)")
    try talk.say("4")
    #expect(
      talk.decided == "collect confirmation" && talk.text.contains("Personen 4"), "\(talk.text)")
  }

  private static let corrections = [
    "ich meinte 600", "Quatsch, 600", "Korrektur: 600", "sorry, ich meinte 600", "vertippt, 600",
    "I meant 600", "oops, 600",
  ]

  @Test(arguments: corrections) func whatWasJustTakenIsCorrected(words: String) throws {
    var talk = try Self.taken()
    try talk.say(words)
    #expect(talk.decided == "collect floor", "\(talk.last)")
    #expect(talk.last["known"]?["reading"] == "600", "\(talk.last)")
    try talk.say("3. OG")
    #expect(talk.decided == "collect confirmation" && talk.text.contains("600"), "\(talk.text)")
  }

  @Test(arguments: corrections) func whatWasReadBackIsReadBackAgain(words: String) throws {
    var talk = try Self.taken()
    try talk.say("3. OG")
    #expect(talk.decided == "collect confirmation", "\(talk.last)")
    try talk.say(words)
    #expect(talk.decided == "collect confirmation" && talk.text.contains("600"), "\(talk.last)")
    #expect(!talk.text.contains("500"))
    try talk.say("ja")
    #expect(talk.last["action"]?["fields"]?["reading"] == "600", "\(talk.last)")
  }

  @Test(arguments: corrections) func whatWasRecordedIsReadBackAgain(words: String) throws {
    var talk = try Self.taken()
    try talk.say("3. OG")
    try talk.say("ja")
    let id = try #require(talk.last["action"]?["id"]?.stringValue)
    try talk.turn(#""action_result":{"id":"\#(id)","status":"ok","values":{"confirmation":"ja"}}"#)
    #expect(talk.decided == "answer" && talk.text.contains("500"))
    try talk.say(words)
    #expect(talk.decided == "collect confirmation" && talk.text.contains("600"), "\(talk.last)")
  }
}
