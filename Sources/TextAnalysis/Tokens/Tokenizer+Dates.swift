/// Days as one token, whatever their spelling; see `DateForm`.
extension Tokenizer {
  /// Takes a day that begins with a run of digits and marks.
  mutating func takeDate(_ run: Range<Int>, into text: inout AnalyzedText) -> Bool {
    if let (date, end) = DateForm.joined(bytes, run, language) {
      position = end
      emit(.date, run.lowerBound..<end, into: &text) { date.append(to: &$0) }
      emit(year: bytes[date.year], run.lowerBound..<end, into: &text)
      return true
    }
    let pointFollows = position < bytes.count && bytes[position] == UInt8(ascii: ".")
    // In English "2.5." is a number at the end of a sentence.
    let endsInPoint = pointFollows && language == .german
    if let date = DateForm(bytes[run]), !date.year.isEmpty || endsInPoint {
      emit(.date, run, into: &text) { date.append(to: &$0) }
      if !date.year.isEmpty {
        emit(year: bytes[run][date.year], run, into: &text)
      } else {
        // The point is the date's own and ends no clause: "Ich melde mich zum 31.12. ab".
        position += 1
      }
      return true
    }
    guard let day = DateForm.number(bytes[run]) else { return false }
    if language == .german, pointFollows, takeSpacedDate(day, run, into: &text) { return true }
    return takeMonth(behind: ordinalEnd(from: position), of: day, from: run.lowerBound, into: &text)
  }

  /// Takes a day and a month in figures with a space between them, with or without a year.
  ///
  /// Without one, numbers that follow each other count things.
  private mutating func takeSpacedDate(
    _ day: Int, _ run: Range<Int>, into text: inout AnalyzedText
  ) -> Bool {
    let second = digits(behindSpacesFrom: run.upperBound + 1)
    guard second.upperBound < bytes.count, bytes[second.upperBound] == UInt8(ascii: "."),
      let month = DateForm.number(bytes[second]), let date = DateForm(day: day, month: month)
    else { return false }
    let year = digits(behindSpacesFrom: second.upperBound + 1)
    let hasYear =
      year.count == 4
      && (bytes[year.lowerBound] == UInt8(ascii: "1")
        || bytes[year.lowerBound] == UInt8(ascii: "2"))
    guard hasYear || month != day + 1 else { return false }
    position = hasYear ? year.upperBound : second.upperBound + 1
    emit(.date, run.lowerBound..<position, into: &text) { date.append(to: &$0) }
    if hasYear { emit(year: bytes[year], run.lowerBound..<position, into: &text) }
    return true
  }

  /// The digits that begin at a place or behind its spaces, of which there are two at most.
  private func digits(behindSpacesFrom start: Int) -> Range<Int> {
    var first = start
    while first < min(start + 2, bytes.count), bytes[first] == UInt8(ascii: " ") { first += 1 }
    var end = first
    while end < bytes.count, Self.isDigit(bytes[end]) { end += 1 }
    return first..<end
  }

  /// Takes a day whose month's name follows, with a point, a space or "of" between them.
  ///
  /// - Parameters:
  ///   - end: where the day ends.
  ///   - start: where it begins.
  private mutating func takeMonth(
    behind end: Int, of day: Int, from start: Int, into text: inout AnalyzedText
  ) -> Bool {
    var next = end
    while next < bytes.count, bytes[next] == 0x2E || bytes[next] == 0x20 { next += 1 }
    guard next > end, next < bytes.count else { return false }
    var word = next..<wordEnd(from: next).end
    if isOf(word) { word = word.upperBound + 1..<wordEnd(from: word.upperBound + 1).end }
    guard let month = Units.shared.month(bytes[word]), !isVerb(word),
      let date = DateForm(day: day, month: month)
    else { return false }
    position = word.upperBound
    emit(.date, start..<position, into: &text) { date.append(to: &$0) }
    return true
  }

  /// Whether a word is "may" and no month, since a word follows.
  ///
  /// "You may 2 times a year", "you may first call", "only 2 may be combined".
  ///
  /// - Parameter end: where what belongs to the word ends; nil is its own end.
  private func isVerb(_ word: Range<Int>, before end: Int? = nil) -> Bool {
    let end = end ?? word.upperBound
    return bytes[word].equals("may") && language == .english && end + 1 < bytes.count
      && bytes[end] == UInt8(ascii: " ") && CharacterClass.at(end + 1, in: bytes).0 == .letter
  }

  /// Whether a word is the "of" between a day and its month.
  private func isOf(_ word: Range<Int>) -> Bool {
    language == .english && bytes[word].equals("of") && word.upperBound + 1 < bytes.count
      && bytes[word.upperBound] == UInt8(ascii: " ")
  }

  /// The end of the letters that make a number an ordinal in English ("3rd").
  private func ordinalEnd(from start: Int) -> Int {
    let end = wordEnd(from: start).end
    return language == .english && DateForm.isOrdinalEnding(bytes[start..<end]) ? end : start
  }

  /// Takes "dritter mai" and "twenty-first of may" whose first word is given.
  ///
  /// In English the "of" is needed: "the second may be sent back".
  mutating func takeOrdinal(_ word: Range<Int>, into text: inout AnalyzedText) -> Bool {
    guard word.upperBound + 1 < bytes.count, let (day, end) = ordinal(word) else { return false }
    if language == .english {
      guard end + 1 < bytes.count, isOf(end + 1..<wordEnd(from: end + 1).end) else { return false }
    }
    return takeMonth(behind: end, of: day, from: word.lowerBound, into: &text)
  }

  /// The day that a word is, in English with the one behind it ("twenty-first"), and where it ends.
  private func ordinal(_ word: Range<Int>) -> (day: Int, end: Int)? {
    if let day = Ordinals[language].day(bytes[word]) { return (day, word.upperBound) }
    guard language == .english, let tens = tens(word), word.upperBound + 1 < bytes.count
    else { return nil }
    let unit = word.upperBound + 1..<wordEnd(from: word.upperBound + 1).end
    guard let day = Ordinals[language].day(bytes[unit]), day < 10 else { return nil }
    return (tens + day, unit.upperBound)
  }

  /// The tens that a word says before an ordinal of one figure, or nil.
  private func tens(_ word: Range<Int>) -> Int? {
    if bytes[word].equals("twenty") { return 20 }
    return bytes[word].equals("thirty") ? 30 : nil
  }

  /// Takes "may 3", "may 3rd", "may third" and "may 3," where a month's name stands in `word`.
  mutating func takeMonthFirst(_ word: Range<Int>, into text: inout AnalyzedText) -> Bool {
    guard language == .english, word.upperBound + 1 < bytes.count,
      bytes[word.upperBound] == UInt8(ascii: " ") || bytes[word.upperBound] == UInt8(ascii: "."),
      let month = Units.shared.month(bytes[word])
    else { return false }
    var start = word.upperBound
    while start < bytes.count, bytes[start] == 0x2E || bytes[start] == 0x20 { start += 1 }
    guard let (day, end, isOrdinal) = dayBehindMonth(from: start),
      let date = DateForm(day: day, month: month)
    else { return false }
    guard isOrdinal || !isVerb(word, before: end) else { return false }
    position = end
    emit(.date, word.lowerBound..<end, into: &text) { date.append(to: &$0) }
    return true
  }

  /// The day that begins at a place, where it ends, and whether it is digits with an ordinal's
  /// letters.
  private func dayBehindMonth(from start: Int) -> (day: Int, end: Int, isOrdinal: Bool)? {
    guard start < bytes.count else { return nil }
    guard Self.isDigit(bytes[start]) else {
      return ordinal(start..<wordEnd(from: start).end).map { ($0.day, $0.end, false) }
    }
    var digits = start
    while digits < bytes.count, Self.isDigit(bytes[digits]) { digits += 1 }
    guard let day = DateForm.number(bytes[start..<digits]) else { return nil }
    let end = ordinalEnd(from: digits)
    guard wordEnd(from: end).end == end else { return nil }
    if end + 1 < bytes.count, Self.isDigit(bytes[end + 1]),
      bytes[end] == 0x2E || bytes[end] == 0x2C || bytes[end] == 0x3A
    {
      return nil
    }
    return (day, end, end > digits)
  }

  /// The year of a date, in four digits.
  mutating func emit(year: Bytes, _ range: Range<Int>, into text: inout AnalyzedText) {
    emit(.number, range, into: &text) { arena in
      if year.count == 2 {
        arena.append(UInt8(ascii: "2"))
        arena.append(UInt8(ascii: "0"))
      }
      arena.append(year)
    }
  }
}
