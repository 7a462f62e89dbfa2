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
        if let place = street(at: index) ?? smallStreet(at: index) ?? postBox(at: index) {
          addresses.append(place)
        }
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
    let isHome = isHome(before: index)
    var start = index
    if Self.isStreet(token.word) {
      // "Berliner Straße", "Kurt-Schumacher-Straße"
      var words = 0
      while words < 4, start > 0 {
        let before = text[start - 1]
        if before.isSign("-"), !before.isApart, text[start - 2].kind == .word {
          start -= 2
        } else if before.kind == .word,
          before.isCapitalised || isHome && before.word.hasSuffix("er"),
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
    guard let last = houseNumber(at: end) ?? (isHome ? spokenNumber(at: end) : nil) else {
      return nil
    }
    return start..<last
  }

  /// "am alten bach 12" where somebody says where they live, as transcripts write it.
  private func smallStreet(at index: Int) -> Range<Int>? {
    guard Self.smallBeginnings.contains(text[index].word), isHome(before: index) else { return nil }
    var end = index + 1
    while end - index < 4, text[end].kind == .word, !text[end].startsLine,
      !Self.since.contains(text[end].word)
    {
      end += 1
    }
    guard end > index + 1, let last = houseNumber(at: end),
      text.ends(before: last) || Self.inTown.contains(text[last].word)
    else { return nil }
    return index..<last
  }

  /// The end of a house number in words, where nothing is counted by it: "hauptstraße fünf".
  private func spokenNumber(at index: Int) -> Int? {
    guard case .number = text[index].sense,
      text.ends(before: index + 1) || Self.inTown.contains(text[index + 1].word)
    else { return nil }
    return index + 1
  }

  /// Whether somebody says just before where they live: then small letters make a street, too.
  private func isHome(before index: Int) -> Bool {
    var place = index - 1
    while place >= 0, index - place <= Self.mostBeforeHome, text[place].kind == .word {
      if Self.living.contains(text[place].word) { return true }
      if text[place].startsLine { return false }
      place -= 1
    }
    return false
  }

  private static let mostBeforeHome = 5
  private static let living = foldedWordSet(
    """
    wohne wohnen wohnhaft lebe leben adresse anschrift lieferadresse rechnungsadresse wohnadresse \
    live living address
    """)
  private static let smallBeginnings = foldedWordSet(
    "am an auf unter zum zur hinter alte alter altes obere untere")
  private static let since = foldedWordSet("seit schon etwa mit und ab")
  private static let inTown = foldedWordSet("in")

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
    let isHome = isHome(before: index)
    while words < 3, text[end].kind == .word, !text[end].startsLine,
      text[end].isCapitalised || isHome && text[end].sense == .none
    {
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

  private static let wholeStreets = foldedWordSet(
    "strasse str weg platz allee gasse ring damm ufer hof markt promenade siedlung")
  private static let beginnings = foldedWordSet(
    "am an im in auf unter zum zur hinter vor alte alter altes neue neuer bei obere untere")

  private static let englishStreets = foldedWordSet(
    """
    street st road rd avenue ave lane drive square close court terrace way gardens crescent grove mews \
    boulevard blvd parade quay
    """)
  /// Words before the number of a part of a house.
  private static let flats = Set(["flat", "apartment", "apt", "whg"].map { FoldedWord($0) })
}
