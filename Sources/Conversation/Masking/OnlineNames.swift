/// E-mail addresses with spaces around their signs or with words for them, as they are said, and
/// names that begin with "@".
struct OnlineNames {
  /// The pieces of each address.
  private(set) var addresses: [Range<Int>] = []
  /// The pieces of each name.
  private(set) var handles: [Range<Int>] = []

  private static let longest = 16
  private let text: FactText

  /// Finds them in a text.
  init(_ text: FactText) {
    self.text = text
    for index in text.tokens.indices where isMark(text[index], "@") {
      let end = domain(after: index)
      let start = local(before: index)
      if let end, start < index {
        addresses.append(start..<end)
      } else if text[index].kind == .sign,
        text[index].isApart || index == 0 || text[index - 1].kind == .sign,
        isPiece(text[index + 1]), !text[index + 1].isApart
      {
        handles.append(index..<run(from: index + 1))
      }
    }
  }

  // The end of "web . de": words and points in turn, each point apart on both sides or on none.
  private func domain(after index: Int) -> Int? {
    guard isPiece(text[index + 1]) else { return nil }
    var end = index + 2
    var hasPoint = false
    while end - index < Self.longest, isMark(text[end], ".-"), isPiece(text[end + 1]),
      text[end].isApart == text[end + 1].isApart
    {
      hasPoint = hasPoint || isMark(text[end], ".")
      end += 2
    }
    return hasPoint && text[end - 1].kind == .word && text[end - 1].length > 1 ? end : nil
  }

  // Where "peter . mueller" begins.
  private func local(before index: Int) -> Int {
    guard isPiece(text[index - 1]) else { return index }
    var start = index - 1
    while index - start < Self.longest {
      if isMark(text[start - 1], "._-+"), isPiece(text[start - 2]),
        text[start - 1].isApart == text[start].isApart
      {
        start -= 2
      } else if isPiece(text[start - 1]), !text[start].isApart {
        start -= 1
      } else {
        break
      }
    }
    return start
  }

  private func run(from index: Int) -> Int {
    var end = index + 1
    while !text[end].isApart,
      isPiece(text[end])
        || isMark(text[end], "._-") && !text[end + 1].isApart
          && isPiece(text[end + 1])
    {
      end += 1
    }
    return end
  }

  private func isPiece(_ token: FactToken) -> Bool {
    token.kind == .word || token.kind == .number
  }

  private func isMark(_ token: FactToken, _ marks: String) -> Bool {
    let sign = token.kind == .sign ? token.sign : Self.said[token.word]
    return sign.map(marks.unicodeScalars.contains) ?? false
  }

  /// Words for signs.
  private static let said: [FoldedWord: Unicode.Scalar] = [
    "punkt": ".", "dot": ".", "point": ".", "minus": "-", "bindestrich": "-", "dash": "-",
    "hyphen": "-", "unterstrich": "_", "underscore": "_", "plus": "+", "ät": "@", "at": "@",
    "klammeraffe": "@",
  ].reduce(into: [:]) { $0[FoldedWord($1.key)] = $1.value }
}
