import JSON
import Testing

/// An attachment without words is a fact that no machine looks at.
@Suite struct AttachmentTests {
  private static let photo = #""attachments":["IMG_1.jpg"]"#

  @Test(arguments: ["", "siehe Anhang", "Foto anbei", "Here is a photo", "📷", "mein Foto"])
  func whatItIsAboutIsAskedFirst(words: String) throws {
    var talk = try Conversation()
    try talk.say(words, Self.photo)
    #expect(talk.last["decision"] == "clarify", "\(talk.last)")
    #expect(["Anhänge kann nur", "Only a person"].contains { talk.text.contains($0) })
    try talk.say("Wie lange dauert der Versand?")
    #expect(talk.decided == "answer")
  }

  /// One that is announced and did not come is no question either.
  @Test func oneThatDidNotComeIsNoQuestion() throws {
    var talk = try Conversation()
    try talk.say("siehe Anhang")
    #expect(talk.last["decision"] == "clarify", "\(talk.last)")
  }

  /// By e-mail nobody is asked.
  @Test(arguments: ["", "siehe Anhang", "see attached"])
  func byMailAHumanLooksAtIt(words: String) throws {
    var talk = try Conversation()
    try talk.say(words, Self.photo + #","channel":"email""#)
    #expect(talk.decided == "escalate policy", "\(talk.last)")
  }

  /// Behind a matter it belongs to that.
  @Test func behindAMatterAHumanLooksAtIt() throws {
    var talk = try Conversation()
    try talk.say("Wie ändere ich die Lieferadresse?")
    try talk.say("siehe Anhang", Self.photo)
    #expect(talk.decided == "escalate policy" && talk.last["route"] == "logistik", "\(talk.last)")
  }

  /// While a human is due it is theirs.
  @Test func whileAHumanIsDueItIsNoted() throws {
    var talk = try Conversation()
    talk.context = #""now":"2026-11-25T22:00:00+01:00""#
    try talk.say("Mein Mann ist gestorben.")
    try talk.say("", Self.photo)
    #expect(talk.last["decision"] == "clarify" && talk.text.contains("notiert"), "\(talk.last)")
  }

  /// Words that say more are what they say.
  @Test func wordsBesideItAreRead() throws {
    var talk = try Conversation()
    try talk.say("Was kostet der Versand?", Self.photo)
    #expect(talk.decided == "answer")
    try talk.say("Hallo", Self.photo)
    #expect(talk.decided != "escalate policy")
  }
}
