extension JSONError: CustomStringConvertible {
  /// Place, path and message on one line: `line 3, column 12, at /gates/0: …`.
  package var description: String {
    var parts: [String] = []
    if let position { parts.append("line \(position.line), column \(position.column)") }
    if !path.isEmpty { parts.append("at \(Self.shortened(path))") }
    return parts.isEmpty ? message : parts.joined(separator: ", ") + ": " + message
  }

  /// The description as compilers print it, so that editors can jump to the place:
  /// `policy.json:3:12: at /gates/0: …`.
  package func description(file: String) -> String {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    let pathText = path.isEmpty ? "" : " at \(Self.shortened(path)):"
    return "\(file)\(place):\(pathText) \(message)"
  }

  /// What is wrong and what to do about it, for people.
  package var message: String {
    switch kind {
    case .sizeExceeded(let limit):
      "the document is larger than \(limit) bytes; shorten or split it"
    case .depthExceeded(let limit):
      "arrays and objects are nested deeper than \(limit) levels; flatten the document"
    case .emptyDocument:
      "the document is empty; write one JSON value"
    case .byteOrderMark:
      "the document begins with a byte-order mark; send UTF-8 without one"
    case .unexpectedEnd(let expected):
      "the document ends where \(expected.rawValue) is due; complete it"
    case .unexpectedByte(let byte, let expected):
      "found \(Self.name(of: byte)) where \(expected.rawValue) is due"
        + Self.remedy(for: byte, expected: expected)
    case .trailingContent:
      "more text follows after the end of the value; remove it, or write one value a line"
    case .invalidLiteral:
      "unknown word; only true, false and null stand without quotes, in small letters"
    case .leadingZero:
      "a number begins with a superfluous zero; remove it"
    case .numberOutOfRange:
      "the number is too large for a 64-bit floating-point number; write a smaller one"
    case .unterminatedString:
      "the string that begins here is not closed; add the closing double quote"
    case .controlCharacter(let byte):
      "a string holds a bare control character; write \(Self.escape(of: byte)) instead"
    case .invalidEscape:
      #"invalid escape; allowed are \" \\ \/ \b \f \n \r \t and \u with four hexadecimal digits"#
    case .loneSurrogate:
      #"half of a surrogate pair; write both halves, high then low, or the character itself"#
    case .invalidUTF8:
      "invalid UTF-8 in a string; save or send the text as UTF-8"
    case .duplicateKey(let key):
      "the key \(Self.quoted(key)) stands twice in the same object; remove one"
    case .wrongType(let expected, let actual):
      "expected \(expected.rawValue), found \(actual.rawValue)"
        + Self.remedy(forExpected: expected, actual: actual)
    case .missingMember(let key):
      "the member \(Self.quoted(key)) is missing; add it"
    case .unknownMember(let key, let nearest?):
      "unknown key \(Self.quoted(key)); did you mean \(Self.quoted(nearest))?"
    case .unknownMember(let key, nil):
      "unknown key \(Self.quoted(key)); remove it"
    case .outOfRange(let range):
      "the number is out of range; write one from \(range.lowerBound) to \(range.upperBound)"
    case .notAllowed(let value, let allowed, let nearest):
      "\(Self.quoted(value)) is not allowed; "
        + (nearest.map { "did you mean \(Self.quoted($0))?" }
          ?? "write one of " + allowed.map(Self.quoted).joined(separator: ", "))
    case .invalidValue(let message):
      message
    }
  }

  /// The character of a byte, as far as it is one by itself.
  private static func name(of byte: UInt8) -> String {
    (0x21...0x7E).contains(byte)
      ? "'\(Character(Unicode.Scalar(byte)))'" : "the byte 0x\(hexadecimal(byte))"
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count < 2 ? "0" + digits : digits
  }

  private static func escape(of byte: UInt8) -> String {
    switch byte {
    case 0x08: #"\b"#
    case 0x09: #"\t"#
    case 0x0A: #"\n"#
    case 0x0C: #"\f"#
    case 0x0D: #"\r"#
    default: #"\u00"# + hexadecimal(byte)
    }
  }

  private static func remedy(for byte: UInt8, expected: Expectation) -> String {
    switch (byte, expected) {
    case (UInt8(ascii: "}"), .key), (UInt8(ascii: "]"), .value):
      "; remove the comma before it, or add what is missing"
    case (UInt8(ascii: "'"), _): "; use double quotes"
    case (UInt8(ascii: "/"), _), (UInt8(ascii: "#"), _): "; JSON has no comments, remove it"
    case (UInt8(ascii: "+"), .value), (UInt8(ascii: "."), .value):
      "; a number begins with a digit or \"-\""
    default: ""
    }
  }

  private static func remedy(forExpected expected: JSONType, actual: JSONType) -> String {
    switch (expected, actual) {
    case (.string, .integer), (.string, .number), (.string, .bool): "; put it in double quotes"
    case (.integer, .string), (.number, .string), (.bool, .string): "; remove the quotes"
    case (.integer, .number): "; write it without fraction and exponent"
    case (_, .null): "; give a value, or leave the member out if it is optional"
    case (.array, _): "; put it in [ ]"
    default: "; write \(expected.rawValue)"
    }
  }

  /// A text of the document in quotes: kept to one line and a readable length.
  private static func quoted(_ text: String) -> String {
    "\"\(shortened(text))\""
  }

  /// The first characters of a text, with control characters replaced.
  private static func shortened(_ text: String) -> String {
    let limit = 80
    var result = String.UnicodeScalarView()
    for (count, scalar) in text.unicodeScalars.enumerated() {
      guard count < limit else {
        result.append("…")
        break
      }
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      let isBreak = scalar.value == 0x2028 || scalar.value == 0x2029
      result.append(isControl || isBreak ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}
