/// One form for a number's spellings: 1.000,50 and 1,000.50 and 1000,5 are 1000.5.
enum NumberForm {
  /// Digit strings from this length on are numbers of orders and meters, whose zeros count.
  private static let shortestIdentifier = 6

  /// Appends the canonical bytes of a run of digits with points, commas and colons.
  ///
  /// A point or comma followed by exactly three digits groups thousands, unless
  /// it is the only one and the number begins with 0; the last other one is the
  /// decimal mark. Times have a colon, but full hours are the number of the hour.
  ///
  /// - Parameter isTime: whether a point parts hours and minutes: 8.30 as 8:30.
  static func append(_ run: Bytes, isTime: Bool = false, to arena: inout ScratchBuffer<UInt8>) {
    if isTime, appendTime(run, mark: UInt8(ascii: "."), to: &arena) { return }
    var marks = 0
    var last = run.count
    var isMixed = false
    for index in 0..<run.count {
      switch run[index] {
      case ":":
        if !appendTime(run, mark: UInt8(ascii: ":"), to: &arena) { arena.append(run) }
        return
      case ".", ",":
        if marks > 0, run[index] != run[last] { isMixed = true }
        marks += 1
        last = index
      default: break
      }
    }
    let groups = run.count - last == 4 && !isMixed && run[0] != UInt8(ascii: "0")
    // Several equal marks that group nothing are a date or a version: kept as they are.
    if marks > 1, !isMixed, !groups {
      arena.append(run)
      return
    }
    appendWhole(run[0..<(groups ? run.count : last)], to: &arena)
    if last < run.count, !groups { appendDecimals(run[last + 1..<run.count], to: &arena) }
  }

  /// A time of day without a leading zero (8:30 for 08:30), of a full hour the hour alone.
  ///
  /// - Returns: whether the run is hours and minutes with the mark between them; else nothing is
  ///   appended.
  private static func appendTime(
    _ run: Bytes, mark: UInt8, to arena: inout ScratchBuffer<UInt8>
  ) -> Bool {
    let hours = run.count - 3
    guard hours == 1 || hours == 2, run[hours] == mark, isDigit(run[hours + 1]),
      isDigit(run[hours + 2])
    else { return false }
    let isFull = run[hours + 1] == UInt8(ascii: "0") && run[hours + 2] == UInt8(ascii: "0")
    arena.append(run[(hours == 2 && run[0] == UInt8(ascii: "0") ? 1 : 0)..<hours])
    if !isFull {
      arena.append(UInt8(ascii: ":"))
      arena.append(run[hours + 1..<run.count])
    }
    return true
  }

  /// The digits before the decimal mark, without leading zeros.
  private static func appendWhole(_ part: Bytes, to arena: inout ScratchBuffer<UInt8>) {
    var digits = 0
    for index in 0..<part.count where isDigit(part[index]) { digits += 1 }
    var keepsZeros = digits >= shortestIdentifier
    for index in 0..<part.count where isDigit(part[index]) {
      digits -= 1
      if part[index] != UInt8(ascii: "0") || digits == 0 { keepsZeros = true }
      if keepsZeros { arena.append(part[index]) }
    }
  }

  /// The decimal mark and the digits after it, without trailing zeros.
  private static func appendDecimals(_ part: Bytes, to arena: inout ScratchBuffer<UInt8>) {
    var end = part.count
    while end > 0, part[end - 1] == UInt8(ascii: "0") { end -= 1 }
    guard end > 0 else { return }
    arena.append(UInt8(ascii: "."))
    arena.append(part[0..<end])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
