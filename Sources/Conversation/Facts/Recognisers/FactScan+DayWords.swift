import Knowledge

// Days in words: morgen, nächsten Freitag, in zwei Wochen, Ende Mai.
extension FactScan {
  /// Proposes the day that begins with a word.
  mutating func scanWordDate(at index: Int) {
    let token = text[index]
    switch token.sense {
    case .day(let offset): scanRelativeDay(at: index, offset: offset)
    case .weekday(let day): scanWeekday(at: index, day)
    case .shortWeekday(let day):
      // "am Fr", "next Mon": alone the letters are other words.
      if isMarked(shortWeekdayAt: index) { scanWeekday(at: index, day) }
    case .month(let month): scanMonthFirst(at: index, month: month)
    case .ordinal(let day): scanOrdinal(at: index, day)
    case .feast(let month, let day):
      let around = calendar.around(month: month, day: day)
      let (value, other) = nearest(around, at: index)
      if let value {
        propose(
          .date, value, alternatives: other.map { [$0] } ?? [], every: .year,
          tokens: index..<index + 1, as: .date)
      }
    case .last: scanLastNight(at: index)
    case .within, .before: scanDistance(at: index)
    case .one, .number: scanAgo(at: index)
    case .beginning, .middle, .end: scanPartOfMonth(at: index)
    default: break
    }
  }

  // morgen, heute in acht Tagen; not "guten Morgen", "jeden Morgen", "am Morgen"
  private mutating func scanRelativeDay(at index: Int, offset: Int) {
    var end = index + 1
    if offset == 1, language == .german || text[index].word.hasPrefix("morg") {
      let before = text[index - 1]
      switch before.sense {
      case .day, .weekday, .every, .this, .next, .number: return
      case .dayPreposition(.open), .dayPreposition(.past):
        // "am Morgen", "vom Morgen"; but "am morgigen"
        return
      default: break
      }
      if before.word.hasPrefix("gut"), before.word.count <= 6 { return }
      if isGreeting(at: index) { return }
    }
    var offset = offset
    // "heute in acht Tagen", "morgen in einer Woche"
    if text[end].sense == .within, let (days, after) = distance(at: end + 1) {
      offset += days
      end = after
    } else if language == .english, text[index - 1].word == FoldedWord("after"),
      text[index - 2].sense == .days, offset == 1
    {
      propose(day: 2, from: index - 2, to: end)
      return
    }
    propose(day: offset, from: index, to: end)
  }

  // letzte Nacht: it began yesterday and ended today
  private mutating func scanLastNight(at index: Int) {
    switch text[index + 1].sense {
    case .night where language == .german:
      guard let yesterday = calendar.day(-1), let today = calendar.today else { return }
      propose(
        .date, yesterday.description, alternatives: [today.description],
        tokens: index..<index + 2, as: .date)
    case .night, .evening: propose(day: -1, from: index, to: index + 2)
    default: break
    }
  }

  private mutating func propose(day offset: Int, from start: Int, to end: Int) {
    guard let date = calendar.day(offset) else { return }
    propose(.date, date.description, tokens: start..<end, as: .date)
  }

  // "Morgen!", "Morgen zusammen," at the beginning of a message
  private func isGreeting(at index: Int) -> Bool {
    guard index == 0 || text[index].startsLine || text[index - 1].word == FoldedWord("na") else {
      return false
    }
    let next = text[index + 1]
    if next.kind == .none || next.isSign(",") || next.isSign("!") { return !asksForDay }
    return ["zusammen", "allerseits", "liebes", "leute", "team"].contains {
      next.word == FoldedWord($0)
    }
  }

  private func isMarked(shortWeekdayAt index: Int) -> Bool {
    switch text[index - 1].sense {
    case .next, .coming, .last, .this: return text[index].length <= 5
    case .dayPreposition(.open):
      // "am So", "on Sat", but not "the sun"
      guard text[index - 1].length == 2 else { return false }
      let next = text[index + 1]
      return next.kind != .word || next.sense == .timePreposition
    default: return false
    }
  }

  // am Freitag, nächsten Freitag, Freitag in einer Woche, Freitag nächster Woche
  private mutating func scanWeekday(at index: Int, _ day: Int) {
    let before = text[index - 1]
    var start = index
    if before.sense == .every || isWeekdayRange(at: index) { return }
    // The day follows in figures: "Freitag, den 3. Mai".
    if isDayAhead(at: index + 1) { return }
    var dates: [CivilDate?]
    var recurrence: FactCandidate.Recurrence?
    switch before.sense {
    case .next, .afterNext:
      start -= 1
      let first = calendar.weekday(day, includingToday: false)
      let second = calendar.weekday(day, ofWeek: 1)
      let isNext = before.sense == .next
      dates = [first, second].map { isNext ? $0 : $0?.adding(days: 7) }
    case .coming:
      start -= 1
      dates = [calendar.weekday(day, includingToday: false)]
    case .this:
      start -= 1
      dates = [calendar.weekday(day, ofWeek: 0)]
    case .last:
      start -= 1
      dates = [calendar.pastWeekday(day)]
    // "letzte Woche Freitag" has the week between.
    case .weeks:
      guard let week = weekOffset(text[index - 2].sense) else { fallthrough }
      start -= 2
      dates = [calendar.weekday(day, ofWeek: week)]
    default:
      recurrence = .week
      let next = calendar.weekday(day, includingToday: true)
      let last = calendar.pastWeekday(day)
      switch tense(ofDayAt: index) {
      case .past: dates = [last]
      case .future: dates = [next]
      case .open: dates = [next, last]
      }
      if next == calendar.today, dates.first == next {
        dates = [next, calendar.weekday(day, includingToday: false)]
      }
    }
    var end = index + 1
    if text[end].sense == .within, let (days, after) = distance(at: end + 1) {
      // "Freitag in einer Woche"
      dates = [calendar.weekday(day, includingToday: false)?.adding(days: days)]
      end = after
    } else if language == .english, text[end].word == FoldedWord("week"), before.sense != .last {
      // "Friday week"
      dates = [calendar.weekday(day, includingToday: false)?.adding(days: 7)]
      end += 1
    } else if let (week, after) = weekAhead(at: end) {
      dates = [calendar.weekday(day, ofWeek: week)]
      end = after
    }
    if end > index + 1 { recurrence = nil }
    let values = dates.compactMap { $0?.description }
    guard let value = values.first else { return }
    propose(
      .date, value, alternatives: values.dropFirst().filter { $0 != value }, every: recurrence,
      tokens: start..<end, as: .date)
  }

  private func weekOffset(_ sense: FactWord) -> Int? {
    switch sense {
    case .next, .coming: 1
    case .this: 0
    case .last: -1
    case .afterNext: 2
    default: nil
    }
  }

  // "nächster Woche", "next week", "a week"
  private func weekAhead(at index: Int) -> (week: Int, end: Int)? {
    var position = index
    if text[position].sense.isOf { position += 1 }
    guard text[position + 1].sense == .weeks, let week = weekOffset(text[position].sense) else {
      return nil
    }
    return (week, position + 2)
  }

  /// Whether a weekday is one end of a stretch of opening days, or comes every week.
  private func isWeekdayRange(at index: Int) -> Bool {
    let after = text[index + 1]
    if after.isSign("-") || after.isSign("/"), text[index + 2].sense.weekday != nil { return true }
    let before = text[index - 1]
    if before.isSign("-") || before.isSign("/"), text[index - 2].sense.weekday != nil {
      return true
    }
    let joinsAhead = after.sense == .dayPreposition(.future) || after.word == FoldedWord("to")
    if joinsAhead, text[index + 2].sense.weekday != nil { return true }
    let joinsBack = before.sense == .dayPreposition(.future) || before.word == FoldedWord("to")
    return joinsBack && text[index - 2].sense.weekday != nil
  }

  private func isDayAhead(at index: Int) -> Bool {
    var position = index
    while text[position].isSign(",") || text[position].isSign(".")
      || text[position].sense == .dayPreposition(.open)
    {
      position += 1
      if position - index > 4 { return false }
    }
    if text[position].kind == .number {
      // A time is no day.
      let next = text[position + 1]
      if text[position].length == 4 { return next.isSign("-") }
      if case .month = next.sense { return true }
      if case .month = text[position + 2].sense { return true }
      return (next.isSign(".") || next.isSign("/") || next.sense == .ordinalEnding)
        && !next.isApart && text[position + 2].sense != .oclock
        && text[position + 3].sense != .oclock
    }
    if case .month = text[position].sense { return text[position + 1].kind == .number }
    return false
  }

  // MARK: Distances

  // in zwei Wochen, in 3 days, vor drei Tagen
  mutating func scanDistance(at index: Int) {
    if text[index].kind == .number { return scanAgo(at: index) }
    let isBack = text[index].sense == .before
    guard text[index].sense == .within || (isBack && language == .german),
      let (days, months, end) = stretch(at: index + 1)
    else { return }
    // "heute in acht Tagen" begins with the day.
    switch text[index - 1].sense {
    case .day, .weekday: if !isBack { return }
    default: break
    }
    // "das zweite Gerät in zwei Wochen", "zum dritten Mal in einem Monat": a span that is over
    if !isBack, isCounted(before: index) { return }
    let sign = isBack ? -1 : 1
    let date = months == 0 ? calendar.day(sign * days) : calendar.month(sign * months)
    guard let date else { return }
    propose(.date, date.description, tokens: index..<end, as: .date)
  }

  /// Whether the words before a stretch of time count what happened in it.
  private func isCounted(before index: Int) -> Bool {
    let isCounted = distanceBack(from: index, limit: 5) { token in
      if case .ordinal = token.sense { return true }
      return ["mal", "times", "twice", "zweimal", "dreimal", "viermal", "mehrmals", "mehrfach"]
        .contains { token.word == FoldedWord($0) }
    }
    return isCounted != nil
  }

  // 3 days ago, a week ago, two weeks from now
  mutating func scanAgo(at index: Int) {
    guard language == .english, let (days, months, end) = stretch(at: index) else { return }
    let isBack = text[end].sense == .ago
    let isAhead =
      text[end].word == FoldedWord("from")
      && (text[end + 1].word == FoldedWord("now") || text[end + 1].sense == .day(0))
    guard isBack || isAhead else { return }
    let sign = isBack ? -1 : 1
    let date = months == 0 ? calendar.day(sign * days) : calendar.month(sign * months)
    guard let date else { return }
    propose(.date, date.description, tokens: index..<(isBack ? end + 1 : end + 2), as: .date)
  }

  /// A number of days and weeks, as days.
  private func distance(at index: Int) -> (days: Int, end: Int)? {
    guard let (days, months, end) = stretch(at: index), months == 0 else { return nil }
    return (days, end)
  }

  /// A number of days, weeks or months.
  func stretch(at index: Int) -> (days: Int, months: Int, end: Int)? {
    let count: Int
    var position = index + 1
    switch text[index].sense {
    case .one: count = 1
    case .number(let number): count = number
    default:
      guard let number = text[index].number(upTo: 3) else { return nil }
      count = number
    }
    // "a couple of days"
    if text[position].sense == .number(2), text[index].sense == .one { return nil }
    if text[position].sense == .fortnight { return (14 * count, 0, position + 1) }
    guard !text[position].startsLine else { return nil }
    if text[position].sense.isOf { position += 1 }
    switch text[position].sense {
    case .days: return (count, 0, position + 1)
    case .weeks: return (7 * count, 0, position + 1)
    case .months: return (0, count, position + 1)
    default: return nil
    }
  }

  // MARK: Parts of months

  // Ende Mai, Anfang nächsten Monats, end of May: a stretch, whose first and last day are known
  private mutating func scanPartOfMonth(at index: Int) {
    let token = text[index]
    var position = index + 1
    while text[position].sense.isOf || text[position].sense == .dayPreposition(.open)
      || text[position].word == FoldedWord("des")
    {
      position += 1
      if position - index > 3 { return }
    }
    var yearAndMonth: (year: Int, month: Int)?
    var recurrence: FactCandidate.Recurrence?
    var end = position
    if case .month(let month) = text[position].sense {
      end = position + 1
      if text[end].length == 4, let year = text[end].number(upTo: 4), (1900...2199).contains(year) {
        yearAndMonth = (year, month)
        end += 1
      } else if let today = calendar.today {
        let isPast = tense(ofDayAt: index) == .past
        let isOver = month < today.month
        let isAhead = month > today.month
        yearAndMonth = (today.year + (isPast ? (isAhead ? -1 : 0) : (isOver ? 1 : 0)), month)
        recurrence = .year
      }
    } else if let offset = monthOffset(at: position) {
      yearAndMonth = calendar.yearAndMonth(offset.months)
      end = offset.end
    } else if text[position].sense == .months, position > index + 1 {
      yearAndMonth = calendar.yearAndMonth(0)
      end = position + 1
    } else if token.word == FoldedWord("monatsende") {
      yearAndMonth = calendar.yearAndMonth(0)
      end = index + 1
    }
    guard let (year, month) = yearAndMonth,
      let last = FactCalendar.lastDay(ofMonth: month, year: year)?.day
    else { return }
    let days =
      switch token.sense {
      case .beginning: [1, 10]
      case .middle: [15, 11, 20]
      default: token.word == FoldedWord("monatsende") ? [last] : [last, 21]
      }
    let values = days.compactMap { CivilDate(year: year, month: month, day: $0)?.description }
    guard let value = values.first else { return }
    propose(
      .date, value, alternatives: Array(values.dropFirst()), every: recurrence,
      tokens: index..<end, as: .date)
  }

  // zum Ersten, am dritten Mai, the third of next month
  private mutating func scanOrdinal(at index: Int, _ day: Int) {
    scanOrdinalMonth(at: index, day: day)
    guard case .dayPreposition = text[index - 1].sense else { return }
    if case .month = text[index + 1].sense { return }
    if monthOffset(at: index + 1) != nil {
      return proposeDayOfMonth(day, tokens: index..<index + 1)
    }
    // "zum Ersten": as a noun it has a capital letter and nothing that it counts.
    guard language == .german, text[index].isCapitalised, text[index].word.hasSuffix("n"),
      !text[index + 1].isCapitalised,
      text[index - 1].word == FoldedWord("zum") || text[index - 1].word == FoldedWord("am")
    else { return }
    proposeDayOfMonth(day, tokens: index..<index + 1)
  }
}
