// E-mail addresses, and the addresses of pages, whose digits are nothing else.
extension FactScan {
  private static let longestLocal = 64
  private static let longestDomain = 40

  /// Proposes the address around "@", "(at)" or "[at]".
  mutating func scanEmail(at index: Int) {
    var local = index
    var domain = index + 1
    if !text[index].isSign("@") {
      guard text[index + 1].word == FoldedWord("at") || text[index + 1].word == FoldedWord("aet"),
        text[index + 2].isSign(text[index].isSign("(") ? ")" : "]")
      else { return }
      domain = index + 3
    }
    guard let name = localPart(before: &local), let (host, end) = host(from: domain) else { return }
    propose(.email, (name + "@" + host).lowercased(), tokens: local..<end, as: .email)
  }

  /// The part before the sign: pieces that touch each other.
  private func localPart(before index: inout Int) -> String? {
    var start = index
    let isApart = text[index].isApart
    while start > 0 {
      let piece = text[start - 1]
      if start < index, text[start].isApart { break }
      guard piece.kind != .sign || "._%+-'".unicodeScalars.contains(piece.sign),
        text[index - 1].range.upperBound - piece.range.lowerBound <= Self.longestLocal
      else { break }
      start -= 1
    }
    // A mark at the beginning is none of the address.
    while start < index, text[start].kind == .sign { start += 1 }
    guard start < index, text[index - 1].kind != .sign else { return nil }
    // "bitte @ web.de" with spaces is hardly an address, unless the name has a form of one.
    if isApart, index - start == 1, text[start].sense != .none { return nil }
    let range = text[start].range.lowerBound..<text[index - 1].range.upperBound
    index = start
    return text.string(range)
  }

  private func host(from index: Int) -> (name: String, end: Int)? {
    var name = ""
    var position = index
    var end = index
    var hasPoint = false
    guard text[index].kind == .word || text[index].kind == .number else { return nil }
    while position < text.tokens.count, position - index < Self.longestDomain {
      let token = text[position]
      if position > index, token.isApart { break }
      if token.kind == .sign {
        guard token.sign == "." || token.sign == "-", !text[position + 1].isApart,
          text[position + 1].kind != .sign, text[position + 1].kind != .none
        else { break }
        if token.sign == "." { hasPoint = true }
      } else if token.range.count > 63 {
        return nil
      }
      name += text.string(token.range)
      position += 1
      end = position
    }
    // "[dot]", "(punkt)" between name and ending
    if !hasPoint, text[end].isSign("(") || text[end].isSign("["),
      ["dot", "punkt"].contains(where: { text[end + 1].word == FoldedWord($0) }),
      text[end + 3].kind == .word
    {
      name += "." + text.string(text[end + 3].range)
      end += 4
      hasPoint = true
    }
    let ending = text[end - 1]
    guard hasPoint, ending.kind == .word, ending.word.count >= 2, name.utf8.count <= 255 else {
      return nil
    }
    return (name, end)
  }

  // Claims the address of a page: https://…, www.…
  mutating func scanLink(at index: Int) {
    let before = text[index - 1]
    let isLink =
      text[index].isSign(":")
      ? text[index + 1].isSign("/") && text[index + 2].isSign("/") && before.word.hasPrefix("http")
      : before.word == FoldedWord("www")
    guard isLink, !text[index].isApart else { return }
    var end = index + 1
    while end < text.tokens.count, !text[end].isApart, end - index < 200 { end += 1 }
    propose(nil, tokens: index - 1..<end, as: .link)
  }
}
