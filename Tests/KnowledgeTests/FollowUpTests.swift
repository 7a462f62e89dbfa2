import Foundation
import Knowledge
import SeededRandom
import Testing

struct FollowUpTests {
  private static let source = """
    {
      "time_zone": "Europe/Berlin",
      "hours": { "monday": ["08:00-12:00", "13:00-18:00"], "tuesday": ["08:00-18:00"],
        "friday": ["08:00-16:00"] },
      "holidays": ["2026-12-25"],
      "follow_ups": [ { "text": { "de": "Nachfragen", "en": "Ask" }, "within": 2, "unit": "open_days" } ],
      "topics": {
        "a": { "follow_ups": [ { "text": { "en": "Call" }, "within": 4, "unit": "open_hours" } ] },
        "b": { "follow_ups": [] }, "c": {}
      }
    }
    """

  private static func policy() throws -> Policy {
    let (policy, diagnostics) = PolicyReader.read(Array(source.utf8))
    #expect(diagnostics.isEmpty)
    return try #require(policy)
  }

  private static func instant(_ text: String) throws -> Date {
    try #require(ISO8601DateFormatter().date(from: text))
  }

  @Test func aTopicsOwnListStandsForThatOfAll() throws {
    let policy = try Self.policy()
    #expect(policy.followUps(for: "a").map { $0.text(in: .german) } == ["Call"])
    #expect(policy.followUps(for: "b").isEmpty)
    for topic in ["c", "unknown", nil] {
      #expect(policy.followUps(for: topic).map { $0.text(in: .german) } == ["Nachfragen"])
    }
    let again = try #require(PolicyReader.read(Array(policy.json().utf8)).policy)
    #expect(again.json() == policy.json())
    for topic in ["a", "b", "c", nil] {
      #expect(again.followUps(for: topic) == policy.followUps(for: topic))
    }
  }

  /// Expected times worked out by hand; 2026-11-23 is a Monday, Berlin an hour ahead.
  @Test(arguments: [
    // Within the morning; over the midday break; into the next day.
    (1, Policy.FollowUp.Unit.openHours, "2026-11-23T08:30:00Z", "2026-11-23T09:30:00Z"),
    (2, .openHours, "2026-11-23T10:00:00Z", "2026-11-23T13:00:00Z"),
    (4, .openHours, "2026-11-23T16:00:00Z", "2026-11-24T10:00:00Z"),
    // From a day without hours; over days without hours.
    (1, .openHours, "2026-11-25T12:00:00Z", "2026-11-27T08:00:00Z"),
    (9, .openHours, "2026-11-27T07:00:00Z", "2026-11-30T08:00:00Z"),
    // Up to the last minute, not into the next day.
    (9, .openHours, "2026-11-23T07:00:00Z", "2026-11-23T17:00:00Z"),
    // The end of the day; a holiday does not count.
    (1, .openDays, "2026-11-23T08:30:00Z", "2026-11-24T17:00:00Z"),
    (2, .openDays, "2026-12-21T08:30:00Z", "2026-12-28T17:00:00Z"),
    // The same time of day, also over a change of clocks; hours by the clock.
    (2, .days, "2026-11-23T08:30:05Z", "2026-11-25T08:30:05Z"),
    (1, .days, "2026-10-24T10:00:00Z", "2026-10-25T11:00:00Z"),
    (24, .hours, "2026-10-24T10:00:00Z", "2026-10-25T10:00:00Z"),
  ])
  func isDue(within: Int, unit: Policy.FollowUp.Unit, from: String, at: String) throws {
    let rule = Policy.FollowUp([.german: "x"], within: within, unit: unit)
    #expect(try Self.policy().due(rule, from: Self.instant(from)) == Self.instant(at))
  }

  @Test func aTimeThatClocksSkipIsLater() throws {
    var policy = Policy()
    policy.hours = OpeningHours(
      days: Array(
        repeating: [OpeningHours.TimeRange("00:00-02:30")].compactMap { $0 }, count: 7))
    let rule = Policy.FollowUp([.german: "x"], within: 1, unit: .openDays)
    // On 2026-03-29 there is no 2:30 in Berlin.
    let due = try policy.due(rule, from: Self.instant("2026-03-28T12:00:00Z"))
    #expect(try due == Self.instant("2026-03-29T01:30:00Z"))
  }

  @Test func nobodyIsEverThere() throws {
    var policy = Policy()
    policy.hours = OpeningHours(days: [])
    for unit in [Policy.FollowUp.Unit.openDays, .openHours] {
      let rule = Policy.FollowUp([.german: "x"], within: 1, unit: unit)
      #expect(policy.due(rule, from: Date(timeIntervalSince1970: 0)) == nil)
    }
    let rule = Policy.FollowUp([.german: "x"], within: 1, unit: .days)
    #expect(Policy().due(rule, from: Date(timeIntervalSince1970: .infinity)) == nil)
  }

  /// So many open hours hold so many open minutes, wherever they begin.
  @Test func openHoursHoldOpenMinutes() throws {
    let policy = try Self.policy()
    var random = SplitMix64(seed: 7)
    for _ in 0..<60 {
      let start = Date(
        timeIntervalSince1970: 1_790_000_000 + Double(random.next() % 8_000_000) / 60 * 60)
      let minute = Date(timeIntervalSince1970: (start.timeIntervalSince1970 / 60).rounded(.up) * 60)
      let hours = Int(random.next() % 30) + 1
      let rule = Policy.FollowUp([.german: "x"], within: hours, unit: .openHours)
      let due = try #require(policy.due(rule, from: minute))
      var open = 0
      var now = minute
      while now < due {
        if policy.isOpen(at: now) { open += 1 }
        now += 60
      }
      #expect(open == hours * 60, "seed 7: \(minute) \(hours)")
    }
  }

  @Test func reportsEachMistakeWithItsPlace() {
    let text = """
      {
        "follow_ups": [ { "text": {}, "within": 0, "unit": "weeks" },
          { "text": "Ask", "within": "2" },
          { "text": { "fr": "x", "de": " " }, "until": 1 }, 3,
          { "text": { "de": "A" }, "within": 1, "unit": "days" },
          { "text": { "de": "A" }, "within": 1, "unit": "days" } ],
        "topics": { "a": { "follow_ups": {} } }
      }
      """
    let (policy, diagnostics) = PolicyReader.read(Array(text.utf8))
    #expect(policy == nil)
    #expect(
      diagnostics.map { "\($0.location.line) \($0.code)" } == [
        "2 empty-value", "2 out-of-range", "2 unknown-value",
        "3 missing-key", "3 wrong-type", "3 wrong-type",
        "4 missing-key", "4 missing-key", "4 unknown-key", "4 empty-value", "4 unknown-key",
        "4 wrong-type", "6 repeated-value", "7 wrong-type",
      ])
  }
}
