import Foundation

extension Policy {
  /// The day that it is in the policy's time zone.
  package func civilDate(at instant: Date) -> CivilDate? {
    localTime(at: instant)?.date
  }

  /// Whether humans can be reached at an instant, by opening hours and holidays.
  package func isOpen(at instant: Date) -> Bool {
    guard let (date, minute) = localTime(at: instant), !holidays.contains(date) else {
      return false
    }
    return hours.isOpen(weekday: date.weekday, minute: minute)
  }

  /// When humans can be reached again.
  package struct Opening: Equatable, Sendable {
    /// The day.
    package let date: CivilDate
    /// The minute of the day, 0…1439.
    package let minute: Int
    /// How many days after the one that was asked on.
    package let daysAhead: Int
  }

  /// The first opening after an instant, within the next sixty days.
  package func nextOpening(after instant: Date) -> Opening? {
    guard let (today, minute) = localTime(at: instant) else { return nil }
    for ahead in 0...60 {
      guard let date = CivilDate(daysSince1970: today.daysSince1970 + ahead) else { return nil }
      guard !holidays.contains(date) else { continue }
      let ranges = hours.days[date.weekday - 1]
      if let range = ranges.first(where: { ahead > 0 || $0.start > minute }) {
        return Opening(date: date, minute: range.start, daysAhead: ahead)
      }
    }
    return nil
  }

  /// Whether a time zone has this identifier.
  static func hasTimeZone(_ identifier: String) -> Bool {
    TimeZone(identifier: identifier) != nil
  }

  /// The day and its minute (0…1439) in the policy's time zone; nil where the calendar ends.
  package func localTime(at instant: Date) -> (date: CivilDate, minute: Int)? {
    guard let zone = TimeZone(identifier: timeZone) else { return nil }
    let local = instant.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: instant))
    guard local.isFinite, abs(local) < 1e12 else { return nil }
    let seconds = Int(local.rounded(.down))
    let days = Int((local / 86_400).rounded(.down))
    guard let date = CivilDate(daysSince1970: days) else { return nil }
    return (date, (seconds - days * 86_400) / 60)
  }
}

extension Policy.Opening {
  /// When it is, as a sentence has it: "morgen um 8:00 Uhr".
  package func text(in language: Language) -> String {
    let clock = "\(minute / 60):" + (minute % 60 < 10 ? "0" : "") + "\(minute % 60)"
    let weekday = date.weekday - 1
    let months = Self.months[language] ?? []
    switch (language, daysAhead) {
    case (.german, 0): return "heute um \(clock) Uhr"
    case (.german, 1): return "morgen um \(clock) Uhr"
    case (.german, 2...6): return "am \(Self.germanDays[weekday]) um \(clock) Uhr"
    case (.german, _): return "am \(date.day). \(months[date.month - 1]) um \(clock) Uhr"
    case (.english, 0): return "today at \(clock)"
    case (.english, 1): return "tomorrow at \(clock)"
    case (.english, 2...6): return "on \(Self.englishDays[weekday]) at \(clock)"
    case (.english, _): return "on \(date.day) \(months[date.month - 1]) at \(clock)"
    }
  }

  private static let germanDays = [
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
  ]
  private static let englishDays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let months: [Language: [String]] = [
    .german: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
      "Oktober", "November", "Dezember",
    ],
    .english: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
  ]
}
