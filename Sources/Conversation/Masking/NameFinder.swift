/// Finds names of people: after a salutation, an introduction, a relative, or the close of a letter.
struct NameFinder {
  /// Words of a name, at most.
  static let longest = 4

  /// The pieces of each name.
  private(set) var names: [Range<Int>] = []

  let text: FactText

  /// Finds the names in a text.
  init(_ text: FactText) {
    self.text = text
    for index in text.tokens.indices where text[index].kind == .word {
      if let start = start(after: index) ?? cue(at: index),
        let end = end(of: start.index, start.isSure)
      {
        names.append(start.index..<end)
      }
    }
    if let signature { names.append(signature) }
  }

  /// Where a name begins that a word announces, and whether small letters may make one.
  private func start(after index: Int) -> (index: Int, isSure: Bool)? {
    let token = text[index]
    let next = text[index + 1]
    switch token.sense {
    case .salutation:
      // "Frau" in "meine Frau hat" is no salutation; what follows is no name then.
      var start = index + 1
      if next.isSign(".") { start += 1 }
      // "meine Frau von der Arbeit" names nobody, "Frau von der Leyen" does.
      if !isPossessive(text[index - 1]), let name = afterParticles(start) { return (name, false) }
      return (start, false)
    case .introduction: return (index + 1, true)
    case .closing: return afterClosing(index)
    default: break
    }
    switch token.word {
    case let word where Self.labels.contains(word):
      var start = index + 1
      if text[start].isSign(":") { start += 1 }
      if ["ist", "is", "lautet", "war"].contains(where: { text[start].word == FoldedWord($0) }) {
        start += 1
      } else if !text[start - 1].isSign(":") {
        return nil
      }
      return (start, true)
    case Self.iBin where next.word == FoldedWord("bin"):
      // "ich bin Petra Lang", not "ich bin Kunde"
      return isTwoNames(index + 2) ? (index + 2, false) : nil
    case Self.english where next.isSign("'") && text[index + 2].word == FoldedWord("m"):
      return isTwoNames(index + 3) ? (index + 3, false) : nil
    case Self.english where next.word == FoldedWord("am"):
      return isTwoNames(index + 2) ? (index + 2, false) : nil
    case Self.called
    where text[index - 1].sense == .auxiliary || text[index - 1].word == FoldedWord("am"):
      return (index + 1, false)
    case Self.dear: return next.isCapitalised && next.sense == .none ? (index + 1, false) : nil
    default: return nil
    }
  }

  private static let labels = Set(
    ["name", "nachname", "vorname", "familienname", "surname", "kontoinhaber", "karteninhaber"]
      .map { FoldedWord($0) })
  private static let iBin = FoldedWord("ich")
  private static let english = FoldedWord("i")
  private static let called = FoldedWord("called")
  private static let dear = FoldedWord("dear")

  /// Whether two words that may be a name stand on one line.
  func isTwoNames(_ index: Int) -> Bool {
    isName(index) && isName(index + 1) && !text[index + 1].startsLine
  }

  /// Whether a word may be one of a name.
  func isName(_ index: Int) -> Bool {
    let token = text[index]
    guard token.kind == .word, token.isCapitalised else { return false }
    switch token.sense {
    case .none, .town, .title, .month: return true
    default: return false
    }
  }

  /// After "Mit freundlichen Grüßen" the next line, or the words up to the text's end.
  private func afterClosing(_ index: Int) -> (index: Int, isSure: Bool)? {
    var start = index + 1
    while text[start].kind == .sign, start - index < 4 { start += 1 }
    if ["aus", "von", "from", "sendet", "ihr", "ihre", "dein", "deine", "euer", "your", "yours"]
      .contains(where: { text[start].word == FoldedWord($0) })
    {
      start += 1
    }
    let isLast = text.tokens.count - start <= Self.longest + 2
    guard text[start].startsLine || isLast else { return nil }
    return (start, true)
  }

  /// The index after a name; nil where there is none.
  private func end(of start: Int, _ isSure: Bool) -> Int? {
    var end = start
    var words = 0
    while end - start < 2 * Self.longest, words < Self.longest {
      let token = text[end]
      if end > start, token.startsLine { break }
      if token.kind == .word {
        let isPart =
          token.isCapitalised || (isSure && words < 2 && isPlainWord(token))
          || (words > 0 && Self.particles.contains(token.word))
        guard isPart, token.sense != .function || token.isCapitalised && words == 0 else { break }
        words += 1
      } else if words > 0 || token.isSign("."),
        token.isSign("-") || token.isSign(".")
          || token.isSign("'"), text[end + 1].kind == .word,
        token.isSign("-") || token.isSign("'") ? !token.isApart : text[end - 1].length <= 4
      {
        // Dr. Lang, Hans-Peter, O'Neil
      } else {
        break
      }
      end += 1
    }
    while end > start, text[end - 1].kind != .word { end -= 1 }
    return words > 0 ? end : nil
  }

  private func isPlainWord(_ token: FactToken) -> Bool {
    switch token.sense {
    case .none, .town, .title, .month: token.length > 1
    default: false
    }
  }
}
