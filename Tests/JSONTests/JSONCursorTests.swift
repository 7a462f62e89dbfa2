import JSON
import Testing

@Suite struct JSONCursorTests {
  private enum Role: String, CaseIterable { case customer, agent }

  private let document = """
    {
      "id": "7",
      "role": "agent",
      "verified": 2,
      "share": 0.25,
      "open": true,
      "record": null,
      "tags": ["a", "b"],
      "gates": [
        {"topic": "lieferung", "risk": 0.02},
        {"topic": 5, "risk": "2 %"}
      ]
    }
    """

  private func root() throws(JSONError) -> JSONObjectCursor {
    try JSONReader.parseLocated(Array(document.utf8)).root.object()
  }

  @Test func typedAccess() throws {
    let root = try root()
    #expect(try root.string("id") == "7")
    #expect(try root.choice("role", of: Role.self) == .agent)
    #expect(try root.integer("verified", in: 0...3) == 2)
    #expect(try root.number("share") == 0.25)
    #expect(try root.number("verified") == 2)
    #expect(try root.bool("open"))
    #expect(try root.strings("tags") == ["a", "b"])
    #expect(try root.optionalString("record") == nil)
    #expect(try root.optionalString("absent") == nil)
    #expect(try root.optionalObject("record") == nil)
    #expect(try root.required("record").isNull)
    #expect(try root.array("gates")[0].object(allowing: ["topic", "risk"]).number("risk") == 0.02)
    #expect(
      root.members.map(\.key) == [
        "id", "role", "verified", "share", "open", "record", "tags", "gates",
      ])
    #expect(root.members.map { $0.value.position?.line } == [2, 3, 4, 5, 6, 7, 8, 9])
  }

  @Test func errorsNameLineAndPath() throws {
    let root = try root()
    let gate = try root.array("gates")[1].object(allowing: ["topic", "risk"])
    let topic = fault { () throws(JSONError) in try gate.string("topic") }
    #expect(topic?.kind == .wrongType(expected: .string, actual: .integer))
    #expect(topic?.path == "/gates/1/topic")
    #expect(topic?.position == JSONTextPosition(offset: 193, line: 11, column: 15))
    #expect(
      topic?.description(file: "policy.json")
        == "policy.json:11:15: at /gates/1/topic: "
        + "expected a string, found a whole number; put it in double quotes")
    let risk = fault { () throws(JSONError) in try gate.number("risk") }
    #expect(
      risk?.description
        == "line 11, column 26, at /gates/1/risk: "
        + "expected a number, found a string; remove the quotes")
    let missing = fault { () throws(JSONError) in try gate.string("gate") }
    #expect(missing?.kind == .missingMember("gate"))
    #expect(missing?.path == "/gates/1")
    #expect(missing?.position?.line == 11)
    #expect(missing?.position?.column == 5)
    #expect(
      gate.failure("risk", "not a share; write one from 0 to 1")
        .description(file: "policy.json")
        == "policy.json:11:26: at /gates/1/risk: not a share; write one from 0 to 1")
  }

  @Test func unknownKeys() throws {
    let cursor = try JSONReader.parseLocated(
      Array("{\n \"question\": 1,\n   \"chanel\": {}}".utf8)
    ).root
    let error = fault { () throws(JSONError) in
      try cursor.object(allowing: ["id", "question", "channel"])
    }
    #expect(error?.kind == .unknownMember("chanel", nearest: "channel"))
    #expect(error?.path == "/chanel")
    #expect(error?.position?.line == 3)
    #expect(error?.position?.column == 4)
    #expect(error?.message == #"unknown key "chanel"; did you mean "channel"?"#)
    let far = fault { () throws(JSONError) in try cursor.object(allowing: ["question", "now"]) }
    #expect(far?.kind == .unknownMember("chanel", nearest: nil))
    for (wrong, right) in [
      ("qusetion", "question"), ("Role", "role"), ("valid_from", "valid-from"),
    ] {
      let cursor = JSONCursor([wrong: 1] as JSONValue)
      let error = fault { () throws(JSONError) in
        try cursor.object(allowing: ["question", "role", "valid-from"])
      }
      #expect(error?.kind == .unknownMember(wrong, nearest: right))
      #expect(error?.position == nil)
    }
  }

  @Test func choicesAndRanges() throws {
    let cursor = try JSONCursor(["role": "agnet", "n": 7, "x": "zzz", "f": 1.5, "i": 1]).object()
    let error = fault { () throws(JSONError) in try cursor.choice("role", of: Role.self) }
    #expect(error?.kind == .notAllowed("agnet", allowed: ["customer", "agent"], nearest: "agent"))
    #expect(error?.description == #"at /role: "agnet" is not allowed; did you mean "agent"?"#)
    let far = fault { () throws(JSONError) in try cursor.choice("x", of: Role.self) }
    #expect(far?.message == #""zzz" is not allowed; write one of "customer", "agent""#)
    let range = fault { () throws(JSONError) in try cursor.integer("n", in: 0...3) }
    #expect(range?.message == "the number is out of range; write one from 0 to 3")
    let fraction = fault { () throws(JSONError) in try cursor.optionalInteger("f") }
    #expect(fraction?.kind == .wrongType(expected: .integer, actual: .number))
    let array = fault { () throws(JSONError) in try cursor.strings("x") }
    #expect(array?.kind == .wrongType(expected: .array, actual: .string))
    let null = fault { () throws(JSONError) in
      try JSONCursor(["a": .null]).object().string("a")
    }
    #expect(null?.kind == .wrongType(expected: .string, actual: .null))
    let mixed = fault { () throws(JSONError) in
      try JSONCursor(["a": ["b", 1]]).object().strings("a")
    }
    #expect(mixed?.path == "/a/1")
  }

  /// Every value and key of random documents is where the position says.
  @Test func positionsPointAtTheirValues() throws {
    for seed in 0..<200 as Range<UInt64> {
      var random = RandomJSON(seed: seed)
      let text = random.text(random.value())
      let bytes = Array(text.utf8)
      let located = try JSONReader.parseLocated(bytes)
      try check(located.root, in: bytes, seed: seed)
    }
  }

  private func check(_ cursor: JSONCursor, in bytes: [UInt8], seed: UInt64) throws {
    let position = try #require(cursor.position)
    let before = bytes[..<position.offset]
    #expect(position.line == 1 + before.count { $0 == UInt8(ascii: "\n") }, "seed \(seed)")
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    #expect(position.column == position.offset - lineStart + 1, "seed \(seed)")
    switch cursor.value {
    case .null: #expect(bytes[position.offset] == UInt8(ascii: "n"), "seed \(seed)")
    case .bool(let value):
      #expect(bytes[position.offset] == UInt8(ascii: value ? "t" : "f"), "seed \(seed)")
    case .integer(let value):
      #expect(bytes[position.offset...].starts(with: "\(value)".utf8), "seed \(seed)")
    case .number(let value):
      #expect(bytes[position.offset...].starts(with: "\(value)".utf8), "seed \(seed)")
    case .string: #expect(bytes[position.offset] == UInt8(ascii: "\""), "seed \(seed)")
    case .array:
      #expect(bytes[position.offset] == UInt8(ascii: "["), "seed \(seed)")
      for element in try cursor.array() { try check(element, in: bytes, seed: seed) }
    case .object:
      #expect(bytes[position.offset] == UInt8(ascii: "{"), "seed \(seed)")
      let object = try cursor.object()
      for (key, value) in object.members {
        let keyOffset = try #require(value.keyPosition?.offset)
        #expect(bytes[keyOffset] == UInt8(ascii: "\""), "seed \(seed)")
        #expect(try object.required(key).position == value.position, "seed \(seed)")
        try check(value, in: bytes, seed: seed)
      }
    }
  }
}
