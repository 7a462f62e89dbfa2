/// Writes values that nobody wrote as Markdown into Markdown, so that they are read as they are.
///
/// ```swift
/// MarkdownText.escaped("[hier](https://example.com) *neu*", startsLine: false)
/// // \[hier\](https://example.com) \*neu\*
/// ```
///
/// A web address stays as it is, for readers make links of it; a sign that marks nothing where it
/// stands does, too: "5_3", "R&D".
enum MarkdownText {
  /// A value with a backslash before each sign that would be markup, and a space for each line break.
  ///
  /// - Parameter startsLine: whether it stands at the beginning of a line, where a number and a dash
  ///   can begin a list.
  /// - Complexity: O(characters).
  static func escaped(_ value: String, startsLine: Bool) -> String {
    let words = value.split(whereSeparator: \.isNewline).joined(separator: " ")
      .split(separator: " ", omittingEmptySubsequences: false)
    return words.enumerated().map { place, word in
      if isAddress(word) { return String(word) }
      return startsLine && place == 0
        ? first(word, isAlone: words.count == 1) : inline(Array(word))
    }.joined(separator: " ")
  }

  /// The first word of a line, which may be the mark of a heading, a quotation or a list.
  private static func first(_ word: Substring, isAlone: Bool) -> String {
    let text = inline(Array(word))
    guard !isAlone, let last = word.last else { return text }
    if word == "-" || word == "+" { return "\\" + text }
    let isNumber = word.dropLast().allSatisfy { $0.isASCII && $0.isNumber } && word.count > 1
    return isNumber && (last == "." || last == ")") ? word.dropLast() + "\\" + String(last) : text
  }

  private static func inline(_ characters: [Character]) -> String {
    var text = ""
    for (place, character) in characters.enumerated() {
      if isMarkup(character, place, characters) { text.append("\\") }
      text.append(character)
    }
    return text
  }

  private static func isMarkup(_ character: Character, _ place: Int, _ word: [Character]) -> Bool {
    switch character {
    case "\\", "`", "*", "[", "]", "<", ">", "~", "|": return true
    case "#": return place == 0
    case "_":
      // Within a word it marks nothing.
      func isWord(_ place: Int) -> Bool {
        word.indices.contains(place) && (word[place].isLetter || word[place].isNumber)
      }
      return !isWord(place - 1) || !isWord(place + 1)
    case "&":
      let name = word[(place + 1)...].prefix { $0.isLetter || $0.isNumber || $0 == "#" }
      let end = place + 1 + name.count
      return !name.isEmpty && end < word.count && word[end] == ";"
    default: return false
    }
  }

  private static func isAddress(_ word: Substring) -> Bool {
    (word.hasPrefix("https://") || word.hasPrefix("http://"))
      && word.utf8.allSatisfy { byte in
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
          || "-._~:/?#@!$&'+,;=%".utf8.contains(byte)
      }
  }
}
