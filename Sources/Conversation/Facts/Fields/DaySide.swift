import Knowledge

/// On which side of today the day lies that a field asks for.
enum DaySide: Int {
  /// The day of something that has happened: a damage, a purchase.
  case past
  /// A date that is rather to come, and may have been missed: an appointment.
  case ratherToCome
  /// A day that is wished for.
  case toCome

  /// Whether a day can be meant.
  func holds(_ day: CivilDate, today: CivilDate) -> Bool {
    self == .past ? day <= today : day >= today
  }

  /// The readings of a day that can be meant, likeliest first.
  ///
  /// A day that comes again is the nearest one on this side: "Mitte Oktober" of a damage was in
  /// October last. A weekday that is today's is rather the next one: today is called so.
  ///
  /// - Returns: none where the day lies on the other side.
  func readings(of candidate: FactCandidate, today: CivilDate) -> [String] {
    let days = ([candidate.value] + candidate.alternatives).compactMap { CivilDate($0) }
    var fitting = days.filter { holds($0, today: today) }
    if fitting.isEmpty, let recurrence = candidate.recurrence {
      fitting = days.compactMap { shifted($0, recurrence, today: today) }
    }
    if fitting.isEmpty, self == .ratherToCome { fitting = days }
    if self != .past, candidate.recurrence == .week, fitting.count > 1, fitting[0] == today {
      fitting.append(fitting.removeFirst())
    }
    return fitting.map(\.description)
  }

  /// The nearest of the days that come again on this side.
  private func shifted(
    _ day: CivilDate, _ recurrence: FactCandidate.Recurrence, today: CivilDate
  ) -> CivilDate? {
    let sign = self == .past ? -1 : 1
    // 29 February is up to eight years away.
    for count in 1...8 {
      let other =
        switch recurrence {
        case .week: day.adding(days: 7 * sign * count)
        case .month: Self.adding(months: sign * count, to: day)
        case .year: CivilDate(year: day.year + sign * count, month: day.month, day: day.day)
        }
      if let other, holds(other, today: today) { return other }
    }
    return nil
  }

  /// The same day so many months later; nil where the month does not have it.
  private static func adding(months: Int, to day: CivilDate) -> CivilDate? {
    let month = day.year * 12 + day.month - 1 + months
    return CivilDate(year: month / 12, month: month % 12 + 1, day: day.day)
  }
}
