extension JSONOutput {
  /// Writes a string in quotes, with what must be escaped.
  mutating func append(_ string: String) {
    var string = string
    string.withUTF8 { appendQuoted($0) }
  }

  /// Copies runs of plain bytes in one go and stops at those that may need an escape.
  private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(text)
    bytes.append(UInt8(ascii: "\""))
    var runStart = 0
    var offset = 0
    while offset < raw.count {
      offset = Self.nextCandidate(in: raw, from: offset)
      guard offset < raw.count else { break }
      let escape: (bytes: StaticString, length: Int)?
      switch raw[offset] {
      case UInt8(ascii: "\""): escape = (#"\""#, 1)
      case UInt8(ascii: "\\"): escape = (#"\\"#, 1)
      case 0x08: escape = (#"\b"#, 1)
      case 0x09: escape = (#"\t"#, 1)
      case 0x0A: escape = (#"\n"#, 1)
      case 0x0C: escape = (#"\f"#, 1)
      case 0x0D: escape = (#"\r"#, 1)
      case 0x00..<0x20: escape = (#"\u00"#, 1)
      default: escape = Self.lineSeparator(in: raw, at: offset).map { ($0, 3) }
      }
      guard let escape else {
        offset += 1
        continue
      }
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: raw[runStart..<offset]))
      escape.bytes.withUTF8Buffer { bytes.append(contentsOf: $0) }
      if escape.bytes.utf8CodeUnitCount == 4 {
        bytes.append(Self.hexadecimalDigit(raw[offset] >> 4))
        bytes.append(Self.hexadecimalDigit(raw[offset] & 0x0F))
      }
      offset += escape.length
      runStart = offset
    }
    bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: raw[runStart...]))
    bytes.append(UInt8(ascii: "\""))
  }

  /// The offset of the first control character, quote, backslash or byte 0xE2, with which U+2028
  /// and U+2029 begin; the end when there is none.
  private static func nextCandidate(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
    var offset = start
    while offset &+ 8 <= text.count {
      let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let hits =
        JSONWord.belowSpace(word) | JSONWord.quotesAndBackslashes(word)
        | JSONWord.equal(word, to: 0xE2)
      if hits != 0 { return offset &+ hits.trailingZeroBitCount &>> 3 }
      offset &+= 8
    }
    while offset < text.count {
      let byte = text[offset]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xE2 {
        break
      }
      offset &+= 1
    }
    return offset
  }

  private static func lineSeparator(
    in text: UnsafeRawBufferPointer, at offset: Int
  ) -> StaticString? {
    guard offset + 2 < text.count, text[offset + 1] == 0x80 else { return nil }
    switch text[offset + 2] {
    case 0xA8: return #"\u2028"#
    case 0xA9: return #"\u2029"#
    default: return nil
    }
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
