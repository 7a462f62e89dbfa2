import Answering
import Foundation
import JSON
import Knowledge
import LotseService
import Testing

/// What `status` says of live questions beside those of the calibration.
@Suite struct DriftTests {
  /// The base with a calibration on labelled questions.
  private static let labelled: [UInt8] = {
    let contents = [Fixture.delivery, Fixture.returns].enumerated().map {
      KnowledgeSources.Content(path: "\($0.offset).md", bytes: Array($0.element.utf8))
    }
    let asked = [
      ("Wie lange ist der Versand unterwegs?", "lieferzeit"),
      ("Was kostet das Porto?", "versandkosten"),
      ("Adresse falsch", "adresse"), ("Wo ist das Etikett?", "ruecksendung"),
      ("Wann kommt das Geld?", "erstattung"),
    ]
    var options = IndexBuilder.Options()
    options.labels = (0..<150).map { number in
      let (question, entry) = asked[number % asked.count]
      return LabelledQuestion(
        id: "\(number)", question: question + " Frage \(number)", language: "de",
        split: .calibration, relevant: number % 4 == 0 ? [] : [.init(entry: entry)])
    }
    guard let base = KnowledgeLoader.load(contents).0,
      let bytes = try? IndexBuilder.build(base, options: options)
    else { preconditionFailure("the fixture is sound") }
    return bytes
  }()

  private func status(after questions: [String], role: String = "agent") throws -> JSONValue {
    try Fixture.withFile(Self.labelled) { path in
      let requests = questions.map { #"{"question":"\#($0)",\#(now)}"# + "\n" }
      let call =
        #"{"jsonrpc":"2.0","id":1,"method":"status","params":{"role":"\#(role)",\#(now)}}"# + "\n"
      let (lines, _) = try RunningService.replies(
        Array((requests + [call]).joined().utf8), Fixture.configuration(path))
      return try #require(try json(lines.last)["result"])
    }
  }

  @Test func fewQuestionsSayNothing() throws {
    let drift = try #require(try status(after: ["Wie lange dauert der Versand?"])["drift"])
    #expect(drift["state"]?.stringValue == "too_few")
    #expect(drift["questions"]?.integerValue == 1)
    #expect(drift["features"]?.arrayValue?.isEmpty == true)
    #expect(try status(after: [], role: "customer")["drift"] == nil)
  }

  @Test func otherQuestionsAreWarnedOf() throws {
    let questions = (0..<320).map { "Frobnizieren Quuxe Zworbeln im Versand \($0)" }
    let drift = try #require(try status(after: questions)["drift"])
    #expect(drift["state"]?.stringValue == "large")
    #expect(drift["questions"]?.integerValue == 320)
    #expect(drift["warning"]?.stringValue?.contains("label some of them") == true)
    let live = try #require(drift["unknown_words"]?["live"]?.doubleValue)
    let before = try #require(drift["unknown_words"]?["calibration"]?.doubleValue)
    #expect(live > before)
  }

  /// What brings no matter forward is counted nowhere: the calibration holds questions alone.
  @Test func smallTalkIsNotCounted() throws {
    func counted(_ questions: [String]) throws -> Int64? {
      try status(after: questions)["drift"]?["questions"]?.integerValue
    }
    #expect(
      try counted([
        "Hallo", "Guten Tag!", "Danke", "ja", "ok", "Tschüss", "Vielen Dank und tschüss", "",
        "Ich möchte mit einem Menschen sprechen",
      ]) == 0)
    #expect(
      try counted([
        "Hallo, wie lange dauert der Versand?", "Danke, und was kostet das Porto?",
        "Frobnizieren Quuxe?", "Was ist ein Quasar?",
      ]) == 4)
  }

  /// An index whose calibration rests on too few questions tells of no drift.
  @Test func withoutASpread() throws {
    let reply = try json(
      Fixture.answers([
        #"{"jsonrpc":"2.0","id":1,"method":"status","params":{"role":"agent",\#(now)}}"#
      ])[0])
    #expect(reply["result"]?["drift"] == nil && reply["result"]?["replies"] != nil)
  }
}
