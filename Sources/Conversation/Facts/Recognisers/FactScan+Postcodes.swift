// Postcodes of Germany (five digits), Austria and Switzerland (four).
extension FactScan {
  /// Proposes the postcode that a number is, where the words around it say so.
  mutating func scanPostcode(at index: Int) {
    let length = text[index].length
    guard length == 4 || length == 5 else { return }
    let prefix = countryPrefix(before: index)
    let start = prefix ?? index
    guard isWhole(prefix == nil ? index..<index + 1 : index..<index + 1) || prefix != nil else {
      return
    }
    let value = text[index].value
    guard length == 5 ? (1_001...99_998).contains(value) : (1_000...9_999).contains(value) else {
      return
    }
    let after = text[index + 1]
    if after.isSign("%") || after.isSign("€") || after.isSign("$")
      || (!after.isApart && after.kind == .word)
    {
      return
    }
    let hasUnit = !after.startsLine && after.sense.isMeasure
    guard !hasUnit, prefix != nil || hasPostcodeContext(at: index, length) else { return }
    propose(.postcode, text.string(text[index].range), tokens: start..<index + 1, as: .postcode)
  }

  /// The index of the country's letter: D-50667, A-1010, CH-8001.
  private func countryPrefix(before index: Int) -> Int? {
    guard text[index - 1].isSign("-"), !text[index].isApart, !text[index - 1].isApart else {
      return nil
    }
    let country = text[index - 2]
    guard country.kind == .word, country.isCapitalised else { return nil }
    let isCountry = ["d", "de", "a", "at", "ch"].contains { country.word == FoldedWord($0) }
    let isFiveDigits = country.word[0] == UInt8(ascii: "d")
    return isCountry && isFiveDigits == (text[index].length == 5) ? index - 2 : nil
  }

  private func hasPostcodeContext(at index: Int, _ length: Int) -> Bool {
    let label = distanceBack(from: index, limit: 4) { $0.sense == .postcodeLabel }
    // In "Bestellnummer 40012345, 50667 Köln" the word belongs to the number beside it.
    let isUsed =
      (max(0, index - 3)..<index).contains { text[$0].kind == .number }
      && text[index - 1].kind == .sign
    let other =
      isUsed
      ? nil
      : distanceBack(from: index, limit: 4) { token in
        (token.sense == .numberLabel && token.word != FoldedWord("code"))
          || token.sense == .telephoneLabel || token.sense == .readingLabel
          || (token.word.hasSuffix("nummer") && token.word.count > 6)
      }
    if let label, (other ?? Int.max) > label { return true }
    if other == nil,
      let later = distanceOn(from: index + 1, limit: 4, where: { $0.sense == .postcodeLabel }),
      !namesNextNumber(index + later, behind: index + 1)
    {
      return true
    }
    if other != nil { return false }
    let after = text[index + 1]
    guard after.kind == .word, after.isApart, !after.startsLine else {
      return length == 5 && isPlace(before: index) && !isCounted(index + 1)
    }
    if after.sense == .town { return length == 5 || after.isCapitalised }
    guard length == 5, after.isCapitalised else {
      // "50667 köln" is known by its town; "wohne in 50667 und" by what stands before.
      return length == 5 && isPlace(before: index) && !isCounted(index + 1)
    }
    // "Hauptstr. 5, 12345 Kleinstadt", a line of its own, "nach 12345 Kleinstadt"
    if text[index].startsLine || text[index - 1].isSign(",") { return after.sense == .none }
    return isPlace(before: index) && after.sense == .none && text[index].value % 1_000 != 0
      || (after.sense == .none && Self.hasTownEnding(after.word) && text[index].value % 100 != 0)
  }

  /// Whether words before say that a place follows.
  private func isPlace(before index: Int) -> Bool {
    let before = text[index - 1]
    switch before.sense {
    case .within, .placePreposition: return true
    case .after: return language == .german
    case .dayPreposition(.past): return language == .english
    default:
      return distanceBack(from: index, limit: 3) { token in
        token.word.hasPrefix("wohn") || token.word.hasPrefix("adress")
          || token.word.hasPrefix("anschrift")
      } != nil
    }
  }

  private func isCounted(_ index: Int) -> Bool {
    let token = text[index]
    return token.kind == .word && !token.startsLine
      && (token.sense.isMeasure || (language == .german && token.isCapitalised))
  }

  private static func hasTownEnding(_ word: FoldedWord) -> Bool {
    for ending: StaticString in [
      "stadt", "burg", "berg", "dorf", "heim", "hausen", "ingen", "bach", "feld", "kirchen", "au",
      "furt", "brueck", "hafen", "walde", "ow", "itz", "ungen", "stedt", "rode", "born", "tal",
      "see", "haven", "buettel", "hofen", "acker", "weiler", "roth", "bruck",
    ] where word.hasSuffix(ending) && word.count > ending.utf8CodeUnitCount + 1 {
      return true
    }
    return false
  }
}
