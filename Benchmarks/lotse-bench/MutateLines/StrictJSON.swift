/// JSON as the lines of a service must be written, read a second time and by
/// other code than the service's own, to tell independently what is due.
///
/// Strict as the service promises to be: no duplicate keys, no lone surrogates,
/// valid UTF-8, numbers within the range of `Double`, at most 128 levels.
indirect enum StrictJSON: Equatable, Sendable {
  case null
  case bool(Bool)
  /// The number as it was written.
  case number(String)
  /// The string's UTF-8 bytes.
  case string([UInt8])
  case array([StrictJSON])
  case object([(key: [UInt8], value: StrictJSON)])

  static let deepest = 128

  /// The document, or nil where the bytes are none.
  static func parse(_ bytes: [UInt8]) -> StrictJSON? {
    var reader = Reader(bytes: bytes)
    guard let value = reader.value(depth: 0) else { return nil }
    reader.skipSpace()
    return reader.position == bytes.count ? value : nil
  }

  /// A member of an object; nil in anything else.
  subscript(key: String) -> StrictJSON? {
    guard case .object(let members) = self else { return nil }
    let key = Array(key.utf8)
    return members.first { $0.key == key }?.value
  }

  /// Whether both say the same; numbers by value.
  static func == (left: StrictJSON, right: StrictJSON) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)): left == right || Double(left) == Double(right)
    case (.string(let left), .string(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy { $0.key == $1.key && $0.value == $1.value }
    default: false
    }
  }
}

extension StrictJSON {
  /// One pass over the bytes; every method returns nil at a fault.
  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skipSpace() {
      while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
    }

    private mutating func take(_ text: String) -> Bool {
      let text = Array(text.utf8)
      guard bytes[position...].starts(with: text) else { return false }
      position += text.count
      return true
    }

    mutating func value(depth: Int) -> StrictJSON? {
      skipSpace()
      switch next {
      case UInt8(ascii: "n"): return take("null") ? .null : nil
      case UInt8(ascii: "t"): return take("true") ? .bool(true) : nil
      case UInt8(ascii: "f"): return take("false") ? .bool(false) : nil
      case UInt8(ascii: "\""): return string().map { .string($0) }
      case UInt8(ascii: "["): return depth < deepest ? array(depth: depth + 1) : nil
      case UInt8(ascii: "{"): return depth < deepest ? object(depth: depth + 1) : nil
      default: return number()
      }
    }

    private mutating func array(depth: Int) -> StrictJSON? {
      position += 1
      var elements: [StrictJSON] = []
      skipSpace()
      if take("]") { return .array([]) }
      while true {
        guard let element = value(depth: depth) else { return nil }
        elements.append(element)
        skipSpace()
        if take("]") { return .array(elements) }
        guard take(",") else { return nil }
      }
    }

    private mutating func object(depth: Int) -> StrictJSON? {
      position += 1
      var members: [(key: [UInt8], value: StrictJSON)] = []
      var keys: Set<[UInt8]> = []
      skipSpace()
      if take("}") { return .object([]) }
      while true {
        skipSpace()
        guard next == UInt8(ascii: "\""), let key = string(), keys.insert(key).inserted else {
          return nil
        }
        skipSpace()
        guard take(":"), let value = value(depth: depth) else { return nil }
        members.append((key, value))
        skipSpace()
        if take("}") { return .object(members) }
        guard take(",") else { return nil }
      }
    }

    private mutating func digits() -> Int {
      let start = position
      while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
      return position - start
    }

    private mutating func number() -> StrictJSON? {
      let start = position
      _ = take("-")
      let isZero = next == UInt8(ascii: "0")
      let whole = digits()
      guard whole > 0, !isZero || whole == 1 else { return nil }
      if take(".") { guard digits() > 0 else { return nil } }
      if take("e") || take("E") {
        _ = take("+") || take("-")
        guard digits() > 0 else { return nil }
      }
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      guard let value = Double(text), value.isFinite else { return nil }
      return .number(text)
    }

    private mutating func string() -> [UInt8]? {
      position += 1
      var result: [UInt8] = []
      while let byte = next {
        switch byte {
        case UInt8(ascii: "\""):
          position += 1
          // Bytes that are no UTF-8 would come back as replacement characters.
          return Array(String(decoding: result, as: UTF8.self).utf8) == result ? result : nil
        case UInt8(ascii: "\\"):
          position += 1
          guard let scalar = escape() else { return nil }
          result += Array(String(scalar).utf8)
        case 0..<0x20: return nil
        default:
          result.append(byte)
          position += 1
        }
      }
      return nil
    }

    private mutating func escape() -> Unicode.Scalar? {
      let simple: [UInt8: Unicode.Scalar] = [
        0x22: "\"", 0x5C: "\\", 0x2F: "/", 0x62: "\u{8}", 0x66: "\u{C}", 0x6E: "\n", 0x72: "\r",
        0x74: "\t",
      ]
      guard let byte = next else { return nil }
      position += 1
      if let scalar = simple[byte] { return scalar }
      guard byte == UInt8(ascii: "u"), let unit = hexUnit() else { return nil }
      guard (0xD800..<0xE000).contains(unit) else { return Unicode.Scalar(unit) }
      guard unit < 0xDC00, take("\\u"), let low = hexUnit(), (0xDC00..<0xE000).contains(low) else {
        return nil
      }
      return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func hexUnit() -> UInt32? {
      guard position + 4 <= bytes.count else { return nil }
      var unit: UInt32 = 0
      for byte in bytes[position..<position + 4] {
        guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
          return nil
        }
        unit = unit << 4 | UInt32(digit)
      }
      position += 4
      return unit
    }
  }
}
