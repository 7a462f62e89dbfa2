/// Finds names of people: after a salutation, an introduction, a title, a relative, or the close of a
/// letter, and where a given name stands before another one.
struct NameFinder {
  /// Words of a name, at most.
  static let longest = 4

  /// The pieces of each name.
  private(set) var names: [Range<Int>] = []
  /// Where customers say who they are.
  private(set) var introductions: [Introduction] = []

  /// The pieces of names below what closes a letter.
  private(set) var signatures: [Range<Int>] = []

  /// Words by which customers say who they are: "Mein Name ist Petra Lang".
  struct Introduction {
    /// Its pieces, the name among them.
    var tokens: Range<Int>
    /// The pieces of the name.
    var name: Range<Int>
    /// Whether the words before it leave no doubt that it is one.
    var isSure: Bool
  }

  /// What announces a name.
  struct Cue {
    /// Where the name begins.
    var name: Int
    /// Whether small letters may make one.
    var isSure = false
    /// Whether "Frau" or the like stands before it, so that it is one.
    var isTitled = false
    /// Where the words begin by which customers say who they are; nil where others are named.
    var own: Int?
  }

  let text: FactText

  /// Finds the names in a text.
  init(_ text: FactText) {
    self.text = text
    for index in text.tokens.indices where text[index].kind == .word {
      if let name = saluted(at: index) {
        names.append(name.lowerBound..<inverted(name.upperBound))
      } else if let cue = start(after: index) ?? cue(at: index),
        let end = end(of: cue.name, cue.isSure)
      {
        let name = cue.name..<inverted(end)
        names.append(name)
        if text[index].sense == .closing { signatures.append(name) }
        if let own = cue.own, isOwn(name, cue) {
          introductions.append(
            Introduction(
              tokens: own..<name.upperBound, name: name, isSure: cue.isSure || cue.isTitled))
        }
      } else if let name = titledInSmallLetters(index) ?? greeted(at: index) {
        names.append(name)
      } else if let name = givenName(at: index) {
        names.append(name)
      } else if let name = nameBefore(index) {
        names.append(name)
        // "Petra Lang hier", "Petra Lang mein Name"
        let end = isPossessive(text[index]) ? index + 2 : index + 1
        introductions.append(
          Introduction(tokens: name.lowerBound..<end, name: name, isSure: false))
      }
    }
    if let signature {
      names.append(signature)
      introductions.append(Introduction(tokens: signature, name: signature, isSure: true))
    }
  }

  /// Whether words after a cue are a name by themselves: they begin with a capital letter, or are all
  /// that the sentence says.
  ///
  /// "Mein Name ist falsch geschrieben" names nobody.
  private func isOwn(_ name: Range<Int>, _ cue: Cue) -> Bool {
    guard text[name.lowerBound].isCapitalised else {
      return text[cue.name - 1].sense == .introduction && text.ends(before: name.upperBound)
    }
    return cue.isSure || cue.isTitled || text.ends(before: name.upperBound)
  }

  /// Where a name begins that a word announces, and whether small letters may make one.
  private func start(after index: Int) -> Cue? {
    let token = text[index]
    let next = text[index + 1]
    switch token.sense {
    case .introduction:
      return Cue(name: index + 1, isSure: true, own: isSelf(index - 1) ? index - 1 : nil)
    case .closing: return afterClosing(index).map { Cue(name: $0.index, isSure: $0.isSure) }
    case .title where token.isCapitalised: return titled(index)
    default: break
    }
    switch token.word {
    case let word where Self.isLabel(word):
      var start = index + 1
      // "My name's Petra"
      if text[start].isSign("'"), text[start + 1].word == FoldedWord("s") { start += 1 }
      if text[start].isSign(":") || start > index + 1 { start += 1 }
      if ["ist", "is", "lautet", "war", "heißt", "was"].contains(where: {
        text[start].word == FoldedWord($0)
      }) {
        start += 1
      } else if start == index + 1 {
        // "Vorname Renate"
        return Self.parts.contains(token.word) && isName(start) ? Cue(name: start) : nil
      }
      let isMine = isPossessive(text[index - 1])
      let isName = Self.labels.contains(token.word)
      return Cue(name: start, isSure: isName, own: isName && isMine ? index - 1 : nil)
    case Self.iBin where next.word == FoldedWord("bin"):
      // "ich bin Petra Lang" or "ich bin Petra", not "ich bin Kunde"
      return isTwoNames(index + 2) || isGivenAlone(index + 2)
        ? Cue(name: index + 2, own: index) : nil
    case Self.english where next.isSign("'") && text[index + 2].word == FoldedWord("m"):
      return isTwoNames(index + 3) || isGivenAlone(index + 3)
        ? Cue(name: index + 3, own: index) : nil
    case Self.english where next.word == FoldedWord("am"):
      return isTwoNames(index + 2) || isGivenAlone(index + 2)
        ? Cue(name: index + 2, own: index) : nil
    case Self.called
    where text[index - 1].sense == .auxiliary || text[index - 1].word == FoldedWord("am"):
      return Cue(name: index + 1)
    case Self.dear: return next.isCapitalised && next.sense == .none ? Cue(name: index + 1) : nil
    default: return nil
    }
  }

  private func isSelf(_ index: Int) -> Bool {
    text[index].word == Self.iBin || text[index].word == FoldedWord("wir")
  }

  private static func isLabel(_ word: FoldedWord) -> Bool {
    labels.contains(word) || holders.contains { word.hasSuffix($0) }
  }

  private static let labels = foldedWordSet(
    """
    name nachname vorname familienname surname
    """)
  private static let parts = Set(["vorname", "nachname", "surname"].map { FoldedWord($0) })
  /// Endings of words for who holds, takes, sends or gets something.
  private static let holders: [StaticString] = [
    "inhaber", "inhaberin", "nehmer", "nehmerin", "empfaenger", "empfaengerin", "absender",
    "absenderin", "partner", "partnerin", "holder", "recipient", "sender", "attn",
  ]
  private static let iBin = FoldedWord("ich")
  private static let english = FoldedWord("i")
  private static let called = FoldedWord("called")
  private static let dear = FoldedWord("dear")

  /// Whether two words that may be a name stand on one line.
  func isTwoNames(_ index: Int) -> Bool {
    guard isName(index) else { return false }
    // "Hans-Peter Schmidt"
    let isDouble = text[index + 1].isSign("-") && isName(index + 2) && !text[index + 2].isApart
    let second = isDouble ? index + 3 : index + 1
    return isName(second) && !text[second].startsLine
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

  /// The end of a name that begins with the family's: "Schmidt, Hans-Peter Schmidt".
  private func inverted(_ end: Int) -> Int {
    guard text[end].isSign(","), isTwoNames(end + 1), !text[end + 1].startsLine,
      let later = self.end(of: end + 1, false)
    else { return end }
    return later
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
  func end(of start: Int, _ isSure: Bool) -> Int? {
    var end = start
    var words = 0
    while end - start < 2 * Self.longest, words < Self.longest {
      let token = text[end]
      if end > start, token.startsLine { break }
      if token.kind == .word {
        if words > 0, let name = surname(behindParticles: end, isSure) {
          // "Dr. von der Heide", "ursula von der leyen"
          end = name + 1
          words += 1
          continue
        }
        // The second half of "karl-heinz" and "o'hara" is no word of its own, "'ve" none of a name.
        let isJoined =
          words > 0 && !token.isApart
          && (text[end - 1].isSign("-") || text[end - 1].isSign("'") && text[end - 2].length == 1)
        let isSmall =
          isSure && (words < 2 || isJoined) && (isPlainWord(token) || words > 0 && isElided(end))
        let isPart =
          token.isCapitalised || isSmall && (words == 0 || !FactText.isParticle(token.word))
        guard isPart, token.sense != .function || token.isCapitalised && words == 0 else { break }
        if !isJoined { words += 1 }
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

  /// The name behind particles, in small letters only where it is no word of daily use: "anna von
  /// beruf".
  private func surname(behindParticles index: Int, _ isSure: Bool) -> Int? {
    if let name = afterParticles(index) { return name }
    let name = text.afterParticles(index)
    return name > index && isSure && isPlainWord(text[name]) && !text[name].startsLine
      && text.isNoCommonWord(name) ? name : nil
  }

  /// Whether an apostrophe joins a letter to the word behind it: "o'hara".
  private func isElided(_ index: Int) -> Bool {
    text[index].length == 1 && text[index + 1].isSign("'") && !text[index + 1].isApart
      && text[index + 2].length > 2 && !text[index + 2].isApart
  }

  private func isPlainWord(_ token: FactToken) -> Bool {
    switch token.sense {
    case .none, .town, .title, .month: token.length > 1
    default: false
    }
  }
}
