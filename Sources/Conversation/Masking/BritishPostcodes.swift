/// British postcodes: "NW1 6XE", "SW1A 1AA".
enum BritishPostcodes {
  /// The pieces of each.
  static func find(in text: FactText) -> [Range<Int>] {
    text.tokens.indices.compactMap { index in
      guard isLetters(text[index], upTo: 2), text[index].isCapitalised,
        text[index + 1].kind == .number, text[index + 1].length <= 2, !text[index + 1].isApart
      else { return nil }
      var inward = index + 2
      if isLetters(text[inward], upTo: 1), !text[inward].isApart { inward += 1 }
      guard text[inward].kind == .number, text[inward].length == 1, !text[inward].startsLine,
        isLetters(text[inward + 1], upTo: 2), text[inward + 1].length == 2,
        !text[inward + 1].isApart, text[inward + 2].isApart || text[inward + 2].kind != .word
      else { return nil }
      return index..<inward + 2
    }
  }

  private static func isLetters(_ token: FactToken, upTo most: Int) -> Bool {
    token.kind == .word && token.length <= most
  }
}
