/// Turns the Markdown of answers into text for channels that show none.
///
/// Links become their text and address, emphasis and code lose their marks,
/// headings their signs; lists keep theirs. Nothing else changes.
enum PlainText {
  static func of(_ markdown: String) -> String {
    markdown.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(Array($0)) }.joined(separator: "\n")
  }

  private static func line(_ characters: [Character]) -> String {
    var position = 0
    while position < characters.count, position < 6, characters[position] == "#" { position += 1 }
    let isHeading = position > 0 && position < characters.count && characters[position] == " "
    return isHeading ? inline(Array(characters[(position + 1)...])) : listItem(characters)
  }

  /// A list's own mark keeps its place; all other asterisks only mark.
  private static func listItem(_ characters: [Character]) -> String {
    let indent = characters.prefix { $0 == " " }.count
    guard indent + 1 < characters.count, characters[indent] == "*", characters[indent + 1] == " "
    else { return inline(characters) }
    return String(characters[...indent]) + inline(Array(characters[(indent + 1)...]))
  }

  private static func inline(_ characters: [Character]) -> String {
    var text = ""
    var position = 0
    while position < characters.count {
      let character = characters[position]
      if character == "\\", position + 1 < characters.count,
        characters[position + 1].isPunctuation || characters[position + 1].isSymbol
      {
        text.append(characters[position + 1])
        position += 2
      } else if character == "[", let link = link(characters, at: position) {
        text += inline(link.text)
        if String(link.text) != link.address { text += " (\(link.address))" }
        position = link.end
      } else if character == "*" || character == "`" || isEmphasisUnderscore(characters, position) {
        // Between spaces it is a sign of multiplication.
        if isBetweenSpaces(characters, position) { text.append(character) }
        position += 1
      } else {
        text.append(character)
        position += 1
      }
    }
    return text
  }

  private static func isBetweenSpaces(_ characters: [Character], _ position: Int) -> Bool {
    position > 0 && position + 1 < characters.count && characters[position - 1] == " "
      && characters[position + 1] == " "
  }

  private static func isEmphasisUnderscore(_ characters: [Character], _ position: Int) -> Bool {
    guard characters[position] == "_" else { return false }
    let before = position == 0 || !characters[position - 1].isLetter
    let after = position + 1 == characters.count || !characters[position + 1].isLetter
    return before != after
  }

  private static func link(_ characters: [Character], at start: Int) -> (
    text: [Character], address: String, end: Int
  )? {
    guard let close = characters[start...].firstIndex(of: "]"), close + 1 < characters.count,
      characters[close + 1] == "(", let end = characters[close...].firstIndex(of: ")")
    else { return nil }
    return (
      Array(characters[(start + 1)..<close]), String(characters[(close + 2)..<end]), end + 1
    )
  }
}
