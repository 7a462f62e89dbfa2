// Where somebody lives, and where what somebody says of themselves ends.
extension FactText {
  /// Pieces as they are written.
  func words(_ tokens: Range<Int>) -> String {
    string(self[tokens.lowerBound].range.lowerBound..<self[tokens.upperBound - 1].range.upperBound)
  }

  /// Where customers say in which town they live, and the town: "Ich wohne in München".
  var homes: [(tokens: Range<Int>, town: Int)] {
    tokens.indices.compactMap { index in
      guard Self.living.contains(tokens[index].word), tokens[index].kind == .word,
        Self.selves.contains(self[index - 1].word), self[index + 1].word == FoldedWord("in"),
        self[index + 2].isCapitalised, !self[index + 2].startsLine
      else { return nil }
      let isEnglish = tokens[index].word == FoldedWord("live")
      guard self[index + 2].sense == .town || isEnglish, ends(before: index + 3) else { return nil }
      return (index - 1..<index + 3, index + 2)
    }
  }

  /// Whether what was said ends before a piece, or goes on with "and" or where somebody is from.
  func ends(before index: Int) -> Bool {
    let token = self[index]
    return token.kind == .none || token.startsLine || Self.goingOn.contains(token.word)
      || token.kind == .sign && ".,;:!?-()".unicodeScalars.contains(token.sign)
  }

  private static let living = Set(
    ["wohne", "wohnen", "lebe", "leben", "live"].map { FoldedWord($0) })
  private static let selves = Set(["ich", "wir", "i", "we"].map { FoldedWord($0) })
  private static let goingOn = Set(
    ["und", "and", "aus", "from", "hier", "here"].map { FoldedWord($0) })
}
