import Foundation
import JSON
import Testing

/// The second defective delivery, over `lotse serve` on the shipped shop, in both languages.
@Suite struct ComplaintTests {
  /// What the customer says, and what is to be read.
  struct Script: Sendable {
    var language: String
    var defect: String
    var label: String
    var again: String
    var hello: String
    var help: String
    var ready: String
    var goodwill: String
    var followUps: [String]
  }

  static let scripts = [
    Script(
      language: "de", defect: "Das Gerät war schon bei der Ankunft defekt.",
      label: "Wie bekomme ich ein Rücksendeetikett?",
      again:
        "Jetzt ist auch die Ersatzlieferung defekt, das ist schon das zweite Mal! Ich bin stinksauer!",
      hello: "Hallo?", help: "Melden Sie den Defekt innerhalb von 30 Tagen",
      ready: "Ihr Rücksendeetikett für die Bestellung 12345678 liegt hier bereit",
      goodwill: "Bieten Sie den sofortigen Austausch gegen ein Neugerät an",
      followUps: [
        "Ersatz oder Reparatur schriftlich bestätigen", "Anrufen, ob das Ersatzgerät läuft",
      ]),
    Script(
      language: "en", defect: "The device was faulty on arrival.",
      label: "How do I get a return label?",
      again:
        "The replacement device is faulty again, this is already the second time! I am absolutely furious!",
      hello: "Hello?", help: "Report the fault within 30 days",
      ready: "Your return label for order 12345678 is ready here",
      goodwill: "Offer an immediate replacement with a new device",
      followUps: [
        "Confirm replacement or repair in writing", "Call whether the replacement works",
      ]),
  ]

  @Test(arguments: scripts)
  func secondDefectiveDelivery(_ script: Script) throws {
    let index = try #require(Lotse.onlineShop)
    var service = try ServedConversation(index: index)
    // Standard help.
    var reply = try service.turn(["question": .string(script.defect)])
    #expect(reply["decision"] == "answer")
    #expect(reply["text"]?.stringValue?.contains(script.help) == true)
    // The label: one fact at a time, an action, and its result in the answer.
    reply = try service.turn(["question": .string(script.label)])
    #expect(reply["decision"] == "collect" && reply["field"] == "order_number")
    reply = try service.turn(["question": "12345678"])
    #expect(reply["decision"] == "collect" && reply["field"] == "postcode")
    reply = try service.turn(["question": "20095"])
    #expect(reply["decision"] == "act" && reply["action"]?["name"] == "return_label")
    let id = try #require(reply["action"]?["id"])
    reply = try service.turn([
      "action_result": [
        "id": id, "status": "ok", "values": ["label_link": "https://example.com/label/1"],
      ]
    ])
    #expect(reply["decision"] == "answer")
    #expect(reply["text"]?.stringValue?.contains(script.ready) == true)
    // Anger and repetition are noticed, and a human gets it; then nothing is said.
    reply = try service.turn(["question": .string(script.again)])
    #expect(reply["decision"] == "escalate" && reply["reason"] == "emotion")
    #expect(reply["route"] == "beschwerde" && reply["priority"] == "high")
    let silent = try service.turn(["question": .string(script.hello)])
    #expect(silent["decision"] == "silent" && silent["text"] == .null)
    try handover(script, &service)
    // The human leads: proposals for the customer's words, and in the end a documentation.
    let suggestions = try service.method("suggest", ["language": .string(script.language)])
    #expect(suggestions["question"]?.stringValue == script.hello)
    let filed = try service.method(
      "summarize", ["language": .string(script.language), "notes": ["K12"]])
    #expect(filed["outcome"] == "human" && filed["notes"] == ["K12"])
    #expect(filed["follow_ups"]?.arrayValue?.count == 2)
    // Given back, nothing that is known is asked again.
    reply = try service.turn(["human": "handed_back"])
    #expect(reply["decision"] == "clarify")
    reply = try service.turn(["question": .string(script.label)])
    #expect(reply["decision"] == "act")
    #expect(reply["action"]?["fields"] == ["order_number": "12345678", "postcode": "20095"])
    // A customer gets none of it.
    let refused = try service.method("handover", ["role": "customer"])
    #expect(refused["error"]?["code"] == -32602)
    for line in service.customerLines { #expect(!line.contains("K12"), "\(line)") }
    #expect(service.end() == 0)
  }

  private func handover(_ script: Script, _ service: inout ServedConversation) throws {
    let result = try service.method(
      "handover",
      [
        "language": .string(script.language),
        "profile": ["defects": 2, "customer_value": 812],
      ])
    func texts(_ part: String) -> [String] {
      result["summary"]?[part]?.arrayValue?.compactMap { $0["text"]?.stringValue } ?? []
    }
    #expect(texts("matter") == [script.defect])
    #expect(texts("tried").count == 2)
    #expect(texts("tried").first?.hasPrefix(script.help) == true)
    #expect(texts("tried").last?.hasPrefix(script.ready) == true)
    #expect(texts("result").joined(separator: " ") == script.again)
    #expect(texts("open") == [script.hello])
    #expect(result["topic"] == "gewaehrleistung" && result["reason"] == "emotion")
    #expect(result["missing"] == [])
    let kinds = result["turns"]?.arrayValue?.flatMap { turn in
      turn["signals"]?.arrayValue?.compactMap { $0["kind"]?.stringValue } ?? []
    }
    #expect(kinds == ["anger", "repetition"])
    let goodwill = result["goodwill"]?.arrayValue ?? []
    #expect(goodwill.compactMap { $0["entry"]?.stringValue } == ["kulanz-wiederholter-defekt"])
    #expect(goodwill.first?["condition"] == "defects >= 2, customer_value >= 500")
    #expect(
      goodwill.first?["answer"]?["text"]?.stringValue?.hasPrefix(script.goodwill) == true)
    let proposed = result["proposals"]?.arrayValue?.compactMap { $0["entry"]?.stringValue }
    #expect(proposed?.contains("intern-zweiter-defekt") == true)
    let followUps = result["follow_ups"]?.arrayValue ?? []
    #expect(followUps.compactMap { $0["text"]?.stringValue } == script.followUps)
    #expect(
      followUps.compactMap { $0["due"]?.stringValue } == [
        "2026-11-25T15:00:00Z", "2026-12-02T11:00:00Z",
      ])
    // Not a loyal customer: the rule says why not.
    let other = try service.method(
      "handover", ["profile": ["defects": 2, "customer_value": 100]])
    #expect(other["goodwill"] == [])
    let unmet = other["goodwill_unmet"]?.arrayValue?.first {
      $0["entry"] == "kulanz-wiederholter-defekt"
    }
    #expect(
      unmet?["facts"]?.arrayValue?.compactMap { $0["outcome"]?.stringValue } == ["met", "unmet"])
  }
}

/// A conversation over the lines of a running `lotse serve`.
struct ServedConversation {
  private let process: Process
  private let input = Pipe()
  private let output = Pipe()
  private var rest: [UInt8] = []
  private var record: JSONValue = .null
  /// The lines that customers were answered with.
  private(set) var customerLines: [String] = []

  init(index: String) throws {
    process = Lotse.process(["serve", "--index", index, "--workers", "2"])
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  private static let now: JSONValue = "2026-11-25T12:00:00+01:00"

  /// A turn of the customer.
  mutating func turn(_ members: JSONValue) throws -> JSONValue {
    var request = members.objectValue ?? JSONObject()
    request["now"] = Self.now
    request["record"] = record
    let line = try answer(.object(request))
    customerLines.append(line)
    let reply = try JSONReader.parse(Array(line.utf8), limits: .file)
    record = reply["record"] ?? record
    return reply
  }

  /// One of the agents' methods: its result, or the reply where it is an error.
  mutating func method(_ name: String, _ members: JSONValue) throws -> JSONValue {
    var parameters = members.objectValue ?? JSONObject()
    if parameters["role"] == nil { parameters["role"] = "agent" }
    parameters["now"] = Self.now
    parameters["record"] = record
    let line = try answer([
      "jsonrpc": "2.0", "id": 1, "method": .string(name), "params": .object(parameters),
    ])
    let reply = try JSONReader.parse(Array(line.utf8), limits: .file)
    return reply["result"] ?? reply
  }

  /// Ends the service; its status.
  func end() -> Int32 {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private mutating func answer(_ request: JSONValue) throws -> String {
    var writer = JSONWriter()
    writer.array { $0.element(request) }
    let line = Array(writer.string.utf8.dropFirst().dropLast()) + [0x0A]
    try input.fileHandleForWriting.write(contentsOf: Data(line))
    while true {
      if let end = rest.firstIndex(of: 0x0A) {
        defer { rest.removeSubrange(...end) }
        return String(decoding: rest[..<end], as: UTF8.self)
      }
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { throw EndOfOutput() }
      rest += data
    }
  }

  private struct EndOfOutput: Error {}
}
