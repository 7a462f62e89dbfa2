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

  /// Whether a time zone has this identifier.
  static func hasTimeZone(_ identifier: String) -> Bool {
    TimeZone(identifier: identifier) != nil
  }

  private func localTime(at instant: Date) -> (date: CivilDate, minute: Int)? {
    guard let zone = TimeZone(identifier: timeZone) else { return nil }
    let local = instant.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: instant))
    guard local.isFinite, abs(local) < 1e12 else { return nil }
    let seconds = Int(local.rounded(.down))
    let days = Int((local / 86_400).rounded(.down))
    guard let date = CivilDate(daysSince1970: days) else { return nil }
    return (date, (seconds - days * 86_400) / 60)
  }
}
