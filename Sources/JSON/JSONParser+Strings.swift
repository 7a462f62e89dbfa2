extension JSONParser {
  /// Parses the string whose opening quote is the next byte.
  ///
  /// One without escapes, nearly all of them, is found, checked and copied in one go.
  @inline(__always)
  mutating func string() throws(Failure) -> String {
    let start = offset &+ 1
    let end = text.endOfPlainText(from: start)
    guard text[end] == UInt8(ascii: "\"") else { return try stringWithEscapes(from: start, end) }
    guard let string = text.string(start..<end) else { throw invalidUTF8(in: start..<end) }
    offset = end &+ 1
    return string
  }

  /// Parses a string piece by piece.
  ///
  /// - Parameters:
  ///   - start: The offset of its first byte.
  ///   - firstEnd: The end of its first run of plain text.
  private mutating func stringWithEscapes(
    from start: Int, _ firstEnd: Int
  ) throws(Failure) -> String {
    unescaped.removeAll(keepingCapacity: true)
    var runStart = start
    var end = firstEnd
    while true {
      text.append(runStart..<end, to: &unescaped)
      switch text[end] {
      case UInt8(ascii: "\""):
        // Escapes are ASCII and stand for whole scalars, so that the bytes in the document are
        // valid exactly when those unescaped are.
        guard let string = String(validating: unescaped, as: UTF8.self) else {
          throw invalidUTF8(in: start..<end)
        }
        offset = end + 1
        return string
      case UInt8(ascii: "\\"):
        runStart = end + (try escape(at: end))
        end = text.endOfPlainText(from: runStart)
      case let byte:
        throw end < text.count
          ? Failure(.controlCharacter(byte), at: end) : Failure(.unterminatedString, at: start - 1)
      }
    }
  }

  /// Appends what the escape at an offset stands for.
  ///
  /// - Returns: The length of the escape.
  private mutating func escape(at start: Int) throws(Failure) -> Int {
    let plain: UInt8
    switch text[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain = text[start + 1]
    case UInt8(ascii: "b"): plain = 0x08
    case UInt8(ascii: "f"): plain = 0x0C
    case UInt8(ascii: "n"): plain = 0x0A
    case UInt8(ascii: "r"): plain = 0x0D
    case UInt8(ascii: "t"): plain = 0x09
    case UInt8(ascii: "u"):
      let (scalar, length) = try unicodeEscape(at: start)
      unescaped.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return length
    default: throw Failure(.invalidEscape, at: start)
    }
    unescaped.append(plain)
    return 2
  }

  /// The scalar of a `\u` escape, or of a pair of them.
  private func unicodeEscape(
    at start: Int
  ) throws(Failure) -> (scalar: Unicode.Scalar, length: Int) {
    let unit = try codeUnit(at: start)
    if let scalar = Unicode.Scalar(unit) { return (scalar, 6) }
    // What is no scalar is a surrogate: the high one must come first, the low one at once.
    guard
      unit < 0xDC00, text[start + 6] == UInt8(ascii: "\\"), text[start + 7] == UInt8(ascii: "u")
    else { throw Failure(.loneSurrogate, at: start) }
    let low = try codeUnit(at: start + 6)
    guard
      (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + UInt32(unit - 0xD800) << 10 + UInt32(low - 0xDC00))
    else { throw Failure(.loneSurrogate, at: start) }
    return (scalar, 12)
  }

  /// The value of the four hexadecimal digits of a `\u` escape.
  private func codeUnit(at start: Int) throws(Failure) -> UInt16 {
    var unit: UInt16 = 0
    for index in 2..<6 {
      let byte = text[start + index]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw Failure(.invalidEscape, at: start)
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private func invalidUTF8(in range: Range<Int>) -> Failure {
    Failure(.invalidUTF8, at: text.firstInvalidUTF8(in: range) ?? range.lowerBound)
  }
}
