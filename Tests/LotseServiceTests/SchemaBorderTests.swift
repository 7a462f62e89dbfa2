import JSON
import LotseService
import SeededRandom
import Testing

/// What the published schema allows and what the service accepts are the same.
///
/// Valid requests are changed at a random place: a member goes, comes, is null, has another type or a
/// value at its border. Left out is what no schema can say: the form of an instant, whether a choice
/// or a result fits the record, and counts that must agree.
@Suite struct SchemaBorderTests {
  /// Requests of all kinds, each accepted as it is; their records are a service's own.
  private static func requests() throws -> [JSONValue] {
    var lines = [
      #"{"id":"7","question":"Was kostet der Versand?","role":"customer","channel":"chat","verified":0,"profile":{"region":"Nord","age":7},"humans":{"open":true,"wait_minutes":4},"record":null,"format":"plain","short":true,"context":[1]}"#,
      #"{"id":1,"messages":["Hallo","Was kostet der Versand?"],"channel":"email","attachments":["a.pdf"]}"#,
      #"{"attachments":["a.pdf"]}"#, #"{"auto_submitted":true}"#, #"{"verified":1}"#,
      #"{"human":"handed_back","facts":{"order_number":"12345678","x":null}}"#,
      #"{"human":"took_over"}"#, #"{"question":"Was kostet der Versand?","role":"agent"}"#,
    ]
    var talk = try Conversation()
    for words in ["Adresse", "Wo bleibt mein Paket?", "12345678", "20095"] {
      try talk.say(words)
      lines.append(#"{"question":"Hallo","record":\#(talk.record)}"#)
    }
    let id = try #require(talk.last["action"]?["id"]?.stringValue)
    lines.append(
      #"{"action_result":{"id":"\#(id)","status":"ok","values":{"status":"x","n":1}},"record":\#(talk.record)}"#
    )
    return try lines.map { try JSONReader.parse(Array($0.utf8), limits: .file) }
  }

  @Test func whatIsAllowedIsAccepted() throws {
    var handler = try Shop.handler()
    let schema = try #require(ProtocolSchema.schema)
    let requests = try Self.requests()
    var random = SplitMix64(seed: 21)
    var counts = [true: 0, false: 0]
    for number in 0..<6_000 {
      var request = requests[number % requests.count]
      var what = "as it is"
      if number >= requests.count { what = Self.change(&request, &random) }
      guard !Self.isBeyondSchemas(what) else { continue }
      var writer = JSONWriter()
      writer.object { $0.member("r", request) }
      let line = String(writer.string.dropFirst(5).dropLast())
      let problems = schema.problems(of: request, as: "request")
      let reply = handler.answer(line) ?? ""
      let error = try JSONReader.parse(Array(reply.utf8), limits: .file)["error"]
      counts[problems.isEmpty, default: 0] += 1
      #expect(
        problems.isEmpty == (error == nil),
        "\(what): \(problems.first ?? "valid") but \(error.map { "\($0)" } ?? "accepted"): \(line.prefix(400))"
      )
    }
    // Both sides of the border are met.
    #expect(counts[true, default: 0] > 300 && counts[false, default: 0] > 300, "\(counts)")
  }

  /// What no schema can say; of messages, how long they are together.
  private static func isBeyondSchemas(_ what: String) -> Bool {
    [
      "/now", "/at", "turn_count", "/action_result/id", "/choice", "/record/pending", "/options",
      "/messages/",
    ]
    .contains {
      what.contains($0)
    }
  }

  private static let values: [JSONValue] = [
    .null, .bool(true), .bool(false), .integer(-1), .integer(0), .integer(1), .integer(9),
    .integer(10),
    .integer(101), .integer(1_000_001), .integer(2_147_483_648), .number(0.5), .string(""),
    .string("x"),
    .string(String(repeating: "x", count: 2_001)), .string(String(repeating: "x", count: 8_001)),
    .array([]), .array([.string("a")]), .array([.integer(1)]), .object(JSONObject()),
    .array([JSONValue](repeating: .string("a"), count: 51)),
    .array([JSONValue](repeating: .string("a"), count: 65)),
  ]

  private static let keys = [
    "question", "messages", "choice", "action_result", "human", "facts", "attachments",
    "auto_submitted",
    "verified", "profile", "humans", "format", "short", "channel", "role", "id", "unknown",
    "record",
  ]

  /// Changes one place of a value, and says what was done.
  private static func change(_ value: inout JSONValue, _ random: inout SplitMix64) -> String {
    var path = ""
    change(&value, &path, depth: 0, &random)
    return path
  }

  private static func change(
    _ value: inout JSONValue, _ path: inout String, depth: Int, _ random: inout SplitMix64
  ) {
    switch value {
    case .object(var object):
      let names = object.members.map(\.key)
      let deeper = names.randomElement(using: &random)
      if let name = deeper,
        Int.random(in: 0..<10, using: &random) < 6 || depth == 0 && name == "record"
      {
        path += "/" + name
        var member = object[name] ?? .null
        change(&member, &path, depth: depth + 1, &random)
        object[name] = member
      } else if let name = deeper, Bool.random(using: &random) {
        path += "/" + name + " goes"
        object[name] = nil
      } else {
        let name = (depth == 0 ? keys : ["unknown", "value"]).randomElement(using: &random) ?? "x"
        path += "/" + name + " comes"
        object[name] = values.randomElement(using: &random)
      }
      value = .object(object)
    case .array(var elements)
    where !elements.isEmpty && Int.random(in: 0..<10, using: &random) < 7:
      let place = elements.indices.randomElement(using: &random) ?? 0
      path += "/\(place)"
      change(&elements[place], &path, depth: depth + 1, &random)
      value = .array(elements)
    default:
      path += " changes"
      value = values.randomElement(using: &random) ?? .null
    }
  }
}
