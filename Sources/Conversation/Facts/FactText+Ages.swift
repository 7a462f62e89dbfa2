// How old somebody is.
extension FactText {
  /// Where customers say how old they are: up to the number, and the words behind it.
  struct Age {
    /// "Ich bin 17".
    var tokens: Range<Int>
    /// "Jahre alt", where it stands behind that.
    var unit: Range<Int>
  }

  /// Where customers say how old they are: "Ich bin 17", "I'm 17 years old".
  var ages: [Age] {
    tokens.indices.compactMap { index in
      guard let start = startOfBeing(before: index), let age = tokens[index].number(upTo: 3),
        (Self.youngest...Self.oldest).contains(age), !tokens[index].startsLine
      else { return nil }
      var end = index + 1
      if Self.years.contains(self[end].word) { end += 1 }
      if Self.old.contains(self[end].word) { end += 1 }
      guard ends(before: end) else { return nil }
      return Age(tokens: start..<index + 1, unit: index + 1..<end)
    }
  }

  /// Where "ich bin", "I am" or "I'm" begins that stands before a piece.
  private func startOfBeing(before index: Int) -> Int? {
    var start = index - 1
    guard Self.being.contains(self[start].word) else { return nil }
    start -= self[start - 1].isSign("'") ? 2 : 1
    return Self.speaker.contains(self[start].word) ? start : nil
  }

  private static let youngest = 6
  private static let oldest = 120
  private static let speaker = Set(["ich", "i"].map { FoldedWord($0) })
  private static let being = Set(["bin", "am", "m"].map { FoldedWord($0) })
  private static let years = Set(["jahre", "jahren", "years", "yrs"].map { FoldedWord($0) })
  private static let old = Set(["alt", "jung", "old", "young"].map { FoldedWord($0) })
}
