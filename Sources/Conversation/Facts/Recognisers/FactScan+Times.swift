// Times of day: 14 Uhr, 14:30, 2pm, halb drei, viertel nach acht, quarter past two.
//
// German figures with "Uhr" count to 24; where they could also be hours of the afternoon
// (1 to 6), and in words that count to 12, the other reading is kept.
extension FactScan {
  /// Proposes the time that begins with a number.
  mutating func scanClockTime(at index: Int) {
    guard let hour = text[index].number(upTo: 2), hour <= 24 else { return }
    if text[index - 1].isSign(":") || text[index - 1].isSign(".") || text[index - 1].isSign(","),
      !text[index].isApart
    {
      return
    }
    var position = index + 1
    var minute = 0
    var hasMinutes = false
    let mark = text[position]
    if mark.isSign(":") || mark.isSign("."), !mark.isApart, !text[position + 1].isApart,
      text[position + 1].length == 2, let minutes = text[position + 1].number(upTo: 2),
      minutes < 60,
      isWhole(index..<position + 2) || text[position + 2].kind == .word
    {
      (minute, hasMinutes) = (minutes, true)
      position += 2
    }
    let isColon = hasMinutes && mark.isSign(":")
    let half = half(at: position)
    if text[position].sense == .oclock || half != nil {
      guard hour < 24 || minute == 0 else { return }
      var end = position + 1
      if let half, text[position].sense != .oclock {
        guard hour >= 1, hour <= 12 else { return }
        return propose(
          hour: half.isAfternoon ? hour % 12 + 12 : hour % 12, minute, tokens: index..<half.end)
      }
      if !hasMinutes, let minutes = text[end].number(upTo: 2), text[end].length == 2, minutes < 60,
        !text[end].startsLine, !text[end + 1].sense.isMeasure
      {
        (minute, hasMinutes) = (minutes, true)
        end += 1
      }
      let part = dayPart(around: index, end)
      proposeRange(before: index, part)
      return propose(clock: hour, minute, part, tokens: index..<end, isTwelve: false)
    }
    if text[position].word == FoldedWord("o"), text[position + 1].isSign("'"),
      text[position + 2].word == FoldedWord("clock"), hour <= 12
    {
      return propose(
        clock: hour, minute, dayPart(around: index, position + 3),
        tokens: index..<position + 3, isTwelve: true)
    }
    if isColon {
      // A score or a ratio has no two digits after the colon.
      guard !text[position].isSign(":"), !text[position].sense.isUnit else { return }
      let part = dayPart(around: index, position)
      return propose(
        clock: hour, minute, part, tokens: index..<position,
        isTwelve: language == .english && text[index].length == 1)
    }
    if text[position].sense == .hourMark, !hasMinutes || mark.isSign("."), hour < 24,
      text[index - 1].sense == .timePreposition || isFrom(index)
    {
      return propose(hour: hour, minute, tokens: index..<position + 1)
    }
    if let spoken = scanSpokenNumber(at: index) { return apply(spoken) }
    scanBareHour(at: index, hour, minute, hasMinutes, end: position)
  }

  // "um 8", "at 2": an hour by its preposition alone
  private mutating func scanBareHour(
    at index: Int, _ hour: Int, _ minute: Int, _ hasMinutes: Bool, end: Int
  ) {
    let before = text[index - 1]
    let isAt =
      before.word == FoldedWord("um") || before.word == FoldedWord("at")
      || (before.sense == .timePreposition && text[index - 2].sense.isDayOrPart)
    guard isAt, (1...24).contains(hour), text[index].length <= 2, isWhole(index..<end) else {
      return
    }
    // "at 2 Main Street", "um 8 Euro", "um 5 %"
    let next = text[end]
    if next.sense.isMeasure || next.isSign("%") || next.isSign("€") || next.sense == .thousand {
      return
    }
    if next.kind == .word, next.isCapitalised, !next.startsLine, next.sense == .none { return }
    if next.kind == .number { return }
    // "at 3 different shops"
    if language == .english, next.kind == .word, next.isApart, !next.startsLine,
      next.sense == .none, !Self.wordsAfterHours.contains(next.word)
    {
      return
    }
    if case .month = next.sense { return }
    propose(
      clock: hour, minute, dayPart(around: index, end), tokens: index..<end, isTwelve: true)
  }

  /// The first hour of "zwischen 8 und 12 Uhr".
  private mutating func proposeRange(before index: Int, _ part: DayPart?) {
    let joint = text[index - 1]
    guard joint.isSign("-") || joint.sense == .and || joint.sense == .dayPreposition(.future),
      let hour = text[index - 2].number(upTo: 2), hour < 24
    else { return }
    if text[index - 3].isSign(":") || text[index - 3].isSign("."), !text[index - 2].isApart {
      return
    }
    propose(clock: hour, 0, part, tokens: index - 2..<index - 1, isTwelve: false)
  }

  private static let wordsAfterHours = Set(
    ["sharp", "maybe", "latest", "already", "again", "everyone", "nobody"].map { FoldedWord($0) })

  /// Whether "von" or "ab" stands before.
  private func isFrom(_ index: Int) -> Bool {
    if case .dayPreposition(let tense) = text[index - 1].sense { return tense != .open }
    return false
  }

  /// am, pm, a.m., p.m. at a piece
  private func half(at index: Int) -> (isAfternoon: Bool, end: Int)? {
    guard language == .english else { return nil }
    switch text[index].sense {
    case .beforeNoonMark: return (false, index + 1)
    case .afterNoonMark: return (true, index + 1)
    default: break
    }
    let (letter, point, m) = (text[index], text[index + 1], text[index + 2])
    guard letter.length == 1, point.isSign("."), m.word == FoldedWord("m"), !point.isApart else {
      return nil
    }
    let end = text[index + 3].isSign(".") && !text[index + 3].isApart ? index + 4 : index + 3
    if letter.word == FoldedWord("a") { return (false, end) }
    return letter.word == FoldedWord("p") ? (true, end) : nil
  }

  // MARK: Words

  /// Proposes the time that begins with a word.
  mutating func scanWordTime(at index: Int) {
    switch text[index].sense {
    case .half, .quarter, .threeQuarters, .one, .number:
      if let spoken = scanSpokenNumber(at: index) { apply(spoken) }
    case .midnight:
      if text[index - 1].word == FoldedWord("um") || text[index - 1].word == FoldedWord("at") {
        propose(hour: 0, 0, tokens: index..<index + 1)
      }
    case .noon:
      if text[index - 1].word == FoldedWord("at"), text[index].word != FoldedWord("lunchtime") {
        propose(hour: 12, 0, tokens: index..<index + 1)
      }
    default: break
    }
  }

  /// A spoken time: an hour up to 12, a distance in minutes from it, and its pieces.
  private struct Spoken {
    var hour: Int
    var offset: Int
    var tokens: Range<Int>
    var isPlain = false
  }

  private mutating func apply(_ spoken: Spoken) {
    let part = dayPart(around: spoken.tokens.lowerBound, spoken.tokens.upperBound)
    let minutes = (spoken.hour * 60 + spoken.offset + 720) % 720
    if spoken.isPlain, spoken.hour > 12 { return }
    propose(
      clock: minutes / 60 == 0 ? 12 : minutes / 60, minutes % 60, part, tokens: spoken.tokens,
      isTwelve: true)
  }

  // halb drei, viertel vor acht, dreiviertel neun, fünf nach halb zwei, acht Uhr, half past two
  private func scanSpokenNumber(at index: Int) -> Spoken? {
    let token = text[index]
    switch token.sense {
    case .half:
      if text[index + 1].sense == .after, let hour = hour(at: index + 2), language == .english {
        return Spoken(hour: hour, offset: 30, tokens: index..<index + 3)
      }
      guard let hour = hour(at: index + 1), !isCounting(at: index + 2) else { return nil }
      let offset = language == .german ? -30 : 30
      return Spoken(hour: hour, offset: offset, tokens: index..<index + 2 + uhr(at: index + 2))
    case .quarter:
      if let (sign, hour, end) = relation(at: index + 1) {
        let start = text[index - 1].sense == .one && language == .english ? index - 1 : index
        return Spoken(hour: hour, offset: sign * 15, tokens: start..<end)
      }
      guard language == .german, let hour = hour(at: index + 1), !isCounting(at: index + 2),
        text[index + 1].kind == .word
      else { return nil }
      return Spoken(hour: hour, offset: -45, tokens: index..<index + 2)
    case .threeQuarters:
      guard let hour = hour(at: index + 1), !isCounting(at: index + 2) else { return nil }
      return Spoken(hour: hour, offset: -15, tokens: index..<index + 2)
    default: break
    }
    // "drei Viertel neun" is rare; "zehn nach acht", "5 vor halb drei", "ten to four"
    guard let number = smallNumber(at: index) else { return nil }
    var position = index + 1
    if text[position].sense == .minutes { position += 1 }
    if number <= 29, let sign = sign(at: position) {
      if text[position + 1].sense == .half, let hour = hour(at: position + 2) {
        return Spoken(
          hour: hour, offset: sign * number - 30,
          tokens: index..<position + 3 + uhr(at: position + 3))
      }
      if let (sign, hour, end) = relation(at: position), !isCounting(at: end) {
        return Spoken(hour: hour, offset: sign * number, tokens: index..<end)
      }
    }
    if token.kind == .word, let hour = hour(at: index) {
      // "acht Uhr", "two o'clock", "um acht", "at eight"
      if text[index + 1].sense == .oclock {
        return Spoken(hour: hour, offset: 0, tokens: index..<index + 2, isPlain: true)
      }
      if text[index + 1].word == FoldedWord("o"), text[index + 3].word == FoldedWord("clock") {
        return Spoken(hour: hour, offset: 0, tokens: index..<index + 4, isPlain: true)
      }
      if let half = half(at: index + 1) {
        return Spoken(hour: hour, offset: 0, tokens: index..<half.end, isPlain: true)
      }
      let before = text[index - 1].word
      if before == FoldedWord("um") || before == FoldedWord("at"), token.sense != .one,
        !isCounting(at: index + 1)
      {
        return Spoken(hour: hour, offset: 0, tokens: index..<index + 1, isPlain: true)
      }
    }
    return nil
  }

  // "nach acht", "vor 3 Uhr", "to two"
  private func relation(at index: Int) -> (sign: Int, hour: Int, end: Int)? {
    guard let sign = sign(at: index), let hour = hour(at: index + 1),
      !isCounting(at: index + 2)
    else { return nil }
    return (sign, hour, index + 2 + uhr(at: index + 2))
  }

  private func sign(at index: Int) -> Int? {
    switch text[index].sense {
    case .before: -1
    case .after:
      text[index].word == FoldedWord("after") || language == .german
        || text[index].word == FoldedWord("past") ? 1 : nil
    default: nil
    }
  }

  private func uhr(at index: Int) -> Int { text[index].sense == .oclock ? 1 : 0 }

  /// An hour from one to twelve in figures or words.
  private func hour(at index: Int) -> Int? {
    let number = smallNumber(at: index)
    if text[index].sense == .one {
      return ["eins", "one", "ein"].contains { text[index].word == FoldedWord($0) } ? 1 : nil
    }
    return number.flatMap { (1...12).contains($0) ? $0 : nil }
  }

  private func smallNumber(at index: Int) -> Int? {
    let token = text[index]
    switch token.sense {
    case .number(let number) where number <= 29: return number
    case .one: return 1
    case .none where token.kind == .word && token.word.count > 6:
      guard let number = SpokenNumbers.german(token.word), number <= 29 else { return nil }
      return number
    default: return token.kind == .number && token.length <= 2 ? token.value : nil
    }
  }

  /// Whether the piece says that things are counted before it.
  private func isCounting(at index: Int) -> Bool {
    let token = text[index]
    if token.sense == .oclock { return false }
    if token.sense.isMeasure || token.isSign("%") || token.isSign("€") { return true }
    switch token.sense {
    case .year, .thousand, .hundred: return true
    case .none: return token.kind == .word && token.isCapitalised && !token.startsLine
    default: return token.kind == .number
    }
  }

  // MARK: Parts of the day

  private enum DayPart { case beforeNoon, afterNoon, night }

  /// What words around a time say of its half of the day.
  private func dayPart(around start: Int, _ end: Int) -> DayPart? {
    for position in end..<end + 3 {
      let token = text[position]
      if token.startsLine || token.isSign(".") || token.isSign(",") { break }
      if let half = half(at: position) { return half.isAfternoon ? .afterNoon : .beforeNoon }
      if let part = part(token) { return part }
    }
    for position in stride(from: start - 1, through: start - 4, by: -1) {
      let token = text[position]
      if text[position + 1].startsLine || token.isSign(".") { break }
      if let part = part(token) { return part }
    }
    return nil
  }

  private func part(_ token: FactToken) -> DayPart? {
    switch token.sense {
    case .morning, .forenoon: .beforeNoon
    case .afternoon, .evening, .noon: .afterNoon
    case .night: .night
    case .day(1): token.word == FoldedWord("morgen") ? nil : nil
    default:
      if token.word.hasSuffix("abend") || token.word.hasSuffix("nachmittag")
        || token.word == FoldedWord("tonight")
      {
        .afterNoon
      } else if token.word.hasSuffix("vormittag") {
        .beforeNoon
      } else {
        nil
      }
    }
  }

  /// A time on a clock, with its other reading where the half of the day is open.
  private mutating func propose(
    clock hour: Int, _ minute: Int, _ part: DayPart?, tokens: Range<Int>, isTwelve: Bool
  ) {
    guard hour >= 1, hour <= 12 else { return propose(hour: hour % 24, minute, tokens: tokens) }
    let (early, late) = (hour % 12, hour % 12 + 12)
    switch part {
    case .beforeNoon: propose(hour: hour == 12 ? 12 : early, minute, tokens: tokens)
    case .afterNoon: propose(hour: late, minute, tokens: tokens)
    case .night: propose(hour: hour >= 8 && hour < 12 ? late : early, minute, tokens: tokens)
    case nil:
      if isTwelve {
        // What lies between seven and seven is likelier.
        let isLate = hour < 7 || hour == 12
        propose(
          hour: isLate ? late : early, minute, other: isLate ? early : late, tokens: tokens)
      } else {
        propose(hour: hour, minute, other: hour < 7 ? late : nil, tokens: tokens)
      }
    }
  }

  private mutating func propose(
    hour: Int, _ minute: Int, other: Int? = nil, tokens: Range<Int>
  ) {
    propose(
      .time, Self.clock(hour, minute), alternatives: other.map { [Self.clock($0, minute)] } ?? [],
      tokens: tokens, as: .time)
  }

  private static func clock(_ hour: Int, _ minute: Int) -> String {
    (hour < 10 ? "0\(hour)" : "\(hour)") + (minute < 10 ? ":0\(minute)" : ":\(minute)")
  }
}

extension FactWord {
  /// Whether it names a day or a part of one.
  fileprivate var isDayOrPart: Bool {
    switch self {
    case .day, .weekday, .shortWeekday, .morning, .forenoon, .noon, .afternoon, .evening, .night:
      true
    default: false
    }
  }
}
