import Foundation

extension Policy {
  /// Days that are looked through for opening hours.
  private static let horizon = 3_000

  /// When a follow-up is due that is planned at an instant; nil where humans cannot be reached as
  /// often as it would take.
  ///
  /// - Complexity: O(days until then).
  package func due(_ followUp: FollowUp, from instant: Date) -> Date? {
    let count = followUp.within
    switch followUp.unit {
    case .hours: return instant + Double(count) * 3_600
    case .days:
      guard let (date, second) = localDay(at: instant),
        let day = CivilDate(daysSince1970: date.daysSince1970 + count)
      else { return nil }
      return self.instant(of: day, second: second)
    case .openHours: return due(openSeconds: Double(count) * 3_600, from: instant)
    case .openDays:
      guard let (today, _) = localDay(at: instant) else { return nil }
      var left = count
      for ahead in 1...Self.horizon {
        guard let date = CivilDate(daysSince1970: today.daysSince1970 + ahead) else { return nil }
        guard let end = openings(on: date).last?.end else { continue }
        left -= 1
        if left == 0 { return self.instant(of: date, second: Double(end) * 60) }
      }
      return nil
    }
  }

  /// The instant at which humans can be reached again; nil where that is not foreseen.
  package func instant(of opening: Opening) -> Date? {
    instant(of: opening.date, second: Double(opening.minute) * 60)
  }

  private func due(openSeconds: Double, from instant: Date) -> Date? {
    guard let (today, _) = localDay(at: instant) else { return nil }
    var left = openSeconds
    for ahead in 0...Self.horizon {
      guard let date = CivilDate(daysSince1970: today.daysSince1970 + ahead) else { return nil }
      for range in openings(on: date) {
        guard let opens = self.instant(of: date, second: Double(range.start) * 60),
          let closes = self.instant(of: date, second: Double(range.end) * 60)
        else { return nil }
        let start = max(opens, instant)
        let length = closes.timeIntervalSince(start)
        guard length > 0 else { continue }
        if left <= length { return start + left }
        left -= length
      }
    }
    return nil
  }

  private func openings(on date: CivilDate) -> [OpeningHours.TimeRange] {
    holidays.contains(date) ? [] : hours.days[date.weekday - 1]
  }

  /// The day and the second of it in the policy's time zone.
  private func localDay(at instant: Date) -> (date: CivilDate, second: Double)? {
    guard let zone = TimeZone(identifier: timeZone), let date = civilDate(at: instant) else {
      return nil
    }
    let local = instant.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: instant))
    return (date, local - Double(date.daysSince1970) * 86_400)
  }

  /// The instant of a second of a day; one that clocks skip is as much later as they are put
  /// forward.
  private func instant(of date: CivilDate, second: Double) -> Date? {
    guard let zone = TimeZone(identifier: timeZone) else { return nil }
    let local = Double(date.daysSince1970) * 86_400 + second
    // The offset before a change of clocks, then the one that counts there.
    let early = Date(timeIntervalSince1970: local - 86_400)
    let guess = Date(timeIntervalSince1970: local - Double(zone.secondsFromGMT(for: early)))
    let exact = Date(timeIntervalSince1970: local - Double(zone.secondsFromGMT(for: guess)))
    let isStable = zone.secondsFromGMT(for: exact) == zone.secondsFromGMT(for: guess)
    return isStable ? exact : guess
  }
}
