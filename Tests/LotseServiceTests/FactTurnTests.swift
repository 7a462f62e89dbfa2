import Answering
import Foundation
import JSON
import Knowledge
import LotseService
import Testing

/// A workshop whose appointments need a day and a time.
private enum Workshop {
  static let bytes: [UInt8] = {
    let policy = """
      {
        "format": 1, "time_zone": "Europe/Berlin", "route": "service",
        "topics": { "werkstatt": {} },
        "fields": {
          "date": { "pattern": "[0-9]{2}[.][0-9]{2}[.][0-9]{4}", "label": { "de": "Wunschtermin (TT.MM.JJJJ)", "en": "preferred date" } },
          "order_number": { "pattern": "[0-9]{8}", "label": { "de": "Auftragsnummer", "en": "order number" } },
          "customer_number": { "pattern": "K[0-9]{6}", "label": { "de": "Kundennummer", "en": "customer number" } },
          "time": { "pattern": "[0-9]{2}:[0-9]{2}", "label": { "de": "Uhrzeit", "en": "time" } },
          "amount": { "pattern": "[0-9]{1,4}", "label": { "de": "gewünschter Abschlag in Euro", "en": "desired instalment in euros" } }
        },
        "actions": {
          "transfer": { "returns": ["result"], "changes": true },
          "book": { "returns": ["place"], "changes": true },
          "instalment": { "returns": ["valid_from"], "changes": true }
        }
      }
      """
    let entries = """
      ---
      language: de
      topic: werkstatt
      audience: customer
      ---
      # Werkstatt

      ## Wie buche ich einen Werkstattbesuch?
      <!--
      id: werkstatt
      action: book
      require: date, time
      -->

      - Ich möchte einen Werkstattbesuch buchen.
      - Termin in der Werkstatt

      Ihr Platz am {{date}}: {{place}}.

      ## Wie ändere ich meinen Abschlag?
      <!--
      id: abschlag
      action: instalment
      require: amount
      -->

      - Ich möchte meinen Abschlag senken.
      - Abschlag anpassen

      Der Abschlag {{amount}} gilt ab {{valid_from}}.

      ## Wie schreibe ich einen Auftrag auf ein Kundenkonto um?
      <!--
      id: umschreiben
      action: transfer
      require: order_number, customer_number
      -->

      - Ich möchte meinen Auftrag auf mein Kundenkonto umschreiben.
      - Auftrag einem Kundenkonto zuordnen

      Das Ergebnis: {{result}}.

      ## Was kostet eine Inspektion?
      <!-- id: kosten -->

      - Preis einer Inspektion

      Eine Inspektion kostet 200 Euro.
      """
    let contents = [
      KnowledgeSources.Content(path: "werkstatt.md", bytes: Array(entries.utf8)),
      KnowledgeSources.Content(path: "policy.json", bytes: Array(policy.utf8)),
    ]
    let (base, diagnostics) = KnowledgeLoader.load(contents)
    guard let base, let bytes = try? IndexBuilder.build(base) else {
      preconditionFailure(diagnostics.map { $0.text(in: .english) }.joined(separator: "\n"))
    }
    return bytes
  }()

  static func conversation() throws -> Conversation {
    var talk = Conversation(
      try Fixture.withFile(bytes) { path in
        RequestHandler(try ServiceEnvironment(Fixture.configuration(path)))
      })
    // A Wednesday.
    talk.context = #""now":"2026-11-25T10:00:00+01:00""#
    return talk
  }
}

/// What customers state is taken as it was meant, and asked for once.
@Suite struct FactTurnTests {
  private static let booking = "Ich möchte einen Werkstattbesuch buchen."

  private func known(_ talk: Conversation) -> [String: String] {
    var values: [String: String] = [:]
    for member in talk.last["known"]?.objectValue?.members ?? [] {
      values[member.key] = member.value.stringValue
    }
    return values
  }

  /// What the instalment becomes is meant, not what it was nor by how much it changes.
  @Test(arguments: [
    ("Ich möchte meinen Abschlag von 120 auf 85 Euro senken", "85"),
    ("Ich möchte meinen Abschlag senken, bisher zahle ich 120 Euro, bitte 85 Euro", "85"),
  ])
  func theNewAmountIsReadBack(words: String, amount: String) throws {
    var talk = try Workshop.conversation()
    try talk.say(words)
    #expect(
      talk.decided == "collect confirmation" && known(talk)["amount"] == amount, "\(talk.last)")
  }

  @Test func aDifferenceIsAskedAbout() throws {
    var talk = try Workshop.conversation()
    try talk.say("Ich möchte meinen Abschlag um 20 Euro senken")
    #expect(talk.decided == "collect amount", "\(talk.last)")
    try talk.say("um 20 Euro weniger")
    #expect(talk.decided == "collect amount", "\(talk.last)")
    try talk.say("von 120 auf 100 Euro")
    #expect(known(talk)["amount"] != "20" && known(talk)["amount"] != "120", "\(talk.last)")
  }

  /// A day that is over is no wish, and what is wrong with it is said.
  @Test func aDayThatIsOverIsAskedForAgain() throws {
    var talk = try Workshop.conversation()
    try talk.say(Self.booking)
    try talk.say("gestern")
    #expect(talk.decided == "collect date" && talk.text.contains("schon vorbei"), "\(talk.text)")
    try talk.say("übermorgen")
    #expect(talk.decided != "collect date", "\(talk.last)")
  }

  /// A value that was read back and refused is not taken where the words name it again.
  @Test(
    arguments: [
      ("nein, den Freitag danach", "04.12.2026"), ("nein, ich meinte Freitag", nil),
      ("nein, eine Woche später", "04.12.2026"), ("ich meinte den 5.12.", "05.12.2026"),
      ("nein, nicht den Freitag", nil),
    ] as [(String, String?)])
  func whatWasRefusedIsNotReadAgain(words: String, day: String?) throws {
    var talk = try Workshop.conversation()
    try talk.say(Self.booking)
    try talk.say("nächsten Freitag")
    #expect(talk.decided == "collect date" && talk.text.contains("27.11.2026"), "\(talk.text)")
    try talk.say(words)
    #expect(known(talk)["date"] == day, "\(talk.last)")
    // It was asked for and read back: twice is the most.
    #expect(talk.decided == (day == nil ? "escalate facts_missing" : "collect time"))
  }

  /// What was read back is changed by words that lean on it.
  @Test(arguments: [
    "nein, eine Woche später", "nein, den Samstag danach", "lieber eine Woche später",
    "ja, aber eine Woche später",
  ])
  func aDayIsCorrectedByTheOneReadBack(words: String) throws {
    var talk = try Workshop.conversation()
    try talk.say(Self.booking + " Am 5.12. um 14:30")
    #expect(talk.decided == "collect confirmation" && known(talk)["date"] == "05.12.2026")
    try talk.say(words)
    #expect(talk.decided == "collect confirmation", "\(talk.last)")
    #expect(known(talk)["date"] == "12.12.2026" && known(talk)["time"] == "14:30")
  }

  @Test(
    arguments: [
      ("Morgen!", "time", "26.11.2026", nil),
      ("am 5.12. um 14:30", "confirmation", "05.12.2026", "14:30"),
      ("übernächsten Montag", "time", "07.12.2026", nil),
      ("nicht am Freitag, lieber Montag um 15 Uhr", "confirmation", "30.11.2026", "15:00"),
      ("am 5.12. nicht um 14 Uhr, lieber 15 Uhr", "confirmation", "05.12.2026", "15:00"),
      ("30.02.2027", "date", nil, nil),
      ("99.99.2026", "date", nil, nil),
      ("Freitag geht nicht", "date", nil, nil),
      ("morgen halb drei", "time", "26.11.2026", nil),
    ] as [(String, String, String?, String?)])
  func aDayAndATime(_ words: String, _ asked: String, _ date: String?, _ time: String?) throws {
    var talk = try Workshop.conversation()
    try talk.say(Self.booking)
    #expect(talk.decided == "collect date")
    try talk.say(words)
    #expect(talk.decided == "collect \(asked)")
    #expect(known(talk)["date"] == date)
    #expect(known(talk)["time"] == time)
  }

  /// A value behind the no is the new one.
  @Test(arguments: [
    ("Nein, Dienstag war gemeint", "01.12.2026"),
    ("nein, sondern morgen", "26.11.2026"), ("nein, am 7.12.", "07.12.2026"),
  ])
  func aDayBehindANoIsTheNewOne(words: String, day: String) throws {
    var talk = try Workshop.conversation()
    try talk.say(Self.booking)
    try talk.say("nächsten Freitag")
    #expect(talk.decided == "collect date" && talk.text.contains("27.11.2026"), "\(talk.text)")
    try talk.say(words)
    #expect(talk.decided == "collect time" && known(talk)["date"] == day, "\(talk.last)")
  }

  /// A day that is turned down has no wrong form and uses up no request, but does not go on for ever.
  @Test func aDayThatIsTurnedDownIsAskedForAgain() throws {
    var talk = try Workshop.conversation()
    try talk.say(Self.booking)
    let asked = talk.last["record"]?["asked"]
    try talk.say("Freitag geht nicht")
    #expect(talk.decided == "collect date" && talk.last["record"]?["asked"] == asked)
    #expect(!talk.text.contains("erwartete Form"), "\(talk.text)")
    var patient = talk
    try patient.say("Montag passt mir auch nicht")
    #expect(patient.decided == "collect date" && patient.text != talk.text)
    try patient.say("Dienstag geht auch nicht")
    #expect(patient.decided == "escalate facts_missing")
    try talk.say("30.02.2027")
    #expect(talk.decided == "collect date" && talk.text.contains("gibt es"), "\(talk.text)")
    try talk.say("am 5.12. um 14:30")
    #expect(talk.decided == "collect confirmation")
  }

  /// That there is no such day is said, and uses up a request.
  @Test(arguments: [
    "31.02.2027", "am 31.2.", "den 31. April bitte", "2027-02-31", "32.13.2027", "nein, 31.02.2027",
    "Geht der 31.02.2027?",
  ])
  func aDayThatThereIsNotIsSaidToBeNone(words: String) throws {
    var talk = try Workshop.conversation()
    try talk.say(Self.booking)
    try talk.say(words)
    #expect(talk.decided == "collect date" && talk.text.contains("gibt es"), "\(talk.text)")
    try talk.say("05.12.2026")
    #expect(talk.decided == "collect time", "\(talk.last)")
    // At a read-back of the day.
    var other = try Workshop.conversation()
    try other.say(Self.booking + " Nächsten Freitag")
    #expect(other.decided == "collect date" && other.text.contains("27.11.2026"))
    try other.say(words)
    #expect(other.decided == "collect date" && other.text.contains("gibt es"), "\(other.text)")
    try other.say("30.02.2027")
    #expect(other.decided == "escalate facts_missing", "asked for it twice: \(other.last)")
    // At a read-back of all.
    var whole = try Workshop.conversation()
    try whole.say(Self.booking + " Am 5.12. um 14:30")
    #expect(whole.decided == "collect confirmation")
    try whole.say(words)
    #expect(whole.decided == "collect date" && whole.text.contains("gibt es"), "\(whole.text)")
    #expect(known(whole)["date"] == nil && known(whole)["time"] == "14:30")
    try whole.say("07.12.2026")
    #expect(whole.decided == "collect confirmation" && known(whole)["date"] == "07.12.2026")
  }

  /// A day in the words that bring the matter forward, too.
  @Test func aDayThatThereIsNotIsSaidToBeNoneAtOnce() throws {
    var talk = try Workshop.conversation()
    try talk.say(Self.booking + " Am 31.02.2027")
    #expect(talk.decided == "collect date" && talk.text.contains("gibt es"), "\(talk.text)")
  }

  /// What stands behind one fact is the other that is needed; a number elsewhere may be anything.
  @Test(arguments: [
    ("Wo ist meine Bestellung? 12345678 20095", "act order_status"),
    ("Wo ist meine Bestellung 12345678, 20095?", "act order_status"),
    ("Wo ist meine Bestellung 12345678? Es waren 20095 Schrauben.", "collect postcode"),
  ])
  func aNumberBehindAFactIsTheOther(words: String, decided: String) throws {
    var talk = try Conversation()
    try talk.say(words)
    #expect(talk.decided == decided, "\(talk.last)")
  }

  /// Which of several numbers is wrong is asked, and none is taken.
  @Test(arguments: ["falsche Nummer", "die Nummer stimmt nicht", "Nein, die Nummer ist falsch"])
  func whichNumberIsWrongIsAsked(words: String) throws {
    var talk = try Workshop.conversation()
    try talk.say("Ich möchte meinen Auftrag auf mein Kundenkonto umschreiben.")
    #expect(talk.decided == "collect order_number")
    try talk.say("Auftragsnummer 12345678, Kundennummer K123456")
    #expect(talk.decided == "collect confirmation", "\(talk.last)")
    try talk.say(words)
    #expect(talk.decided == "collect confirmation" && talk.text.contains("Welche"), "\(talk.text)")
    #expect(talk.text.contains("12345678") && talk.text.contains("K123456"))
    #expect(known(talk).count == 2, "none is taken away")
    var yes = talk
    try yes.say("ja")
    #expect(yes.last["action"] == nil, "\(yes.last)")
    var value = talk
    try value.say("K654321")
    #expect(value.decided == "collect confirmation" && known(value)["customer_number"] == "K654321")
    #expect(known(value)["order_number"] == "12345678")
    try talk.say("die Kundennummer")
    #expect(talk.decided == "collect customer_number", "\(talk.last)")
    #expect(known(talk) == ["order_number": "12345678"])
    try talk.say("K654321")
    #expect(talk.decided == "collect confirmation" && known(talk)["customer_number"] == "K654321")
  }

  @Test func aTimeThatDoesNotExistIsNoTime() throws {
    var talk = try Workshop.conversation()
    try talk.say(Self.booking)
    try talk.say("05.12.2026")
    try talk.say("25:00")
    #expect(talk.decided == "collect time")
  }

  @Test func aWeekdayThatContradictsItsDateIsReadBack() throws {
    var talk = try Workshop.conversation()
    try talk.say(Self.booking)
    try talk.say("Donnerstag, den 4.12.2026")
    #expect(talk.decided == "collect date")
    #expect(talk.text.contains("04.12.2026"))
  }

  @Test func theSecondReadingIsTaken() throws {
    var talk = try Workshop.conversation()
    try talk.say(Self.booking)
    try talk.say("nächsten Freitag um 15 Uhr")
    #expect(talk.text.contains("27.11.2026"))
    try talk.say("nein, den danach")
    #expect(talk.decided == "collect confirmation")
    #expect(known(talk) == ["date": "04.12.2026", "time": "15:00"])
  }

  @Test func daysCountFromTheTurnThatNamesThem() throws {
    var talk = try Workshop.conversation()
    try talk.say("Ich möchte morgen um halb drei einen Werkstattbesuch buchen.")
    #expect(talk.decided == "collect time")
    #expect(talk.text.contains("14:30"))
    talk.context = #""now":"2026-11-27T10:00:00+01:00""#
    try talk.say("ja")
    #expect(talk.decided == "collect confirmation")
    #expect(known(talk) == ["date": "26.11.2026", "time": "14:30"])
  }

  @Test(arguments: [
    "40012345 und 50667", "Bestellnummer 40012345, 50667 Köln", "40012345, 50667",
  ])
  func bothNumbersInOneAnswer(_ words: String) throws {
    var talk = try Conversation()
    try talk.say("Wo ist meine Bestellung?")
    #expect(talk.decided == "collect order_number")
    try talk.say(words)
    #expect(talk.decided == "act order_status")
    #expect(talk.last["action"]?["fields"]?["postcode"] == "50667")
  }

  @Test func statedFactsDoNotHideTheMatter() throws {
    var plain = try Conversation()
    try plain.say("Ich möchte meine Bestellung stornieren.")
    var full = try Conversation()
    try full.say("Ich möchte meine Bestellung 40012345 stornieren, PLZ 50667.")
    #expect(full.decided == "collect confirmation")
    #expect(full.last["confidence"] == plain.last["confidence"])
  }

  @Test func aNumberInPassingLeavesAFieldAlone() throws {
    var talk = try Workshop.conversation()
    try talk.say("Ich möchte meinen Abschlag senken.")
    try talk.say("85")
    #expect(talk.decided == "collect confirmation")
    try talk.say("Ich habe 30 Euro Mahngebühr bezahlt, ich will einen Menschen sprechen!")
    #expect(talk.decided == "escalate human_requested")
    let facts = talk.last["record"]?["facts"]?.arrayValue ?? []
    let values = facts.map { "\($0["name"]?.stringValue ?? "")=\($0["value"]?.stringValue ?? "")" }
    #expect(values == ["amount=85", "stated.amount=3000 EUR"])
  }

  @Test(arguments: [
    #"Ja, bitte.\n\nMit freundlichen Grüßen\nPeter Müller"#,
    #"Sehr geehrte Damen und Herren,\nja, bitte.\nMfG\nPeter Müller"#,
    #"Ja\n\nVon meinem iPhone gesendet"#,
    #"Ja\n\nAm 3.5.2026 um 14:00 schrieb Shop:\n> Soll 40099999 storniert werden?"#,
  ])
  func aYesByMail(_ words: String) throws {
    var talk = try Conversation()
    talk.context += #","channel":"email""#
    try talk.say("Ich möchte meine Bestellung stornieren.")
    try talk.say("40012345")
    #expect(talk.decided == "collect confirmation")
    try talk.say(words)
    #expect(talk.decided == "act cancel_order")
    #expect(talk.last["action"]?["fields"]?["order_number"] == "40012345")
  }

  /// A number of another length is said to be none, also where nothing was asked yet.
  @Test(arguments: [
    "Ich möchte meinen Auftrag 1234567 auf mein Kundenkonto umschreiben.",
    "Ich möchte meinen Auftrag auf mein Kundenkonto umschreiben, Auftragsnummer 123456789",
  ])
  func aNumberOfAnotherLengthIsSaidToBeNone(words: String) throws {
    var talk = try Workshop.conversation()
    try talk.say(words)
    #expect(talk.decided == "collect order_number", "\(talk.last)")
    #expect(talk.text.contains("erwartete Form"), "\(talk.text)")
    try talk.say("1234567")
    #expect(talk.decided == "collect order_number" && talk.text.contains("erwartete Form"))
    try talk.say("1234567")
    #expect(talk.decided == "escalate facts_missing", "\(talk.last)")
  }

  @Test(arguments: [
    "Ich möchte meinen Auftrag vom 3.11.2026 auf mein Kundenkonto umschreiben.",
    "Ich möchte meinen Auftrag über 1299 Euro auf mein Kundenkonto umschreiben.",
    "Ich möchte 2 Aufträge auf mein Kundenkonto umschreiben.",
    "Ich möchte meinen Auftrag auf mein Kundenkonto umschreiben, Telefon 0221 1234567",
  ])
  func aNumberOfSomethingElseIsNoMistake(words: String) throws {
    var talk = try Workshop.conversation()
    try talk.say(words)
    #expect(talk.decided == "collect order_number", "\(talk.last)")
    #expect(!talk.text.contains("erwartete Form"), "\(talk.text)")
  }

  /// The same in the place of what was read back: it is asked for anew, and nothing is dropped.
  @Test(arguments: ["nein, 1234567", "1234567", "ja, 123456789", "nein, Auftrag 1234567"])
  func aCorrectionOfAnotherLengthIsAskedForAnew(words: String) throws {
    var talk = try Workshop.conversation()
    try talk.say("Ich möchte meinen Auftrag 12345678 auf mein Kundenkonto K123456 umschreiben.")
    #expect(talk.decided == "collect confirmation", "\(talk.last)")
    try talk.say(words)
    #expect(talk.decided == "collect order_number", "\(talk.last)")
    #expect(talk.text.contains("erwartete Form") && known(talk)["customer_number"] == "K123456")
    try talk.say("12345679")
    #expect(talk.decided == "collect confirmation" && known(talk)["order_number"] == "12345679")
  }
}
