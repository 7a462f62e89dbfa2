/// Reads the usual form of an entry's line: the known keys once each, texts as
/// they stand or with the short escapes, no mistake.
///
/// Anything else gives nil, and is left to the reader that can say what is wrong.
struct ExchangeLine {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private let end: Int

  private var id = ""
  private var question = ""
  private var answer = ""
  private var variants: [String] = []
  private var language: Language?
  private var topic: String?
  private var seen: Set<Key> = []

  private enum Key: String { case id, question, answer, variants, language, topic }

  /// The draft of a line, or nil.
  ///
  /// - Complexity: O(length).
  static func draft(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, location: SourceLocation
  ) -> EntryDraft? {
    var line = ExchangeLine(bytes: bytes, range: range)
    guard line.read(), let language = line.language, !line.id.isEmpty,
      JSONLinesReader.isValidIdentifier(line.id),
      !(line.question.isEmpty && line.answer.isEmpty)
    else { return nil }
    var attributes = EntryAttributes()
    attributes[.audience] = EntryAttributes.Stated(value: "customer", location: location)
    if let topic = line.topic {
      attributes[.topic] = EntryAttributes.Stated(value: topic, location: location)
    }
    return EntryDraft(
      id: line.id, attributes: attributes,
      translation: Entry.Translation(
        language: language, question: line.question, otherPhrasings: line.variants,
        answer: line.answer, source: location,
        phrasingLines: [Int](repeating: location.line, count: line.variants.count),
        answerLine: line.answer.isEmpty ? 0 : location.line))
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  private mutating func read() -> Bool {
    guard take(UInt8(ascii: "{")) else { return false }
    repeat {
      guard let name = string(), let key = Key(rawValue: name), seen.insert(key).inserted,
        take(UInt8(ascii: ":")), readValue(of: key)
      else { return false }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) && isAtEnd
  }

  private mutating func readValue(of key: Key) -> Bool {
    if key == .variants { return readVariants() }
    guard let text = string() else { return false }
    switch key {
    case .id: id = text
    case .question: question = JSONLinesReader.trimmed(text)
    case .answer: answer = JSONLinesReader.trimmed(text)
    case .language:
      guard let named = Language(rawValue: text) else { return false }
      language = named
    case .topic:
      // One of white space alone is a mistake.
      guard text.utf8.contains(where: { $0 > 0x20 && $0 < 0x7F }) else { return false }
      topic = text
    case .variants: return false
    }
    return true
  }

  private mutating func readVariants() -> Bool {
    guard take(UInt8(ascii: "[")) else { return false }
    if take(UInt8(ascii: "]")) { return true }
    repeat {
      guard let text = string() else { return false }
      let variant = JSONLinesReader.trimmed(text)
      if variant.isEmpty { return false }
      variants.append(variant)
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]"))
  }

  private mutating func skipSpace() {
    while position < end,
      bytes[position] == 0x20 || bytes[position] == 0x09
        || bytes[position] == 0x0D
    {
      position += 1
    }
  }

  private var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return position == end
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func string() -> String? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = position
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return String(
          validating: UnsafeBufferPointer(rebasing: bytes[start..<position - 1]), as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") { return escapedString(from: start) }
      if byte < 0x20 { return nil }
      position += 1
    }
    return nil
  }

  /// The rest of a text from its first escape on.
  private mutating func escapedString(from start: Int) -> String? {
    var text = Array(bytes[start..<position])
    while position < end {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard position < end, let letter = Self.escape(bytes[position]) else { return nil }
        text.append(letter)
        position += 1
      case 0..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private static func escape(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    default: nil
    }
  }
}
