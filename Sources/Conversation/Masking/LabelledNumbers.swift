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

  /// The number, with its letters and marks; at least one digit is in it, or it is said in words.
  private static func value(from index: Int, _ text: FactText) -> Range<Int>? {
    var start = index
    while start - index < 5, text[start].kind == .sign || joints.contains(text[start].word),
      !text[start].startsLine
    {
      start += 1
    }
    guard text[start].kind == .word || text[start].kind == .number else { return nil }
    if let end = spoken(from: start, text) { return start..<end }
    var end = joined(to: start, text)
    // "AB 1234", not "ab 1.10."
    if text[start].kind == .word, end == start + 1, text[start].length <= 3,
      text[start].isCapitalised || !isKnown(text[start].word, { $0 != .none }),
      text[end].kind == .number, !text[end].startsLine
    {
      end = joined(to: end, text)
    }
    // "47 11 08 15"
    while text[end - 1].kind == .number, isGroup(end, text) { end = joined(to: end, text) }
    return (start..<end).contains { text[$0].kind == .number } ? start..<end : nil
  }

  /// The end of what is written together with a piece.
  private static func joined(to start: Int, _ text: FactText) -> Int {
    var end = start + 1
    while end < text.tokens.count, !text[end].isApart, text[end].kind != .none {
      if text[end].kind == .sign {
        guard "-/._".unicodeScalars.contains(text[end].sign), !text[end + 1].isApart else { break }
      }
      end += 1
    }
    while end > start + 1, text[end - 1].kind == .sign { end -= 1 }
    return end
  }

  /// Whether digits that stand apart go on with a number; those of dates, times and amounts do not.
  private static func isGroup(_ index: Int, _ text: FactText) -> Bool {
    let next = text[index + 1]
    let goesOn = next.kind == .sign && !next.isApart && text[index + 2].kind == .number
    return text[index].number(upTo: 4) != nil && !text[index].startsLine
      && (!goesOn || next.sign == "-") && !isKnown(next.word, \.isMeasure) && !next.isSign("€")
  }

  /// Whether a word has such a sense in one of the languages.
  private static func isKnown(_ word: FoldedWord, _ isSuch: (FactWord) -> Bool) -> Bool {
    [FactLexicon.german, .english].contains { isSuch($0.sense(of: word)) }
  }

  /// The end of a number that is said digit by digit, letters before them: "K vier sieben eins eins".
  private static func spoken(from start: Int, _ text: FactText) -> Int? {
    guard
      let (value, end) = SpokenValues.digits(text, at: start)
        ?? SpokenValues.lettered(text, at: start),
      value.utf8.count >= fewestSpoken
    else { return nil }
    return end
  }

  private static let fewestSpoken = 3
  private static let joints = foldedWordSet("ist lautet is war was die the")

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
