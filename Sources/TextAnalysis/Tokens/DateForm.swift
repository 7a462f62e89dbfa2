/// Days of the year as one form: "3.
///
/// Mai", "03.05." and "3.5.2026" share #0503.
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
