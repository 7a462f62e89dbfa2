/// Dates of birth: a day beside "geboren", "geb.", "Geburtsdatum", "born".
enum BirthDates {
  private static let longest = 8

  /// The pieces of each date.
  static func find(in text: FactText) -> [Range<Int>] {
    text.tokens.indices.flatMap { index -> [Range<Int>] in
      guard text[index].kind == .word, labels.contains(text[index].word) || isEnglish(text, index)
      else { return [] }
      return [after(index + 1, text), before(index, text)].compactMap { $0 }
    }
  }

  /// "geboren am 3. Mai 1980", "geb.: 3.5.80"
  private static func after(_ index: Int, _ text: FactText) -> Range<Int>? {
    var start = index
    while start - index < 4, !isPart(text, start),
      text[start].kind == .sign || beside.contains(text[start].word)
    {
      start += 1
    }
    var end = start
    while end - start < longest, isPart(text, end) || isJoint(text, end) { end += 1 }
    return date(start..<end, text)
  }

  // "am 03.05.1980 geboren"
  private static func before(_ index: Int, _ text: FactText) -> Range<Int>? {
    var start = index
    while index - start < longest,
      isPart(text, start - 1) || start < index && isJoint(text, start - 1)
    {
      start -= 1
    }
    return date(start..<index, text)
  }

  /// A range from its first number or month to its last, where it holds a number.
  private static func date(_ range: Range<Int>, _ text: FactText) -> Range<Int>? {
    guard let first = range.first(where: { isPart(text, $0) }),
      let last = range.last(where: { isPart(text, $0) }),
      range.contains(where: { text[$0].kind == .number })
    else { return nil }
    return first..<last + 1
  }

  private static func isPart(_ text: FactText, _ index: Int) -> Bool {
    let token = text[index]
    if token.kind == .number { return token.length <= 4 || token.length == 8 }
    switch token.sense {
    case .month: return true
    case .ordinalEnding: return text[index - 1].kind == .number && !token.isApart
    default: return false
    }
  }

  private static func isJoint(_ text: FactText, _ index: Int) -> Bool {
    let token = text[index]
    return
      (token.kind == .sign && "./-,".unicodeScalars.contains(token.sign)
      || token.word == FoldedWord("of") || token.word == FoldedWord("the"))
      && (isPart(text, index + 1) || isPart(text, index + 2)) && !text[index + 1].startsLine
  }

  private static func isEnglish(_ text: FactText, _ index: Int) -> Bool {
    text[index].word == FoldedWord("birth") && text[index - 1].word == FoldedWord("of")
  }

  private static let labels = foldedWordSet(
    "geboren geborene geborener geb geburtsdatum geburtstag gebdatum born dob birthday birthdate")
  private static let beside = foldedWordSet("am den der im ist lautet war datum on is the in date")
}
