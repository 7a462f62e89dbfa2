/// When humans can be reached in a week.
package struct OpeningHours: Equatable, Sendable {
  /// A stretch of a day, `08:00-18:00`; the end, up to 24:00, is not part of it.
  package struct TimeRange: Equatable, Sendable, CustomStringConvertible {
    /// The first minute of the day, 0…1439.
    package let start: Int
    /// The minute after the last one, up to 1440.
    package let end: Int

    /// Makes a range, or nothing where it is empty or reaches out of the day.
    package init?(start: Int, end: Int) {
      guard start >= 0, start < end, end <= 1440 else { return nil }
      self.start = start
      self.end = end
    }

    /// Reads the form `08:00-18:00`.
    package init?(_ text: String) {
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, let start = TimeRange.minute(parts[0]),
        let end = TimeRange.minute(parts[1])
      else { return nil }
      self.init(start: start, end: end)
    }

    /// The form `08:00-18:00`.
    package var description: String {
      TimeRange.text(start) + "-" + TimeRange.text(end)
    }

    private static func minute(_ text: Substring) -> Int? {
      let bytes = Array(text.utf8)
      let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
      guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
        [0, 1, 3, 4].allSatisfy({ digits.contains(bytes[$0]) }),
        let hour = Int(text.prefix(2)), let minute = Int(text.suffix(2)), minute < 60
      else { return nil }
      return hour * 60 + minute
    }

    private static func text(_ minute: Int) -> String {
      [minute / 60, minute % 60].map { ($0 < 10 ? "0" : "") + String($0) }
        .joined(separator: ":")
    }
  }

  /// The names of the days as the policy writes them, Monday first.
  package static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Open day and night.
  package static let always = OpeningHours(
    days: Array(repeating: [TimeRange(start: 0, end: 1440)].compactMap { $0 }, count: 7))

  /// The ranges of each day, Monday first; always seven.
  package let days: [[TimeRange]]

  /// Makes opening hours; days that are missing are closed.
  package init(days: [[TimeRange]]) {
    self.days = (0..<7).map { $0 < days.count ? days[$0] : [] }
  }

  /// Whether it is open in a minute (0…1439) of a weekday (1 is Monday).
  package func isOpen(weekday: Int, minute: Int) -> Bool {
    guard days.indices.contains(weekday - 1) else { return false }
    return days[weekday - 1].contains { $0.start <= minute && minute < $0.end }
  }
}
