import Knowledge

// Days in figures: 3.5., 03.05.2026, 2026-05-03, 3. Mai, May 3rd, 03/04, am 3.
extension FactScan {
  /// Proposes the day that begins with a number.
  mutating func scanNumericDate(at index: Int) {
    if scanISODate(at: index) || scanPartedDate(at: index) || scanSlashedDate(at: index) { return }
    if scanNamedMonth(at: index) { return }
    scanDayOfMonth(at: index)
    scanDistance(at: index)
  }

  // 2026-05-03, 2026/05/03, 2026.05.03
  private mutating func scanISODate(at index: Int) -> Bool {
    let mark = text[index + 1]
    guard text[index].length == 4, mark.kind == .sign, !mark.isApart,
      "-/.".unicodeScalars.contains(mark.sign), text[index + 3].isSign(mark.sign),
      !text[index + 2].isApart, !text[index + 3].isApart, !text[index + 4].isApart,
      let month = text[index + 2].number(upTo: 2), let day = text[index + 4].number(upTo: 2),
      isWhole(index..<index + 5)
    else { return false }
    guard let date = CivilDate(year: text[index].value, month: month, day: day) else {
      namesNoDay = true
      return false
    }
    propose(date, tokens: withWeekday(index)..<index + 5)
    return true
  }

  /// A day with its year; a weekday before it that is another one leaves open which is meant.
  private mutating func propose(_ date: CivilDate, tokens: Range<Int>) {
    let other = text[tokens.lowerBound].sense.weekday.flatMap { date.nearest(weekday: $0) }
    propose(
      .date, date.description, alternatives: other.map { [$0.description] } ?? [], tokens: tokens,
      as: .date)
  }

  // 3.5., 03.05.2026, 3. 5. 26, 03-05-2026; 3.5 after a preposition
  private mutating func scanPartedDate(at index: Int) -> Bool {
    guard let day = text[index].number(upTo: 2), let month = text[index + 2].number(upTo: 2)
    else { return false }
    let mark = text[index + 1]
    guard mark.kind == .sign, !mark.isApart, mark.sign == "." || mark.sign == "-",
      !text[index + 2].startsLine
    else { return false }
    let isSpaced = text[index + 2].isApart
    let second = text[index + 3]
    let hasSecond = second.isSign(mark.sign) && !second.isApart
    if hasSecond, let year = year(at: index + 4),
      !text[index + 4].isApart || isSpaced || text[index + 4].length == 4,
      isWhole(index..<index + 5)
    {
      guard let date = CivilDate(year: year, month: month, day: day) else {
        namesNoDay = true
        return false
      }
      // "3.5. 2026" is a day with its year; "3.5. 26 Stück" is not.
      propose(date, tokens: withWeekday(index)..<index + 5)
      return true
    }
    guard (1...31).contains(day), (1...12).contains(month), mark.sign == ".",
      !isTimeAhead(index + 3)
    else { return false }
    let end = hasSecond ? index + 4 : index + 3
    if !hasSecond {
      // A decimal number, unless a preposition speaks for a day.
      guard !isSpaced, isWhole(index..<end), hasDayPreposition(before: index),
        text[end].sense.isUnit == false, !isCurrency(text[end]), !text[end].isSign("%")
      else { return false }
    } else if text[end].kind == .number, !text[end].isApart {
      return false
    } else if isSpaced, !hasDayPreposition(before: index) {
      return false
    }
    if text[index - 1].isSign("."), !text[index].isApart { return false }
    if text[index - 1].kind != .sign, !text[index].isApart { return false }
    proposeDay(month: month, day: day, tokens: withWeekday(index)..<end)
    return true
  }

  // 03/04/2026, 3/5/26, 03/04 in English, read as day and month first
  private mutating func scanSlashedDate(at index: Int) -> Bool {
    guard let first = text[index].number(upTo: 2), text[index + 1].isSign("/"),
      !text[index + 1].isApart, !text[index + 2].isApart,
      let second = text[index + 2].number(upTo: 2)
    else { return false }
    if text[index + 3].isSign("/"), !text[index + 3].isApart, !text[index + 4].isApart,
      let year = year(at: index + 4), isWhole(index..<index + 5)
    {
      let readings = [(first, second), (second, first)].compactMap {
        CivilDate(year: year, month: $0.1, day: $0.0)?.description
      }
      guard let value = readings.first else {
        namesNoDay = true
        return false
      }
      let isEnglish = language == .english && readings.count > 1 && readings[1] != value
      propose(
        .date, value, alternatives: isEnglish ? [readings[1]] : [],
        tokens: withWeekday(index)..<index + 5, as: .date)
      return true
    }
    let isPadded = text[index].length == 2 && text[index + 2].length == 2
    guard language == .english, isPadded || hasDayPreposition(before: index),
      isWhole(index..<index + 3), !text[index + 3].isSign("/"),
      !hasCardWord(before: index)
    else { return false }
    let values = [(first, second), (second, first)].compactMap { day, month in
      nearest(calendar.around(month: month, day: day), at: index).value
    }
    guard let value = values.first else { return false }
    propose(
      .date, value, alternatives: values.dropFirst().filter { $0 != value }, every: .year,
      tokens: withWeekday(index)..<index + 3, as: .date)
    return true
  }

  /// 3. Mai, 3rd of May 2026, 3 May
  private mutating func scanNamedMonth(at index: Int) -> Bool {
    guard let day = text[index].number(upTo: 2), (1...31).contains(day) else { return false }
    var position = index + 1
    if text[position].isSign("."), !text[position].isApart { position += 1 }
    if text[position].sense == .ordinalEnding, !text[position].isApart { position += 1 }
    if text[position].sense.isOf { position += 1 }
    guard case .month(let month) = text[position].sense, !text[position].startsLine else {
      return false
    }
    propose(month: month, day: day, from: index, month: position)
    return true
  }

  // May 3, May 3rd 2026; in English
  mutating func scanMonthFirst(at index: Int, month: Int) {
    guard let day = text[index + 1].number(upTo: 2), (1...31).contains(day),
      !text[index + 1].startsLine, language == .english,
      // "I may 3 times" is no day.
      text[index].isCapitalised || text[index].word != FoldedWord("may")
    else { return }
    var end = index + 2
    if text[end].sense == .ordinalEnding, !text[end].isApart { end += 1 }
    guard !text[end].isSign(":"), text[end].sense != .afterNoonMark,
      text[end].sense != .beforeNoonMark
    else { return }
    var year: Int?
    let comma = text[end].isSign(",") ? end + 1 : end
    if text[comma].length == 4, let found = self.year(at: comma) {
      year = found
      end = comma + 1
    }
    propose(month: month, day: day, year: year, tokens: withWeekday(index)..<end)
  }

  // dritten Mai, third of May
  mutating func scanOrdinalMonth(at index: Int, day: Int) {
    var position = index + 1
    if text[position].sense.isOf { position += 1 }
    guard case .month(let month) = text[position].sense else { return }
    propose(month: month, day: day, from: index, month: position)
  }

  /// A day of a named month, and the year that may follow.
  private mutating func propose(month: Int, day: Int, from index: Int, month position: Int) {
    var end = position + 1
    if text[end].isSign("."), !text[end].isApart, text[end - 1].length <= 4 { end += 1 }
    let comma = text[end].isSign(",") ? end + 1 : end
    var year: Int?
    if let found = self.year(at: comma), !text[comma].startsLine,
      text[comma].length == 4 || (comma == end && !text[comma + 1].sense.isMeasure)
    {
      year = found
      end = comma + 1
    } else if text[end - 1].isSign(".") {
      end -= 1
    }
    propose(month: month, day: day, year: year, tokens: withWeekday(index)..<end)
  }

  private mutating func propose(month: Int, day: Int, year: Int?, tokens: Range<Int>) {
    guard let year else { return proposeDay(month: month, day: day, tokens: tokens) }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      namesNoDay = true
      return
    }
    propose(date, tokens: tokens)
  }

  /// A day without its year: by the tense around it, else the nearest.
  private mutating func proposeDay(month: Int, day: Int, tokens: Range<Int>) {
    var around = calendar.around(month: month, day: day)
    if let contradicted = contradicted(around, at: tokens.lowerBound) {
      return propose(contradicted, tokens: tokens)
    }
    // The weekday written before it says which year is meant.
    if let weekday = text[tokens.lowerBound].sense.weekday {
      if let next = around.next, next.weekday != weekday, around.last?.weekday == weekday {
        around.next = nil
      } else if let last = around.last, last.weekday != weekday, around.next?.weekday == weekday {
        around.last = nil
      }
    }
    let (value, other) = nearest(around, at: tokens.lowerBound)
    guard let value else {
      namesNoDay = true
      return
    }
    propose(
      .date, value, alternatives: other.map { [$0] } ?? [], every: .year, tokens: tokens, as: .date)
  }

  /// A day in the next three months that the weekday written before it contradicts: the weekday
  /// may be wrong as well as the year.
  private mutating func contradicted(
    _ around: (next: CivilDate?, last: CivilDate?), at index: Int
  ) -> CivilDate? {
    guard let weekday = text[index].sense.weekday, let next = around.next,
      next.weekday != weekday, let today = calendar.today, today.days(until: next) <= 92,
      tense(ofDayAt: index) != .past
    else { return nil }
    return next
  }

  /// Which of two days is meant, and the other one where nothing tells them apart.
  mutating func nearest(
    _ around: (next: CivilDate?, last: CivilDate?), at index: Int
  ) -> (value: String?, other: String?) {
    guard let next = around.next, let last = around.last, let today = calendar.today else {
      return ((around.next ?? around.last)?.description, nil)
    }
    switch tense(ofDayAt: index) {
    case .future: return (next.description, nil)
    case .past: return (last.description, nil)
    case .open:
      let (ahead, behind) = (today.days(until: next), last.days(until: today))
      let (value, other) = ahead <= behind ? (next, last) : (last, next)
      // A day that is near leaves no doubt.
      let isPlain = min(ahead, behind) * 3 < max(ahead, behind)
      return (value.description, isPlain ? nil : other.description)
    }
  }

  /// What the preposition and the sentence say of a day.
  mutating func tense(ofDayAt index: Int) -> Tense {
    for position in stride(from: index - 1, through: max(0, index - 3), by: -1) {
      if case .dayPreposition(let tense) = text[position].sense, tense != .open { return tense }
    }
    return tense(at: index)
  }

  // am 3., bis zum 15., the 3rd, on the 21st
  private mutating func scanDayOfMonth(at index: Int) {
    guard let day = text[index].number(upTo: 2), (1...31).contains(day),
      hasDayPreposition(before: index), !isRange(before: index)
    else { return }
    var end = index + 1
    if text[end].sense == .ordinalEnding, !text[end].isApart {
      end += 1
      guard !isNoun(at: end) else { return }
    } else {
      guard text[end].isSign("."), !text[end].isApart, language == .german else { return }
      end += 1
      let next = text[end]
      if next.kind == .number, !next.startsLine { return }
      guard next.isApart || next.kind != .word, !isNoun(at: end), !isTimeAhead(end) else { return }
    }
    proposeDayOfMonth(day, tokens: withWeekday(index)..<end)
  }

  /// A day of a month that is not named: by the words after it, else the tense.
  mutating func proposeDayOfMonth(_ day: Int, tokens: Range<Int>) {
    if let offset = monthOffset(at: tokens.upperBound) {
      guard let (year, month) = calendar.yearAndMonth(offset.months) else { return }
      guard let date = CivilDate(year: year, month: month, day: day) else {
        namesNoDay = true
        return
      }
      propose(.date, date.description, tokens: tokens.lowerBound..<offset.end, as: .date)
      return
    }
    let around = calendar.around(dayOfMonth: day)
    guard let next = around.next, let last = around.last else { return }
    switch tense(ofDayAt: tokens.lowerBound) {
    case .past: propose(.date, last.description, every: .month, tokens: tokens, as: .date)
    case .future: propose(.date, next.description, every: .month, tokens: tokens, as: .date)
    case .open:
      propose(
        .date, next.description, alternatives: [last.description], every: .month, tokens: tokens,
        as: .date)
    }
  }

  /// "nächsten Monats", "of next month": months from this one.
  func monthOffset(at index: Int) -> (months: Int, end: Int)? {
    var position = index
    while text[position].sense.isOf || text[position].sense == .within
      || text[position].sense == .dayPreposition(.open)
    {
      position += 1
    }
    guard text[position + 1].sense == .months else { return nil }
    switch text[position].sense {
    case .next, .coming: return (1, position + 2)
    case .this: return (0, position + 2)
    case .last: return (-1, position + 2)
    case .afterNext: return (2, position + 2)
    default: return nil
    }
  }

  // MARK: Words around days

  /// The year that a piece is, of four digits or two.
  private func year(at index: Int) -> Int? {
    guard text[index].kind == .number else { return nil }
    switch text[index].length {
    case 4: return (1900...2199).contains(text[index].value) ? text[index].value : nil
    case 2: return text[index].value < 70 ? 2000 + text[index].value : 1900 + text[index].value
    default: return nil
    }
  }

  /// The first piece of a day, which a weekday may precede: "Freitag, den 3.".
  func withWeekday(_ index: Int) -> Int {
    var position = index - 1
    if case .dayPreposition(.open) = text[position].sense { position -= 1 }
    while text[position].isSign(",") || text[position].isSign(".") || text[position].isSign("(") {
      position -= 1
      guard index - position < 5 else { return index }
    }
    return text[position].sense.weekday == nil ? index : position
  }

  /// Whether a word before a number lets it be a day.
  func hasDayPreposition(before index: Int) -> Bool {
    var position = index - 1
    if text[position].isSign(",") || text[position].isSign(".") || text[position].isSign(":") {
      position -= 1
    }
    if text[position].sense.weekday != nil { return true }
    if case .dayPreposition = text[position].sense { return true }
    // "am 3. oder 4.", "vom 3. bis 5."
    if text[position].sense == .and || text[position].isSign("-"), text[position - 1].isSign("."),
      text[position - 2].kind == .number
    {
      return hasDayPreposition(before: position - 2)
    }
    return false
  }

  private func isRange(before index: Int) -> Bool {
    text[index - 1].isSign("-") && !text[index].isApart && text[index - 2].kind != .sign
  }

  /// Whether what follows an ordinal is the thing that is counted.
  private func isNoun(at index: Int) -> Bool {
    let token = text[index]
    guard token.kind == .word, !token.startsLine else { return false }
    switch token.sense {
    case .function, .auxiliary, .pastVerb, .future, .dayPreposition, .and, .within, .after, .before,
      .timePreposition, .weekday, .day, .this, .next, .last, .coming, .evening, .morning, .forenoon,
      .afternoon, .noon, .placePreposition, .oclock:
      return false
    case .days, .weeks, .months, .year, .unit, .quarter: return true
    default: break
    }
    if language == .english { return token.word.count > 3 }
    return token.isCapitalised || Self.countedThings.contains(token.word)
  }

  private static let countedThings = Set(
    [
      "stock", "etage", "og", "versuch", "mahnung", "quartal", "anlauf", "brief", "mail", "anruf",
      "rate", "klasse", "person", "absatz", "bestellung", "paket", "rechnung", "platz", "fall",
      "reihe", "halbjahr", "teil", "punkt", "schritt", "generation", "zahlung", "lieferung",
    ].map { FoldedWord($0) })

  private func isTimeAhead(_ index: Int) -> Bool { text[index].sense == .oclock }

  private func isCurrency(_ token: FactToken) -> Bool {
    if case .currency = token.sense { return true }
    return token.isSign("€") || token.isSign("$") || token.isSign("£")
  }

  private func hasCardWord(before index: Int) -> Bool {
    distanceBack(from: index, limit: 4) { token in
      token.sense == .cardLabel || token.word.hasPrefix("expir") || token.word.hasPrefix("valid")
    } != nil
  }
}

extension FactWord {
  /// The day of the week that a word names, whole or shortened.
  var weekday: Int? {
    switch self {
    case .weekday(let day), .shortWeekday(let day): day
    default: nil
    }
  }

  /// Whether it is a unit of measure.
  var isUnit: Bool {
    switch self {
    case .unit, .kilowattHours, .cubicMetres: true
    default: false
    }
  }

  /// Whether numbers before it count something.
  var isMeasure: Bool {
    switch self {
    case .unit, .kilowattHours, .cubicMetres, .currency, .hundredths, .oclock, .days, .weeks,
      .months, .hours, .minutes:
      true
    default: false
    }
  }

  /// The English "of".
  var isOf: Bool { self == .of }
}

extension CivilDate {
  /// The nearest such day of the week; nil for the day itself.
  fileprivate func nearest(weekday: Int) -> CivilDate? {
    let offset = (weekday - self.weekday + 7) % 7
    return offset == 0 ? nil : adding(days: offset > 3 ? offset - 7 : offset)
  }
}
