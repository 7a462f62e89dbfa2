/// Finds the names with which calls and short messages open: "Hier Schneider, guten Tag", "Schneider,
/// guten Tag", "Kuhn mein Name", "hier ist jörg", "petra kuhn".
///
/// Nothing but its place says that such a word is a name, so that it must be a frequent one or no word
/// of daily use: "Hier Auto abgeben?" and "Rechnung, guten Tag" name nobody.
struct CallOpenings {
  /// The pieces of each name.
  private(set) var names: [Range<Int>] = []

  private let text: FactText

  /// Finds the names in a text.
  init(_ text: FactText) {
    self.text = text
    for index in text.tokens.indices where text[index].kind == .word {
      if let name = afterHere(index) ?? beforeGreeting(index) ?? smallNames(at: index) {
        names.append(name)
      }
    }
  }

  // "Hier Schneider,", "hier ist jörg"
  private func afterHere(_ index: Int) -> Range<Int>? {
    guard Self.here.contains(text[index].word), isOpening(index) else { return nil }
    let isSaid = Self.being.contains(text[index + 1].word)
    let start = isSaid ? index + 2 : index + 1
    guard let end = name(at: start, isSaid ? .any : .given) else { return nil }
    // Transcripts have no full stop: "hier ist schmidt ich habe eine frage".
    guard text.ends(before: end) || isSaid && Self.speakers.contains(text[end].word) else {
      return nil
    }
    // "Hier Bremen?" may ask; "Hier ist Bremen." says no name either.
    return text[end].isSign("?") ? nil : start..<end
  }

  // "Schneider, guten Tag", "Schneider hier", "Kuhn mein Name"
  private func beforeGreeting(_ index: Int) -> Range<Int>? {
    guard isOpening(index), let end = name(at: index, .any) else { return nil }
    let next = text[end].isSign(",") ? end + 1 : end
    let isGreeted = Self.greetings.contains(text[next].word)
    let isHere = Self.here.contains(text[next].word) && text.ends(before: next + 1)
    let isMine = Self.mine.contains(text[next].word) && text[next + 1].word == Self.label
    return isMine || text[index].isCapitalised && (isGreeted || isHere) ? index..<end : nil
  }

  /// Two names in small letters, as people type them: "petra kuhn", "ursula von der leyen".
  private func smallNames(at index: Int) -> Range<Int>? {
    let family = text.afterParticles(index + 1)
    guard !text[index].isCapitalised, GivenNames.contains(text[index].word),
      !text[index + 1].startsLine, !text[family].startsLine, !text[family].isCapitalised,
      text[family].kind == .word, text[family].sense == .none, text.isNoCommonWord(family)
    else { return nil }
    return index..<family + 1
  }

  /// Whether a piece begins what was said, or stands behind a greeting.
  private func isOpening(_ index: Int) -> Bool {
    var before = index - 1
    if text[index].startsLine || before < 0 { return true }
    while before >= 0, text[before].kind == .sign { before -= 1 }
    guard before >= 0 else { return true }
    if text[before].kind == .word, Self.greeted.contains(text[before].word) { return true }
    return index - 1 > before && ".!?\n".unicodeScalars.contains(text[index - 1].sign)
  }

  /// Which names may be written in small letters.
  private enum Small {
    case none, given, any
  }

  /// The end of one to three names; nil where there is none.
  private func name(at start: Int, _ small: Small) -> Int? {
    var end = start
    while end - start < 3, isName(end, end == start ? small : .none),
      end == start || !text[end].startsLine
    {
      end += 1
    }
    return end > start ? end : nil
  }

  private func isName(_ index: Int, _ small: Small) -> Bool {
    let token = text[index]
    guard token.kind == .word else { return false }
    guard token.isCapitalised else {
      return switch small {
      case .none: false
      case .given: GivenNames.contains(token.word)
      case .any: token.sense == .none && text.isNoCommonWord(index)
      }
    }
    switch token.sense {
    case .none, .title: return text.isNoCommonWord(index)
    default: return false
    }
  }

  private static let here = foldedWordSet("hier here")
  private static let being = foldedWordSet("ist spricht is")
  private static let speakers = foldedWordSet("ich wir i we")
  private static let mine = foldedWordSet("mein my")
  private static let label = FoldedWord("name")
  private static let greetings = foldedWordSet(
    "guten gutn hallo hi hey moin servus grüß grüss gruezi grüezi good hello")
  /// Words that end a greeting.
  private static let greeted = foldedWordSet(
    "tag morgen abend hallo hi hey moin servus gott morning afternoon evening hello")
}
