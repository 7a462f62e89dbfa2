/// One form for a number's spellings: 1.000,50 and 1,000.50 and 1000,5 are 1000.5.
enum NumberForm {
  /// The canonical bytes of a run of digits with points, commas and colons.
  ///
  /// A point or comma followed by exactly three digits groups thousands, unless
  /// it is the only one and the number begins with 0; the last other one is the
  /// decimal mark. Times keep their colon.
  static func canonical(_ run: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = Array(run)
    guard !bytes.contains(UInt8(ascii: ":")) else { return bytes }
    let marks = bytes.indices.filter { isMark(bytes[$0]) }
    guard let last = marks.last else { return strippingZeros(bytes) }
    let fraction = bytes.count - last - 1
    let mixed = marks.contains { bytes[$0] != bytes[last] }
    let groups = fraction == 3 && !mixed && bytes[0] != UInt8(ascii: "0")
    // Several equal marks that group nothing are a date or a version: kept as they are.
    if marks.count > 1 && !mixed && !groups { return bytes }
    var whole: [UInt8] = []
    var decimals: [UInt8] = []
    for (index, byte) in bytes.enumerated() where !isMark(byte) {
      if index > last && !groups { decimals.append(byte) } else { whole.append(byte) }
    }
    while decimals.last == UInt8(ascii: "0") { decimals.removeLast() }
    whole = strippingZeros(whole)
    return decimals.isEmpty ? whole : whole + [UInt8(ascii: ".")] + decimals
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }

  private static func strippingZeros(_ digits: [UInt8]) -> [UInt8] {
    // Long digit strings are numbers of orders and meters: their zeros count.
    guard digits.count < 6 else { return digits }
    let kept = digits.drop { $0 == UInt8(ascii: "0") }
    return kept.isEmpty ? [UInt8(ascii: "0")] : Array(kept)
  }
}

/// Days of the year as one form: "3.
///
/// Mai", "03.05." and "3.5.2026" share #0503.
enum DateForm {
  /// The form of a day, or nil where there is no such day.
  static func canonical(day: Int, month: Int) -> [UInt8]? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let digits = { (value: Int) in
      [UInt8(ascii: "0") + UInt8(value / 10), UInt8(ascii: "0") + UInt8(value % 10)]
    }
    return [UInt8(ascii: "#")] + digits(month) + digits(day)
  }

  /// Day and month of "d.m", "dd.mm.yyyy" or "dd.mm.", else nil; the year where it is named.
  static func parts(of run: ArraySlice<UInt8>) -> (day: Int, month: Int, year: ArraySlice<UInt8>)? {
    let fields = run.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: true)
    guard fields.count >= 2, fields.count <= 3 else { return nil }
    guard fields.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
    guard fields[0].count <= 2, fields[1].count <= 2, let day = number(fields[0]),
      let month = number(fields[1])
    else { return nil }
    guard fields.count == 3 else { return (day, month, []) }
    guard fields[2].count == 2 || fields[2].count == 4 else { return nil }
    return (day, month, fields[2])
  }

  static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 4 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}
