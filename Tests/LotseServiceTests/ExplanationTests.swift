import JSON
import Knowledge
import Testing

@Suite struct ExplanationTests {
  private static let questions = [
    "Wie lange dauert der Versand?", "Rücksendeetikett ausdrucken", "versand kosten hoehe",
    "Wo bleibt mein Geld nach der Rücksendung?", "How long does delivery take?",
    "Bekomme ich Lebkuchengutscheine zur Bestellung?", "Kann ich die Adresse noch ändern", "?!",
    "Kulanz Gutschrift Betrag",
  ]

  private func explanation(_ question: String, role: String = "customer") throws -> JSONValue {
    let line =
      #"{"jsonrpc":"2.0","id":1,"method":"explain","params":{"question":"\#(question)","candidates":100,"role":"\#(role)",\#(now)}}"#
    return try #require(try json(try Fixture.answers([line])[0])["result"])
  }

  /// A decimal with six places as millionths, from the digits themselves.
  private func millionths(_ value: JSONValue?) throws -> Int64 {
    Int64((try #require(value?.doubleValue) * 1e6).rounded())
  }

  private func sum(_ parts: JSONValue?, _ key: String = "part") throws -> Int64 {
    try #require(parts?.arrayValue).reduce(0) { try $0 + millionths($1[key]) }
  }

  @Test(arguments: questions, ["customer", "agent"])
  func partsAddUpToTheirSums(question: String, role: String) throws {
    let explanation = try explanation(question, role: role)
    for candidate in try #require(explanation["candidates"]?.arrayValue) {
      #expect(try sum(candidate["features"]) == millionths(candidate["score"]))
      for feature in try #require(candidate["features"]?.arrayValue) {
        #expect(try sum(feature["parts"]) == millionths(feature["value"]), "\(feature)")
      }
    }
    guard let terms = explanation["confidence"]?["terms"] else { return }
    #expect(try sum(terms) == millionths(explanation["confidence"]?["log_odds"]))
  }

  @Test(arguments: questions)
  func itDecidesAsAskDoes(question: String) throws {
    let ask = try json(try Fixture.answers([#"{"question":"\#(question)",\#(now)}"#])[0])
    let explanation = try explanation(question)
    #expect(explanation["decision"] == ask["decision"])
    #expect(explanation["reason"] == ask["reason"])
    #expect(explanation["confidence"]?["value"] == ask["confidence"])
    // Of a reply that is no answer nothing is said of how sure it is.
    #expect(ask["gate"] == (ask["decision"] == "answer" ? explanation["gate"]?["kind"] : "none"))
  }

  /// The lowest risk at which the gate is passed says whether it is at the present one.
  @Test(arguments: questions)
  func theLeastRiskSaysWhetherTheGateIsPassed(question: String) throws {
    let gate = try #require(try explanation(question)["gate"])
    let least = try #require(gate["least_risk"]).doubleValue
    let risk = try #require(gate["risk"]?.doubleValue)
    #expect(gate["passed"]?.boolValue == (least.map { $0 <= risk } ?? false), "\(gate)")
  }

  @Test func figuresHaveSixPlaces() throws {
    let line =
      #"{"jsonrpc":"2.0","id":1,"method":"explain","params":{"question":"Versandkosten",\#(now)}}"#
    let text = try #require(try Fixture.answers([line])[0])
    let figures = text.matches(
      of: /"(value|weight|part|score|log_odds|certainty|risk|least_risk)":([^,}]+)/)
    #expect(figures.count > 50)
    #expect(figures.allSatisfy { $0.2.wholeMatch(of: /-?\d+\.\d{6}/) != nil })
  }

  @Test func wordsSayWhatBecameOfThem() throws {
    let explanation = try explanation("Die Versandadresse xyzzy")
    let words = try #require(explanation["words"]?.arrayValue)
    #expect(words.map { $0["word"] } == ["die", "versandadresse", "xyzzy"])
    #expect(words[0]["stop_word"] == true)
    #expect(words[1]["parts"]?.arrayValue?.count == 2)
    #expect(words[2]["known"] == false)
    #expect(explanation["language"]?["guess"] == "german")
  }

  /// A word that only an expired entry holds is unknown to customers, and known
  /// to them while the entry was valid.
  @Test func customersAreToldNothingOfWhatHasExpired() throws {
    let question = "Bekomme ich Lebkuchengutscheine?"
    for role in ["customer", "agent"] {
      let explanation = try explanation(question, role: role)
      let text = String(decoding: explanation.compactBytes, as: UTF8.self)
      #expect(!text.contains("weihnachten"))
      let word = explanation["words"]?.arrayValue?.last
      #expect(word?["known"] == (role == "agent" ? true : false))
    }
    let earlier = try Fixture.answers([
      #"{"jsonrpc":"2.0","id":1,"method":"explain","params":{"question":"\#(question)","now":"2020-12-01T00:00:00Z"}}"#
    ])
    let then = try json(earlier[0])["result"]
    #expect(then?["words"]?.arrayValue?.last?["known"] == true)
    #expect(then?["candidates"]?.arrayValue?.first?["entry"] == "weihnachten")
  }

  /// What a customer wrote and an entry learned counts for all, and is shown to agents alone.
  @Test func customersAreNotShownWhatOthersWrote() throws {
    let learned = "Wann kriegt Oma ihren Plattenspieler"
    let label = LabelledQuestion(
      id: "l", question: learned, language: "de", split: .calibration,
      relevant: [.init(entry: "lieferzeit")])
    let bytes = Fixture.index([Fixture.delivery, Fixture.returns], learning: [label])
    func explanation(_ role: String) throws -> String {
      let line =
        #"{"jsonrpc":"2.0","id":1,"method":"explain","params":{"question":"Plattenspieler","role":"\#(role)",\#(now)}}"#
      let text = try #require(try Fixture.answers([line], bytes: bytes)[0])
      let first = try json(text)["result"]?["candidates"]?.arrayValue?.first
      #expect(first?["entry"] == "lieferzeit")
      return text
    }
    #expect(try explanation("agent").contains(learned))
    let customer = try explanation("customer")
    #expect(!customer.contains("Oma") && !customer.contains("kriegt"))
  }
}
