import JSON
import LotseService
import Testing

/// What is chosen among options, and what is not.
@Suite struct OptionTests {
  /// The shop, which has offered two options.
  private static func offered() throws -> Conversation {
    var talk = try Conversation()
    try talk.say("Wie ändere ich die Anschrift?")
    #expect(
      talk.last["decision"] == "clarify" && talk.last["options"]?.arrayValue?.count == 2,
      "\(talk.last)")
    return talk
  }

  private static let first = "vor dem Versand im Kundenkonto"
  private static let second = "solange die Rechnung nicht geschrieben"

  @Test(arguments: ["1 und 2", "beides", "beide bitte", "das erste und das zweite"])
  func severalAreAnswered(words: String) throws {
    var talk = try Self.offered()
    try talk.say(words)
    #expect(talk.decided == "answer", "\(talk.last)")
    #expect(talk.text.contains(Self.first) && talk.text.contains(Self.second), "\(talk.text)")
    #expect(talk.last["parts"]?.arrayValue?.count == 2)
  }

  @Test(arguments: [
    "das zweite, und was kostet der Versand?", "das zweite und was kostet der Versand",
  ])
  func aQuestionBesideAChoiceIsAnsweredToo(words: String) throws {
    var talk = try Self.offered()
    let options = talk.last["options"]?.arrayValue ?? []
    let isRechnung = options.last?["entry"] == "rechnungsadresse"
    try talk.say(words)
    #expect(talk.decided == "answer" && talk.text.contains("4,90 Euro"), "\(talk.last)")
    #expect(talk.text.contains(isRechnung ? Self.second : Self.first), "\(talk.text)")
  }

  @Test(arguments: ["nicht das erste, sondern das zweite", "nein, nicht das erste, das zweite"])
  func whatIsMeantInsteadIsChosen(words: String) throws {
    var (meant, named) = (try Self.offered(), try Self.offered())
    try meant.say(words)
    try named.say("das zweite")
    #expect(meant.decided == "answer", "\(meant.last)")
    #expect(meant.last["answer"]?["text"] == named.last["answer"]?["text"], "\(meant.text)")
  }

  /// A refusal with other words chooses nothing, whatever is nearest to it.
  @Test(arguments: ["das erste nicht", "nein, ich meinte eine Adresse für Gutscheine"])
  func aRefusalChoosesNothing(words: String) throws {
    var talk = try Self.offered()
    try talk.say(words)
    #expect(talk.last["decision"] == "escalate", "\(talk.last)")
    // Another matter that is surely meant is answered.
    var other = try Self.offered()
    try other.say("nein, ich meinte: was kostet der Versand?")
    #expect(other.decided == "answer" && other.text.contains("4,90 Euro"), "\(other.last)")
  }

  /// To whom it is all the same is answered with the first one.
  @Test(arguments: [
    "egal", "ist mir egal", "Das ist mir völlig egal", "egal welche", "irgendeins",
    "entscheiden Sie", "whatever", "either one", "I don't mind", "doesn't matter",
  ])
  func theFirstIsTakenWhereAllAreTheSame(words: String) throws {
    var (open, named) = (try Self.offered(), try Self.offered())
    try open.say(words)
    try named.say("das erste")
    #expect(open.decided == "answer", "\(open.last)")
    #expect(open.last["answer"]?["spans"] == named.last["answer"]?["spans"], "\(open.text)")
  }

  @Test(arguments: ["egal, vergessen Sie es", "ach egal, hat sich erledigt", "vergiss es"])
  func whatIsEndedChoosesNothing(words: String) throws {
    var talk = try Self.offered()
    try talk.say(words)
    #expect(talk.last["answer"] == nil && talk.last["decision"] == "clarify", "\(talk.last)")
    #expect(talk.last["record"]?["state"]?["phase"] == "open")
  }

  /// A yes to several options leaves open which; it is asked once more, and the options stay.
  @Test(arguments: ["ja", "Ja, bitte", "genau", "yes"])
  func aYesIsAskedWhichOne(words: String) throws {
    var talk = try Self.offered()
    let options = talk.last["options"]
    try talk.say(words)
    #expect(talk.decided == "clarify" && talk.last["options"] == options, "\(talk.last)")
    #expect(talk.text.contains("\n2. "), "\(talk.text)")
    var again = talk
    try talk.say("die erste")
    #expect(talk.decided == "answer", "\(talk.last)")
    // It is asked no third time.
    try again.say(words)
    #expect(again.last["decision"] == "escalate", "\(again.last)")
  }
}
