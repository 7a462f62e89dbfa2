/// German number plates: "M-AB 1234", "B AB 12" after a word that names them.
enum Plates {
  /// The pieces of each.
  static func find(in text: FactText) -> [Range<Int>] {
    text.tokens.indices.compactMap { index in
      let district = text[index]
      guard isCapitals(district, upTo: 3, text), !others.contains(district.word) else { return nil }
      let hasHyphen = text[index + 1].isSign("-")
      let letters = index + (hasHyphen ? 2 : 1)
      guard hasHyphen || isNamed(index, text), isCapitals(text[letters], upTo: 2, text),
        text[letters + 1].kind == .number, text[letters + 1].length <= 4,
        text[letters + 1].isApart || !hasHyphen || !text[letters].isApart,
        !text[letters + 1].startsLine
      else { return nil }
      return index..<letters + 2
    }
  }

  private static func isNamed(_ index: Int, _ text: FactText) -> Bool {
    (1...3).contains { names.contains(text[index - $0].word) && text[index - $0].kind == .word }
  }

  private static func isCapitals(_ token: FactToken, upTo most: Int, _ text: FactText) -> Bool {
    guard token.kind == .word, (1...most).contains(token.word.count), token.isCapitalised else {
      return false
    }
    let letters = text.string(token.range)
    return letters == letters.uppercased()
  }

  private static let names = Set(
    ["kennzeichen", "nummernschild", "autonummer", "plate", "registration"].map { FoldedWord($0) })
  /// Beginnings of names of things that are written likewise: "DIN-A 4".
  private static let others = foldedWordSet(
    "din iso usb hdmi cd dvd ssd led tv lte pdf id wlan nfc sim en ip ean usa")
}
