import Foundation
import JSON
import Testing

/// What customers get does not depend on what only agents may see.
@Suite struct AccessTests {
  private static let questions = [
    "Wann darf ich Kulanz gewähren?", "Bis zu welchem Betrag darf ich gutschreiben?",
    "Gibt es bald eine Abholung?", "Holt ihr Pakete ab?", "Teamleitung", "Welchen Kulanzrahmen?",
    "Wie lange dauert der Versand?", "Rücksendeetikett", "Was kostet die Abholung der Ware?",
    "How long does delivery take?", "",
  ]

  private static var lines: [String] {
    questions.flatMap { question in
      let parameters = #""question":"\#(question)",\#(now)"#
      return [
        #"{"id":1,\#(parameters)}"#,
        #"{"id":1,\#(parameters),"role":"customer","short":true,"verified":9}"#,
        #"{"jsonrpc":"2.0","id":1,"method":"search","params":{\#(parameters),"limit":100}}"#,
        #"{"jsonrpc":"2.0","id":1,"method":"explain","params":{\#(parameters),"candidates":100}}"#,
        #"{"jsonrpc":"2.0","id":1,"method":"status","params":{\#(now)}}"#,
      ]
    }
  }

  private func replies(_ bytes: [UInt8]) throws -> [String] {
    try Fixture.answers(Self.lines, bytes: bytes).map {
      ($0 ?? "").replacing(/"(revision|uptime_seconds)":("[0-9a-f]*"|\d+)/, with: "")
    }
  }

  @Test func repliesToCustomersAreTheSameWithAndWithoutWhatIsInternal() throws {
    let with = try replies(Fixture.full)
    for (line, (with, without)) in zip(
      Self.lines, zip(with, try replies(Fixture.withoutInternals)))
    {
      #expect(with == without, "\(line)")
      let isSilent = !with.contains(#""entry":"kulanz""#) && !with.contains("Planung")
      #expect(isSilent, "\(line)")
    }
  }

  @Test func agentsSeeIt() throws {
    let reply = try Fixture.answers([
      #"{"question":"Welchen Kulanzrahmen habe ich?","role":"agent",\#(now)}"#
    ])
    #expect(reply[0]?.contains("Teamleitung") == true)
  }
}
