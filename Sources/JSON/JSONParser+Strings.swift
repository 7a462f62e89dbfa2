extension JSONParser {
  /// Parses the string whose opening quote is the next byte.
  ///
  /// One without escapes, nearly all of them, is found, checked and copied in one go.
  @inline(__always)
  mutating func string() throws(Failure) -> String {
    let start = offset &+ 1
    let run = text.plainText(from: start)
    guard text[run.end] == UInt8(ascii: "\"") else {
      return try stringWithEscapes(from: start, run)
    }
    if !run.isASCII { try checkUTF8(start..<run.end) }
    offset = run.end &+ 1
    return text.string(start..<run.end)
  }

  /// Parses a string piece by piece, from the first byte of it and the first run of plain text.
  private mutating func stringWithEscapes(
    from start: Int, _ firstRun: JSONByteHandle.PlainText
  ) throws(Failure) -> String {
    unescaped.removeAll(keepingCapacity: true)
    var runStart = start
    var run = firstRun
    while true {
      // An escape ends every sequence of bytes, so that runs are valid each by itself.
      if !run.isASCII { try checkUTF8(runStart..<run.end) }
      text.append(runStart..<run.end, to: &unescaped)
      switch text[run.end] {
      case UInt8(ascii: "\""):
        offset = run.end + 1
        return String(decoding: unescaped, as: UTF8.self)
      case UInt8(ascii: "\\"):
        runStart = run.end + (try escape(at: run.end))
        run = text.plainText(from: runStart)
      case let byte:
        throw run.end < text.count
          ? Failure(.controlCharacter(byte), at: run.end)
          : Failure(.unterminatedString, at: start - 1)
      }
    }
  }

  private func checkUTF8(_ range: Range<Int>) throws(Failure) {
    if let offset = text.firstInvalidUTF8(in: range) { throw Failure(.invalidUTF8, at: offset) }
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
}
