/// Finds streets with a house number, post boxes, and postcodes with their town.
struct AddressFinder {
  /// The pieces of each address.
  private(set) var addresses: [Range<Int>] = []

  /// The names before addresses: "Peter Müller, Hauptstraße 3".
  var names: [Range<Int>] {
    addresses.compactMap { address in
      var end = address.lowerBound
      let isParted = text[end - 1].isSign(",") || text[end].startsLine
      if text[end - 1].isSign(",") { end -= 1 }
      var start = end
      while end - start < NameFinder.longest, isName(text[start - 1]),
        start == end || !text[start].startsLine
      {
        start -= 1
      }
      return end - start > (isParted ? 0 : 1) ? start..<end : nil
    }
  }

  private func isName(_ token: FactToken) -> Bool {
    guard token.kind == .word, token.isCapitalised else { return false }
    return [FactLexicon.german, .english].allSatisfy { $0.sense(of: token.word) == .none }
  }

  private let text: FactText

  /// Finds the addresses in a text.
  init(_ text: FactText) {
    self.text = text
    for index in text.tokens.indices {
      switch text[index].kind {
      case .word:
        if let place = street(at: index) ?? postBox(at: index) { addresses.append(place) }
      case .number:
        if let place = place(at: index) { addresses.append(place) }
        if let street = englishStreet(at: index) {
          addresses.append(withFlat(before: street.lowerBound)..<street.upperBound)
        }
      default: break
      }
    }
  }

  /// Hauptstr. 5, Am Alten Bach 12a, Berliner Straße 7
  private func street(at index: Int) -> Range<Int>? {
    let token = text[index]
    var start = index
    if Self.isStreet(token.word) {
      // "Berliner Straße", "Kurt-Schumacher-Straße"
      var words = 0
      while words < 4, start > 0 {
        let before = text[start - 1]
        if before.isSign("-"), !before.isApart, text[start - 2].kind == .word {
          start -= 2
        } else if before.kind == .word, before.isCapitalised,
          before.sense == .none || before.sense == .town,
          Self.isWholeStreet(token.word), start == index
        {
          start -= 1
        } else {
          break
        }
        words += 1
      }
    } else if token.isCapitalised, Self.beginnings.contains(token.word) {
      // "Am Bach 3", "An der Alten Mühle 4", "Unter den Linden 1"
      var end = index + 1
      var hasName = false
      while end - index < 5, text[end].kind == .word, !text[end].startsLine {
        if text[end].isCapitalised { hasName = true }
        end += 1
      }
      guard hasName, let last = houseNumber(at: end) else { return nil }
      return index..<last
    } else {
      return nil
    }
    if token.isCapitalised, Self.isWholeStreet(token.word), let last = named(after: index) {
      return start..<last
    }
    var end = index + 1
    if text[end].isSign("."), !text[end].isApart { end += 1 }
    guard let last = houseNumber(at: end) else { return nil }
    return start..<last
  }

  // "des 17. Juni 135" and "der Republik 1", after the word for a street.
  private func named(after index: Int) -> Int? {
    guard
      ["des", "der", "am", "an", "im", "zum", "zur", "vom"].contains(where: {
        text[index + 1].word == FoldedWord($0)
      })
    else { return nil }
    var hasName = false
    for place in index + 2..<index + 8 {
      let token = text[place]
      guard !token.startsLine, token.kind != .none else { return nil }
      switch token.kind {
      case .word: hasName = hasName || token.isCapitalised
      case .sign:
        // The point of "17." alone.
        guard token.sign == ".", text[place - 1].kind == .number else { return nil }
      default:
        if hasName,
          !text[place + 1].isSign(".") || text[place + 1].isApart
            || place + 2 >= text.tokens.count || text[place + 2].startsLine
        {
          return houseNumber(at: place)
        }
      }
    }
    return nil
  }

  // Postfach 12 34 56, PO Box 789; "im Postfach 3 Mails" is none
  private func postBox(at index: Int) -> Range<Int>? {
    let token = text[index]
    let isEnglish =
      token.word == FoldedWord("box")
      && (text[index - 1].word == FoldedWord("po")
        || text[index - 1].isSign(".")
          && text[index - 2].word == FoldedWord("o"))
    guard isEnglish || token.word == FoldedWord("postfach") else { return nil }
    var end = index + 1
    if text[end].isSign(":") { end += 1 }
    let start = end
    var digits = 0
    while end - start < 4, text[end].kind == .number, text[end].length <= 6,
      !text[end].startsLine
    {
      digits += text[end].length
      end += 1
    }
    return digits > 2 || digits > 0 && text.ends(before: end) ? index..<end : nil
  }

  // 5, 12a, 12 b, 3-5, 7/2
  private func houseNumber(at index: Int) -> Int? {
    var start = index
    if text[start].word == FoldedWord("nr") || text[start].word == FoldedWord("no") {
      start += text[start + 1].isSign(".") ? 2 : 1
    }
    guard text[start].kind == .number, text[start].length <= 4, !text[start].startsLine else {
      return nil
    }
    var end = start + 1
    if text[end].isSign("-") || text[end].isSign("/"), !text[end].isApart,
      text[end + 1].kind == .number, text[end + 1].length <= 4
    {
      end += 2
    }
    if text[end].kind == .word, text[end].length == 1, !text[end].startsLine { end += 1 }
    return end
  }

  // 5 Main Street, 12a High Road
  private func englishStreet(at index: Int) -> Range<Int>? {
    guard text[index].length <= 4 else { return nil }
    var end = index + 1
    if text[end].kind == .word, text[end].length == 1, !text[end].isApart { end += 1 }
    var words = 0
    while words < 3, text[end].kind == .word, text[end].isCapitalised, !text[end].startsLine {
      if words > 0, Self.englishStreets.contains(text[end].word) { return index..<end + 1 }
      words += 1
      end += 1
    }
    return words > 0 && Self.englishStreets.contains(text[end].word) ? index..<end + 1 : nil
  }

  // "Flat 2," before "7 Hill Lane"
  private func withFlat(before index: Int) -> Int {
    let number = text[index - 1].isSign(",") ? index - 2 : index - 1
    guard number > 0, !text[index].startsLine, text[number].kind == .number,
      Self.flats.contains(text[number - 1].word)
    else { return index }
    return number - 1
  }

  // 50667 Köln, 1010 Wien
  private func place(at index: Int) -> Range<Int>? {
    let length = text[index].length
    let town = text[index + 1]
    guard length == 4 || length == 5, town.kind == .word, town.isApart, !town.startsLine,
      town.sense == .town || (length == 5 && town.isCapitalised && town.sense == .none)
    else { return nil }
    var end = index + 2
    if town.word == FoldedWord("bad") || town.word == FoldedWord("sankt")
      || town.word == FoldedWord("st"),
      text[end].isCapitalised
    {
      end += 1
    }
    return index..<end
  }

  private static func isStreet(_ word: FoldedWord) -> Bool {
    for ending: StaticString in [
      "strasse", "str", "weg", "platz", "allee", "gasse", "ring", "damm", "ufer", "steig", "pfad",
      "chaussee", "markt", "graben", "hof", "stieg", "winkel", "berg", "wall", "kamp", "twiete",
      "promenade", "siedlung", "zeile", "kai", "bruecke", "aue", "heide", "hoehe", "steg",
      "gaessle",
    ] where word.hasSuffix(ending) {
      return word.count > ending.utf8CodeUnitCount + 2 || isWholeStreet(word)
    }
    return englishStreets.contains(word)
  }

  private static func isWholeStreet(_ word: FoldedWord) -> Bool {
    wholeStreets.contains(word) || englishStreets.contains(word)
  }

  private static let wholeStreets = Set(
    "strasse str weg platz allee gasse ring damm ufer hof markt promenade siedlung".split(
      separator: " "
    ).map { FoldedWord($0) })
  private static let beginnings = Set(
    "am an im in auf unter zum zur hinter vor alte alter altes neue neuer bei obere untere"
      .split(separator: " ").map { FoldedWord($0) })

  private static let englishStreets = Set(
    """
    street st road rd avenue ave lane drive square close court terrace way gardens crescent grove mews \
    boulevard blvd parade quay
    """.split(whereSeparator: \.isWhitespace).map { FoldedWord($0) })
  /// Words before the number of a part of a house.
  private static let flats = Set(["flat", "apartment", "apt", "whg"].map { FoldedWord($0) })
}
