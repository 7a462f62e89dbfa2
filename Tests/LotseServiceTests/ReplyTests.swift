import JSON
import Testing

/// The instant of all questions, so that records are the same each time.
let now = #""now":"2026-11-22T15:00:00+01:00""#

func json(_ text: String?) throws -> JSONValue {
  try JSONReader.parse(Array((text ?? "").utf8), limits: .file)
}

@Suite struct ReplyTests {
  @Test func p() throws {
    for line in try Fixture.answers([
      #"{"id":"7","question":"Wie lange dauert der Versand?",\#(now)}"#,
      #"{"id":"7","question":"Was kostet die Welt",\#(now)}"#,
      #"{"jsonrpc":"2.0","id":1,"method":"search","params":{"question":"Wie lange dauert der Versand?","limit":2,\#(now)}}"#,
      #"{"jsonrpc":"2.0","id":1,"method":"explain","params":{"question":"Lebkuchengutscheine Versandzeit","candidates":1,\#(now)}}"#,
      #"{"jsonrpc":"2.0","id":1,"method":"status","params":{"role":"agent"}}"#,
      #"{"jsonrpc":"2.0","id":1,"method":"reload"}"#,
    ]) { print(line ?? "-") }
  }
}
