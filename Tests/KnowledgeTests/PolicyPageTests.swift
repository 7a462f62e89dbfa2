import Foundation
import Knowledge
import Testing

/// The page on the policy names all that a policy can hold, and its examples are policies.
struct PolicyPageTests {
  private static func page() throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appendingPathComponent("Sources/Lotse/Lotse.docc/Policy.md")
    return try String(contentsOf: path, encoding: .utf8)
  }

  /// A policy with a member at every place where one can stand.
  private static let everything = """
    {
      "signals": { "anger": { "handling": "human", "from": 0.7, "route": "a", "priority": "high" },
        "sensitive_topic": { "text": { "de": "A" }, "details": { "emergency": { "route": "a" } } } },
      "follow_ups": [ { "text": { "de": "A", "en": "B" }, "within": 1, "unit": "days" } ],
      "topics": { "own_topic": { "handling": "answer", "mode": "live", "risk": 0.1, "route": "a",
        "priority": "low", "verify": 1, "follow_ups": [], "text": { "de": "A" } } },
      "fields": { "own_field": { "pattern": "[0-9]", "label": { "de": "A", "en": "B" },
        "hint": { "de": "A" } } },
      "actions": { "own_action": { "returns": ["own_value"], "changes": true } }
    }
    """
  private static let ownNames: Set = ["own_topic", "own_field", "own_action"]

  /// The keys of all objects in a value.
  private static func keys(_ value: Any) -> Set<String> {
    if let object = value as? [String: Any] {
      return object.values.reduce(into: Set(object.keys)) { $0.formUnion(keys($1)) }
    }
    let elements = value as? [Any] ?? []
    return elements.reduce(into: []) { $0.formUnion(keys($1)) }
  }

  /// The row of a table that begins with a name.
  private static func row(_ name: String, in page: String) throws -> String {
    let row = page.split(separator: "\n").first { $0.hasPrefix("| `\(name)` |") }
    return String(try #require(row, "\(name)"))
  }

  @Test(arguments: ["{}", everything])
  func namesEveryKey(_ source: String) throws {
    let page = try Self.page()
    let policy = try #require(PolicyReader.read(Array(source.utf8)).policy)
    let value = try JSONSerialization.jsonObject(with: Data(policy.json().utf8))
    let keys = Self.keys(value).subtracting(Self.ownNames)
    #expect(keys.isSuperset(of: ["format", "monday", "anger", "from", "escalate.policy", "de"]))
    for key in keys.sorted() { #expect(page.contains("`\(key)`"), "\(key)") }
  }

  @Test func namesEveryValue() throws {
    let page = try Self.page()
    let values =
      SignalKind.allCases.map(\.code) + Policy.Handling.allCases.map(\.rawValue)
      + Policy.Mode.allCases.map(\.rawValue) + Policy.Priority.allCases.map(\.rawValue)
      + Policy.Address.allCases.map(\.rawValue) + Policy.FollowUp.Unit.allCases.map(\.rawValue)
      + Language.allCases.map(\.code) + OpeningHours.weekdays
    for value in values { #expect(page.contains("`\(value)`"), "\(value)") }
  }

  @Test func namesEveryTextWithItsPlaceholders() throws {
    let page = try Self.page()
    for text in PolicyText.allCases {
      let row = try Self.row(text.key, in: page)
      #expect(Placeholder.occurrences(in: row).map(\.name) == text.placeholders, "\(row)")
    }
  }

  @Test func statesTheDefaultsOfSignals() throws {
    let page = try Self.page()
    for kind in SignalKind.allCases {
      let rule = Policy().rule(for: kind)
      let row = try Self.row(kind.code, in: page)
      #expect(row.contains("| `\(rule.handling.rawValue)`"), "\(row)")
      #expect(row.contains("| \(Double(rule.from) / 1e6) | `\(kind.reason.code)` |"), "\(row)")
      #expect(row.contains("priority") == (rule.priority != nil), "\(row)")
      if let priority = rule.priority { #expect(row.contains("`\(priority.rawValue)`")) }
    }
  }

  @Test func statesTheDefaultsOfTheFile() throws {
    let page = try Self.page()
    let plain = Policy()
    let defaults = [
      "format": "\(Policy.format)", "time_zone": "`\(plain.timeZone)`",
      "languages": plain.languages.map { "`\($0.code)`" }.joined(separator: ", "),
      "address": "`\(plain.address.rawValue)`", "mode": "`\(plain.mode.rawValue)`",
      "risk": "\(plain.risk)", "unanswerable": "\(Policy.supposedUnanswerable) without labels",
      "certified_only": "\(plain.certifiedOnly)",
      "turns_without_progress": "\(plain.turnsWithoutProgress)", "route": "`\(plain.route)`",
      "priority": "`\(plain.priority.rawValue)`",
    ]
    for (key, value) in defaults {
      let row = try Self.row(key, in: page)
      #expect(row.contains(" | \(value) | "), "\(row)")
    }
    #expect(page.contains("| `pattern` | text | `\(PolicyField().pattern)` |"))
    #expect(page.contains("| `changes` | true or false | \(Policy.Action().changesData) |"))
    #expect(page.contains("| `handling` | text | `\(Policy.TopicRule().handling.rawValue)` |"))
    #expect(page.contains("more than \(PolicyField.longestValue) characters"))
    #expect(page.contains("| whole number | 1 to \(Policy.FollowUp.longest) |"))
  }

  @Test func itsExamplesArePolicies() throws {
    let blocks = try Self.page().components(separatedBy: "\n```json\n").dropFirst()
    #expect(!blocks.isEmpty)
    for block in blocks {
      let example = try #require(block.components(separatedBy: "\n```").first)
      let (policy, diagnostics) = PolicyReader.read(Array(example.utf8))
      #expect(diagnostics.isEmpty, "\(diagnostics.map { $0.text(in: .english) }) \(example)")
      #expect(policy != nil)
    }
  }

  /// Each mistake that a policy can have, once at least.
  private static let mistakes = """
    {
      "format": 2, "time_zone": "Europe/Atlantis", "languages": [], "mode": 1, "risk": 1,
      "rout": "a", "route": " ", "priority": "urgent",
      "hours": { "monday": ["8:00-18:00", "08:00-12:00", "11:00-13:00"] },
      "holidays": ["2026-02-30", "2026-12-25", "2026-12-25"],
      "follow_ups": [ { "text": { "de": "A" }, "within": 1 } ],
      "fields": { "Nummer": { "pattern": "[0-9" }, "confirmation": {} },
      "texts": { "de": { "thanks": "Gern, {{name}}", "wait": "{{ minutes }}", "greeting": "Na du?" } }
    }
    """

  @Test func namesEveryMistake() throws {
    let page = try Self.page()
    let found = Set(
      ["{", Self.mistakes].flatMap { codes(PolicyReader.read(Array($0.utf8)).diagnostics) })
    #expect(
      found == [
        "malformed-json", "unsupported-format", "unknown-time-zone", "empty-list", "wrong-type",
        "out-of-range", "unknown-key", "empty-value", "unknown-value", "invalid-time-range",
        "overlapping-time-ranges", "invalid-date", "repeated-value", "missing-key",
        "invalid-name", "invalid-pattern", "unknown-placeholder", "malformed-placeholder",
        "other-address", "missing-placeholder", "reserved-name",
      ])
    for code in found { #expect(page.contains("`\(code)`"), "\(code)") }
  }
}
