extension JSONOutput {
  /// Writes a truth value.
  mutating func append(_ value: Bool) {
    bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
  }

  /// Writes `null`.
  mutating func appendNull() {
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes a whole number.
  mutating func append(_ value: Int64) {
    append(value, places: 0)
  }

  /// Writes the shortest decimal that reads back as the same number; one that is not finite, for
  /// which JSON has no form, as null.
  ///
  /// There is always a point or an exponent in it, so that it reads back as a number and not as an
  /// integer.
  mutating func append(_ value: Double) {
    guard value.isFinite else { return appendNull() }
    bytes.append(contentsOf: value.description.utf8)
  }

  /// Writes a whole number of decimal fractions, exactly and always with all places: 1500 with six
  /// places is 0.001500.
  mutating func append(_ value: Int64, places: Int) {
    precondition((0...18).contains(places), "A decimal has 0 to 18 places.")
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var magnitude = value.magnitude
    // Digits are made from the last to the first, then turned round.
    let start = bytes.count
    var digitCount = 0
    repeat {
      if digitCount == places, places > 0 { bytes.append(UInt8(ascii: ".")) }
      let (quotient, digit) = magnitude.quotientAndRemainder(dividingBy: 10)
      bytes.append(UInt8(ascii: "0") + UInt8(digit))
      magnitude = quotient
      digitCount += 1
    } while magnitude != 0 || digitCount <= places
    bytes[start...].reverse()
  }

  /// Writes any value.
  mutating func append(_ value: JSONValue) {
    switch value {
    case .null: appendNull()
    case .bool(let value): append(value)
    case .integer(let value): append(value)
    case .number(let value): append(value)
    case .string(let value): append(value)
    case .array(let elements):
      open("[")
      for element in elements {
        beginItem()
        append(element)
      }
      close("]")
    case .object(let object):
      open("{")
      for member in object.members {
        key(member.key)
        append(member.value)
      }
      close("}")
    }
  }
}
