import Knowledge

// Days that are said by another one: eine Woche später, den Freitag danach, the day before.
extension FactScan {
  /// The day that the words name by another one; nil where they name none so.
  ///
  /// - Complexity: O(pieces).
  func day(saidBy known: CivilDate) -> CivilDate? {
    for index in text.tokens.indices {
      if let (days, months, end) = stretch(at: index), let sign = direction(at: end) {
        guard months == 0 else { continue }
        return known.adding(days: sign * days)
      }
      switch text[index].sense {
      case .weekday(let day):
        if let sign = direction(at: index + 1) ?? direction(before: index) {
          let offset = (sign * (day - known.weekday) + 7) % 7
          return known.adding(days: sign * (offset == 0 ? 7 : offset))
        }
      case .days:
        if let sign = direction(at: index + 1) { return known.adding(days: sign) }
      case .weeks:
        if let sign = direction(at: index + 1) { return known.adding(days: sign * 7) }
      default: break
      }
    }
    return nil
  }

  /// The day of the known one's week that the words name by its weekday alone: "ne, Donnerstag".
  ///
  /// One that lies on the other side of today than the known day is not
  /// meant.
  ///
  /// - Complexity: O(pieces).
  func weekday(inWeekOf known: CivilDate) -> CivilDate? {
    var named: Int?
    for token in text.tokens where token.kind != .sign {
      switch token.sense {
      case .weekday(let day):
        guard named == nil else { return nil }
        named = day
      default:
        guard token.kind == .word, Self.besideWeekday.contains(token.word) else { return nil }
      }
    }
    guard let named, named != known.weekday, let today = calendar.today else { return nil }
    let day = known.adding(days: named - known.weekday)
    return day.flatMap { (today <= $0) == (today <= known) ? $0 : nil }
  }

  /// Whether a piece says that a day comes after the known one, or before it.
  private func direction(at index: Int) -> Int? {
    let token = text[index]
    guard token.kind == .word, !token.startsLine else { return nil }
    if Self.later.contains(token.word) { return 1 }
    if Self.earlier.contains(token.word) { return -1 }
    guard token.word == Self.after || token.word == Self.before else { return nil }
    // "the Friday after", "the day before that"; not "Friday after 2 pm"
    let next = text[index + 1]
    guard next.kind != .word || Self.pointers.contains(next.word), next.kind != .number else {
      return nil
    }
    return token.word == Self.after ? 1 : -1
  }

  // "am darauffolgenden Freitag", "the following Friday"
  private func direction(before index: Int) -> Int? {
    Self.following.contains { text[index - 1].word.hasPrefix($0) } ? 1 : nil
  }

  private static let later = foldedWordSet("später spaeter danach darauf drauf later")
  private static let earlier = foldedWordSet(
    "früher frueher davor vorher eher zuvor earlier sooner")
  private static let (after, before) = (FoldedWord("after"), FoldedWord("before"))
  private static let pointers = foldedWordSet("that this it please then")
  private static let besideWeekday = foldedWordSet(
    """
    nein nee ne nö no nope doch lieber eher besser am an den der bitte ich meinte meine sorry ach äh \
    ähm oh on the rather i meant mean please
    """)
  private static let following = foldedWordSet("darauffolgend nachfolgend folgend following")
}
