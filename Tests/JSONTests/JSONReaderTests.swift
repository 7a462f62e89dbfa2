import JSON
import Testing

@Suite struct JSONReaderTests {
  /// Kind, offset, line, column and path of a fault.
  private func expect(
    _ text: String, _ kind: JSONError.Kind, _ offset: Int, _ line: Int, _ column: Int,
    _ path: String = "", limits: JSONLimits = wide,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let error = fault(text, limits: limits)
    #expect(error?.kind == kind, sourceLocation: sourceLocation)
    #expect(
      error?.position == JSONTextPosition(offset: offset, line: line, column: column),
      sourceLocation: sourceLocation)
    #expect(error?.path == path, sourceLocation: sourceLocation)
  }

  @Test func structure() {
    expect("", .emptyDocument, 0, 1, 1)
    expect(" \n ", .emptyDocument, 3, 2, 2)
    expect("{} {}", .trailingContent, 3, 1, 4)
    expect("[1,]", .unexpectedByte(UInt8(ascii: "]"), expected: .value), 3, 1, 4, "/1")
    expect("[1 2]", .unexpectedByte(UInt8(ascii: "2"), expected: .commaOrEndOfArray), 3, 1, 4)
    expect("[1", .unexpectedEnd(expected: .commaOrEndOfArray), 2, 1, 3)
    expect("[", .unexpectedEnd(expected: .value), 1, 1, 2, "/0")
    expect("{", .unexpectedEnd(expected: .keyOrEnd), 1, 1, 2)
    expect("{\"a\":1,}", .unexpectedByte(UInt8(ascii: "}"), expected: .key), 7, 1, 8)
    expect("{\"a\" 1}", .unexpectedByte(UInt8(ascii: "1"), expected: .colon), 5, 1, 6, "/a")
    expect("{\"a\":}", .unexpectedByte(UInt8(ascii: "}"), expected: .value), 5, 1, 6, "/a")
    expect("{\n\"a\":1\n\"b\":2}", .unexpectedByte(0x22, expected: .commaOrEndOfObject), 8, 3, 1)
    expect("{'a':1}", .unexpectedByte(UInt8(ascii: "'"), expected: .keyOrEnd), 1, 1, 2)
    expect("[\u{0}1]", .unexpectedByte(0, expected: .value), 1, 1, 2, "/0")
    expect("tru", .invalidLiteral, 0, 1, 1)
    expect("{\"now\":None}", .invalidLiteral, 7, 1, 8, "/now")
  }

  @Test func pathsLeadToTheFault() {
    expect(
      "{\"a\":[0,{\"b/c~d\":[[],[\n01]]}]}", .leadingZero, 23, 2, 1, "/a/1/b~1c~0d/1/0")
    expect("{\"a\":{\"b\":1,\r\n \"b\":2}}", .duplicateKey("b"), 15, 2, 2, "/a/b")
  }

  @Test func duplicateKeysAreComparedAsBytes() throws {
    #expect(fault(#"{"k":1,"\u006b":2}"#)?.kind == .duplicateKey("k"))
    let value = try parse("{\"\u{E9}\":1,\"e\u{301}\":2}")
    #expect(value["\u{E9}"] == 1)
    #expect(value["e\u{301}"] == 2)
    #expect(try parse("\"\u{E9}\"") != parse("\"e\u{301}\""))
  }

  @Test func numbers() throws {
    let cases: [(String, JSONValue)] = [
      ("0", 0), ("-1", -1), ("9223372036854775807", .integer(.max)),
      ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .number(9_223_372_036_854_775_808)),
      ("-9223372036854775809", .number(-9_223_372_036_854_775_808)),
      ("18446744073709551616", .number(18_446_744_073_709_551_616)),
      ("99999999999999999999", .number(1e20)), ("1.0", 1.0), ("1e2", 100.0), ("-0.0", -0.0),
      ("0e400", 0.0), ("0.1", 0.1), ("123.456", 123.456), ("1E-2", 0.01),
      ("9007199254740993.0", .number(9_007_199_254_740_992)), ("1e23", 1e23),
      ("2.2250738585072011e-308", .number(Double.leastNormalMagnitude.nextDown)), ("1e-400", 0.0),
      ("17976931348623157e292", .number(.greatestFiniteMagnitude)),
      ("0.000000000000000000000000000001", 1e-30),
      ("1" + String(repeating: "0", count: 300), 1e300),
      ("0." + String(repeating: "0", count: 400) + "1e401", 1.0),
    ]
    for (text, value) in cases { #expect(try parse(text) == value, "\(text)") }
    guard case .number(let zero) = try parse("-0") else {
      Issue.record("-0 is a number")
      return
    }
    #expect(zero == 0 && zero.sign == .minus)
    for text in ["1e400", "-1e400", "1e999999999999999999999", String(repeating: "9", count: 400)] {
      #expect(fault("[\(text)]")?.kind == .numberOutOfRange)
    }
    expect("[-]", .unexpectedByte(UInt8(ascii: "]"), expected: .digit), 2, 1, 3, "/0")
    expect("1.", .unexpectedEnd(expected: .digit), 2, 1, 3)
    expect("1.5e+", .unexpectedEnd(expected: .digit), 5, 1, 6)
    expect("-012", .leadingZero, 1, 1, 2)
    expect("[1e400]", .numberOutOfRange, 1, 1, 2, "/0")
    expect("[+1]", .unexpectedByte(UInt8(ascii: "+"), expected: .value), 1, 1, 2, "/0")
  }

  @Test func strings() throws {
    #expect(try parse(#""a\u0000b""#) == "a\u{0}b")
    #expect(try parse(#""\"\\\/\b\f\n\r\t""#) == "\"\\/\u{8}\u{C}\n\r\t")
    #expect(try parse(#""\u00e9\u20AC\ud834\uDD1E""#) == "é€𝄞")
    expect(#"["\ud834"]"#, .loneSurrogate, 2, 1, 3, "/0")
    expect(#"["x\udd1e\ud834"]"#, .loneSurrogate, 3, 1, 4, "/0")
    expect(#"["\ud834\u0041"]"#, .loneSurrogate, 2, 1, 3, "/0")
    expect(#"["\ud834\n"]"#, .loneSurrogate, 2, 1, 3, "/0")
    expect(#"["a\x"]"#, .invalidEscape, 3, 1, 4, "/0")
    expect(#"["a\u12g4"]"#, .invalidEscape, 3, 1, 4, "/0")
    expect(#"["a\u12"#, .invalidEscape, 3, 1, 4, "/0")
    expect("[\"abc", .unterminatedString, 1, 1, 2, "/0")
    expect("[\"abc\\n", .unterminatedString, 1, 1, 2, "/0")
    expect("[\"abc\\", .invalidEscape, 5, 1, 6, "/0")
    expect("[\"abcdefghi\tj\"]", .controlCharacter(9), 11, 1, 12, "/0")
    expect("[\"a\\n\nj\"]", .controlCharacter(10), 5, 1, 6, "/0")
    expect("{\"a\u{1}\":1}", .controlCharacter(1), 3, 1, 4)
  }

  /// Every class of bytes at every place of a string, across the words of eight bytes.
  @Test func stringsOfAllLengths() throws {
    for length in 0..<40 {
      for place in 0..<length {
        for special in ["\\n", "\\u00e4", "ä", "€", "😀", "\u{7F}"] {
          let head = String(repeating: "a", count: place)
          let tail = String(repeating: "z", count: length - place)
          let plain = special.hasPrefix("\\") ? (special == "\\n" ? "\n" : "ä") : special
          #expect(try parse("\"\(head)\(special)\(tail)\"") == .string(head + plain + tail))
        }
        for byte in [UInt8(0), 0x1F, 0x0A] {
          var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: length)
          bytes[place] = byte
          let error = fault([0x22] + bytes + [0x22])
          #expect(error?.kind == .controlCharacter(byte))
          #expect(error?.position?.offset == place + 1)
        }
        var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: length)
        bytes[place] = 0xFF
        let error = fault([0x22] + bytes + [0x22])
        #expect(error?.kind == .invalidUTF8)
        #expect(error?.position?.offset == place + 1)
      }
    }
  }

  @Test func invalidUTF8() {
    let sequences: [[UInt8]] = [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xE2, 0x82],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
      [0xF0, 0x9F, 0x98],
    ]
    for sequence in sequences {
      for escape in ["", "\\n"] {
        let error = fault(Array("[\"\(escape)ä€😀".utf8) + sequence + Array("\"]".utf8))
        #expect(error?.kind == .invalidUTF8, "\(sequence)")
        #expect(error?.position?.offset == 2 + escape.utf8.count + 9, "\(sequence)")
        #expect(error?.path == "/0")
      }
    }
  }

  @Test func limits() throws {
    let nested = { (depth: Int) in
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try parse(nested(128))
    expect(
      nested(129), .depthExceeded(limit: 128), 128, 1, 129, String(repeating: "/0", count: 128))
    _ = try parse(nested(512), limits: JSONLimits(size: 2000, depth: 1_000_000))
    #expect(
      fault(nested(513), limits: JSONLimits(size: 2000, depth: 1_000_000))?.kind
        == .depthExceeded(limit: 512))
    #expect(fault(nested(100_000))?.kind == .depthExceeded(limit: 128))
    let objects = String(repeating: "{\"a\":", count: 100_000)
    #expect(fault(objects)?.kind == .depthExceeded(limit: 128))
    #expect(fault(objects)?.path == String(repeating: "/a", count: 128))
    #expect(fault("[]", limits: JSONLimits(size: 9, depth: 0))?.kind == .depthExceeded(limit: 0))
    #expect(try parse("1", limits: JSONLimits(size: 1, depth: 0)) == 1)

    let exact = JSONLimits(size: 4)
    #expect(try parse("1234", limits: exact) == 1234)
    #expect(fault("12345", limits: exact)?.kind == .sizeExceeded(limit: 4))
  }

  @Test func slicesAndBuffers() throws {
    let bytes = Array("xx[1,\n2]yy".utf8)
    #expect(try JSONReader.parse(bytes[2..<8], limits: .line) == [1, 2])
    #expect(
      fault { () throws(JSONError) in try JSONReader.parse(bytes[2..<7], limits: .line) }?
        .position == JSONTextPosition(offset: 5, line: 2, column: 2))
    #expect(fault([])?.kind == .emptyDocument)
    let empty = UnsafeRawBufferPointer(start: nil, count: 0)
    #expect(
      fault { () throws(JSONError) in try JSONReader.parse(empty, limits: .line) }?.kind
        == .emptyDocument)
  }

  @Test func largeArray() throws {
    let text = "[" + (0..<100_000).map(String.init).joined(separator: ",") + "]"
    let value = try parse(text)
    #expect(value.arrayValue?.count == 100_000)
    #expect(value.arrayValue?[99_999] == 99_999)
    #expect(fault(String(text.dropLast()) + ",x]")?.path == "/100000")
  }
}
