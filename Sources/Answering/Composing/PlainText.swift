import TextAnalysis

/// Turns the Markdown of answers into text for channels that show none.
///
/// Links become their text and address, or, for an ear, their text alone where that names something
/// ("das Retourenportal") and else the address as it is said ("hier"); images become their text; emphasis and code
/// lose their marks where these stand in pairs around something, headings their
/// signs. Everything else stays as it is: lists, code blocks, a footnote's
/// asterisk, Kund*innen, 5*3.
enum PlainText {
  /// - Parameter keepsLinks: whether the address of a link stands behind its text; where not, it does
  ///   behind one that names nothing.
  static func of(_ markdown: String, keepsLinks: Bool = true) -> String {
    var fence: Character?
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { number, text in
      // A backslash at a line's end breaks it hard.
      let breaks = text.hasSuffix("\\") && number + 1 < lines.count
      let characters = Array(breaks ? text.dropLast() : text)
      if let mark = fenceMark(characters), fence == nil || fence == mark {
        fence = fence == nil ? mark : nil
        return String(text)
      }
      return fence == nil ? line(characters, keepsLinks) : String(text)
    }.joined(separator: "\n")
  }

  private static func fenceMark(_ characters: [Character]) -> Character? {
    let trimmed = characters.drop { $0 == " " }
    guard let mark = trimmed.first, mark == "`" || mark == "~" else { return nil }
    return trimmed.prefix { $0 == mark }.count >= 3 ? mark : nil
  }

  private static func line(_ characters: [Character], _ keepsLinks: Bool) -> String {
    let signs = characters.prefix { $0 == "#" }.count
    if (1...6).contains(signs), signs < characters.count, characters[signs] == " " {
      return inline(Array(characters[(signs + 1)...]), keepsLinks)
    }
    // A list's own mark keeps its place.
    let indent = characters.prefix { $0 == " " }.count
    if indent + 1 < characters.count, characters[indent] == "*", characters[indent + 1] == " " {
      return String(characters[...indent]) + inline(Array(characters[(indent + 1)...]), keepsLinks)
    }
    return inline(characters, keepsLinks)
  }

  private static func inline(_ characters: [Character], _ keepsLinks: Bool) -> String {
    var text = ""
    var position = 0
    while position < characters.count {
      let character = characters[position]
      let next = position + 1 < characters.count ? characters[position + 1] : " "
      if character == "\\", position + 1 < characters.count, next.isPunctuation || next.isSymbol {
        text.append(next)
        position += 2
      } else if character == "!", next == "[", let image = link(characters, at: position + 1) {
        text += inline(image.text, keepsLinks)
        position = image.end
      } else if character == "[", let link = link(characters, at: position) {
        text += inline(link.text, keepsLinks)
        if keepsLinks, String(link.text) != link.address {
          text += " (\(link.address))"
        } else if !keepsLinks, namesNothing(link.text) {
          text += " (\(spoken(link.address)))"
        }
        position = link.end
      } else if character == "`" || character == "*" || character == "_" {
        let run = characters[position...].prefix { $0 == character }.count
        if let close = closing(characters, from: position, run: run) {
          let content = Array(characters[(position + run)..<close])
          text += character == "`" ? String(content) : inline(content, keepsLinks)
          position = close + run
        } else {
          text += String(characters[position..<position + run])
          position += run
        }
      } else {
        text.append(character)
        position += 1
      }
    }
    return text
  }

  /// Where the run of marks that begins at `start` is closed by an equal one, or nil.
  ///
  /// Emphasis opens before and closes behind a word, not within one.
  private static func closing(_ characters: [Character], from start: Int, run: Int) -> Int? {
    let mark = characters[start]
    let first = start + run
    guard first < characters.count else { return nil }
    func isWord(_ position: Int) -> Bool {
      characters.indices.contains(position)
        && (characters[position].isLetter || characters[position].isNumber)
    }
    if mark != "`", characters[first].isWhitespace || isWord(start - 1) { return nil }
    var position = first
    while position < characters.count {
      guard characters[position] == mark else {
        position += 1
        continue
      }
      let length = characters[position...].prefix { $0 == mark }.count
      let closes =
        mark == "`" || (!characters[position - 1].isWhitespace && !isWord(position + length))
      if length == run, position > first, closes { return position }
      position += length
    }
    return nil
  }

  /// Whether the text of a link says nothing of where it leads: "hier", "diesem Link".
  private static func namesNothing(_ text: [Character]) -> Bool {
    let words = String(text).lowercased().split { !$0.isLetter }
    return words.allSatisfy { pointing.contains(String($0)) }
  }

  private static let pointing = wordSet(
    """
    hier hierhin dort da klicken klick sie diesen diesem dieser dieses den dem der die link seite mehr \
    weiter here there click this the page more
    """)

  /// An address as it is said, without what only machines need.
  private static func spoken(_ address: String) -> String {
    for beginning in ["https://", "http://", "mailto:", "tel:"] where address.hasPrefix(beginning) {
      let rest = address.dropFirst(beginning.count)
      return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
    }
    return address
  }

  private static func link(_ characters: [Character], at start: Int) -> (
    text: [Character], address: String, end: Int
  )? {
    guard let close = characters[start...].firstIndex(of: "]"), close + 1 < characters.count,
      characters[close + 1] == "("
    else { return nil }
    var depth = 0
    for end in (close + 1)..<characters.count {
      if characters[end] == "(" { depth += 1 }
      if characters[end] == ")" { depth -= 1 }
      if depth == 0 {
        return (
          Array(characters[(start + 1)..<close]), String(characters[(close + 2)..<end]), end + 1
        )
      }
    }
    return nil
  }
}
