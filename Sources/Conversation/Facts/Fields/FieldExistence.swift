import Knowledge

/// Whether days and times that a field's pattern lets pass exist: 30.02.2027 and 25:00 do not.
enum FieldExistence {
  /// Whether a value of a kind may exist; what is written otherwise than in figures may.
  static func mayExist(_ value: String, _ kind: FactKind?) -> Bool {
    switch kind {
    case .date: day(value)
    case .time: time(value)
    default: true
    }
  }

  private static func groups(_ value: String, _ marks: String) -> [Substring]? {
    guard value.utf8.first.map({ 0x30...0x39 ~= $0 }) == true,
      value.allSatisfy({ $0.isASCII && ($0.isNumber || marks.contains($0)) })
    else { return nil }
    return value.split { marks.contains($0) }
  }

  private static func day(_ value: String) -> Bool {
    guard let parts = groups(value, ".-/ ") else { return true }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return false }
    func exists(_ year: Int, _ month: Int, _ day: Int) -> Bool {
      CivilDate(year: year < 100 ? 2000 + year : year, month: month, day: day) != nil
    }
    switch numbers.count {
    case 3:
      if parts[0].count == 4 { return exists(numbers[0], numbers[1], numbers[2]) }
      return exists(numbers[2], numbers[1], numbers[0])
        || (value.contains("/") && exists(numbers[2], numbers[0], numbers[1]))
    case 2:
      // Month and year, or day and month of a year that may have a 29 February.
      if parts[1].count == 4 { return (1...12).contains(numbers[0]) }
      return exists(2028, numbers[1], numbers[0])
        || (value.contains("/") && exists(2028, numbers[0], numbers[1]))
    case 1 where parts[0].count == 8:
      let number = numbers[0]
      return exists(number / 10_000, number / 100 % 100, number % 100)
        || exists(number % 10_000, number / 10_000 % 100, number / 1_000_000)
    default: return true
    }
  }

  private static func time(_ value: String) -> Bool {
    guard let parts = groups(value, ":."), parts.count > 1 else { return true }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return false }
    return numbers[0] < 24 && numbers.dropFirst().allSatisfy { $0 < 60 }
      || numbers[0] == 24 && numbers.dropFirst().allSatisfy { $0 == 0 }
  }
}
