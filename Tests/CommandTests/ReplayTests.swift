import Foundation
import JSON
import Testing

/// `lotse replay` finds whatever deciding again does not yield.
@Suite struct ReplayTests {
  private static let desk: TemporaryFolder? = {
    let folder = try? TemporaryFolder(copyOf: "uebergabe")
    let outcome = folder.flatMap { try? Lotse.run(["build", $0.path]) }
    if outcome?.code != 0 { Issue.record("The fixture was not built: \(outcome?.errors ?? "")") }
    return folder
  }()

  private static let lines = [
    "Wie bekomme ich ein Rücksendeetikett?", "12345678",
    "Das Ersatzgerät ist auch kaputt, schon zum zweiten Mal! Ich bin stinksauer, unverschämt!!!",
    ":record",
  ]

  /// The record of a conversation that a human has taken over.
  private func record() throws -> JSONObject {
    let desk = try #require(Self.desk)
    let outcome = try Lotse.run(
      ["chat", "--knowledge", desk.path, "--now", "2026-11-25T12:00:00+01:00"],
      input: Array(Self.lines.joined(separator: "\n").utf8))
    let line = outcome.output.split(separator: "\n").last { $0.hasPrefix("{") }
    return try #require(
      try JSONReader.parse(Array((line ?? "").utf8), limits: .file).objectValue)
  }

  private func replay(_ record: JSONObject) throws -> Lotse.Outcome {
    let desk = try #require(Self.desk)
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    let text = String(decoding: JSONValue.object(record).compactBytes, as: UTF8.self)
    try folder.write(text, to: "record.json")
    return try Lotse.run(
      ["replay", folder.path + "/record.json", "--knowledge", desk.path, "--language", "en"])
  }

  @Test func nothingDiffers() throws {
    let outcome = try replay(record())
    #expect(outcome.code == 0, "\(outcome.output) \(outcome.errors)")
    #expect(outcome.output == "3 turns decided again, 0 of them differently.\n")
  }

  /// Each change of the record is named, in the turn or beside the turns.
  @Test(arguments: [
    ("signals", true), ("parts", true), ("withheld", true), ("text", true), ("profile", true),
    ("state", false), ("facts", false), ("handovers", false), ("pending", false),
    ("clarified", false), ("asked", false), ("matter", false), ("announced", false),
    ("revision", false), ("reminded", false),
  ])
  func everyDifferenceIsNamed(_ name: String, _ isOfTurn: Bool) throws {
    var record = try record()
    var turns = try #require(record["turns"]?.arrayValue)
    var last = try #require(turns.last?.objectValue)
    let part: JSONValue = [
      "question": "x", "decision": "answer", "reason": .null, "entries": [], "confidence": 0,
    ]
    switch name {
    case "signals":
      #expect(last["signals"] != nil)
      last["signals"] = []
    case "parts": last["parts"] = [part]
    case "withheld": last["withheld"] = "defekt"
    case "text": last["text"] = "Nichts."
    case "profile": last["input"] = ["profile": ["region": "Nord"]]
    case "state": record["state"] = ["phase": "open", "stalled": 0, "waiting": false]
    case "facts": record["facts"] = [["name": "postcode", "value": "50667", "turn": 1]]
    case "handovers":
      var handover = try #require(record["handovers"]?.arrayValue?.first?.objectValue)
      handover["route"] = "anderswo"
      record["handovers"] = [.object(handover)]
    case "pending":
      record["pending"] = [
        "id": "1", "name": "return_label", "entry": "defekt", "question": "x", "fields": [],
      ]
    case "clarified": record["clarified"] = ["defekt"]
    case "asked": record["asked"] = ["order_number": 2]
    case "revision": record["revision"] = "0123456789abcdef"
    case "reminded": record["reminded"] = ["order_number"]
    case "matter": record["matter"] = ["question": "x", "entry": "defekt", "options": []]
    default: record["announced"] = false
    }
    turns[turns.count - 1] = .object(last)
    record["turns"] = .array(turns)
    let outcome = try replay(record)
    #expect(outcome.code == 1, "\(outcome.output) \(outcome.errors)")
    let line = isOfTurn ? "Turn 3: \(name)." : "The record beside its turns: \(name)."
    #expect(outcome.output.hasPrefix(line), "\(outcome.output)")
    #expect(outcome.output.hasSuffix("\(isOfTurn ? 1 : 0) of them differently.\n"))
  }
}
