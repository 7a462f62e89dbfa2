/// The places in a text that are filled from facts: `{{order_number}}`.
package enum Placeholder {
  /// One pair of braces found in a text.
  package struct Occurrence: Hashable, Sendable {
    /// What stands between the braces; of what is not closed, the beginning.
    package let name: String
    /// The placeholder as it is written, at most its first 40 bytes.
    package let text: String
    /// Whether the braces are closed and the name is made of `a–z 0–9 _`.
    package let isWellFormed: Bool
    /// UTF-8 offsets of the whole placeholder, braces included.
    package let utf8Range: Range<Int>
  }

  /// Whether this is a name as placeholders, fields and facts have it:
  /// `a–z 0–9 _`, beginning with a letter.
  package static func isName(_ text: some StringProtocol) -> Bool {
    var isFirst = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): break
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        if isFirst { return false }
      default: return false
      }
      isFirst = false
    }
    return !isFirst
  }

  /// The placeholders of a text in their order.
  ///
  /// - Complexity: O(length of the text).
  package static func occurrences(in text: String) -> [Occurrence] {
    let bytes = Array(text.utf8)
    var found: [Occurrence] = []
    var index = 0
    while let start = pair(UInt8(ascii: "{"), in: bytes, from: index) {
      guard let end = pair(UInt8(ascii: "}"), in: bytes, from: start + 2) else {
        found.append(occurrence(in: bytes, range: start..<bytes.count, isClosed: false))
        return found
      }
      found.append(occurrence(in: bytes, range: start..<(end + 2), isClosed: true))
      index = end + 2
    }
    return found
  }

  private static func occurrence(
    in bytes: [UInt8], range: Range<Int>, isClosed: Bool
  ) -> Occurrence {
    let inner = range.dropFirst(2).dropLast(isClosed ? 2 : 0)
    let name = String(decoding: bytes[inner].prefix(isClosed ? .max : 40), as: UTF8.self)
    return Occurrence(
      name: name, text: String(decoding: bytes[range].prefix(40), as: UTF8.self),
      isWellFormed: isClosed && isName(name), utf8Range: range)
  }

  private static func pair(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == byte, bytes[index + 1] == byte { return index }
      index += 1
    }
    return nil
  }
}
