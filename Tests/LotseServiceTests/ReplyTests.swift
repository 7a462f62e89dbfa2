import JSON
import LotseService
import Testing

/// The instant of all questions, so that records are the same each time.
let now = #""now":"2026-11-22T15:00:00+01:00""#

func json(_ text: String?) throws -> JSONValue {
  try JSONReader.parse(Array((text ?? "").utf8), limits: .file)
}

/// The keys of an object, in order.
func keys(_ value: JSONValue?) -> [String] { value?.objectValue?.members.map(\.key) ?? [] }

@Suite struct ReplyTests {
  private func reply(_ line: String, bytes: [UInt8] = Fixture.full) throws -> JSONValue {
    try json(try Fixture.answers([line], bytes: bytes)[0])
  }

  @Test func anAnswerHasTheMembersOfTheDesign() throws {
    let line = #"{"id":"7","question":"Wie lange dauert der Versand?",\#(now)}"#
    let text = try #require(try Fixture.answers([line])[0])
    let reply = try json(text)
    #expect(
      keys(reply) == [
        "id", "decision", "text", "confidence", "gate", "offer_human", "automatic", "language",
        "revision", "answer", "record",
      ])
    #expect(reply["decision"] == "answer")
    #expect(keys(reply["answer"]) == ["text", "format", "spans", "marked"])
    let span = reply["answer"]?["spans"]?.arrayValue?.first
    #expect(keys(span) == ["entry", "language", "start", "end", "digest"])
    #expect(span?["entry"] == "lieferzeit")
    #expect(span?["end"] == .integer(Int64(reply["answer"]?["text"]?.stringValue?.utf8.count ?? 0)))
    #expect(text.contains(/"confidence":0\.\d{6},/))
    #expect(reply["record"]?["turns"]?.arrayValue?.count == 1)
  }

  @Test func anEscalationHasReasonRouteAndPriority() throws {
    let reply = try reply(#"{"question":"Verkaufen Sie Giraffen?",\#(now)}"#)
    #expect(
      keys(reply) == [
        "decision", "text", "confidence", "gate", "offer_human", "automatic", "language",
        "revision", "reason", "route", "priority", "record",
      ])
    #expect(reply["reason"] == "no_entry")
  }

  @Test func bothFormsSayTheSame() throws {
    let parameters = #""question":"Was kostet der Versand?","format":"plain","short":true,\#(now)"#
    let short = try reply("{\(parameters)}")
    let call = try reply(
      #"{"jsonrpc":"2.0","id":1,"method":"ask","params":{\#(parameters)}}"#)
    #expect(keys(call) == ["jsonrpc", "id", "result"])
    #expect(call["result"] == short)
  }

  @Test(arguments: [#""7""#, "7", "-3", "1.5", "null", #""ä\"\u2028""#])
  func idsAreEchoed(id: String) throws {
    let lines = try Fixture.answers([
      #"{"id":\#(id),"question":"Versand?"}"#, #"{"id":\#(id),"question":5}"#,
      #"{"jsonrpc":"2.0","id":\#(id),"method":"status"}"#,
    ])
    #expect(lines.allSatisfy { $0?.contains("\"id\":\(id),") == true })
  }

  @Test func theRecordComesBackWithItsNextTurn() throws {
    let first = try reply(#"{"question":"Was kostet der Versand?",\#(now)}"#)
    let record = try #require(first["record"])
    let text = String(decoding: record.compactBytes, as: UTF8.self)
    let second = try reply(#"{"question":"Und wie lange dauert er?",\#(now),"record":\#(text)}"#)
    #expect(second["record"]?["turns"]?.arrayValue?.count == 2)
    #expect(second["record"]?["turns"]?.arrayValue?.first == record["turns"]?.arrayValue?.first)
  }

  @Test func allParametersOfTheDesignAreTaken() throws {
    let reply = try reply(
      #"""
      {"id":"7","question":"Wo bleibt mein Paket?","role":"customer","channel":"chat",
      "now":"2026-11-22T15:00:00+01:00","verified":0,"profile":{"a":"b","c":1,"d":true,"e":null},
      "humans":{"open":true,"wait_minutes":4},"record":null,"context":{"x":[{}]},"short":false,
      "format":"markdown"}
      """#.replacing("\n", with: " "))
    #expect(reply["error"] == nil)
  }

  @Test func searchGivesCandidatesInOrderWithTheirFeatures() throws {
    let reply = try reply(
      #"{"jsonrpc":"2.0","id":1,"method":"search","params":{"question":"Wie lange dauert der Versand?","limit":2,\#(now)}}"#
    )
    let results = try #require(reply["result"]?["results"]?.arrayValue)
    #expect(results.count == 2)
    #expect(results[0]["entry"] == "lieferzeit")
    #expect(results[0]["question"] == "Wie lange dauert der Versand?")
    #expect(results[0]["topic"] == "lieferung")
    #expect(
      try #require(results[0]["score"]?.doubleValue) >= #require(results[1]["score"]?.doubleValue))
    #expect(keys(results[0]["features"]).contains("lexical"))
  }

  @Test func searchGivesTheQuestionInTheLanguageItWasFoundIn() throws {
    let reply = try reply(
      #"{"jsonrpc":"2.0","id":1,"method":"search","params":{"question":"How long does delivery take?","limit":1,\#(now)}}"#
    )
    let first = reply["result"]?["results"]?.arrayValue?.first
    #expect(first?["language"] == "en")
    #expect(first?["question"] == "How long does delivery take?")
  }

  @Test func statusCountsWhatTheRoleMaySee() throws {
    let lines = try Fixture.answers([
      #"{"question":"Wie lange dauert der Versand?",\#(now)}"#, "{",
      #"{"jsonrpc":"2.0","id":1,"method":"status","params":{\#(now)}}"#,
      #"{"jsonrpc":"2.0","id":1,"method":"status","params":{"role":"agent",\#(now)}}"#,
    ])
    let customer = try #require(try json(lines[2])["result"])
    // One of six entries for customers has expired.
    #expect(customer["entries"] == ["customer": 5])
    #expect(customer["version"] == "1.2.3")
    #expect(customer["replies"] == nil && customer["requests"] == nil)
    let agent = try #require(try json(lines[3])["result"])
    #expect(
      agent["replies"] == [
        "answer": 1, "clarify": 0, "collect": 0, "act": 0, "escalate": 0, "silent": 0, "error": 1,
      ])
    #expect(agent["requests"] == 4)
    #expect(agent["entries"] == ["customer": 5, "agent": 8])
  }

  @Test func notificationsGetNoReply() throws {
    let lines = try Fixture.answers([
      #"{"jsonrpc":"2.0","method":"ask","params":{"question":"Versand?"}}"#,
      #"{"jsonrpc":"2.0","method":"unknown"}"#, #"{"jsonrpc":"2.0","method":"ask","params":[]}"#,
      #"[{"jsonrpc":"2.0","method":"status"},{"jsonrpc":"2.0","method":"status"}]"#,
    ])
    #expect(lines == [nil, nil, nil, nil])
  }

  @Test func aBatchGetsOneLineWithTheRepliesThatAreDue() throws {
    let reply = try reply(
      #"[{"jsonrpc":"2.0","id":1,"method":"status"},{"jsonrpc":"2.0","method":"status"},{"id":2,"question":"Versand?"},1,[]]"#
    )
    let replies = try #require(reply.arrayValue)
    #expect(replies.map { $0["id"] } == [1, 2, .null, .null])
    #expect(replies[1]["decision"] != nil)
    #expect(replies[2]["error"]?["code"] == -32600)
  }

  @Test func aBatchHasBounds() throws {
    let status = #"{"jsonrpc":"2.0","method":"status"}"#
    let search =
      #"{"jsonrpc":"2.0","id":1,"method":"search","params":{"question":"Versand?","limit":100}}"#
    func batch(_ element: String, _ count: Int) -> String {
      "[" + [String](repeating: element, count: count).joined(separator: ",") + "]"
    }
    let lines = try Fixture.answers([
      batch(status, ServiceLimits.batch), batch(status, ServiceLimits.batch + 1),
      batch(search, 11),
    ])
    #expect(lines[0] == nil)
    #expect(try json(lines[1])["error"]?["code"] == -32600)
    let searches = try #require(try json(lines[2]).arrayValue)
    #expect(searches.prefix(10).allSatisfy { $0["result"] != nil })
    #expect(searches[10]["error"]?["code"] == -32600)
  }
}
