import Retrieval
import Testing
import TextAnalysis

@testable import Answering

/// A wish that something be not is told from a report that something is not.
@Suite struct ContraryWishTests {
  private static let join = ["Wie melde ich mich zum Newsletter an?", "Newsletter bekommen"]
  private static let leave = [
    "Wie bestelle ich den Newsletter ab?", "Newsletter abbestellen", "Hört damit auf!",
  ]

  private static func isContrary(_ message: String, to phrasings: [String]) -> Bool {
    [.german, .english].contains {
      ContraryWish(message, in: $0)?.isContrary(to: phrasings) ?? false
    }
  }

  @Test(arguments: [
    "Ich möchte den Newsletter nicht mehr bekommen", "ich will keinen newsletter",
    "Bitte keinen Newsletter mehr", "Ich moechte nicht mehr zum Newsletter angemeldet sein.",
    "Hallo, ich möchte den Newsletter nicht mehr bekommen", "I don't want the newsletter any more",
    "I do not want your newsletter", "Please do not send me the newsletter",
    "Do not sign me up for the newsletter",
  ])
  func denied(_ message: String) {
    #expect(Self.isContrary(message, to: Self.join))
    #expect(!Self.isContrary(message, to: Self.leave))
  }

  /// What is wanted instead is the matter then.
  @Test(arguments: [
    ("Ich will keine Werbung, nur den Newsletter", TextLanguage.german),
    ("I don't want ads, just the newsletter", .english),
  ])
  func instead(message: String, language: TextLanguage) {
    #expect(ContraryWish(message, in: language) == nil)
  }

  @Test(arguments: ["Bitte den Newsletter nicht abbestellen", "Please don't unsubscribe me"])
  func deniedEnds(_ message: String) {
    #expect(Self.isContrary(message, to: Self.leave))
    #expect(!Self.isContrary(message, to: Self.join))
  }

  /// To keep something is to deny that it ends.
  @Test(arguments: [
    "Ich möchte den Newsletter behalten", "den Newsletter behalte ich",
    "I want to keep the newsletter",
    "I'd rather keep it",
  ])
  func kept(_ message: String) {
    #expect(Self.isContrary(message, to: Self.leave))
    #expect(!Self.isContrary(message, to: Self.join))
    #expect(!Self.isContrary(message, to: Self.leave + ["Kann ich den Newsletter behalten?"]))
  }

  /// Who asks for that, reports it, or goes on doing something wishes to keep nothing.
  @Test(arguments: [
    "Kann ich den Newsletter behalten?", "Ich habe den Newsletter behalten",
    "Ich wüsste gern, ob ich den Newsletter behalten darf", "I keep getting the newsletter",
    "Can I keep the newsletter?", "I'd like to know if I can keep it",
    "Den Newsletter behalte ich. Wie bestelle ich die Zeitung ab?",
  ])
  func notKept(_ message: String) {
    #expect(!Self.isContrary(message, to: Self.leave))
  }

  /// A request that something be not done needs no word of wishing.
  @Test(arguments: [
    "Bestelle den Newsletter nicht ab", "Bestellen Sie den Newsletter nicht ab",
    "Newsletter nicht abbestellen", "don't unsubscribe me", "Do not cancel the newsletter",
  ])
  func deniedRequests(_ message: String) {
    #expect(Self.isContrary(message, to: Self.leave))
    #expect(!Self.isContrary(message, to: Self.join))
  }

  @Test(arguments: [
    "Finde den Newsletter nicht", "Kann den Newsletter nicht abbestellen",
    "Abbestellung geht nicht", "Don't see the newsletter", "Ich bestelle den Newsletter nicht",
    "Den Newsletter abbestellen geht nicht",
  ])
  func reportsInTheFormOfRequests(_ message: String) {
    #expect(!Self.isContrary(message, to: Self.leave), "\(message)")
  }

  @Test(arguments: [
    "Der Newsletter kommt nicht an", "Ich kann den Newsletter nicht lesen",
    "Ich möchte den Newsletter bekommen", "Kann ich nicht auch den Newsletter bekommen?",
    "Warum bekomme ich keinen Newsletter?", "I can't read the newsletter", "",
    "The newsletter will not open", "Mein Chef will keinen Newsletter",
    "Der Newsletter wurde nicht verschickt",
    "Ich will nicht lange suchen, wo finde ich den Newsletter?", "Why don't I get the newsletter?",
  ])
  func reports(_ message: String) {
    #expect(!Self.isContrary(message, to: Self.join))
    #expect(!Self.isContrary(message, to: Self.leave))
  }

  /// A word with the contrary beginning, where the base lacks the question's own.
  @Test func opposedWords() throws {
    func stands(_ question: String, _ phrasings: [String], _ language: TextLanguage) throws -> Bool
    {
      let index = try ViewBuilder.fittedIndex([
        SourceDocument(entry: 0, language: language, phrasings: phrasings, answer: "")
      ])
      var words = OpposedWords()
      return try words.stand(in: question, language, beside: 0, of: index)
    }
    let subscribe = ["How do I subscribe to the newsletter?"]
    #expect(try stands("unsubscribe me", subscribe, .english))
    #expect(try !stands("How to subscribe?", subscribe, .english))
    #expect(try !stands("unsubscribe me", subscribe + ["subscribe or unsubscribe"], .english))
    let limited = ["Ist der Vertrag befristet?"]
    #expect(try stands("Gibt es ihn unbefristet?", limited, .german))
    #expect(try !stands("Wie ist die Frist?", limited, .german))
    #expect(try !stands("", limited, .german))
  }

  @Test func aPhrasingThatWishesTheSameIsEnough() {
    let message = "Ich möchte kein Smart Meter"
    #expect(Self.isContrary(message, to: ["Was ist ein Smart Meter?"]))
    #expect(
      Self.isContrary(message, to: ["Was ist ein Smart Meter?", "Mein Smart Meter geht nicht."]))
    #expect(
      Self.isContrary(message, to: ["Ich will keinen Zähler, sondern ein Smart Meter."]))
    #expect(
      !Self.isContrary(message, to: ["Was ist ein Smart Meter?", "Ich will kein Smart Meter."]))
    #expect(!Self.isContrary(message, to: ["Kann ich das Smart Meter ablehnen?"]))
    #expect(!Self.isContrary(message, to: []))
  }
}
