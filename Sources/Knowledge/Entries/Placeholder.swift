/// The places in a text that are filled from facts: `{{order_number}}`.
package enum Placeholder {
  /// One pair of braces found in a text.
  package struct Occurrence: Hashable, Sendable {
    /// What stands between the braces, or the rest of the text if they are
    /// not closed.
    package let name: String
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
        let rest = String(decoding: bytes[(start + 2)...].prefix(40), as: UTF8.self)
        found.append(
          Occurrence(name: rest, isWellFormed: false, utf8Range: start..<bytes.count))
        return found
      }
      let name = String(decoding: bytes[(start + 2)..<end], as: UTF8.self)
      found.append(
        Occurrence(name: name, isWellFormed: isName(name), utf8Range: start..<(end + 2)))
      index = end + 2
    }
    return found
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
