extension ConversationGenerator {
  /// A record with something in it that no engine has written.
  mutating func changed(_ record: String) -> String {
    let id = ids.randomElement(using: &random) ?? "x"
    let phases = ["open", "clarifying", "collecting", "confirming", "acting", "human"]
    let phase = phases.randomElement(using: &random) ?? "open"
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return record.replacing("\"matter\":null", with: Self.matter(id))
    case 1:
      return record.replacing("\"matter\":null", with: Self.matter(id))
        .replacing("\"phase\":\"open\"", with: "\"phase\":\"\(phase)\"")
    case 2:
      return record.replacing(
        "\"pending\":null",
        with:
          "\"pending\":{\"id\":\"0\",\"name\":\"cancel_order\",\"entry\":\"\(id)\",\"question\":\"\"}"
      ).replacing("\"phase\":\"open\"", with: "\"phase\":\"acting\"")
    case 3: return record.replacing("\"announced\":true", with: "\"announced\":false")
    case 4: return String(record.dropLast(Int.random(in: 1...20, using: &random)))
    default: return record.replacing("\"entries\":[", with: "\"entries\":[\"\(id)\",")
    }
  }

  private static func matter(_ id: String) -> String {
    "\"matter\":{\"question\":\"\",\"entry\":\"\(id)\",\"options\":[\"\(id)\"],\"field\":\"order_number\",\"value\":\"12345678\"}"
  }
}
