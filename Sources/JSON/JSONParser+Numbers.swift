extension JSONParser {
  /// Parses the number that begins at the next byte.
  ///
  /// A decimal of few digits and a small exponent is one exact division or multiplication (W. D.
  /// Clinger, "How to read floating point numbers accurately", 1990); the others go through the
  /// standard library. Both round correctly.
  mutating func number() throws(Failure) -> JSONValue {
    let start = offset
    let isNegative = text[offset] == UInt8(ascii: "-")
    if isNegative { offset &+= 1 }

    var decimal = Decimal()
    let integerStart = offset
    try digits(into: &decimal)
    if text[integerStart] == UInt8(ascii: "0"), offset - integerStart > 1 {
      throw Failure(.leadingZero, at: integerStart)
    }
    let integerEnd = offset
    if text[offset] == UInt8(ascii: ".") {
      offset &+= 1
      let fractionStart = offset
      try digits(into: &decimal)
      decimal.exponent -= offset - fractionStart
    }
    if text[offset] | 0x20 == UInt8(ascii: "e") { try exponent(into: &decimal) }

    if offset == integerEnd, let integer = decimal.integer(isNegative: isNegative) {
      return .integer(integer)
    }
    if let magnitude = decimal.exactDouble { return .number(isNegative ? -magnitude : magnitude) }
    guard let value = Double(text.string(start..<offset)), value.isFinite else {
      throw Failure(.numberOutOfRange, at: start)
    }
    return .number(value)
  }

  /// The digits of a number without point, and the power of ten that they are multiplied with.
  private struct Decimal {
    /// The value of the digits, as long as there are at most 19.
    var significand: UInt64 = 0
    /// The number of digits behind leading zeros.
    var digitCount = 0
    var exponent = 0

    @inline(__always)
    mutating func append(_ digit: UInt8) {
      significand = significand &* 10 &+ UInt64(digit)
      if significand != 0 || digitCount != 0 { digitCount &+= 1 }
    }

    /// The value as a whole number; `nil` for one beyond 64 bits and for minus zero.
    @inline(__always)
    func integer(isNegative: Bool) -> Int64? {
      // 19 digits stay below 2⁶⁴.
      guard digitCount <= 19 else { return nil }
      guard isNegative else { return Int64(exactly: significand) }
      guard significand != 0, significand <= Int64.min.magnitude else { return nil }
      return Int64(truncatingIfNeeded: 0 &- significand)
    }

    /// The value as a `Double`, when digits and power of ten are both exact as such.
    @inline(__always)
    var exactDouble: Double? {
      if digitCount == 0 { return 0 }
      guard digitCount <= 19, significand <= 1 << 53, abs(exponent) < JSONParser.powersOfTen.count
      else { return nil }
      return exponent < 0
        ? Double(significand) / JSONParser.powersOfTen[-exponent]
        : Double(significand) * JSONParser.powersOfTen[exponent]
    }
  }

  /// The powers of ten that a `Double` holds exactly.
  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// Reads at least one digit.
  @inline(__always)
  private mutating func digits(into decimal: inout Decimal) throws(Failure) {
    let start = offset
    while true {
      let digit = text[offset] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      decimal.append(digit)
      offset &+= 1
    }
    guard offset > start else { throw unexpected(.digit) }
  }

  /// Reads an exponent and adds it; one beyond any `Double` stays at a value that is.
  private mutating func exponent(into decimal: inout Decimal) throws(Failure) {
    offset &+= 1
    let isNegative = text[offset] == UInt8(ascii: "-")
    if isNegative || text[offset] == UInt8(ascii: "+") { offset &+= 1 }
    let start = offset
    var exponent = 0
    while true {
      let digit = text[offset] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      if exponent < 1_000_000_000 { exponent = exponent * 10 + Int(digit) }
      offset &+= 1
    }
    guard offset > start else { throw unexpected(.digit) }
    decimal.exponent += isNegative ? -exponent : exponent
  }
}
