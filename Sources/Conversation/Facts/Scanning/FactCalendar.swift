import Foundation
import Knowledge

/// The days around a message: worked out when the first one is asked for.
final class FactCalendar {
  private let policy: Policy
  private let now: Date
  private var known: CivilDate??

  /// The days around an instant, in the policy's time zone.
  init(_ policy: Policy, now: Date) {
    self.policy = policy
    self.now = now
  }

  /// The day of the message; nil for an instant outside the calendar.
  var today: CivilDate? {
    if let known { return known }
    let day = policy.civilDate(at: now)
    known = .some(day)
    return day
  }

  /// The day so many days from today.
  func day(_ offset: Int) -> CivilDate? { today?.adding(days: offset) }

  /// The same day so many months from today, or the last one of a shorter month.
  func month(_ offset: Int) -> CivilDate? {
    guard let (year, month) = yearAndMonth(offset), let today else { return nil }
    return CivilDate(year: year, month: month, day: today.day)
      ?? Self.lastDay(ofMonth: month, year: year)
  }

  /// The year and month so many months from this one.
  func yearAndMonth(_ offset: Int) -> (year: Int, month: Int)? {
    guard let today, (-100_000...100_000).contains(offset) else { return nil }
    let months = today.year * 12 + today.month - 1 + offset
    return months >= 12 ? (months / 12, months % 12 + 1) : nil
  }

  /// The last day of a month.
  static func lastDay(ofMonth month: Int, year: Int) -> CivilDate? {
    for day in stride(from: 31, through: 28, by: -1) {
      if let date = CivilDate(year: year, month: month, day: day) { return date }
    }
    return nil
  }

  /// The first such day of the week after today, or today where that counts.
  func weekday(_ weekday: Int, includingToday: Bool) -> CivilDate? {
    guard let today else { return nil }
    let offset = (weekday - today.weekday + 7) % 7
    return day(offset == 0 && !includingToday ? 7 : offset)
  }

  /// The last such day of the week before today.
  func pastWeekday(_ weekday: Int) -> CivilDate? {
    guard let today else { return nil }
    let offset = (today.weekday - weekday + 7) % 7
    return day(offset == 0 ? -7 : -offset)
  }

  /// A day of the week that begins so many weeks after this one.
  func weekday(_ weekday: Int, ofWeek week: Int) -> CivilDate? {
    guard let today else { return nil }
    return day(week * 7 + weekday - today.weekday)
  }

  /// The next and the last such day of a month, today being the next.
  func around(dayOfMonth day: Int) -> (next: CivilDate?, last: CivilDate?) {
    guard let today else { return (nil, nil) }
    let dates = (-3...3).compactMap { offset in
      yearAndMonth(offset).flatMap { CivilDate(year: $0.year, month: $0.month, day: day) }
    }
    return (dates.first { $0 >= today }, dates.last { $0 < today })
  }

  /// The next and the last such day of a year, today being the next.
  func around(month: Int, day: Int) -> (next: CivilDate?, last: CivilDate?) {
    guard let today else { return (nil, nil) }
    // 29 February is up to eight years away.
    let dates = (-8...8).compactMap {
      CivilDate(year: today.year + $0, month: month, day: day)
    }
    return (dates.first { $0 >= today }, dates.last { $0 < today })
  }
}
