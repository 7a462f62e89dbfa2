/// Numbers that are long enough to identify something, with the letters and marks in them.
enum LongNumbers {
  private static let fewestDigits = 6
  private static let fewestWithCode = 5

  /// The runs of pieces that hold at least six digits, apart from amounts with a decimal mark.
  static func find(in text: FactText) -> [Range<Int>] {
    var found = spoken(text)
    var index = 0
    while index < text.tokens.count {
      guard isPart(text[index]) else {
        index += 1
        continue
      }
      let start = index
      var digits = 0
      var hasPoints = false
      while index < text.tokens.count {
        let token = text[index]
        if isPart(token) {
          // Numbers that stand apart are one only where both have several digits, or one each.
          if index > start, token.isApart, text[index - 1].kind != .sign, token.length < 2,
            text[index - 1].length > 1
          {
            break
          }
          digits += token.length
        } else if token.kind == .sign, "-/.".unicodeScalars.contains(token.sign), !token.isApart,
          isPart(text[index + 1]), !text[index + 1].isApart
        {
          hasPoints = hasPoints || token.sign != "-"
        } else if token.kind == .word, !token.isApart, token.length <= 4,
          !text[index + 1].isApart, isPart(text[index + 1])
        {
          // Letters within: a serial number.
        } else {
          break
        }
        index += 1
      }
      let code = areaCode(before: start, text)
      let isLong = digits >= fewestDigits || code != nil && digits >= fewestWithCode
      if isLong, !(hasPoints && isDate(text, start..<index)) {
        var first = code ?? start
        // AB1234567, AB-1234567
        let isMarked = text[first - 1].isSign("-") && !text[first].isApart
        let before = text[isMarked ? first - 2 : first - 1]
        let isJoined = isMarked ? !text[first - 1].isApart : !text[first].isApart
        if before.kind == .word, isJoined, before.length <= 4 { first -= isMarked ? 2 : 1 }
        found.append(first..<index)
      }
    }
    return found
  }

  /// Where an area code in brackets begins that stands before a number: "(555) 123-4567".
  private static func areaCode(before index: Int, _ text: FactText) -> Int? {
    guard text[index - 1].isSign(")"), text[index - 3].isSign("("), isPart(text[index - 2]),
      (2...5).contains(text[index - 2].length), !text[index].startsLine
    else { return nil }
    return index - 3
  }

  /// Numbers of as many digits that are said one by one.
  private static func spoken(_ text: FactText) -> [Range<Int>] {
    text.tokens.indices.compactMap { index in
      guard SpokenValues.digit(text[index]) != nil, SpokenValues.digit(text[index - 1]) == nil,
        let (digits, end) = SpokenValues.digits(text, at: index),
        digits.utf8.count >= fewestDigits
      else { return nil }
      return index..<end
    }
  }

  private static func isPart(_ token: FactToken) -> Bool { token.kind == .number }

  private static func isDate(_ text: FactText, _ tokens: Range<Int>) -> Bool {
    tokens.count == 5 && tokens.allSatisfy { text[$0].kind == .sign || text[$0].length <= 4 }
  }
}
