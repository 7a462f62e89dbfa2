import Foundation
import Knowledge
import Testing

struct PolicyTests {
  static let full = """
    {
      "format": 1,
      "time_zone": "Europe/Vienna",
      "languages": ["de"],
      "address": "du",
      "mode": "suggest",
      "risk": 0.02,
      "unanswerable": 0.1,
      "certified_only": true,
      "turns_without_progress": 2,
      "route": "zentrale",
      "priority": "low",
      "hours": { "monday": ["13:00-18:00", "08:00-12:00"], "sunday": [] },
      "holidays": ["2026-12-26", "2026-12-25"],
      "topics": {
        "todesfall": { "handling": "human", "route": "trauer", "priority": "high" },
        "beschwerde": { "handling": "prepare", "mode": "shadow", "risk": 0.5 },
        "lieferung": {}
      },
      "fields": {
        "order_number": { "pattern": "[0-9]{8}|X", "label": { "de": "Bestellnummer" } }
      },
      "actions": { "order_status": { "returns": ["status"], "changes": false },
        "cancel": { "changes": true } },
      "texts": { "de": { "escalate.no_entry": "Dazu gibt es nichts." } }
    }
    """

  @Test func readsEverything() throws {
    let (read, diagnostics) = PolicyReader.read(Array(Self.full.utf8))
    #expect(diagnostics.isEmpty)
    let policy = try #require(read)
    #expect(policy.timeZone == "Europe/Vienna" && policy.languages == [.german])
    #expect(policy.address == .informal && policy.certifiedOnly)
    #expect(policy.unanswerable == 0.1 && policy.turnsWithoutProgress == 2)
    #expect(policy.holidays.map(\.description) == ["2026-12-25", "2026-12-26"])
    #expect(policy.actions["cancel"] == Policy.Action(returns: [], changesData: true))
    #expect(policy.label(ofField: "order_number", in: .german) == "Bestellnummer")
    #expect(policy.label(ofField: "order_number", in: .english) == "order_number")
    #expect(policy.name(ofField: "order_number", in: .german) == "Bestellnummer")
    #expect(policy.text(.escalate(.noEntry), in: .german) == "Dazu gibt es nichts.")
    #expect(policy.text(.clarify, in: .german) == "Welche dieser Fragen meinst du?")
    let rule = policy.rule(for: "beschwerde")
    #expect(rule.handling == .prepare && rule.mode == .shadow && rule.risk == 0.5)
    #expect(rule.route == "zentrale" && rule.priority == .low)
    #expect(policy.rule(for: "todesfall").priority == .high)
    #expect(policy.rule(for: "unbekannt").handling == .answer)
    #expect(policy.rule(for: nil).mode == .suggest)
  }

  @Test func writesWhatReadsTheSame() throws {
    for source in ["{}", Self.full] {
      let policy = try #require(PolicyReader.read(Array(source.utf8)).policy)
      let json = policy.json()
      let (again, diagnostics) = PolicyReader.read(Array(json.utf8))
      #expect(diagnostics.isEmpty, "\(diagnostics.map { $0.text(in: .english) })")
      let reread = try #require(again)
      #expect(reread.json() == json)
      for topic in ["todesfall", "beschwerde", "lieferung", "anderes"] {
        #expect(reread.rule(for: topic) == policy.rule(for: topic))
      }
      for text in PolicyText.allCases {
        #expect(json.contains("\"\(text.key)\": "))
        for language in Language.allCases {
          #expect(reread.text(text, in: language) == policy.text(text, in: language))
        }
      }
      #expect(reread.hours == policy.hours && reread.holidays == policy.holidays)
    }
    #expect(PolicyReader.read(Array("{}".utf8)).policy == Policy())
  }

  @Test func reportsEachMistakeWithItsPlace() {
    let text = """
      {
        "format": 2, "time_zone": "Europe/Atlantis",
        "languages": ["de", "de", "fr"], "address": "Du", "mode": 1,
        "risk": 1, "unanswerable": -0.1, "certified_only": "nein",
        "turns_without_progress": 0, "rout": "a", "priority": "urgent",
        "hours": { "monday": ["8:00-18:00", "08:00-12:00", "11:00-13:00"], "montag": [] },
        "holidays": ["2026-02-30"],
        "topics": { "a": { "handling": "humen", "risk": "0.5" } },
        "fields": { "Nummer": { "pattern": "[0-9" }, "b": { "pattern": "a)(b" } },
        "actions": { "x": { "returns": ["a", "a", "B"] } },
        "texts": { "de": { "escalate.no_enty": "x", "greeting": "",
          "clarify": "Hallo {{name}}", "collect.field": "{{label}} {{lable}}" } }
      }
      """
    let (policy, diagnostics) = PolicyReader.read(Array(text.utf8))
    #expect(policy == nil)
    #expect(
      diagnostics.map { "\($0.location.line) \($0.code)" } == [
        "2 unsupported-format", "2 unknown-time-zone", "3 repeated-value", "3 unknown-value",
        "3 unknown-value", "3 wrong-type", "4 out-of-range", "4 out-of-range", "4 wrong-type",
        "5 out-of-range", "5 unknown-key", "5 unknown-value", "6 invalid-time-range",
        "6 overlapping-time-ranges", "6 unknown-key", "7 invalid-date", "8 unknown-value",
        "8 wrong-type", "9 invalid-name", "9 invalid-pattern", "9 invalid-pattern",
        "10 repeated-value", "10 invalid-name", "11 unknown-key", "11 empty-value",
        "12 unknown-placeholder", "12 unknown-placeholder",
      ])
    let unknown = diagnostics.first { $0.code == "unknown-key" }
    #expect(
      unknown?.text(in: .german) == """
        policy.json:5:32: Fehler: Unbekannter Schlüssel „rout“. [unknown-key]
          Abhilfe: Ist „route“ gemeint?
        """)
  }

  @Test(arguments: [
    (
      "",
      "policy.json:1:1: error: The document is empty. [malformed-json]\n  Remedy: Write one JSON value."
    ),
    (
      "[]",
      "policy.json:1:1: error: \"policy\" is not an object. [wrong-type]\n  Remedy: Write an object in { }."
    ),
    (
      "{\n \"risk\": 0.1,\n}",
      "policy.json:3:1: error: Found '}' where a key in double quotes is due. [malformed-json]\n"
        + "  Remedy: Remove the comma before it, or add what is missing."
    ),
  ])
  func reportsWhatIsNoJSON(_ text: String, _ report: String) {
    let (policy, diagnostics) = PolicyReader.read(Array(text.utf8))
    #expect(policy == nil)
    #expect(diagnostics.map { $0.text(in: .english) } == [report])
    #expect(diagnostics.allSatisfy { !$0.text(in: .german).isEmpty })
  }

  @Test func doesNotReportWhatDependsOnABrokenPolicy() {
    let entry =
      "---\nlanguage: de\naudience: customer\n---\n## A?\n<!--\nid: a\naction: x\nrequire: y\n-->\n"
      + "- B?\n\nC {{y}} {{z}}.\n"
    #expect(codes(load(["a.md": entry, "policy.json": "{"]).diagnostics) == ["malformed-json"])
  }

  @Test func matchesFieldsAsAWhole() throws {
    let field = PolicyField(pattern: "[0-9]{3}|X")
    #expect(field.matches("123") && field.matches("X"))
    for value in ["1234", "X1", " 123", "123\n", "", "12\n123"] {
      #expect(!field.matches(value), "\(value.debugDescription)")
    }
    #expect(!PolicyField().matches(String(repeating: "a", count: 257)))
  }

  @Test func knowsWhenItIsOpen() throws {
    let policy = try #require(PolicyReader.read(Array(Self.full.utf8)).policy)
    func instant(_ text: String) throws -> Date {
      try #require(ISO8601DateFormatter().date(from: text))
    }
    // Monday, 2026-11-23; Vienna is an hour ahead.
    #expect(try policy.isOpen(at: instant("2026-11-23T07:00:00Z")))
    #expect(try !policy.isOpen(at: instant("2026-11-23T06:59:59Z")))
    #expect(try !policy.isOpen(at: instant("2026-11-23T11:00:00Z")))
    #expect(try policy.isOpen(at: instant("2026-11-23T16:59:00Z")))
    #expect(try !policy.isOpen(at: instant("2026-11-22T09:00:00Z")))
    // In summer it is two hours ahead.
    #expect(try policy.isOpen(at: instant("2026-07-06T06:00:00Z")))
    #expect(
      try policy.civilDate(at: instant("2026-11-22T23:00:00Z"))?.description == "2026-11-23")
    #expect(Policy().isOpen(at: Date(timeIntervalSince1970: 0)))
    #expect(!Policy().isOpen(at: Date(timeIntervalSince1970: .infinity)))
    var closed = Policy()
    closed.holidays = try [#require(CivilDate("1970-01-01"))]
    #expect(!closed.isOpen(at: Date(timeIntervalSince1970: 0)))
  }

  @Test func hasATextForEverything() {
    for text in PolicyText.allCases {
      #expect(PolicyText(key: text.key) == text)
      for language in Language.allCases {
        for address in Policy.Address.allCases {
          let words = text.defaultText(in: language, address: address)
          #expect(!words.isEmpty)
          let names = Placeholder.occurrences(in: words).map(\.name)
          #expect(names == text.placeholders)
          if language == .german, address == .informal {
            #expect(!words.contains("Sie ") && !words.contains("Ihr"), "\(words)")
          }
        }
      }
    }
    #expect(PolicyText(key: "escalate.unknown") == nil)
  }
}
