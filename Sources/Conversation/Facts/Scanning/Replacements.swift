// Values that a message states only to put others in their place, or that are the difference between
// two: "nicht die 12345678", "von 120 auf 85", "bisher 120, jetzt 85", "um 20 Euro senken".
extension FactScan {
  /// Whether the words around a value say that it is not the one: "nicht die 12345678, sondern …",
  /// "die 12345678 nicht", "statt Bestellung 12345678", "von 12345678 auf …".
  ///
  /// - Complexity: O(1), for words around it are bounded.
  func isReplaced(_ tokens: Range<Int>) -> Bool {
    isDenied(before: tokens.lowerBound) || isDenied(behind: tokens) || isLeft(tokens)
  }

  // MARK: Denied

  private func isDenied(before index: Int) -> Bool {
    var position = index - 1
    for _ in 0..<4 {
      let token = text[position]
      guard token.kind == .word, !text[position + 1].startsLine else { return false }
      if Self.isNegation(token) || Self.instead.contains(token.word) || isNot(position) {
        return true
      }
      guard Self.articles.contains(token.word) || isLabel(token) else { break }
      position -= 1
    }
    return isForbidden(at: position)
  }

  /// The end of "isn't" and "wasn't"; "I didn't order 12345678" denies no number.
  private func isNot(_ index: Int) -> Bool {
    Self.cutNot.contains(text[index].word) && text[index - 1].isSign("'")
      && Self.copulas.contains(text[index - 2].word)
  }

  /// "don't cancel 12345678" is a request; "I don't see 12345678" is none.
  private func isForbidden(at verb: Int) -> Bool {
    guard text[verb].kind == .word, !text[verb + 1].startsLine else { return false }
    let start: Int
    if Self.cutNot.contains(text[verb - 1].word), text[verb - 2].isSign("'") {
      start = verb - 3
    } else if text[verb - 1].word == Self.not {
      start = verb - 2
    } else {
      start = verb - 1
    }
    guard Self.forbidding.contains(text[start].word) else { return false }
    let before = text[start - 1]
    return before.kind != .word || text[start].startsLine || Self.starters.contains(before.word)
      || before.sense == .and
  }

  /// "die 12345679 nicht", "12345679 bitte nicht stornieren"; "ich finde die 12345679 nicht" denies
  /// something else.
  private func isDenied(behind tokens: Range<Int>) -> Bool {
    var position = tokens.upperBound
    while position < tokens.upperBound + 4, text[position].kind == .word,
      !text[position].startsLine, Self.beforeNot.contains(text[position].word)
    {
      position += 1
    }
    guard Self.isNegation(text[position]), !text[position].startsLine else { return false }
    let next = text[position + 1]
    let ends =
      next.kind == .none || next.startsLine || next.kind == .sign && !next.isSign("'")
      || next.sense == .and || next.kind == .word && Self.joints.contains(next.word)
    return (ends || Self.isInfinitive(next)) && opensClause(tokens.lowerBound)
  }

  private static func isInfinitive(_ token: FactToken) -> Bool {
    guard token.kind == .word, token.word.count > 4, !token.isCapitalised else { return false }
    guard token.word.hasSuffix("en") || token.word.hasSuffix("ern") || token.word.hasSuffix("eln")
    else { return false }
    return !SentenceTenses.isParticiple(token)
  }

  /// Whether nothing but what opens a clause or wishes stands before a piece in its clause.
  private func opensClause(_ index: Int) -> Bool {
    var position = index - 1
    for _ in 0..<8 {
      let token = text[position]
      if token.kind != .word || text[position + 1].startsLine { return !token.isSign("'") }
      guard
        Self.openers.contains(token.word) || Self.articles.contains(token.word)
          || token.sense == .and || isLabel(token)
      else { return false }
      position -= 1
    }
    return false
  }

  /// Whether a negation stands behind a value in its clause, whatever it denies: what can mean that
  /// the value is not the one.
  func mayBeDenied(_ tokens: Range<Int>) -> Bool {
    for position in tokens.upperBound..<tokens.upperBound + 6 {
      let token = text[position]
      guard token.kind == .word, !token.startsLine, token.sense != .and,
        !Self.joints.contains(token.word)
      else { return false }
      if Self.isNegation(token) {
        // "12345679 nicht 12345678" denies what follows.
        return !(position + 1...position + 3).contains { text[$0].kind == .number }
      }
    }
    return false
  }

  // MARK: Left

  /// "von 120 auf 85", "from 120 to 85", "to 85 from 120": what it is changed from.
  private func isLeft(_ tokens: Range<Int>) -> Bool {
    guard let start = source(before: tokens.lowerBound) else { return false }
    if target(at: unitEnd(tokens.upperBound), Self.targets) { return true }
    // "to 85 euros from 120"
    var position = start - 1
    while position > start - 4, isUnit(text[position]) { position -= 1 }
    return text[position].kind == .number && Self.targets.contains(text[position - 1].word)
  }

  /// "von Montag auf Dienstag verschieben"; "from 9 to 12" is a stretch of time.
  func isMoved(_ tokens: Range<Int>) -> Bool {
    guard source(before: tokens.lowerBound) != nil,
      text.tokens.contains(where: { token in
        token.kind == .word && Self.moving.contains(where: token.word.hasPrefix)
      })
    else { return false }
    return (tokens.upperBound..<tokens.upperBound + 2).contains { place in
      Self.targets.contains(text[place].word)
        && candidates.contains {
          ($0.kind == .date || $0.kind == .time)
            && (place + 1...place + 3).contains($0.tokens.lowerBound)
        }
    }
  }

  /// The place of the "von" or "from" before a value.
  private func source(before index: Int) -> Int? {
    var position = index - 1
    for _ in 0..<4 {
      let token = text[position]
      guard !text[position + 1].startsLine else { return nil }
      if token.kind == .word, Self.sources.contains(token.word) { return position }
      guard
        isUnit(token)
          || token.kind == .word
            && (Self.articles.contains(token.word) || Self.old.contains(token.word)
              || Self.new.contains(token.word) || isLabel(token))
      else { return nil }
      position -= 1
    }
    return nil
  }

  /// Whether a piece leads to the number that something is changed to.
  private func target(at index: Int, _ words: Set<FoldedWord>) -> Bool {
    guard words.contains(text[index].word), text[index].kind == .word else { return false }
    for position in index + 1...index + 4 {
      let token = text[position]
      if token.kind == .number { return true }
      switch token.sense {
      case .number, .hundred, .thousand: return true
      default: break
      }
      guard token.kind == .word || isUnit(token), !token.startsLine else { return false }
    }
    return false
  }

  private func isUnit(_ token: FactToken) -> Bool {
    if token.isSign("€") || token.isSign("$") || token.isSign("£") { return true }
    guard token.kind == .word else { return false }
    return token.sense.isMeasure || Self.perMonth.contains(token.word)
  }

  /// The index after the units behind a number: "Euro im Monat".
  private func unitEnd(_ index: Int) -> Int {
    var position = index
    while position < index + 4, isUnit(text[position]), !text[position].startsLine {
      position += 1
    }
    return position
  }

  // MARK: Old

  /// Whether the words beside a value say that it was so before: "bisher zahle ich 120", "120 bisher".
  func isCalledOld(_ tokens: Range<Int>) -> Bool {
    var position = tokens.lowerBound - 1
    for _ in 0..<6 {
      let token = text[position]
      guard token.kind == .word || token.isSign(":") || isUnit(token),
        !text[position + 1].startsLine
      else { break }
      if Self.old.contains(token.word) { return true }
      guard
        token.kind == .sign || isUnit(token) || Self.articles.contains(token.word)
          || Self.paying.contains(token.word) || isLabel(token)
      else { break }
      position -= 1
    }
    let end = unitEnd(tokens.upperBound)
    let behind = text[end + 1]
    return Self.old.contains(text[end].word) && !text[end].startsLine
      && (behind.kind == .none || behind.kind == .sign || behind.startsLine)
  }

  /// Whether a message states another value of the kind that is not called an old one.
  func hasOther(than candidate: FactCandidate) -> Bool {
    let isStated = candidates.contains { other in
      other.kind == candidate.kind && !other.tokens.overlaps(candidate.tokens)
        && other.value != candidate.value && !isCalledOld(other.tokens)
    }
    guard !isStated, isAmount(candidate.kind) else { return isStated }
    // "bisher 120 Euro, bitte 85"
    return text.tokens.indices.contains { index in
      text[index].kind == .number && text[index].length <= Self.longestAmount
        && !candidates.contains { !isAmount($0.kind) && $0.tokens.contains(index) }
        && !candidate.tokens.contains(index) && isWhole(index..<index + 1)
        && !isCalledOld(index..<index + 1)
    }
  }

  private func isAmount(_ kind: FactKind?) -> Bool {
    guard case .field(let name) = kind else { return kind == .amount }
    return fields.first { $0.name == name }?.subject == .amount
  }

  /// Digits of amounts without their currency at most.
  private static let longestAmount = 5

  // MARK: Differences

  /// Whether a field asks for an amount and a value is the difference between two.
  func isDifference(_ tokens: Range<Int>, of field: FieldPattern?) -> Bool {
    field?.subject == .amount && isDifference(tokens)
  }

  /// Whether the words beside an amount say by how much something is changed: "um 20 Euro senken",
  /// "by 20 euros", "20 Euro weniger"; "es geht um 20 Euro" does not.
  func isDifference(_ tokens: Range<Int>) -> Bool {
    var position = tokens.lowerBound - 1
    while position > tokens.lowerBound - 4,
      Self.about.contains(text[position].word) || text[position].isSign(".")
        || isUnit(text[position])
    {
      position -= 1
    }
    let before = text[position]
    let end = unitEnd(tokens.upperBound)
    if before.kind == .word, Self.by.contains(before.word), !text[position + 1].startsLine {
      return !isAbout(position) && !Self.concerning.contains(text[end].word)
    }
    return text[end].kind == .word && !text[end].startsLine
      && Self.moreOrLess.contains(text[end].word) && !Self.targets.contains(before.word)
  }

  /// "es geht um", "ich bitte um"; "bitte um" may be the please of a wish.
  private func isAbout(_ index: Int) -> Bool {
    let before = text[index - 1].word
    if Self.asking.contains(before) { return true }
    if before == Self.please, Self.speakers.contains(text[index - 2].word) { return true }
    return (index - 4..<index).contains {
      text[$0].kind == .word && Self.concerning.contains(text[$0].word)
    }
  }

  private func isLabel(_ token: FactToken) -> Bool {
    token.sense == .numberLabel || token.sense == .numbered || token.sense == .postcodeLabel
      || fields.contains { $0.isLabel(token) }
  }

  // MARK: Words

  private static let instead = foldedWordSet("statt anstatt anstelle")
  private static let articles = foldedWordSet(
    "der die das den dem of the my meine meiner meinen mein number is ist")
  private static let cutNot = foldedWordSet("t")
  private static let not = FoldedWord("not")
  private static let copulas = foldedWordSet("isn wasn aren weren")
  private static let forbidding = foldedWordSet("don do dont")
  private static let starters = foldedWordSet("yes but please ok okay so then no ja aber bitte")
  private static let openers = foldedWordSet(
    """
    ja aber und nur bitte doch ok okay nein also jedoch allerdings dann dagegen ich wir sie ihr du will \
    wollen möchte möchten soll sollen sollt dürfen darf yes but only please no so then we you want \
    should
    """)
  private static let beforeNot = foldedWordSet(
    "bitte aber doch auch dagegen jedoch war wars es please sie ihr though")
  private static let sources = foldedWordSet("von vom from")
  private static let targets = foldedWordSet("auf zu to into")
  private static let moving = ["versch", "verleg", "umbuch", "tausch", "move", "moving", "resched"]
    .map { FoldedWord($0) }
  private static let perMonth = foldedWordSet(
    "monatlich im pro per monat monats jahr jährlich a month monthly year yearly")
  private static let old = foldedWordSet(
    """
    bisher bislang bisherige bisherigen bisheriger bisheriges bisherigem früher frühere früheren \
    vorher zuvor alt alte alten alter altes ehemals damals ursprünglich gestern derzeit momentan \
    aktuell zurzeit gegenwärtig previously formerly currently before old yesterday originally
    """)
  private static let new = foldedWordSet("jetzt nun now")
  private static let paying = foldedWordSet(
    """
    zahle zahlen zahlte zahlten bezahle bezahlen ich wir es sie war waren ist sind lag liegt bei hatte \
    hatten habe noch immer postleitzahl euro pay paid paying we i it was were at had have
    """)
  private static let about = foldedWordSet(
    "ca etwa rund circa ungefähr genau mindestens weitere weiteren about around another roughly")
  private static let by = foldedWordSet("um by")
  private static let concerning = foldedWordSet("geht ging gehe gehen gehts handelt dreht drehte")
  private static let asking = foldedWordSet("bitten bat baten gebeten betrogen")
  private static let please = FoldedWord("bitte")
  private static let speakers = foldedWordSet("ich wir")
  private static let moreOrLess = foldedWordSet(
    """
    weniger mehr höher niedriger günstiger billiger teurer runter rauf herunter hinunter drauf less \
    more lower higher cheaper extra
    """)
}
