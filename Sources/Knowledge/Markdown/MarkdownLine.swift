/// What a single line of Markdown is, as far as it can be told without the
/// lines around it (CommonMark 0.31, sections 4 and 5).
struct MarkdownLine {
  /// The line without white space at its ends.
  let content: Substring
  /// The columns of white space before the content; a tab reaches to the next
  /// multiple of four.
  private(set) var indent: Int
  /// Whether the line asks for a line break behind it: two spaces or a
  /// backslash at its end.
  let hasHardBreak: Bool

  init(_ line: String) {
    var indent = 0
    var start = line.startIndex
    while start < line.endIndex, let width = MarkdownLine.width(of: line[start], at: indent) {
      indent += width
      start = line.index(after: start)
    }
    var end = line.endIndex
    while end > start, line[line.index(before: end)] == " " || line[line.index(before: end)] == "\t"
    {
      end = line.index(before: end)
    }
    content = line[start..<end]
    self.indent = indent
    hasHardBreak = line[end...].hasPrefix("  ") || MarkdownLine.endsWithBackslash(content)
  }

  /// The same line without its indent, for places where that says nothing.
  var withoutIndent: MarkdownLine {
    var line = self
    line.indent = 0
    return line
  }

  /// Whether there is nothing on the line.
  var isBlank: Bool { content.isEmpty }

  /// A heading's level and text; with up to three spaces before it and
  /// without the `#` that may close it.
  var heading: (level: Int, text: String)? {
    guard indent < 4 else { return nil }
    let level = content.prefix { $0 == "#" }.count
    guard (1...6).contains(level) else { return nil }
    let rest = content.dropFirst(level)
    guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
    var text = MarkdownLine.trimmed(rest)
    let closing = text.reversed().prefix { $0 == "#" }.count
    if closing == text.count {
      text = ""
    } else if closing > 0 {
      let before = text.dropLast(closing)
      if before.last == " " || before.last == "\t" { text = MarkdownLine.trimmed(before) }
    }
    return (level, String(text))
  }

  /// Whether this was probably meant as a heading: `##Frage`.
  var isHeadingWithoutSpace: Bool {
    guard indent < 4, content.hasPrefix("##") else { return false }
    let level = content.prefix { $0 == "#" }.count
    guard level <= 6, let next = content.dropFirst(level).first else { return false }
    return next != " " && next != "\t"
  }

  /// The fence that may open a block of code: its character and length.
  var fence: (character: Character, length: Int)? {
    guard let character = content.first, character == "`" || character == "~" else { return nil }
    let length = content.prefix { $0 == character }.count
    guard length >= 3 else { return nil }
    if character == "`", content.dropFirst(length).contains("`") { return nil }
    return (character, length)
  }

  /// Whether the line closes a block of code that this fence has opened.
  func closes(_ fence: (character: Character, length: Int)) -> Bool {
    content.count >= fence.length && content.allSatisfy { $0 == fence.character }
  }

  /// Whether this is a thematic break: `---`, `***`, `_ _ _`.
  var isThematicBreak: Bool {
    guard indent < 4, let first = content.first, "-*_".contains(first) else { return false }
    let marks = content.filter { $0 != " " && $0 != "\t" }
    return marks.count >= 3 && marks.allSatisfy { $0 == first }
  }

  /// Whether this can underline the paragraph above it into a heading.
  var isUnderline: Bool {
    guard indent < 4, let first = content.first, first == "=" || first == "-" else { return false }
    return content.allSatisfy { $0 == first }
  }

  /// A marker with which a list's item begins.
  struct ListMarker: Equatable {
    /// The marker as it is written: `-`, `*`, `+`, `3.` or `3)`.
    var text: String
    /// The character that tells lists apart: the bullet, or the point or
    /// parenthesis behind the number.
    var kind: Character
    /// The number of an ordered list's item.
    var number: Int?
  }

  /// The list item that begins on the line: its marker, its text and the
  /// column, from the line's beginning, at which its text stands.
  var listItem: (marker: ListMarker, text: Substring, contentIndent: Int)? {
    guard let first = content.first else { return nil }
    let marker: ListMarker
    if "-*+".contains(first) {
      marker = ListMarker(text: String(first), kind: first, number: nil)
    } else {
      let digits = content.prefix { $0.isASCII && $0.isNumber }
      let rest = content.dropFirst(digits.count)
      guard (1...9).contains(digits.count), let kind = rest.first, kind == "." || kind == ")",
        let number = Int(digits)
      else { return nil }
      marker = ListMarker(text: digits + String(kind), kind: kind, number: number)
    }
    let width = marker.text.count
    let rest = content.dropFirst(width)
    guard let next = rest.first else { return (marker, "", indent + width + 1) }
    guard next == " " || next == "\t" else { return nil }
    var spaces = 0
    for character in rest {
      guard let step = MarkdownLine.width(of: character, at: indent + width + spaces) else { break }
      spaces += step
    }
    let offset = spaces <= 4 ? spaces : 1
    return (marker, MarkdownLine.trimmed(rest), indent + width + offset)
  }

  /// Where on the line a comment begins, outside of code: the number of
  /// characters before it.
  var commentOffset: Int? {
    guard content.utf8.contains(UInt8(ascii: "<")) else { return nil }
    var offset = 0
    var code = 0
    var rest = content
    while let character = rest.first {
      if character == "`" {
        let ticks = rest.prefix { $0 == "`" }.count
        if code == 0 {
          let hasEnd = MarkdownLine.hasRun(of: ticks, in: rest.dropFirst(ticks))
          code = hasEnd ? ticks : 0
        } else if code == ticks {
          code = 0
        }
        rest = rest.dropFirst(ticks)
        offset += ticks
        continue
      }
      if code == 0, rest.hasPrefix("<!--") { return offset }
      rest = rest.dropFirst()
      offset += 1
    }
    return nil
  }

  /// Whether the line defines a link for use elsewhere: `[name]: address`.
  var isLinkDefinition: Bool {
    guard indent < 4, content.hasPrefix("["), let close = content.firstIndex(of: "]") else {
      return false
    }
    let rest = content[content.index(after: close)...]
    return rest.hasPrefix(": ") || rest.hasPrefix(":\t")
  }

  /// A text without spaces and tabs at its ends.
  static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " || $0 == "\t" }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }

  private static func width(of character: Character, at column: Int) -> Int? {
    switch character {
    case " ": 1
    case "\t": 4 - column % 4
    default: nil
    }
  }

  private static func endsWithBackslash(_ text: Substring) -> Bool {
    text.reversed().prefix { $0 == "\\" }.count % 2 == 1
  }

  private static func hasRun(of length: Int, in text: Substring) -> Bool {
    var rest = text
    while let start = rest.firstIndex(of: "`") {
      let run = rest[start...].prefix { $0 == "`" }.count
      if run == length { return true }
      rest = rest[start...].dropFirst(run)
    }
    return false
  }
}
