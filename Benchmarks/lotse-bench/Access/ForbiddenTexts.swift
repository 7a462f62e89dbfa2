import JSON
import Knowledge

/// Texts that no customer may read, searched for in replies as they stand in JSON.
struct ForbiddenTexts {
  /// Shortest text that is looked for, in bytes; shorter ones stand in any text.
  private static let shortest = 12
  /// Bytes by which a text is found.
  private static let window = 8

  private let texts: [[UInt8]]
  /// Numbers of texts by their first bytes.
  private var places: [UInt64: [Int]] = [:]
  private var filter = [Bool](repeating: false, count: 1 << 16)

  /// The texts of the entries that customers must not see, those aside that
  /// stand in an entry that they may see.
  init(hidden: [Entry], visible: [Entry]) {
    let allowed = visible.flatMap(Self.texts).joined(separator: "\n")
    var seen: Set<String> = []
    let hiddenTexts = hidden.flatMap(Self.texts).filter {
      $0.utf8.count >= Self.shortest && !allowed.contains($0) && seen.insert($0).inserted
    }
    texts = hiddenTexts.map(Self.escaped)
    for (number, text) in texts.enumerated() {
      let key = Self.key(text, 0)
      places[key, default: []].append(number)
      filter[Self.slot(key)] = true
    }
  }

  /// Number of texts.
  var count: Int { texts.count }

  /// A text that stands in a reply although the request does not hold it.
  func found(in reply: [UInt8], request: [UInt8]) -> String? {
    guard reply.count >= Self.window else { return nil }
    var key = Self.key(reply, 0)
    for start in 0...(reply.count - Self.window) {
      if start > 0 { key = key >> 8 | UInt64(reply[start + Self.window - 1]) << 56 }
      guard filter[Self.slot(key)], let numbers = places[key] else { continue }
      for number in numbers
      where reply[start...].starts(with: texts[number]) && !isQuoted(number, from: request) {
        return String(decoding: texts[number], as: UTF8.self)
      }
    }
    return nil
  }

  /// Id, phrasings, and the answer's paragraphs and sentences.
  private static func texts(_ entry: Entry) -> [String] {
    // An id of one word cannot be told from the word.
    var texts = entry.id.contains("-") ? ["\"\(entry.id)\""] : []
    for translation in entry.translations {
      texts += translation.phrasings
      for paragraph in translation.answer.split(separator: "\n") {
        texts.append(String(paragraph))
        texts += paragraph.split(separator: ".").map { $0.trimmingPrefix(while: \.isWhitespace) }
          .map(String.init)
      }
    }
    return texts
  }

  /// The text as a JSON string holds it; an id keeps its quotes.
  private static func escaped(_ text: String) -> [UInt8] {
    if text.hasPrefix("\"") && text.hasSuffix("\"") { return Array(text.utf8) }
    return Array(JSONValue.string(text).compactBytes.dropFirst().dropLast())
  }

  /// Whether a reply may have the text from the request, which may name an id without its quotes.
  private func isQuoted(_ number: Int, from request: [UInt8]) -> Bool {
    let text = texts[number]
    let isID = text.first == UInt8(ascii: "\"")
    return Self.holds(request, isID ? Array(text.dropFirst().dropLast()) : text)
  }

  private static func holds(_ bytes: [UInt8], _ text: [UInt8]) -> Bool {
    guard bytes.count >= text.count else { return false }
    return (0...(bytes.count - text.count)).contains { bytes[$0...].starts(with: text) }
  }

  private static func key(_ bytes: [UInt8], _ start: Int) -> UInt64 {
    (0..<window).reduce(0) { $0 | UInt64(bytes[start + $1]) << UInt64(8 * $1) }
  }

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }
}
