import Knowledge
import Testing

struct CivilDateTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-11-22", 20_779), ("1969-12-31", -1),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func countsDays(_ text: String, _ days: Int) throws {
    let date = try #require(CivilDate(text))
    #expect(date.daysSince1970 == days)
    #expect(CivilDate(daysSince1970: days) == date)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "", "2026-2-1", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00",
    "2026-04-31", "0000-01-01", "2026-11-22 ", "+026-11-22", "2026/11/22", "22.11.2026",
    "２０２６-11-22", "2026-11-2２",
  ])
  func refusesWhatIsNoDate(_ text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func followsTheCalendarDayByDay() throws {
    var date = try #require(CivilDate("1896-01-01"))
    for _ in 0..<80_000 {
      let next = try #require(date.adding(days: 1))
      let isExpected =
        (next.year == date.year && next.month == date.month && next.day == date.day + 1)
        || (next.day == 1 && next.year == date.year && next.month == date.month + 1)
        || (next.day == 1 && next.month == 1 && date.month == 12 && next.year == date.year + 1)
      guard isExpected, date < next, date.days(until: next) == 1,
        next.weekday == date.weekday % 7 + 1
      else {
        Issue.record("after \(date) comes \(next)")
        return
      }
      date = next
    }
  }

  @Test func knowsWeekdays() throws {
    #expect(try #require(CivilDate("2026-11-22")).weekday == 7)
    #expect(try #require(CivilDate("1970-01-01")).weekday == 4)
    #expect(try #require(CivilDate("1600-02-29")).weekday == 2)
  }

  @Test func endsWithItsYears() throws {
    let last = try #require(CivilDate("9999-12-31"))
    #expect(last.adding(days: 1) == nil)
    #expect(last.adding(days: .max) == nil)
    #expect(CivilDate(daysSince1970: .min) == nil)
  }
}
