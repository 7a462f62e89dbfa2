/// Numbers of customers, orders and the like that are too short to be told from others by their
/// digits, and are told by the word before them: "Kundennummer 4711", "Kunden-ID AB-1234".
enum LabelledNumbers {
  /// The runs of pieces behind such words.
  static func find(in text: FactText) -> [Range<Int>] {
    text.tokens.indices.compactMap { index in
      label(at: index, text).flatMap { value(from: $0, text) }
    }
  }

  /// Where a label ends that begins at an index.
  private static func label(at index: Int, _ text: FactText) -> Int? {
    let word = text[index].word
    guard text[index].kind == .word else { return nil }
    if let stem = withoutEnding(word), isStem(stem) { return index + 1 }
    guard isStem(word) else { return nil }
    var end = index + 1
    while end - index < 3, text[end].isSign(".") || text[end].isSign("-") { end += 1 }
    return numbers.contains(text[end].word) ? end + 1 : nil
  }

  /// The number, with its letters and marks; at least one digit is in it.
  private static func value(from index: Int, _ text: FactText) -> Range<Int>? {
    var start = index
    while start - index < 3, text[start].kind == .sign { start += 1 }
    if ["ist", "lautet", "is", "war"].contains(where: { text[start].word == FoldedWord($0) }) {
      start += 1
      if text[start].isSign(":") { start += 1 }
    }
    guard text[start].kind == .word || text[start].kind == .number else { return nil }
    var end = start + 1
    while end < text.tokens.count, !text[end].isApart, text[end].kind != .none {
      if text[end].kind == .sign {
        guard "-/._".unicodeScalars.contains(text[end].sign), !text[end + 1].isApart else { break }
      }
      end += 1
    }
    // "AB 1234"
    if text[start].kind == .word, end == start + 1, text[start].length <= 3,
      text[end].kind == .number, !text[end].startsLine
    {
      end += 1
    }
    while end > start, text[end - 1].kind == .sign { end -= 1 }
    return (start..<end).contains { text[$0].kind == .number } ? start..<end : nil
  }

  private static func withoutEnding(_ word: FoldedWord) -> FoldedWord? {
    for ending: StaticString in ["nummer", "number", "nr", "id"] where word.hasSuffix(ending) {
      return word.dropping(last: ending.utf8CodeUnitCount)
    }
    return nil
  }

  private static func isStem(_ word: FoldedWord) -> Bool {
    word.count > 1
      && (stems.contains(word)
        || word.hasSuffix("s")
          && stems.contains(word.dropping(last: 1)))
  }

  private static let numbers = foldedWordSet(
    "nr nummer nummern no number num id code kennung ref reference")

  private static let stems = foldedWordSet(
    """
    kunden kunde kd kdn knd vertrag vertr vertrags bestell best bestellung auftrag auftr rechnung \
    rechn rg re mitglied mitgl mitglieder sendung konto kto vorgang vorg ticket ausweis personal \
    personalausweis reisepass pass fall schaden police policen versicherung vers zähler serien \
    geräte referenz mandat steuer benutzer teilnehmer buchung buchungs customer client order account \
    acct contract invoice member membership case booking policy claim passport insurance user
    """)
}
