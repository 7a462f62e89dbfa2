/// Days of the year as one form: "dritter Mai", "03.05." and "3.5.2026" share #0503.
struct DateForm {
  /// Day of the month, 1…31.
  let day: Int
  /// Month, 1…12.
  let month: Int
  /// The digits of the year, two or four; empty where none is named.
  private(set) var year: Range<Int> = 0..<0

  /// A day, or nil where there is none such.
  init?(day: Int, month: Int) {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    self.day = day
    self.month = month
  }

  /// The day of "d.m", "dd.mm.yyyy" or "dd.mm.yy", else nil.
  init?(_ run: Bytes) {
    var ends = (0, 0)
    var points = 0
    for index in 0..<run.count {
      switch run[index] {
      case "0"..."9": break
      case ".":
        points += 1
        if points == 1 { ends.0 = index } else { ends.1 = index }
      default: return nil
      }
    }
    guard points == 1 || points == 2 else { return nil }
    if points == 1 { ends.1 = run.count }
    guard let day = Self.number(run[0..<ends.0]), let month = Self.number(run[ends.0 + 1..<ends.1])
    else { return nil }
    self.init(day: day, month: month)
    guard points == 2 else { return }
    year = ends.1 + 1..<run.count
    guard year.count == 2 || year.count == 4 else { return nil }
  }

  /// The day of "yyyy-mm-dd" or "yyyy/mm/dd", or of three numbers with slashes, and where it ends in
  /// `text`; the year is a place of `text`.
  ///
  /// With slashes German has the day first; in English the order must be the only one that makes a
  /// day.
  ///
  /// - Parameter run: the digits that it would begin with.
  static func joined(
    _ text: Bytes, _ run: Range<Int>, _ language: TextLanguage
  ) -> (date: DateForm, end: Int)? {
    guard run.upperBound < text.count, run.count <= 4 else { return nil }
    let mark = text[run.upperBound]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") else { return nil }
    let second = digits(of: text, from: run.upperBound + 1)
    guard second.upperBound < text.count, text[second.upperBound] == mark else { return nil }
    let third = digits(of: text, from: second.upperBound + 1)
    let end = third.upperBound
    if end < text.count {
      // Longer rows of numbers are none, and a word may follow in time stamps alone.
      let (kind, _) = CharacterClass.at(end, in: text)
      let isTime = text[end] == UInt8(ascii: "t") && run.count == 4
      if text[end] == mark || (kind == .letter && !isTime) { return nil }
    }
    if run.count == 4 {
      guard text[run.lowerBound] == UInt8(ascii: "1") || text[run.lowerBound] == UInt8(ascii: "2"),
        second.count == 2, third.count == 2, let month = number(text[second]),
        let day = number(text[third])
      else { return nil }
      return of(day: day, month: month, year: run, end: end)
    }
    guard mark == UInt8(ascii: "/"), third.count == 2 || third.count == 4,
      let one = number(text[run]), let other = number(text[second])
    else { return nil }
    if max(one, other) > 12 || one == other {
      return of(day: max(one, other), month: min(one, other), year: third, end: end)
    }
    guard language == .german else { return nil }
    return of(day: one, month: other, year: third, end: end)
  }

  private static func of(day: Int, month: Int, year: Range<Int>, end: Int) -> (
    date: DateForm, end: Int
  )? {
    guard var date = DateForm(day: day, month: month) else { return nil }
    date.year = year
    return (date, end)
  }

  private static func digits(of text: Bytes, from start: Int) -> Range<Int> {
    var end = start
    while end < text.count, text[end] &- 0x30 < 10 { end += 1 }
    return start..<end
  }

  /// Whether letters behind a number make it an ordinal: 1st, 2nd, 3rd, 4th.
  static func isOrdinalEnding(_ letters: Bytes) -> Bool {
    guard letters.count == 2 else { return false }
    switch (letters[0], letters[1]) {
    case ("s", "t"), ("n", "d"), ("r", "d"), ("t", "h"): return true
    default: return false
    }
  }

  /// The number that one or two digits are.
  static func number(_ digits: Bytes) -> Int? {
    guard digits.count == 1 || digits.count == 2 else { return nil }
    var number = 0
    for index in 0..<digits.count {
      guard digits[index] &- 0x30 < 10 else { return nil }
      number = number * 10 + Int(digits[index] &- 0x30)
    }
    return number
  }

  /// Appends the form of the day.
  func append(to arena: inout ScratchBuffer<UInt8>) {
    arena.append(UInt8(ascii: "#"))
    Self.append(month, to: &arena)
    Self.append(day, to: &arena)
  }

  private static func append(_ number: Int, to arena: inout ScratchBuffer<UInt8>) {
    arena.append(UInt8(ascii: "0") + UInt8(number / 10))
    arena.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
